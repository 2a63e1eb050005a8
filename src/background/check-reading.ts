import * as z from 'zod/mini';
import type { KeepableReading } from '../database/post-from-reading.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import { longestText } from '../domain/post.ts';
import { arrivingReading } from '../messaging/arriving-reading.ts';
import { onOrigin } from './on-origin.ts';

/** How far a reading's clock may be ahead of ours, in milliseconds: both are of one machine. */
const clockTolerance = 60_000;

const earliest = Date.UTC(2000, 0, 1);

/** How far ahead of its reading a post may be dated, in milliseconds: servers' clocks differ. */
const datedAhead = 24 * 3_600_000;

/**
 * A reading as it may be kept, or why it may not. Refused: what is not of the shape, and what claims to be read before 2000
 * or later than now – it is not moved to another time, for then sending it again would keep it twice.
 * Left out of a reading that is kept otherwise: an address that is not on the platform's own origin, a time of publication
 * before 2000 or after the reading, lone surrogates, text beyond `longestText`.
 */
export function checkReading(
  given: unknown,
  facts: PlatformFacts,
  now: number,
): { readonly reading: KeepableReading } | { readonly reason: string } {
  const checked = arrivingReading.safeParse(given);
  if (!checked.success) return { reason: z.prettifyError(checked.error) };
  const { author, metrics, ...reading } = checked.data;
  const refused = refusedMoment(reading.observedAt, now);
  if (refused !== undefined) return { reason: refused };
  const publishedAt = plausibleMoment(reading.publishedAt, reading.observedAt);
  return {
    reading: {
      ...reading,
      platform: facts.id,
      url: onOrigin(reading.url, facts.origin),
      author: { ...author, name: wellFormed(author.name), url: onOrigin(author.url, facts.origin) },
      publishedAt,
      publishedAtFrom: publishedAt === null ? null : reading.publishedAtFrom,
      createdAt: plausibleMoment(reading.createdAt, reading.observedAt),
      dateShown: wellFormed(reading.dateShown),
      context: wellFormed(reading.context),
      metrics,
      text: reading.text === null ? null : longestOf(reading.text.toWellFormed(), longestText),
    },
  };
}

/** Why a reading of this moment is not kept; undefined: it may be. */
export function refusedMoment(observedAt: number, now: number): string | undefined {
  if (observedAt < earliest) return 'read before 2000';
  return observedAt > now + clockTolerance ? 'read in the future' : undefined;
}

/** A time of publication as far as it can be one. */
export function plausibleMoment(moment: number | null, observedAt: number): number | null {
  return moment === null || moment < earliest || moment > observedAt + datedAhead ? null : moment;
}

/** Text without lone surrogates, which would not survive being written to a file. */
export function wellFormed(text: string | null): string | null {
  return text?.toWellFormed() ?? null;
}

/** A text of so many code points at most. */
export function longestOf(text: string, codePoints: number): string {
  return text.length <= codePoints ? text : [...text].slice(0, codePoints).join('');
}
