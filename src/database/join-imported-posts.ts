import { database, startingWith } from './database.ts';
import { alikeInFiles, alikeOnPages, isNear } from './find-imported-post.ts';
import { isReadFromPage, typed } from './post-from-statement.ts';
import type { PostRow, StatementRow, ToldByFile } from './rows.ts';
import { together } from './statements-together.ts';
import { workedOutTables, workOutPosts } from './work-out-posts.ts';

/** The tables that posts are joined in. */
export const joiningTables = [...workedOutTables, 'imports', 'traffic'] as const;

/**
 * Puts posts that pages have just told of together with what files told of them under another id, as importing would have done had
 * the page been read first: what files and the person said goes to the post that was read, and the other one is gone. Left apart where
 * it is not certain: several that may be meant, comments under both, two notes, two figures of one file. `known`: the posts as they
 * were, at the same places. Answers whether any was put together. To be called within a transaction over `joiningTables`, and for
 * nothing where nothing was imported.
 */
export async function joinImportedPosts(
  posts: readonly PostRow[],
  known: readonly (PostRow | undefined)[],
): Promise<boolean> {
  const told = posts.filter((post, index) => isToldAnew(post, known[index]));
  let hasJoined = false;
  for (const post of told) {
    const [filed, second] = await alikeInFiles(post);
    if (filed === undefined || second !== undefined) continue;
    hasJoined = (await join(filed, post)) || hasJoined;
  }
  return hasJoined;
}

/** Whether that by which it is found again was not known before. */
function isToldAnew(post: PostRow, known: PostRow | undefined): boolean {
  if (post.author === null || post.publishedAt === null || post.text === null) return false;
  return (
    known === undefined ||
    !isReadFromPage(known) ||
    (['author', 'publishedAt', 'text'] as const).some((field) => known[field] !== post[field])
  );
}

async function join(filed: PostRow, post: PostRow): Promise<boolean> {
  const { platform, id } = post;
  const [moving, there, note, notedThere, comments] = await Promise.all([
    statementsOf(filed),
    statementsOf(post),
    database.postNotes.get([platform, filed.id]),
    database.postNotes.get([platform, id]),
    database.comments
      .where('[platform+postId+id]')
      .between(...startingWith(platform, filed.id))
      .limit(1)
      .count(),
  ]);
  const moved = moving.map((statement) => movedTo(id, statement, there));
  const isSaidTwice = note !== undefined && notedThere !== undefined;
  if (filed.toldAt.leftOut !== undefined || isSaidTwice || comments > 0) return false;
  if (moved.some((statement) => statement === undefined) || !(await isOnlyOne(filed, moving, post))) {
    return false;
  }
  await database.statements.bulkDelete(
    moving.map(({ origin, observedAt }) => [platform, filed.id, origin, observedAt]),
  );
  await database.statements.bulkPut(moved.flatMap((statement) => statement ?? []));
  if (note !== undefined) {
    await database.postNotes.put({ ...note, id });
    await database.postNotes.delete([platform, filed.id]);
  }
  await database.traffic
    .where('[post.platform+post.id+import]')
    .between(...startingWith(platform, filed.id))
    .modify({ post: { platform, id } });
  await workOutPosts([filed, post]);
  return true;
}

/** Whether every file that tells of it means this moment, about which no other post that a page told of says the same. */
async function isOnlyOne(
  { platform, author, text }: PostRow,
  statements: readonly StatementRow[],
  post: PostRow,
): Promise<boolean> {
  const moments = statements.flatMap(({ told }) => (told === undefined ? [] : momentOf(told)));
  const nearPost = moments.filter((moment) => isNear(moment, post.publishedAt ?? 0));
  if (moments.length === 0 || nearPost.length < moments.length) return false;
  const alike = await Promise.all(
    moments.map((publishedAt) => alikeOnPages({ platform, author, publishedAt, text })),
  );
  return alike.every((posts) => posts.length === 1);
}

/** As importing finds its post: by when the id was made, else by the date. */
function momentOf({ madeAt, publishedAt }: ToldByFile): readonly number[] {
  const moment = madeAt ?? publishedAt;
  return moment === null ? [] : [moment];
}

/** A statement as it is of the post that was read, whose address and date pages tell; undefined where the two cannot be one. */
function movedTo(
  id: string,
  { told, ...statement }: StatementRow,
  there: readonly StatementRow[],
): StatementRow | undefined {
  const moved: StatementRow = {
    ...statement,
    id,
    ...(told === undefined ? {} : { told: { ...told, url: null, publishedAt: null, publishedAtFrom: null } }),
  };
  const same = there.find(({ origin }) => origin === statement.origin);
  if (same === undefined) return moved;
  return statement.origin === typed ? undefined : together(same, moved);
}

function statementsOf({ platform, id }: PostRow): Promise<readonly StatementRow[]> {
  return database.statements
    .where(':id')
    .between(...startingWith(platform, id))
    .toArray();
}
