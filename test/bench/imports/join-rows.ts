import { checkReading } from '../../../src/background/check-reading.ts';
import { beginImported, keepImported } from '../../../src/background/keep-imported.ts';
import { database } from '../../../src/database/database.ts';
import { keepBatch } from '../../../src/database/keep-batch.ts';
import { finishImport } from '../../../src/database/keep-import.ts';
import { notePost } from '../../../src/database/note-post.ts';
import type { AccountKey } from '../../../src/domain/account.ts';
import { exactCount } from '../../../src/domain/count.ts';
import type { ImportCounts } from '../../../src/domain/import-record.ts';
import type { ImportedPost, ImportedRow } from '../../../src/domain/imported-row.ts';
import { platformFacts } from '../../../src/platforms/facts.ts';
import { madeReading, madeReport } from '../../keeping/made-readings.ts';
import type { MadeFile } from './made-file.ts';
import { linkedInLink, numberOf, onInstagram, publishedAt } from './made-posts.ts';

/** What became of a file's first rows in the database. */
export interface JoinedRows {
  readonly tried: number;
  readonly counts: ImportCounts;
  /** Why rows were refused here, with how many; empty: none was. */
  readonly reasons: string;
  /** In a database in memory; a real one writes to the disk too. */
  readonly rowsASecond: number;
}

const rowsAtOnce = 500;
/** Rows of a file that are kept. */
export const mostTried = 1000;

/**
 * Keeps rows of a file, `mostTried` at most, by the background's own functions, in an empty database in which every second post of
 * them is known from an earlier file, or from a page where the rows name posts by words and moments alone.
 */
export async function joinRows(
  format: string,
  file: MadeFile,
  rows: readonly ImportedRow[],
): Promise<JoinedRows> {
  await Promise.all(database.tables.map((table) => table.clear()));
  const known = rows.filter((row, at): row is PostRow => row.of === 'post' && at % 2 === 0);
  const isNamed = ({ post: { url, id } }: PostRow) => url !== null || id !== null;
  await keepAll('earlier', known.filter(isNamed).map(knownBefore), file.account);
  await readBefore(known.filter((row) => !isNamed(row)));
  if (rows.some(({ of }) => of === 'traffic')) await knowLinks();
  const from = performance.now();
  const { counts, refused } = await keepAll(format, rows, file.account);
  const seconds = (performance.now() - from) / 1000;
  const reasons = [...new Set(refused)].map(
    (reason) => `${reason} ${refused.filter((one) => one === reason).length}`,
  );
  return { tried: rows.length, counts, reasons: reasons.join(', '), rowsASecond: rows.length / seconds };
}

async function keepAll(format: string, rows: readonly ImportedRow[], account: AccountKey | null) {
  const { record } = await beginImported(
    { id: format, format, fileName: 'bench.csv', hash: hashOf(format), asOf: Date.now(), account },
    platformFacts,
  );
  const refused: string[] = [];
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const batch = rows.slice(from, from + rowsAtOnce);
    const answer = await keepImported({ import: record.id, rows: batch }, platformFacts);
    if (answer.trouble !== null) throw new Error(`rows were not kept: ${answer.trouble}`);
    refused.push(...answer.refused.map(({ reason }) => reason));
  }
  const { counts } = await finishImport(record.id, refused.length, Date.now());
  return { counts, refused };
}

type PostRow = Extract<ImportedRow, { of: 'post' }>;

/** The same post in an earlier file: it tells one figure alone. */
function knownBefore(row: PostRow): PostRow {
  const post: ImportedPost = { ...row.post, metrics: { comments: exactCount(1) } };
  return { ...row, post };
}

/** Reels that a page has shown: what names a post by its words and its moment alone is found by these. */
async function readBefore(rows: readonly PostRow[]): Promise<void> {
  const observedAt = Date.now();
  const facts = platformFacts.find(({ id }) => id === 'instagram');
  if (facts === undefined) throw new Error('no such platform');
  const readings = rows.flatMap(({ post: { publishedAt, text } }) => {
    const url = onInstagram(numberOf(publishedAt ?? 0));
    const author = {
      handle: 'harbour.bakery',
      name: null,
      url: 'https://www.instagram.com/harbour.bakery/',
      followers: null,
    };
    const told = { id: url.split('/')[4] ?? '', url, author, publishedAt, text, observedAt };
    const checked = checkReading(
      madeReading({ ...told, metrics: { comments: exactCount(1) } }),
      facts,
      observedAt,
    );
    return 'reading' in checked ? [checked.reading] : [];
  });
  for (let from = 0; from < readings.length; from += rowsAtOnce) {
    const report = madeReport({ platform: 'instagram', url: 'https://www.instagram.com/' });
    await keepBatch({
      tab: 1,
      visit: 'bench',
      report,
      readings: readings.slice(from, from + rowsAtOnce),
      observedAt,
    });
  }
}

/** Posts that lead to the pages whose visits a file of web analytics tells, every second of them. */
async function knowLinks(): Promise<void> {
  const known = Array.from(
    { length: 500 },
    (_, half): PostRow => ({
      of: 'post',
      line: half + 2,
      post: {
        platform: 'linkedin',
        url: linkedInLink(half * 2),
        id: null,
        author: 'harbour-bakery',
        authorName: null,
        publishedAt: publishedAt(half * 2),
        format: null,
        text: null,
        promoted: false,
        metrics: { reactions: exactCount(5) },
      },
    }),
  );
  await keepAll('links', known, null);
  const posts = await database.posts.orderBy('[platform+author+publishedAt]').reverse().toArray();
  for (const [half, { platform, id }] of posts.entries()) {
    const link = `https://harbour.example/loaf?utm_campaign=loaf-${half * 2}`;
    await notePost(
      { platform, id, campaigns: [], notCampaigns: [], note: '', link },
      platformFacts,
      Date.now(),
    );
  }
}

function hashOf(format: string): string {
  return [...format]
    .reduce((hash, letter) => hash + letter.charCodeAt(0).toString(16), '')
    .padEnd(64, '0')
    .slice(0, 64);
}
