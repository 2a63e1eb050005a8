import * as z from 'zod/mini';
import type { KeepableComment } from '../database/merge-comments.ts';
import { longestComment } from '../domain/comment.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import { arrivingComment } from '../messaging/arriving-comment.ts';
import { longestOf, plausibleMoment, refusedMoment, wellFormed } from './check-reading.ts';
import { onOrigin } from './on-origin.ts';

/**
 * A comment as it may be kept, or why it may not. Refused: what is not of the shape, what answers itself, and what claims to be
 * read before 2000 or later than now. Left out of one that is kept otherwise: an address that is not on the platform's own
 * origin, an implausible time of publication, lone surrogates, text beyond `longestComment`.
 */
export function checkComment(
  given: unknown,
  { id: platform, origin }: PlatformFacts,
  now: number,
): { readonly comment: KeepableComment } | { readonly reason: string } {
  const checked = arrivingComment.safeParse(given);
  if (!checked.success) return { reason: z.prettifyError(checked.error) };
  const { author, ...comment } = checked.data;
  const refused = refusedMoment(comment.observedAt, now);
  if (refused !== undefined) return { reason: refused };
  if (comment.replyTo === comment.id) return { reason: 'it answers itself' };
  return {
    comment: {
      ...comment,
      platform,
      author: { ...author, name: wellFormed(author.name), url: onOrigin(author.url, origin) },
      publishedAt: plausibleMoment(comment.publishedAt, comment.observedAt),
      dateShown: wellFormed(comment.dateShown),
      text: longestOf(wellFormed(comment.text) ?? '', longestComment),
    },
  };
}
