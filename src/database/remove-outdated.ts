import type { Table } from 'dexie';
import { database } from './database.ts';
import { audienceTables, deleteAudiences } from './put-audiences.ts';
import { deletePosts, postTables } from './put-posts.ts';
import type { AccountRow, AudienceRow, PostRow, SnapshotRow } from './rows.ts';

const chunk = 1000;

/**
 * Deletes snapshots, posts, audiences and accounts last read before a moment (milliseconds since 1970) that are not of the
 * person's own accounts, in transactions of at most 1,000 rows each. The moment is asked before each; null ends it.
 * Stopped anywhere it has deleted less, never anything else.
 */
export async function removeOutdated(before: () => Promise<number | null>): Promise<void> {
  await sweep<SnapshotRow>('snapshots', before, postsNotMine, (rows) =>
    database.snapshots.bulkDelete(rows.map(({ platform, id, observedAt }) => [platform, id, observedAt])),
  );
  await sweep<PostRow>(
    'posts',
    before,
    notMine(({ platform, author }) => [platform, author]),
    deletePosts,
  );
  await sweep<AudienceRow>(
    'audiences',
    before,
    notMine(({ platform, account }) => [platform, account]),
    deleteAudiences,
  );
  await sweep<AccountRow>(
    'accounts',
    before,
    notMine(({ platform, id }) => [platform, id]),
    (rows) => database.accounts.bulkDelete(rows.map(({ platform, id }) => [platform, id])),
  );
}

type Swept = 'snapshots' | 'posts' | 'audiences' | 'accounts';

/** Beside what is swept, what tells whose it is. */
const sweptTables = [...postTables, ...audienceTables, 'snapshots', 'accounts'] as const;

type Key = readonly (string | number)[];

async function sweep<Row extends { readonly observedAt: number }>(
  name: Swept,
  before: () => Promise<number | null>,
  others: (rows: readonly Row[]) => Promise<readonly boolean[]>,
  remove: (rows: readonly Row[]) => Promise<void>,
): Promise<void> {
  const table = database.table<Row, Key>(name);
  let place: Place = { after: null };
  do {
    const moment = await before();
    if (moment === null) return;
    place = await database.transaction('rw', sweptTables, () =>
      sweepChunk(table, place.after, moment, others, remove),
    );
  } while (place.after !== null);
}

/** The key after which the next chunk begins; null: at the beginning, or nothing is left. */
interface Place {
  readonly after: Key | null;
}

async function sweepChunk<Row extends { readonly observedAt: number }>(
  table: Table<Row, Key>,
  after: Key | null,
  moment: number,
  others: (rows: readonly Row[]) => Promise<readonly boolean[]>,
  remove: (rows: readonly Row[]) => Promise<void>,
): Promise<Place> {
  const rest = after === null ? table.orderBy(':id') : table.where(':id').above(after);
  const keys = await rest.limit(chunk).primaryKeys();
  const rows = await table.bulkGet(keys);
  const old = rows.flatMap((row) => (row !== undefined && row.observedAt < moment ? [row] : []));
  const isOthers = await others(old);
  await remove(old.filter((_, index) => isOthers[index] === true));
  return { after: keys.length < chunk ? null : (keys.at(-1) ?? null) };
}

async function postsNotMine(snapshots: readonly SnapshotRow[]): Promise<readonly boolean[]> {
  const posts = await database.posts.bulkGet(snapshots.map(({ platform, id }) => [platform, id]));
  const accounts = await database.accounts.bulkGet(
    snapshots.map(({ platform }, index) => [platform, posts[index]?.author ?? '']),
  );
  return accounts.map((account) => account?.mine !== true);
}

/** Rows of nobody known are other people's. */
function notMine<Row>(accountOf: (row: Row) => readonly [platform: string, id: string | null]) {
  return async (rows: readonly Row[]): Promise<readonly boolean[]> => {
    const accounts = await database.accounts.bulkGet(
      rows.map((row) => {
        const [platform, id] = accountOf(row);
        return [platform, id ?? ''];
      }),
    );
    return accounts.map((account) => account?.mine !== true);
  };
}
