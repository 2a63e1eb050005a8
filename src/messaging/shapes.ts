import * as z from 'zod/mini';
import en from 'zod/v4/locales/en.js';
import { mostInSet } from '../domain/account-set.ts';
import { isDay } from '../domain/day.ts';
import { metricNames } from '../domain/metrics.ts';
import { formats, longestText, sources } from '../domain/post.ts';

// The shapes that messages and backups are made of. Sizes are bounded: what is larger is no post of a real page.
// In zod's small edition: the whole of zod would be two fifths of the worker. It leaves the words of its refusals out; and it
// must not try to make functions of text, which extensions' pages forbid and report.
z.config({ ...en(), jitless: true });

/** Milliseconds since 1970, within what a Date can hold. */
export const moment = z.int().check(z.gte(0), z.lte(8.64e15));

/** The name of a platform's folder. */
export const platform = z.string().check(z.regex(/^[a-z]{1,40}$/, 'not a platform'));

/** Part of a key: printable, in one piece. Lone surrogates would not survive being written to a file. */
const keyPart = z
  .string()
  .check(z.minLength(1), z.maxLength(200), z.regex(/^[^\s\p{Cc}\p{Cs}]+$/u, 'not an id'));

export const postId = keyPart;

export const commentId = keyPart;

export const voiceId = keyPart;

export const handle = keyPart;

export const setId = keyPart;

/** The id of an import; never 'typed', which is the origin of what was typed in. */
export function importId() {
  return keyPart.check(z.refine((id) => id !== 'typed', 'not an import'));
}

export const campaignId = keyPart;

export const goalId = keyPart;

/** A day of the calendar that can be that of a post or a campaign. */
export const day = z.string().check(z.refine((text) => isDay(text) && text >= '2000-01-01', 'not a day'));

/** What the person wrote, in one piece. */
export function written(units: number) {
  return textUpTo(units).check(z.refine((text) => text.isWellFormed(), 'not text'));
}

/** The handles of a set of accounts. */
export const accountsOfSet = z.array(handle).check(z.maxLength(mostInSet));

/** Text as it stood on a page: hostile, and only ever shown as text. */
export function textUpTo(units: number) {
  return z.string().check(z.maxLength(units));
}

export const line = textUpTo(1000);

/** Two UTF-16 units a code point at most. */
export const text = textUpTo(2 * longestText);

export const viewName = textUpTo(100);

export const address = z.url({ protocol: /^https$/ }).check(z.maxLength(2000));

export const wholeNumber = z.int().check(z.gte(0), z.lte(Number.MAX_SAFE_INTEGER));

const bounds = { low: wholeNumber, high: wholeNumber, shown: z.nullable(textUpTo(300)) };

const inOrder = z.refine<{ low: number; high: number }>(({ low, high }) => low <= high, 'low is above high');

export const count = z.object(bounds).check(inOrder);

const observed = { ...bounds, observedAt: moment, source: z.enum(sources), import: z.optional(importId()) };

const ofFileOnly = z.refine<{ source: string; import?: string | undefined }>(
  ({ source, import: from }) => (source === 'file') === (from !== undefined),
  '`import` is of files alone',
);

/** A count with its moment and its source, as posts hold it. */
export const observedCount = z.object(observed).check(inOrder, ofFileOnly);

export const metric = z.enum(metricNames);

export const metrics = z.partialRecord(metric, count);

/** What another source says of a metric. */
export const otherCount = z.object({ metric, ...observed }).check(inOrder, ofFileOnly);

export const metricList = z.array(metric).check(z.maxLength(metricNames.length));

export const format = z.enum(formats);

export const postKey = z.object({ platform, id: postId });

export const commentKey = z.object({ platform, id: commentId });
