import * as z from 'zod/mini';
import { longestComment } from '../domain/comment.ts';
import * as shape from './shapes.ts';

/** Two UTF-16 units a code point at most. */
export const commentText = shape.textUpTo(2 * longestComment);

/** Who wrote a comment. */
export const commenter = z.object({
  handle: z.nullable(shape.handle),
  name: z.nullable(shape.line),
  url: z.nullable(shape.address),
});

/** One comment that arrives to be kept: a `CommentReading` and its moment. Checked one by one. */
export const arrivingComment = z.object({
  view: shape.viewName,
  id: shape.commentId,
  postId: shape.postId,
  replyTo: z.nullable(shape.commentId),
  author: commenter,
  byPostAuthor: z.nullable(z.boolean()),
  publishedAt: z.nullable(shape.moment),
  dateShown: z.nullable(shape.line),
  reactions: z.nullable(shape.count),
  replies: z.nullable(shape.count),
  text: commentText,
  observedAt: shape.moment,
});
