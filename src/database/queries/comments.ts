import type { AccountKey } from '../../domain/account.ts';
import type { Comment, CommentKey } from '../../domain/comment.ts';
import type { PostKey } from '../../domain/post.ts';
import { threadOf } from '../../domain/waiting.ts';
import { database, startingWith } from '../database.ts';
import { grouped } from '../grouped.ts';
import type { CommentFiguresRow } from '../rows.ts';

/** Comments of one post that are shown at most. */
const commentsOfPostLimit = 2000;

/** A comment with its figures; these are undefined under a post of nobody's own. */
export interface CommentInThread {
  readonly comment: Comment;
  readonly figures: CommentFiguresRow | undefined;
}

/** A thread under a post. */
export interface Thread {
  /** The comment that begins it; undefined where it is not kept, as under a preview of its replies. */
  readonly opening: CommentInThread | undefined;
  /** Oldest first. */
  readonly replies: readonly CommentInThread[];
}

/**
 * The comments of a post in their threads, the thread that began last first; at most `limit` comments, those of the highest ids
 * where there are more.
 */
export async function commentsOfPost(
  { platform, id }: PostKey,
  { limit = commentsOfPostLimit } = {},
): Promise<{ readonly threads: readonly Thread[]; readonly more: boolean }> {
  const { comments, commentFigures } = database;
  return database.transaction('r', [comments, commentFigures], async () => {
    const newest = await comments
      .where('[platform+postId+id]')
      .between(...startingWith(platform, id))
      .reverse()
      .limit(limit + 1)
      .toArray();
    const shown = newest.slice(0, limit);
    const figures = await commentFigures.bulkGet(shown.map((comment) => [platform, comment.id]));
    const all = shown.map((comment, index): CommentInThread => ({ comment, figures: figures[index] }));
    return { threads: inThreads(all), more: newest.length > limit };
  });
}

/** Comments as they are kept, in the order asked; undefined for one that is not. */
export function findComments(keys: readonly CommentKey[]): Promise<readonly (Comment | undefined)[]> {
  return database.comments.bulkGet(keys.map(({ platform, id }) => [platform, id]));
}

/** A comment with its figures; undefined where it is not kept. */
export function findComment({ platform, id }: CommentKey): Promise<CommentInThread | undefined> {
  const { comments, commentFigures } = database;
  return database.transaction('r', [comments, commentFigures], async () => {
    const [comment, figures] = await Promise.all([
      comments.get([platform, id]),
      commentFigures.get([platform, id]),
    ]);
    return comment && { comment, figures };
  });
}

/** How many comments wait, over all own accounts; where there are more than `limit`, `limit`. */
export async function countWaiting(limit = 1000): Promise<number> {
  const keys = await database.commentFigures
    .where('[state+publishedAt]')
    .between(...startingWith('waits'))
    .limit(limit)
    .primaryKeys();
  return keys.length;
}

/** How many comments under posts of one own account wait; where there are more than `limit`, `limit`. */
export async function countWaitingOf({ platform, id }: AccountKey, limit = 1000): Promise<number> {
  const keys = await database.commentFigures
    .where('[platform+account+state+publishedAt]')
    .between(...startingWith(platform, id, 'waits'))
    .limit(limit)
    .primaryKeys();
  return keys.length;
}

function inThreads(comments: readonly CommentInThread[]): readonly Thread[] {
  const threads = grouped(comments, ({ comment }) => threadOf(comment)).map((ofThread): Thread => {
    const opening = ofThread.find(({ comment }) => comment.replyTo === null);
    return { opening, replies: ofThread.filter((each) => each !== opening).sort(byMoment) };
  });
  const beginningOf = ({ opening, replies }: Thread) => momentOf(opening ?? replies[0]);
  return threads.sort((one, other) => beginningOf(other) - beginningOf(one));
}

function byMoment(one: CommentInThread, other: CommentInThread): number {
  return momentOf(one) - momentOf(other) || (one.comment.id < other.comment.id ? -1 : 1);
}

function momentOf(each: CommentInThread | undefined): number {
  return each?.comment.publishedAt ?? each?.comment.firstObservedAt ?? 0;
}
