import * as z from 'zod/mini';
import { accountMetrics, accountName, lineNumber, trafficFields } from './import-shapes.ts';
import * as shape from './shapes.ts';

// Rows of a file that anybody may have written, as `keepImportedRows` takes them. Checked one by one.

const post = z.object({
  platform: shape.platform,
  /** Only ever compared: what is kept is the canonical address that the platform's facts make of it. */
  url: z.nullable(shape.textUpTo(4000)),
  id: z.nullable(shape.postId),
  author: z.nullable(shape.handle),
  authorName: z.nullable(shape.line),
  publishedAt: z.nullable(shape.moment),
  format: z.nullable(shape.format),
  /** Captions are kept as far as those of pages. */
  text: z.nullable(shape.textUpTo(100_000)),
  promoted: z.boolean(),
  metrics: shape.metrics,
});

const period = z.object({
  platform: shape.platform,
  account: z.nullable(accountName),
  name: z.nullable(accountName),
  from: shape.day,
  to: shape.day,
  metrics: accountMetrics,
});

/** One `ImportedRow`. */
export const importedRowShape = z.discriminatedUnion('of', [
  z.object({ of: z.literal('post'), line: lineNumber, post }),
  z.object({ of: z.literal('account'), line: lineNumber, period }),
  z.object({ of: z.literal('traffic'), line: lineNumber, traffic: z.object(trafficFields) }),
]);
