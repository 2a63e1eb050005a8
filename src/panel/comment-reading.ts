import { commentsOfPost, findComment, findComments, type Thread } from '../database/queries/comments.ts';
import { findPost } from '../database/queries/posts.ts';
import type { CommentFiguresRow } from '../database/rows.ts';
import type { Comment, CommentKey } from '../domain/comment.ts';
import type { Post } from '../domain/post.ts';
import { threadOf } from '../domain/waiting.ts';
import type { CommentPlace, CommentUnderPost } from './comment-loading.ts';

/** Reads comments with their posts from the database, in the order asked; undefined for one that is not kept. */
export async function readCommentsWithPosts(
  places: readonly CommentPlace[],
): Promise<readonly (CommentUnderPost | undefined)[]> {
  const wanted = new Map(
    places.map(({ platform, postId }) => [`${platform} ${postId}`, { platform, postId }]),
  );
  const [comments, posts] = await Promise.all([
    findComments(places),
    Promise.all(
      [...wanted].map(
        async ([key, { platform, postId }]) => [key, await findPost({ platform, id: postId })] as const,
      ),
    ),
  ]);
  const byKey = new Map(posts);
  return comments.map((comment, index) => {
    const place = places[index];
    if (comment === undefined || place === undefined) return undefined;
    return { comment, post: byKey.get(`${place.platform} ${place.postId}`) };
  });
}

/** All that is needed to answer a comment. */
export interface CommentDetail {
  readonly comment: Comment;
  /** Undefined under a post of nobody's own. */
  readonly figures: CommentFiguresRow | undefined;
  readonly post: Post | undefined;
  /** The thread around it, as far as it was read. */
  readonly thread: Thread;
  /** The owner's first answer to it; undefined: none is kept. */
  readonly answer: Comment | undefined;
}

/** Reads it; undefined where the comment is not kept. */
export async function readComment(key: CommentKey): Promise<CommentDetail | undefined> {
  const found = await findComment(key);
  if (found === undefined) return undefined;
  const { comment, figures } = found;
  const { platform, postId } = comment;
  const [post, { threads }, [answer]] = await Promise.all([
    findPost({ platform, id: postId }),
    commentsOfPost({ platform, id: postId }, { limit: 10_000 }),
    figures?.answer ? findComments([{ platform, id: figures.answer }]) : [undefined],
  ]);
  const wanted = threadOf(comment);
  const thread = threads.find(({ opening, replies }) => {
    const first = opening ?? replies[0];
    return first !== undefined && threadOf(first.comment) === wanted;
  });
  return { comment, figures, post, thread: thread ?? { opening: found, replies: [] }, answer };
}
