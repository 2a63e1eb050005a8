import { z } from 'zod';
import { metricNames } from '../domain/metrics.ts';
import { formats, longestText } from '../domain/post.ts';

// The shapes that messages and backups are made of. Sizes are bounded: what is larger is no post of a real page.

/** Milliseconds since 1970, within what a Date can hold. */
export const moment = z.number().int().min(0).max(8.64e15);

/** The name of a platform's folder. */
export const platform = z.string().regex(/^[a-z]{1,40}$/, 'not a platform');

/** Part of a key: printable, in one piece. Lone surrogates would not survive being written to a file. */
const keyPart = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\s\p{Cc}\p{Cs}]+$/u, 'not an id');

export const postId = keyPart;

export const handle = keyPart;

/** Text of one line as it stood on a page: hostile, and only ever shown as text. */
export const line = z.string().max(1000);

export const address = z.url({ protocol: /^https$/ }).max(2000);

export const wholeNumber = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

export const count = z
  .object({ low: wholeNumber, high: wholeNumber, shown: z.string().max(300).nullable() })
  .refine(({ low, high }) => low <= high, 'low is above high');

export const metric = z.enum(metricNames);

export const metrics = z.partialRecord(metric, count);

export const hidden = z.array(metric).max(metricNames.length);

export const format = z.enum(formats);

/** Two UTF-16 units a code point at most. */
export const text = z.string().max(2 * longestText);

export const viewName = z.string().max(100);

export const postKey = z.object({ platform, id: postId });
