import * as z from 'zod/mini';
import { accountMetricNames } from '../domain/account-period.ts';
import * as shape from './shapes.ts';

// What imports keep, as messages and backups hold it.

/** The name of a format, as its file is named. */
export const importFormat = z.string().check(z.regex(/^[a-z0-9-]{1,60}$/, 'not a format'));

/** SHA-256 in hexadecimal. */
export const fileHash = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'not a hash'));

/** A file's name, which is only ever shown. */
export const fileName = shape.textUpTo(500);

export const accountKey = z.object({ platform: shape.platform, id: shape.handle });

/** An account's handle, or where a file knows only its name that name. */
export const accountName = shape
  .written(200)
  .check(z.regex(/\S/, 'no account'), z.regex(/^[^\p{Cc}]*$/u, 'not a name'));

const signed = z.int().check(z.gte(-Number.MAX_SAFE_INTEGER), z.lte(Number.MAX_SAFE_INTEGER));

/** The figures of an account over some days. */
export const accountMetrics = z
  .partialRecord(z.enum(accountMetricNames), signed)
  .check(
    z.refine(
      (metrics) =>
        Object.entries(metrics).every(
          ([name, value]) => name === 'newFollowers' || value === undefined || value >= 0,
        ),
      'negative count',
    ),
  );

const label = z.nullable(shape.textUpTo(1000));

const nullableCount = z.nullable(shape.wholeNumber);

/** `ImportedTraffic`. */
export const trafficFields = {
  from: z.nullable(shape.day),
  to: z.nullable(shape.day),
  campaign: label,
  source: label,
  medium: label,
  content: label,
  landing: z.nullable(shape.textUpTo(2000)),
  sessions: nullableCount,
  engagedSessions: nullableCount,
  conversions: nullableCount,
  revenue: z.nullable(signed),
};

/** Counted from 1. */
export const lineNumber = z.int().check(z.gte(1), z.lte(100_000_000));

/** An `ImportRecord`. */
export const importRecordShape = z.object({
  id: shape.importId(),
  format: importFormat,
  fileName,
  hash: fileHash,
  asOf: shape.moment,
  account: z.nullable(accountKey),
  startedAt: shape.moment,
  finishedAt: z.nullable(shape.moment),
  undoneAt: z.nullable(shape.moment),
  accounts: z.optional(
    z
      .array(z.object({ platform: shape.platform, id: shape.handle, name: z.nullable(shape.line) }))
      .check(z.maxLength(10_000)),
  ),
  counts: z.object({
    joined: shape.wholeNumber,
    created: shape.wholeNumber,
    accounts: shape.wholeNumber,
    traffic: shape.wholeNumber,
    trafficJoined: shape.wholeNumber,
    refused: shape.wholeNumber,
  }),
});
