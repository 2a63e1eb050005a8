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
  if (reading.observedAt < earliest) return { reason: 'read before 2000' };
  if (reading.observedAt > now + clockTolerance) return { reason: 'read in the future' };
  const publishedAt = plausible(reading.publishedAt, reading.observedAt);
  return {
    reading: {
      ...reading,
      platform: facts.id,
      url: onOrigin(reading.url, facts.origin),
      author: { ...author, name: wellFormed(author.name), url: onOrigin(author.url, facts.origin) },
      publishedAt,
      publishedAtFrom: publishedAt === null ? null : reading.publishedAtFrom,
      createdAt: plausible(reading.createdAt, reading.observedAt),
      dateShown: wellFormed(reading.dateShown),
      context: wellFormed(reading.context),
      metrics,
      text: shortened(wellFormed(reading.text)),
    },
  };
}

function plausible(moment: number | null, observedAt: number): number | null {
  return moment === null || moment < earliest || moment > observedAt + datedAhead ? null : moment;
}

function wellFormed(text: string | null): string | null {
  return text?.toWellFormed() ?? null;
}

function shortened(text: string | null): string | null {
  return text === null || text.length <= longestText ? text : [...text].slice(0, longestText).join('');
}
