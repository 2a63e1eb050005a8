import { Dexie } from 'dexie';
import type { AccountKey } from '../domain/account.ts';
import type { PostKey } from '../domain/post.ts';
import { database, startingWith } from './database.ts';
import { figuresTables, refreshFigures } from './refresh-figures.ts';
import type { DueCommentsRow, PostRow } from './rows.ts';

/** Comments whose figures are worked out in one transaction. */
const chunk = 300;

/** A post with its author as it was known before; null: unknown. */
export interface ReauthoredPost extends PostKey {
  readonly authors: readonly (string | null)[];
}

/** The posts of which another author is known now than before. */
export function reauthored(
  rows: readonly PostRow[],
  known: readonly (PostRow | undefined)[],
): readonly ReauthoredPost[] {
  return rows.flatMap(({ platform, id, author }, index) => {
    const before = known[index]?.author ?? null;
    return author === before ? [] : [{ platform, id, authors: [before, author] }];
  });
}

/**
 * Notes posts whose comments have come to an own account, or have left one. To be called within a transaction over `accounts`,
 * `comments` and `dueComments`.
 */
export async function noteReauthored(posts: readonly ReauthoredPost[]): Promise<void> {
  if (posts.length === 0) return;
  const handles = new Map(
    posts.flatMap(({ platform, authors }) =>
      authors.flatMap((handle) =>
        handle === null ? [] : [[`${platform} ${handle}`, [platform, handle] as [string, string]] as const],
      ),
    ),
  );
  if (handles.size === 0) return;
  const accounts = await database.accounts.bulkGet([...handles.values()]);
  const mine = new Set(accounts.flatMap((row) => (row?.mine === true ? [`${row.platform} ${row.id}`] : [])));
  await noteCommented(
    posts.filter(({ platform, authors }) => authors.some((handle) => mine.has(`${platform} ${handle}`))),
  );
}

/** Notes the posts of an account of which comments are kept. To be called within a transaction over `posts`, `comments` and `dueComments`. */
export async function noteAccount({ platform, id }: AccountKey): Promise<void> {
  const posts: string[] = [];
  // From post to post, over their comments: there may be ten thousand under one.
  for (let after: unknown = Dexie.minKey; ; ) {
    const [next] = await database.comments
      .where('[platform+postId+id]')
      .between([platform, after, Dexie.maxKey], [platform, Dexie.maxKey], false, true)
      .limit(1)
      .toArray();
    if (next === undefined) break;
    posts.push(next.postId);
    after = next.postId;
  }
  if (posts.length === 0) return;
  const rows = await database.posts.bulkGet(posts.map((post) => [platform, post]));
  await putDue(rows.flatMap((post) => (post?.author === id ? [{ platform, id: post.id }] : [])));
}

/**
 * Works out what is noted, in transactions of at most 300 comments each. May be stopped anywhere: what is left is done by the
 * next call. Answers whether there was anything. `now` in milliseconds since 1970.
 */
export async function refreshDue(now: number): Promise<boolean> {
  // Mostly there is nothing: then nobody who writes is held up.
  if ((await database.dueComments.limit(1).count()) === 0) return false;
  let hasAny = false;
  for (;;) {
    const isDone = await database.transaction('rw', [...figuresTables, 'dueComments'], async () =>
      refreshChunk(now),
    );
    if (isDone) return hasAny;
    hasAny = true;
  }
}

async function refreshChunk(now: number): Promise<boolean> {
  const due = await database.dueComments.toCollection().first();
  if (due === undefined) return true;
  const { platform, postId, after } = due;
  const comments = await database.comments
    .where('[platform+postId+id]')
    .between([platform, postId, after], [platform, postId, Dexie.maxKey], false, true)
    .limit(chunk)
    .toArray();
  await refreshFigures(
    comments.map((comment) => ({ comment, isNewText: false })),
    now,
  );
  const last = comments.at(-1);
  if (last === undefined || comments.length < chunk) await database.dueComments.delete([platform, postId]);
  else await database.dueComments.put({ platform, postId, after: last.id });
  return false;
}

async function noteCommented(posts: readonly PostKey[]): Promise<void> {
  if (posts.length === 0) return;
  const hasComments = await Promise.all(
    posts.map(({ platform, id }) =>
      database.comments
        .where('[platform+postId+id]')
        .between(...startingWith(platform, id))
        .limit(1)
        .primaryKeys(),
    ),
  );
  await putDue(posts.filter((_, index) => hasComments[index]?.length === 1));
}

async function putDue(posts: readonly PostKey[]): Promise<void> {
  if (posts.length === 0) return;
  const rows = posts.map(({ platform, id }): DueCommentsRow => ({ platform, postId: id, after: '' }));
  await database.dueComments.bulkPut(rows);
}
