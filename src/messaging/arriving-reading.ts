import { z } from 'zod';
import * as shape from './shapes.ts';

/** One reading that arrives to be kept: a `Reading` with an id, and its moment. Checked one by one. */
export const arrivingReading = z.object({
  view: shape.viewName,
  id: shape.postId,
  url: shape.address.nullable(),
  author: z.object({
    handle: shape.handle.nullable(),
    name: shape.line.nullable(),
    url: shape.address.nullable(),
    followers: shape.count.nullable(),
  }),
  publishedAt: shape.moment.nullable(),
  publishedAtFrom: z.enum(['time element', 'post id']).nullable(),
  createdAt: shape.moment.nullable(),
  dateShown: shape.line.nullable(),
  promoted: z.boolean(),
  context: shape.line.nullable(),
  format: shape.format.nullable(),
  metrics: shape.metrics,
  hidden: shape.hidden,
  text: shape.text.nullable(),
  observedAt: shape.moment,
});

/** The report that comes with a batch of readings. */
export const pageReport = z.object({
  platform: shape.platform,
  url: shape.address,
  view: shape.viewName.nullable(),
  language: z.string().max(35),
  trouble: z.enum(['login wall', 'unavailable', 'unknown layout']).nullable(),
  account: z
    .object({
      handle: shape.handle,
      name: shape.line.nullable(),
      url: shape.address.nullable(),
      followers: shape.count.nullable(),
    })
    .nullable(),
  seen: shape.wholeNumber,
  read: shape.wholeNumber,
  promoted: shape.wholeNumber,
  withoutId: shape.wholeNumber,
  missing: z.partialRecord(shape.metric, shape.wholeNumber),
});
