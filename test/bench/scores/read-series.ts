import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Audience } from '../../../src/domain/account.ts';
import { exactCount } from '../../../src/domain/count.ts';
import type { Format, Post, PostFigures } from '../../../src/domain/post.ts';
import { day } from './made-posts.ts';

/** An account's real posts, oldest first, with the followers it had when each was published. */
export interface Series {
  readonly posts: readonly Post[];
  readonly followersOf: (post: PostFigures) => Audience | undefined;
}

/** Figures of an export are those of a post's whole life: as if read so long after its publication. */
const readAfter = 30 * day;

type Row = Readonly<Record<string, string | undefined>>;

/**
 * A Meta Business Suite export of an Instagram account's posts (`Publish time`, `Post type`, `Likes`, `Comments`, `Shares`,
 * `Saves`), and a table of its followers by day (`Date`, `Followers`) where there is one. Lines without a date, likes or
 * comments are left out. Throws where the file has no line that can be used.
 */
export function readSeries(postsFile: string, followersFile: string | undefined): Series {
  const posts = rowsOf(postsFile).flatMap((row, index) => postOf(row, index) ?? []);
  if (posts.length === 0)
    throw new Error(`${postsFile}: no line has “Publish time”, “Likes” and “Comments”.`);
  posts.sort((one, other) => (one.publishedAt ?? 0) - (other.publishedAt ?? 0));
  const byDay = new Map(
    followersFile === undefined
      ? []
      : rowsOf(followersFile).map(({ Date: date, Followers: followers }) => [date, Number(followers)]),
  );
  return {
    posts,
    followersOf: ({ publishedAt }) => {
      const date = new Date(publishedAt ?? 0).toISOString().slice(0, 10);
      const followers = byDay.get(date);
      if (followers === undefined || publishedAt === null) return undefined;
      return {
        platform: 'meadow',
        account: 'mill',
        observedAt: publishedAt,
        followers: exactCount(followers),
      };
    },
  };
}

function rowsOf(file: string): readonly Row[] {
  return Papa.parse<Row>(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

function postOf(row: Row, index: number): Post | undefined {
  const publishedAt = momentOf(row['Publish time']);
  const [reactions, comments, shares, saves] = ['Likes', 'Comments', 'Shares', 'Saves'].map((name) =>
    numberOf(row[name]),
  );
  if (publishedAt === undefined || reactions === undefined || comments === undefined) return undefined;
  const observedAt = publishedAt + readAfter;
  const counts = { reactions, comments, shares, saves };
  const metrics = Object.fromEntries(
    Object.entries(counts).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, { ...exactCount(value), observedAt, source: 'page' }]],
    ),
  );
  return {
    platform: 'meadow',
    id: row['Post ID'] ?? String(index),
    url: null,
    author: 'mill',
    authorName: null,
    publishedAt,
    publishedAtFrom: 'time element',
    promoted: false,
    context: null,
    format: formatOf(row['Post type']),
    metrics,
    hidden: [],
    text: null,
    view: 'export',
    firstObservedAt: observedAt,
    observedAt,
  };
}

/** Month, day and year, as the export writes them in English, or an ISO date; the account's time zone is taken for UTC. */
function momentOf(text: string | undefined): number | undefined {
  const iso = /^\d{4}-\d{2}-\d{2}/.test(text ?? '')
    ? Date.parse(`${text?.slice(0, 16).replace(' ', 'T')}Z`)
    : Number.NaN;
  if (Number.isFinite(iso)) return iso;
  const [, month, dayOfMonth, year, hours, minutes] =
    /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2})/.exec(text ?? '')?.map(Number) ?? [];
  if (month === undefined || dayOfMonth === undefined || year === undefined) return undefined;
  const moment = Date.UTC(year, month - 1, dayOfMonth, hours, minutes);
  return Number.isFinite(moment) ? moment : undefined;
}

function numberOf(text: string | undefined): number | undefined {
  const value = text === undefined || text === '' ? Number.NaN : Number(text.replaceAll(',', ''));
  return Number.isFinite(value) && value >= 0 ? value : undefined;
}

function formatOf(type: string | undefined): Format | null {
  const words = (type ?? '').toLowerCase();
  const known = ['reel', 'carousel', 'image', 'video'] as const;
  return known.find((format) => words.includes(format)) ?? null;
}
