import * as z from 'zod/mini';
import { longestSetName } from '../domain/account-set.ts';
import { handlingStates } from '../domain/comment.ts';
import { commenter, commentText } from './arriving-comment.ts';
import {
  accountMetrics,
  accountName,
  importRecordShape,
  lineNumber,
  trafficFields,
} from './import-shapes.ts';
import {
  campaignShape,
  goalShape,
  headerMappingShape,
  postNoteRowShape,
  signature,
} from './person-shapes.ts';
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
    'promoted',
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
  fromFiles: z.optional(z.literal(true)),
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
  publishedAtFrom: z.nullable(z.enum(['time element', 'post id', 'id creation', 'file'])),
  promoted: z.boolean(),
  context: z.nullable(shape.line),
  format: z.nullable(shape.format),
  metrics: z.partialRecord(shape.metric, shape.observedCount),
  others: z.optional(z.array(shape.otherCount).check(z.maxLength(10_000))),
  hidden: shape.metricList,
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
  ownersOnly: z.optional(shape.metricList),
  hidden: shape.metricList,
  view: shape.viewName,
});

const audience = z.object({
  platform: shape.platform,
  account: shape.handle,
  observedAt: shape.moment,
  followers: shape.count,
  import: z.optional(shape.importId()),
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

const statement = z.object({
  platform: shape.platform,
  id: shape.postId,
  /** 'typed', or the id of an import. */
  origin: shape.handle,
  observedAt: shape.moment,
  metrics: shape.metrics,
  told: z.optional(
    z.object({
      url: z.nullable(shape.address),
      author: z.nullable(shape.handle),
      authorName: z.nullable(shape.line),
      publishedAt: z.nullable(shape.moment),
      publishedAtFrom: z.nullable(z.enum(['post id', 'id creation', 'file'])),
      format: z.nullable(shape.format),
      text: z.nullable(shape.text),
      promoted: z.boolean(),
      madeAt: z.optional(shape.moment),
    }),
  ),
  saidAt: z.optional(z.partialRecord(shape.metric, shape.moment)),
});

const accountPeriod = z.object({
  platform: shape.platform,
  account: accountName,
  from: shape.day,
  to: shape.day,
  metrics: accountMetrics,
  import: shape.importId(),
});

const traffic = z.object({
  ...trafficFields,
  import: shape.importId(),
  line: lineNumber,
  post: z.nullable(shape.postKey),
});

const headerMapping = z.object({
  signature,
  mapping: z.nullable(headerMappingShape),
  toldAt: shape.moment,
});

const campaign = z.object({
  id: shape.campaignId,
  campaign: z.nullable(campaignShape),
  toldAt: shape.moment,
});

const goal = z.object({ id: shape.goalId, goal: z.nullable(goalShape), toldAt: shape.moment });

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
  z.object({ table: z.literal('imports'), row: importRecordShape }),
  z.object({ table: z.literal('statements'), row: statement }),
  z.object({ table: z.literal('accountPeriods'), row: accountPeriod }),
  z.object({ table: z.literal('traffic'), row: traffic }),
  z.object({ table: z.literal('headerMappings'), row: headerMapping }),
  z.object({ table: z.literal('campaigns'), row: campaign }),
  z.object({ table: z.literal('postNotes'), row: postNoteRowShape }),
  z.object({ table: z.literal('goals'), row: goal }),
]);
