/** A post as LinkedIn names it: what kind of thing it is, and its number. */
export interface PostId {
  /** 'activity': the entry in the feed; 'ugcPost' and 'share': the content itself, under a number of its own. */
  readonly kind: string;
  /** The digits. Never a JavaScript number: they are longer than one can hold. */
  readonly digits: string;
}

/** The first post named in a urn, an address or a slug (`urn:li:activity:7…`, `(ugcPost:7…,…)`, `…-activity-7…-x`). */
export function findPostId(text: string | null | undefined): PostId | undefined {
  const [, kind, digits] = text?.match(/\b(activity|ugcPost|share)[:-](\d{16,20})(?!\d)/) ?? [];
  return kind && digits ? { kind, digits } : undefined;
}

/**
 * Milliseconds since 1970 at which the post or comment was made: the upper bits of its number, to the millisecond the
 * publication time of the page's own metadata. Null for a number that would lie before LinkedIn or in the future.
 */
export function timeOf({ digits }: Pick<PostId, 'digits'>, now: number): number | null {
  const time = Number(BigInt(digits) >> 22n);
  return time > opened && time < now + dayOfGrace ? time : null;
}

/** 5 May 2003. */
const opened = 1_052_092_800_000;
const dayOfGrace = 86_400_000;
