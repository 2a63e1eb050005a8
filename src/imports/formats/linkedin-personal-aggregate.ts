import type { Day } from '../../domain/day.ts';
import type { ImportedRow, RefusedRow } from '../../domain/imported-row.ts';
import { accountDays } from '../account-days.ts';
import { type DatedRow, findDateOrder } from '../date-order.ts';
import type { DateOrder } from '../date-parts.ts';
import type { ImportFormat, OpenedFile, ReadingOptions } from '../import-format.ts';
import { readPastTime } from '../read-cell-date.ts';
import { readCounts } from '../read-counts.ts';
import { refuseRow } from '../refuse-row.ts';
import { cellsBelow } from '../sheet-rows.ts';
import { type DaySheet, dayColumns } from './linkedin/day-sheet.ts';
import { isDemographic } from './linkedin/demographics.ts';
import { findEngagementDays, findFollowerDays } from './linkedin/personal-days.ts';
import { firstDayOf } from './linkedin/personal-period.ts';
import { findTopPosts, type TopPosts } from './linkedin/personal-top-posts.ts';

/**
 * What a member sees of their own posts together: impressions of at most fifty posts, impressions and engagements of each day, new
 * followers of each day. Engagements of a post are of no single kind, and are not read; nor is who the readers are.
 */
const format: ImportFormat = {
  id: 'linkedin-personal-aggregate',
  name: {
    en: 'LinkedIn profile: all posts (.xlsx)',
    fr: 'Profil LinkedIn\u00a0: toutes les publications (.xlsx)',
  },
  explains: {
    en: 'Profile, Analytics, Post impressions, Export: impressions of the top posts published in the period (50 at most), and each day’s impressions, engagements and new followers.',
    fr: 'Profil, Statistiques, Impressions des posts, Exporter\u00a0: impressions des meilleures publications parues dans la période (50 au plus), puis impressions, interactions et nouveaux abonnés de chaque jour.',
  },
  asksAccount: { platform: 'linkedin' },
  recognise(file, options) {
    const parts = partsOf(file, options);
    const { posts, engagement, followers } = parts;
    // Days of followers alone could be anybody's.
    if (posts === undefined && (engagement === undefined || followers === undefined)) return undefined;
    const read = [posts?.table, engagement?.table, followers?.table];
    const others = file.tables.filter(
      (table) => !read.includes(table) && !isDemographic(table) && !/^discovery$/i.test(table.name ?? ''),
    );
    return {
      unknown: [
        ...others.map(({ name }) => name ?? ''),
        ...(posts?.unknown ?? []),
        ...(engagement?.unknown ?? []),
        ...(followers?.unknown ?? []),
      ],
      missing: [
        ...(posts === undefined ? ['TOP POSTS'] : []),
        ...(engagement?.missing ?? ['ENGAGEMENT']),
        ...(followers?.missing ?? ['FOLLOWERS']),
      ],
      dateOrder: orderOf(parts),
    };
  },
  *read(file, options) {
    const parts = partsOf(file, options);
    const { posts, engagement, followers } = parts;
    const order = options.dateOrder ?? orderOf(parts).order;
    const how = { platform: 'linkedin', order, now: options.now };
    const first = firstDayOf(file, engagement, order);
    if (posts !== undefined) yield* readPosts(posts, order, first, options);
    if (engagement !== undefined) {
      const columns = dayColumns(engagement, [
        ['impressions', 'impressions'],
        ['engagements', 'engagements'],
      ]);
      yield* accountDays(engagement.table, columns, how);
    }
    if (followers !== undefined) {
      yield* accountDays(followers.table, dayColumns(followers, [['newFollowers', 'newFollowers']]), how);
    }
  },
};

export default format;

interface Parts {
  readonly posts: TopPosts | undefined;
  readonly engagement: DaySheet<'date' | 'impressions' | 'engagements'> | undefined;
  readonly followers: DaySheet<'date' | 'newFollowers'> | undefined;
}

function partsOf(file: OpenedFile, options: Pick<ReadingOptions, 'platforms' | 'now'>): Parts {
  const posts = findTopPosts(file, options);
  const engagement = findEngagementDays(file);
  return {
    posts,
    engagement,
    followers: findFollowerDays(file, posts !== undefined || engagement !== undefined),
  };
}

function orderOf({ posts, engagement, followers }: Parts) {
  return findDateOrder(dates(), 'month first');

  function* dates(): Generator<DatedRow> {
    for (const { date, address } of [...(posts?.byImpressions ?? []), ...(posts?.byEngagements ?? [])]) {
      yield { cell: date, madeAt: address.address.madeAt };
    }
    for (const sheet of [engagement, followers]) {
      if (sheet === undefined) continue;
      for (const cell of cellsBelow(sheet.table, sheet.headAt, 0)) yield { cell, madeAt: null };
    }
  }
}

/**
 * The two tables list the same posts in other orders, or others: only those with impressions bear a figure. Impressions are those of the
 * file's period: of a post from before it they are a part, and set beside its reactions they would make a rate that never was.
 */
function* readPosts(
  { byImpressions, byEngagements, wrong }: TopPosts,
  order: DateOrder,
  first: Day | undefined,
  { now }: ReadingOptions,
): Generator<ImportedRow | RefusedRow> {
  yield* wrong;
  const known = new Set<string>();
  for (const { address, date, count, line, cells, head } of byImpressions) {
    const { id } = address.address;
    const publishedAt = readPastTime(date, order, now);
    const read = readCounts([count], [['impressions', 0]]);
    if (known.has(id)) yield refuseRow(line, 'duplicate', cells);
    else if (publishedAt === 'bad date' || publishedAt === 'future date')
      yield refuseRow(line, publishedAt, cells);
    else if (first !== undefined && isBefore(address.address.madeAt ?? publishedAt, first))
      yield refuseRow(line, 'part of its time', cells, head);
    else if ('reason' in read) yield refuseRow(line, read.reason, cells, head);
    else if (read.counts.impressions === undefined) yield refuseRow(line, 'no figures', cells, head);
    else {
      yield {
        of: 'post',
        line,
        post: {
          platform: 'linkedin',
          url: address.url,
          id: null,
          author: null,
          authorName: null,
          publishedAt,
          format: null,
          text: null,
          promoted: false,
          metrics: read.counts,
        },
      };
    }
    known.add(id);
  }
  for (const { address, line, cells, head } of byEngagements) {
    if (!known.has(address.address.id)) yield refuseRow(line, 'no figures', cells, head);
  }
}

/** Whether a moment lies before a day; days of the file may begin in another time zone. */
function isBefore(moment: number | null, day: Day): boolean {
  return moment !== null && moment < new Date(`${day}T00:00:00`).getTime() - oneDay;
}

const oneDay = 86_400_000;
