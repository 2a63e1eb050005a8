import * as z from 'zod/mini';
import { longestLabel, mostLabels } from '../domain/page-report.ts';
import * as shape from './shapes.ts';

/** One reading that arrives to be kept: a `Reading` with an id, and its moment. Checked one by one. */
export const arrivingReading = z.object({
  view: shape.viewName,
  id: shape.postId,
  url: z.nullable(shape.address),
  author: z.object({
    handle: z.nullable(shape.handle),
    name: z.nullable(shape.line),
    url: z.nullable(shape.address),
    followers: z.nullable(shape.count),
  }),
  publishedAt: z.nullable(shape.moment),
  publishedAtFrom: z.nullable(z.enum(['time element', 'post id'])),
  createdAt: z.nullable(shape.moment),
  dateShown: z.nullable(shape.line),
  promoted: z.boolean(),
  context: z.nullable(shape.line),
  format: z.nullable(shape.format),
  metrics: shape.metrics,
  ownersOnly: z.optional(shape.metricList),
  hidden: shape.metricList,
  text: z.nullable(shape.text),
  observedAt: shape.moment,
});

const pageLabels = z.readonly(z.array(shape.textUpTo(longestLabel)).check(z.maxLength(mostLabels)));

/** The report that comes with a batch of readings. */
export const pageReport = z.object({
  platform: shape.platform,
  url: shape.address,
  view: z.nullable(shape.viewName),
  language: shape.textUpTo(35),
  trouble: z.nullable(z.enum(['login wall', 'unavailable', 'unknown layout'])),
  account: z.nullable(
    z.object({
      handle: shape.handle,
      name: z.nullable(shape.line),
      url: z.nullable(shape.address),
      followers: z.nullable(shape.count),
    }),
  ),
  seen: shape.wholeNumber,
  read: shape.wholeNumber,
  promoted: shape.wholeNumber,
  withoutId: shape.wholeNumber,
  missing: z.partialRecord(shape.metric, shape.wholeNumber),
  verified: z.optional(z.literal(false)),
  labels: z.optional(z.object({ met: pageLabels, unknown: pageLabels })),
});
