import type { Table, Transaction } from 'dexie';
import { packAudience } from '../follower-counts.ts';
import { packFigures } from '../post-figures.ts';
import { repack } from '../repack.ts';
import type { AudienceRow, PostRow } from '../rows.ts';

/** Rows that are in memory at a time. */
const chunk = 1000;

/**
 * Fills the packed tables from `posts` and `audiences`, account by account, so that each row is written once or twice. What is
 * packed otherwise some day is emptied and filled anew.
 */
export async function fillPacked(transaction: Transaction): Promise<void> {
  const posts = transaction.table<PostRow>('posts');
  // Posts without an author or a date are in no index by these, and have no figures.
  await inChunks(posts, '[platform+author+publishedAt]', keyOfPost, (rows) =>
    repack(
      transaction.table('postFigures'),
      rows.flatMap((row) => {
        const packed = packFigures(row);
        return packed === undefined ? [] : [{ ...packed, isGone: false }];
      }),
    ),
  );
  const audiences = transaction.table<AudienceRow>('audiences');
  await inChunks(audiences, '[platform+account+observedAt]', keyOfAudience, (rows) =>
    repack(
      transaction.table('followerCounts'),
      rows.map((row) => ({ ...packAudience(row), isGone: false })),
    ),
  );
}

type Key = (string | number)[];

const keyOfPost = ({ platform, author, publishedAt }: PostRow): Key => [
  platform,
  author ?? '',
  publishedAt ?? 0,
];
const keyOfAudience = ({ platform, account, observedAt }: AudienceRow): Key => [
  platform,
  account,
  observedAt,
];

/** All rows in the order of an index, about a chunk at a time; those of one key are never parted. */
async function inChunks<Row>(
  table: Table<Row>,
  index: string,
  keyOf: (row: Row) => Key,
  take: (rows: readonly Row[]) => Promise<void>,
): Promise<void> {
  let after: Key | null = null;
  for (;;) {
    const rest = after === null ? table.orderBy(index) : table.where(index).above(after);
    const rows: Row[] = await rest.limit(chunk).toArray();
    const last = rows.at(-1);
    if (last === undefined) return;
    after = keyOf(last);
    const name = JSON.stringify(after);
    const ofLast = await table.where(index).equals(after).toArray();
    await take([...rows.filter((row) => JSON.stringify(keyOf(row)) !== name), ...ofLast]);
  }
}
