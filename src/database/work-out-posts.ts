import { chooseCounts, isOfPages, toldCounts } from '../domain/choose-counts.ts';
import type { PostKey } from '../domain/post.ts';
import { database, startingWith } from './database.ts';
import { noteReauthored } from './due-comments.ts';
import { mergePosts } from './merge-posts.ts';
import { isOfReading, isReadFromPage, postFromStatement } from './post-from-statement.ts';
import { deletePosts, postTables, putPosts } from './put-posts.ts';
import type { PostRow, StatementRow } from './rows.ts';

/** The tables that posts are worked out from. */
export const workedOutTables = [
  ...postTables,
  'statements',
  'postNotes',
  'accounts',
  'comments',
  'dueComments',
] as const;

/**
 * Works posts out anew from what pages told of them and from the statements that are kept; `restored`: rows of a backup, whose
 * other parts may be still to come. A post that neither tells of is deleted; where the person has noted something of it or leaves it
 * out, or comments under it are kept, its address and its date stay. To be called within a transaction over `workedOutTables`.
 */
export async function workOutPosts(
  keys: readonly PostKey[],
  restored: readonly PostRow[] = [],
): Promise<void> {
  const wanted = [...new Map(keys.map((key) => [`${key.platform} ${key.id}`, key])).values()];
  if (wanted.length === 0) return;
  const restoredOf = new Map(restored.map((row) => [`${row.platform} ${row.id}`, row]));
  const [known, statements] = await Promise.all([
    database.posts.bulkGet(wanted.map(({ platform, id }) => [platform, id])),
    statementsOfAll(wanted),
  ]);
  const worked = await Promise.all(
    wanted.map(async (key, index) => {
      const before = known[index];
      const more = restoredOf.get(`${key.platform} ${key.id}`);
      const rows = [before, more].flatMap((row) => row ?? []);
      const isSpoken = more !== undefined || (await isSpokenOf(key, before));
      return { key, before, after: workOut(rows, statements[index] ?? [], isSpoken) };
    }),
  );
  const put = worked.flatMap(({ before, after }) => (after === undefined ? [] : [{ before, after }]));
  const gone = worked.flatMap(({ before, after }) => (after === undefined && before ? [before] : []));
  await putPosts(
    put.map(({ after }) => after),
    put.map(({ before }) => before),
  );
  if (gone.length > 0) await deletePosts(gone);
  await noteReauthored(
    worked.flatMap(({ key, before, after }) => {
      const authors = [before?.author ?? null, after?.author ?? null];
      return authors[0] === authors[1] ? [] : [{ platform: key.platform, id: key.id, authors }];
    }),
  );
}

function workOut(
  rows: readonly PostRow[],
  statements: readonly StatementRow[],
  isSpoken: boolean,
): PostRow | undefined {
  const pages = rows.flatMap((row) => asPagesTold(row) ?? []);
  const told = statements.filter(saysSomething).map(postFromStatement);
  const isTold = pages.length > 0 || statements.some((statement) => statement.told !== undefined);
  if (!isTold && told.length === 0 && !isSpoken) return undefined;
  const bare = isTold ? [] : rows.slice(0, 1).map(bareOf);
  const [first, ...others] = [...pages, ...told, ...bare];
  if (first === undefined || (!isTold && bare.length === 0)) return undefined;
  // Merged with itself where it is the only one, so that every row is written in one way.
  return [...others, ...rows.flatMap((row) => leftOutOf(first, row))].reduce(
    mergePosts,
    mergePosts(first, first),
  );
}

/** Of a figure that was taken back only the moment is left. */
function saysSomething({ told, metrics }: StatementRow): boolean {
  return told !== undefined || Object.keys(metrics).length > 0;
}

/** What the person said of comparing it, alone. */
function leftOutOf(post: PostRow, { leftOut, toldAt }: PostRow): readonly PostRow[] {
  if (toldAt.leftOut === undefined) return [];
  return [{ ...post, leftOut, toldAt: { ...post.toldAt, leftOut: toldAt.leftOut } }];
}

/** What pages told of a post, exactly as if nothing else had been said; undefined where none has told of it. */
export function asPagesTold(row: PostRow): PostRow | undefined {
  if (!isReadFromPage(row)) return undefined;
  const isTold = (field: keyof PostRow['toldAt']) =>
    isOfReading(row.toldAt[field] ?? Number.POSITIVE_INFINITY);
  const { others: _, ...rest } = row;
  const { metrics, others } = chooseCounts(toldCounts(row).filter(isOfPages));
  return {
    ...rest,
    url: isTold('url') ? row.url : null,
    author: isTold('author') ? row.author : null,
    authorName: isTold('authorName') ? row.authorName : null,
    publishedAt: isTold('publishedAt') ? row.publishedAt : null,
    publishedAtFrom: isTold('publishedAt') ? row.publishedAtFrom : null,
    promoted: row.promoted && row.toldAt.promoted === undefined,
    format: isTold('format') ? row.format : null,
    metrics,
    ...(others.length > 0 ? { others } : {}),
    text: isTold('text') ? row.text : null,
    toldAt: Object.fromEntries(Object.entries(row.toldAt).filter(([, moment]) => isOfReading(moment))),
  };
}

/** Of a post that nobody tells of any more what its id itself tells. */
function bareOf(row: PostRow): PostRow {
  const { platform, id, url, toldAt } = row;
  const isOfId = row.publishedAtFrom === 'post id' || row.publishedAtFrom === 'id creation';
  const kept = { url: toldAt.url, view: toldAt.view, ...(isOfId ? { publishedAt: toldAt.publishedAt } : {}) };
  return {
    ...postFromStatement({ platform, id, origin: '', observedAt: row.firstObservedAt, metrics: {} }),
    url,
    publishedAt: isOfId ? row.publishedAt : null,
    publishedAtFrom: isOfId ? row.publishedAtFrom : null,
    toldAt: Object.fromEntries(Object.entries(kept).filter(([, moment]) => moment !== undefined)),
  };
}

/**
 * Whether the person has noted something of a post or leaves it out, or comments under it are kept; not asked of one that pages tell
 * of. A file that is imported again finds what was decided.
 */
async function isSpokenOf({ platform, id }: PostKey, known: PostRow | undefined): Promise<boolean> {
  if (known === undefined || isReadFromPage(known)) return false;
  if (known.leftOut === true) return true;
  const note = await database.postNotes.get([platform, id]);
  if (note !== undefined && (note.note !== '' || note.link !== null || note.campaigns.length > 0))
    return true;
  const comments = await database.comments
    .where('[platform+postId+id]')
    .between(...startingWith(platform, id))
    .limit(1)
    .count();
  return comments > 0;
}

async function statementsOfAll(keys: readonly PostKey[]): Promise<readonly (readonly StatementRow[])[]> {
  // In most databases there are none.
  if ((await database.statements.limit(1).count()) === 0) return [];
  return Promise.all(
    keys.map(({ platform, id }) =>
      database.statements
        .where(':id')
        .between(...startingWith(platform, id))
        .toArray(),
    ),
  );
}
