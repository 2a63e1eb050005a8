import type { Table } from 'dexie';
import { toldCounts } from '../domain/choose-counts.ts';
import { database, startingWith } from './database.ts';
import { audienceTables, deleteAudiences } from './put-audiences.ts';
import { deletePosts as deletePostRows, postTables } from './put-posts.ts';
import { figuresTables } from './refresh-figures.ts';
import type {
  AccountPeriodRow,
  AccountRow,
  AudienceRow,
  CommentRow,
  HandlingRow,
  PastAnswerRow,
  PostRow,
  SnapshotRow,
  UsedDraftRow,
} from './rows.ts';
import { toldByFilesUntil } from './work-out-accounts.ts';

/** Keys that are looked at in one step at most. */
const chunk = 1000;

/** Rows that are read in one step, or deleted in one transaction, at most: who wants to write or read meanwhile waits no longer. */
const mostAtOnce = 100;

/**
 * Deletes what is of other people's accounts and was last read before a moment (milliseconds since 1970): snapshots, posts,
 * audiences, accounts and comments, with what the person decided of these, what files told of other accounts' days, and answers
 * kept or taken for accounts that are no more the person's own. With a post goes what files and the person said of it. In transactions of at most 100 rows each; the moment is asked before each, null ends it. Stopped
 * anywhere it has deleted less, never anything else.
 */
export async function removeOutdated(before: () => Promise<number | null>): Promise<void> {
  // What tells whose something is goes after it.
  await sweep<UsedDraftRow>('usedDrafts', before, {
    lastAt: ({ usedAt }) => usedAt,
    lastAtOf: inKey,
    others: notMine(({ platform, account }) => [platform, account]),
  });
  await sweep<PastAnswerRow>('pastAnswers', before, {
    lastAt: observed,
    others: notMine(({ platform, account }) => [platform, account]),
  });
  await sweep<HandlingRow>('handlings', before, {
    lastAt: ({ decidedAt }) => decidedAt,
    others: commentsNotMine,
  });
  await sweep<CommentRow>('comments', before, {
    lastAt: observed,
    others: (rows) => postsNotMine(rows.map(({ platform, postId }) => [platform, postId])),
    remove: deleteComments,
  });
  await sweep<SnapshotRow>('snapshots', before, {
    lastAt: observed,
    lastAtOf: inKey,
    others: (rows) => postsNotMine(rows.map(({ platform, id }) => [platform, id])),
  });
  await sweep<PostRow>('posts', before, {
    lastAt: lastTold,
    others: notMine(({ platform, author }) => [platform, author]),
    remove: deletePosts,
  });
  await sweep<AccountPeriodRow>('accountPeriods', before, {
    lastAt: ({ to }) => Date.parse(`${to}T00:00:00Z`) + 24 * 3_600_000,
    others: notMine(({ platform, account }) => [platform, account]),
  });
  await sweep<AudienceRow>('audiences', before, {
    lastAt: observed,
    lastAtOf: inKey,
    others: notMine(({ platform, account }) => [platform, account]),
    remove: deleteAudiences,
  });
  const toldUntil = await toldByFilesUntil();
  await sweep<AccountRow>('accounts', before, {
    lastAt: ({ platform, id, observedAt }) => Math.max(observedAt, toldUntil.get(`${platform} ${id}`) ?? 0),
    others: notMine(({ platform, id }) => [platform, id]),
  });
}

type Swept =
  | 'snapshots'
  | 'posts'
  | 'audiences'
  | 'accounts'
  | 'comments'
  | 'handlings'
  | 'pastAnswers'
  | 'usedDrafts'
  | 'accountPeriods';

/** What is swept, and what tells whose it is. */
const sweptTables = [
  ...new Set([
    ...postTables,
    ...audienceTables,
    ...figuresTables,
    'snapshots',
    'pastAnswers',
    'usedDrafts',
    'statements',
    'postNotes',
    'accountPeriods',
  ]),
] as const;

type Key = readonly (string | number)[];

interface Sweep<Row> {
  /** When a row was last told, in milliseconds since 1970. */
  readonly lastAt: (row: Row) => number;
  /** The same of a row's key, where that tells: then only rows that are old are read. */
  readonly lastAtOf?: (key: Key) => number;
  /** Of each row whether it is other people's. */
  readonly others: (rows: readonly Row[]) => Promise<readonly boolean[]>;
  /** Without it, the rows alone are deleted. */
  readonly remove?: (rows: readonly Row[]) => Promise<void>;
}

async function sweep<Row>(name: Swept, before: () => Promise<number | null>, how: Sweep<Row>): Promise<void> {
  const table = database.table<Row, Key>(name);
  let place: Place = { after: null };
  do {
    const moment = await before();
    if (moment === null) return;
    place = await sweepChunk(table, place.after, moment, how);
  } while (place.after !== null);
}

/** The key after which the next chunk begins; null: at the beginning, or nothing is left. */
interface Place {
  readonly after: Key | null;
}

/** Looks at the next rows, by keys alone where these tell; a transaction is opened only where something may have to go. */
async function sweepChunk<Row>(
  table: Table<Row, Key>,
  after: Key | null,
  moment: number,
  how: Sweep<Row>,
): Promise<Place> {
  const rest = after === null ? table.orderBy(':id') : table.where(':id').above(after);
  const { lastAt, lastAtOf } = how;
  const most = lastAtOf === undefined ? mostAtOnce : chunk;
  const looked =
    lastAtOf === undefined
      ? (await rest.limit(most).toArray()).map((row) => ({ key: keyOf(table, row), at: lastAt(row) }))
      : (await rest.limit(most).primaryKeys()).map((key) => ({ key, at: lastAtOf(key) }));
  const old = looked.filter(({ at }) => at < moment).map(({ key }) => key);
  const first = old.slice(0, mostAtOnce);
  if (first.length > 0) {
    await database.transaction('rw', sweptTables, async () => removeOthers(table, first, moment, how));
  }
  if (first.length < old.length) return { after: first.at(-1) ?? null };
  return { after: looked.length < most ? null : (looked.at(-1)?.key ?? null) };
}

function keyOf<Row>({ core }: Table<Row, Key>, row: Row): Key {
  // Every table that is swept has a key of several fields.
  return core.schema.primaryKey.extractKey?.(row) as Key;
}

/** Of these rows, as they are now. */
async function removeOthers<Row>(
  table: Table<Row, Key>,
  keys: readonly Key[],
  moment: number,
  { lastAt, others, remove }: Sweep<Row>,
): Promise<void> {
  const rows = await table.bulkGet([...keys]);
  const old = rows.flatMap((row, index) => {
    const key = keys[index];
    return row !== undefined && key !== undefined && lastAt(row) < moment ? [{ row, key }] : [];
  });
  const isOthers = await others(old.map(({ row }) => row));
  const gone = old.filter((_, index) => isOthers[index] === true);
  if (gone.length === 0) return;
  if (remove === undefined) await table.bulkDelete(gone.map(({ key }) => key));
  else await remove(gone.map(({ row }) => row));
}

/** Of keys that end with the moment. */
function inKey(key: Key): number {
  return Number(key.at(-1));
}

function observed({ observedAt }: { readonly observedAt: number }): number {
  return observedAt;
}

/** When a page, a file or the person told something of a post. */
function lastTold(post: PostRow): number {
  return Math.max(post.observedAt, ...toldCounts(post).map(({ observedAt }) => observedAt));
}

/** With what files and the person said of them. */
async function deletePosts(rows: readonly PostRow[]): Promise<void> {
  await Promise.all([
    deletePostRows(rows),
    database.postNotes.bulkDelete(rows.map(({ platform, id }) => [platform, id])),
    ...rows.map(({ platform, id }) =>
      database.statements
        .where(':id')
        .between(...startingWith(platform, id))
        .delete(),
    ),
  ]);
}

/** With the figures that an account left which was the person's own until just now. */
async function deleteComments(rows: readonly CommentRow[]): Promise<void> {
  const keys = rows.map(({ platform, id }): [string, string] => [platform, id]);
  await Promise.all([database.comments.bulkDelete(keys), database.commentFigures.bulkDelete(keys)]);
}

async function commentsNotMine(rows: readonly HandlingRow[]): Promise<readonly boolean[]> {
  const comments = await database.comments.bulkGet(rows.map(({ platform, id }) => [platform, id]));
  return postsNotMine(rows.map(({ platform }, index) => [platform, comments[index]?.postId ?? '']));
}

/** Of each post whether it is of somebody else; one that is not kept is of nobody known. */
async function postsNotMine(keys: [platform: string, id: string][]): Promise<readonly boolean[]> {
  const posts = await database.posts.bulkGet(keys);
  const accounts = await database.accounts.bulkGet(
    keys.map(([platform], index) => [platform, posts[index]?.author ?? '']),
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
