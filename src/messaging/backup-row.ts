import * as z from 'zod/mini';
import { longestSetName } from '../domain/account-set.ts';
import { handlingStates } from '../domain/comment.ts';
import { commenter, commentText } from './arriving-comment.ts';
import * as shape from './shapes.ts';
import { voiceShape } from './voice-shape.ts';

// Rows of a backup, as they are read back from a file that anybody may have written.

const toldOfAccount = z.partialRecord(z.enum(['mine', 'name', 'url']), shape.moment);

const toldOfPost = z.partialRecord(
  z.enum([
    'author',
    'authorName',
    'context',
    'format',
    'hidden',
    'leftOut',
    'publishedAt',
    'text',
    'url',
    'view',
  ]),
  shape.moment,
);

const account = z.object({
  platform: shape.platform,
  id: shape.handle,
  name: z.nullable(shape.line),
  url: z.nullable(shape.address),
  mine: z.boolean(),
  observedAt: shape.moment,
  toldAt: toldOfAccount,
});

const post = z.object({
  platform: shape.platform,
  id: shape.postId,
  url: z.nullable(shape.address),
  author: z.nullable(shape.handle),
  authorName: z.nullable(shape.line),
  publishedAt: z.nullable(shape.moment),
  publishedAtFrom: z.nullable(z.enum(['time element', 'post id', 'id creation'])),
  promoted: z.boolean(),
  context: z.nullable(shape.line),
  format: z.nullable(shape.format),
  metrics: z.partialRecord(shape.metric, shape.observedCount),
  hidden: shape.hidden,
  text: z.nullable(shape.text),
  leftOut: z.optional(z.boolean()),
  view: shape.viewName,
  firstObservedAt: shape.moment,
  observedAt: shape.moment,
  snapshotAt: z.nullable(shape.moment),
  toldAt: toldOfPost,
});

const snapshot = z.object({
  platform: shape.platform,
  id: shape.postId,
  observedAt: shape.moment,
  metrics: shape.metrics,
  hidden: shape.hidden,
  view: shape.viewName,
});

const audience = z.object({
  platform: shape.platform,
  account: shape.handle,
  observedAt: shape.moment,
  followers: shape.count,
});

const accountSet = z.object({
  platform: shape.platform,
  id: shape.setId,
  name: shape.textUpTo(longestSetName),
  accounts: shape.accountsOfSet,
  deleted: z.boolean(),
  toldAt: shape.moment,
});

const comment = z.object({
  platform: shape.platform,
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
  firstObservedAt: shape.moment,
  observedAt: shape.moment,
  toldAt: z.partialRecord(
    z.enum([
      'authorHandle',
      'authorName',
      'authorUrl',
      'byPostAuthor',
      'dateShown',
      'postId',
      'publishedAt',
      'reactions',
      'replies',
      'replyTo',
      'text',
    ]),
    shape.moment,
  ),
});

const handling = z.object({
  platform: shape.platform,
  id: shape.commentId,
  state: z.nullable(z.enum(handlingStates)),
  until: z.nullable(shape.moment),
  decidedAt: shape.moment,
});

const voice = z.object({ id: shape.voiceId, voice: z.nullable(voiceShape), toldAt: shape.moment });

const pastAnswer = z.object({
  platform: shape.platform,
  id: shape.commentId,
  account: shape.handle,
  question: commentText,
  answer: commentText,
  language: z.nullable(shape.textUpTo(35)),
  observedAt: shape.moment,
});

const usedDraft = z.object({
  platform: shape.platform,
  comment: shape.commentId,
  account: shape.handle,
  to: z.nullable(shape.line),
  text: commentText,
  usedAt: shape.moment,
});

/** One line of a backup: a table and one of its rows. */
export const backupRow = z.discriminatedUnion('table', [
  z.object({ table: z.literal('accounts'), row: account }),
  z.object({ table: z.literal('posts'), row: post }),
  z.object({ table: z.literal('snapshots'), row: snapshot }),
  z.object({ table: z.literal('audiences'), row: audience }),
  z.object({ table: z.literal('accountSets'), row: accountSet }),
  z.object({ table: z.literal('comments'), row: comment }),
  z.object({ table: z.literal('handlings'), row: handling }),
  z.object({ table: z.literal('voices'), row: voice }),
  z.object({ table: z.literal('pastAnswers'), row: pastAnswer }),
  z.object({ table: z.literal('usedDrafts'), row: usedDraft }),
]);
