/** A post as LinkedIn names it: what kind of thing it is, and its number. */
export interface PostId {
  /** 'activity': the entry in the feed; 'ugcPost' and 'share': the content itself, under a number of its own. */
  readonly kind: 'activity' | 'ugcPost' | 'share';
  /** The digits. Never a JavaScript number: they are longer than one can hold. */
  readonly digits: string;
}

/** The first post named in a urn, an address or a slug (`urn:li:activity:7…`, `(ugcPost:7…,…)`, `…-activity-7…-x`). */
export function findPostId(text: string | null | undefined): PostId | undefined {
  const match = text?.match(/\b(activity|ugcPost|share)[:-](\d{16,20})(?!\d)/);
  return match ? postId(match[1], match[2]) : undefined;
}

/** Undefined where the kind is none of a post's. */
export function postId(kind: string | undefined, digits: string | undefined): PostId | undefined {
  if (digits === undefined || (kind !== 'activity' && kind !== 'ugcPost' && kind !== 'share'))
    return undefined;
  return { kind, digits };
}

/** The address that opens the post, whatever page it was met on. */
export function addressOf({ kind, digits }: PostId): string {
  return `https://www.linkedin.com/feed/update/urn:li:${kind}:${digits}/`;
}

/**
 * Milliseconds since 1970 at which the post was made: the upper bits of its number, to the millisecond the
 * publication time of the page's own metadata. Null for a number that would lie before LinkedIn or in the future.
 */
export function timeOf({ digits }: PostId, now: number): number | null {
  const time = Number(BigInt(digits) >> timeShift);
  return time > opened && time < now + dayOfGrace ? time : null;
}

const timeShift = 22n;
const opened = Date.UTC(2003, 4, 5);
const dayOfGrace = 86_400_000;
