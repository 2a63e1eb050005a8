import type { GroupPost } from './compare-groups.ts';
import type { Range } from './range.ts';
import { middleOf } from './range-arithmetic.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** What a group's posts have counted together. */
export interface PooledShare {
  /** All counts ÷ all that they are counted out of: 0–1. */
  readonly share: number;
  /** All that they are counted out of. */
  readonly outOf: number;
  /**
   * Of how many independent views the share is as well known. Views of one post are alike (they saw the same thing), so this is
   * `outOf` ÷ the design effect that the posts' own shares show, at most `outOf` (Rao & Scott 1992, Biometrics 48, 577–585).
   */
  readonly worth: number;
  /** Wilson's 95 % interval at `worth` (1927, https://doi.org/10.1080/01621459.1927.10502953), over all that the counts may be. */
  readonly interval: Range;
}

/** A group's share of counts; undefined where it has no posts, nothing to divide by, or counts that cannot be a part of it. */
export function pooledShare(posts: readonly GroupPost[]): PooledShare | undefined {
  const middle = posts.map(({ count, outOf }) => ({
    count: middleOf(count),
    outOf: outOf === null ? 0 : middleOf(outOf),
  }));
  const outOf = sumOf(middle, (post) => post.outOf);
  if (outOf <= 0 || middle.some((post) => post.count > post.outOf)) return undefined;
  const share = sumOf(middle, ({ count }) => count) / outOf;
  const worth = outOf / designEffect(middle, share, outOf);
  const lowest = sumOf(posts, ({ count }) => count.low) / sumOf(posts, (post) => post.outOf?.high ?? 0);
  const highest = sumOf(posts, ({ count }) => count.high) / sumOf(posts, (post) => post.outOf?.low ?? 0);
  return {
    share,
    outOf,
    worth,
    interval: {
      low: wilsonInterval(Math.max(0, lowest) * worth, worth)?.low ?? 0,
      high: wilsonInterval(Math.min(1, highest) * worth, worth)?.high ?? 1,
    },
  };
}

/**
 * The 95 % interval of the difference of two shares from their own intervals: Newcombe's hybrid score interval, method 10 (1998,
 * Statistics in Medicine 17, 873–890). It stays within −1 and 1 and keeps its coverage near 0 and 1.
 */
export function newcombeInterval(a: PooledShare, b: PooledShare): Range {
  const difference = a.share - b.share;
  return {
    low: difference - Math.hypot(a.share - a.interval.low, b.interval.high - b.share),
    high: difference + Math.hypot(a.interval.high - a.share, b.share - b.interval.low),
  };
}

interface MiddleCount {
  readonly count: number;
  readonly outOf: number;
}

/** By how much the posts' shares vary beyond what chance does: 1 where not at all. */
function designEffect(posts: readonly MiddleCount[], share: number, outOf: number): number {
  const byChance = (share * (1 - share)) / outOf;
  if (posts.length < 2 || byChance === 0) return 1;
  const squares = sumOf(posts, (post) => (post.count - post.outOf * share) ** 2);
  const variance = ((posts.length / (posts.length - 1)) * squares) / outOf ** 2;
  return Math.max(1, variance / byChance);
}

function sumOf<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + value(item), 0);
}
