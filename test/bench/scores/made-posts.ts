import type { ObservedCount, Post } from '../../../src/domain/post.ts';

export const hour = 3_600_000;
export const day = 24 * hour;

/** The moment at which benches judge. */
export const now = Date.UTC(2026, 5, 1, 12);

/** What a made post is made of. */
export interface Made {
  readonly id: string;
  readonly account: string;
  readonly publishedAt: number;
  readonly readAt: number;
  readonly engagements: number;
  /** Significant figures that the page shows of it; undefined: all. */
  readonly figures?: number | undefined;
}

/** A post of a platform that does not exist, read once. */
export function madePost({ id, account, publishedAt, readAt, engagements, figures }: Made): Post {
  return {
    platform: 'meadow',
    id,
    url: null,
    author: account,
    authorName: null,
    publishedAt,
    publishedAtFrom: 'time element',
    promoted: false,
    context: null,
    format: 'image',
    metrics: {
      reactions: shown(engagements, readAt, figures),
      comments: shown(0, readAt, undefined),
    },
    hidden: [],
    text: null,
    view: 'made',
    firstObservedAt: readAt,
    observedAt: readAt,
  };
}

/** A count as a page shows it that cuts figures off: 20,391 in two figures is everything from 20,000 to 20,999. */
export function shown(value: number, observedAt: number, figures: number | undefined): ObservedCount {
  const whole = Math.max(0, Math.round(value));
  const step =
    figures === undefined || whole < 1000 ? 1 : 10 ** (Math.floor(Math.log10(whole)) + 1 - figures);
  const low = Math.floor(whole / step) * step;
  return { low, high: low + step - 1, shown: null, observedAt, source: 'page' };
}
