import { z } from 'zod';
import * as shape from './shapes.ts';

// Rows of a backup, as they are read back from a file that anybody may have written.

const observedCount = z
  .object({ ...shape.count.shape, observedAt: shape.moment, source: z.literal('page') })
  .refine(({ low, high }) => low <= high, 'low is above high');

const toldOfAccount = z.partialRecord(z.enum(['mine', 'name', 'url']), shape.moment);

const toldOfPost = z.partialRecord(
  z.enum(['author', 'authorName', 'context', 'format', 'hidden', 'publishedAt', 'text', 'url', 'view']),
  shape.moment,
);

const account = z.object({
  platform: shape.platform,
  id: shape.handle,
  name: shape.line.nullable(),
  url: shape.address.nullable(),
  mine: z.boolean(),
  observedAt: shape.moment,
  toldAt: toldOfAccount,
});

const post = z.object({
  platform: shape.platform,
  id: shape.postId,
  url: shape.address.nullable(),
  author: shape.handle.nullable(),
  authorName: shape.line.nullable(),
  publishedAt: shape.moment.nullable(),
  publishedAtFrom: z.enum(['time element', 'post id', 'id creation']).nullable(),
  promoted: z.boolean(),
  context: shape.line.nullable(),
  format: shape.format.nullable(),
  metrics: z.partialRecord(shape.metric, observedCount),
  hidden: shape.hidden,
  text: shape.text.nullable(),
  view: shape.viewName,
  firstObservedAt: shape.moment,
  observedAt: shape.moment,
  snapshotAt: shape.moment.nullable(),
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

/** One line of a backup: a table and one of its rows. */
export const backupRow = z.discriminatedUnion('table', [
  z.object({ table: z.literal('accounts'), row: account }),
  z.object({ table: z.literal('posts'), row: post }),
  z.object({ table: z.literal('snapshots'), row: snapshot }),
  z.object({ table: z.literal('audiences'), row: audience }),
]);
