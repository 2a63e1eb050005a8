import { newcombeInterval, pooledShare } from './compare-groups-shares.ts';
import { compareTypical } from './compare-groups-typical.ts';
import type { Range } from './range.ts';

/** What one post brings to a comparison: a count, and what it is counted out of. */
export interface GroupPost {
  /** 0 or more; an abbreviated count is the range that it stands for. */
  readonly count: Range;
  /** What it is divided by: followers, impressions, reach. A post with 0 of it is left aside. Null: the count stands by itself. */
  readonly outOf: Range | null;
}

/**
 * How two groups are compared. 'typical': the typical post of each (geometric mean), as a ratio; for engagement, reach and
 * other counts, and for their rates. 'pooled': all counts together out of all they are counted out of, as a difference of two
 * shares; for clicks out of impressions and the like, where each count is one of those it is counted out of.
 */
export type GroupMeasure = 'typical' | 'pooled';

/** Posts that each group needs: with fewer, one post decides, and how much posts differ cannot be told. */
export const fewestPostsCompared = 5;

/** What each group's posts must together be counted out of, for shares: below, a single count is a percentage point. */
export const fewestPooled = 100;

/** What two groups of posts differ by, or why that cannot be said. */
export type GroupDifference =
  /** `posts`: those of `a` and `b` that can be compared; each needs `fewestPostsCompared`, and shares `fewestPooled` in all. */
  | { readonly state: 'too few'; readonly posts: GroupSizes }
  /** For 'pooled': counts that can be more than what they are counted out of are no shares of it. */
  | { readonly state: 'no share'; readonly posts: GroupSizes }
  /** For amounts of money: where a post brought nothing, whatever stands for its logarithm would decide the ratio. */
  | { readonly state: 'no ratio'; readonly posts: GroupSizes }
  | KnownDifference;

/** How many posts each group has. */
export interface GroupSizes {
  readonly a: number;
  readonly b: number;
}

/** What is known of a difference. */
export interface KnownDifference {
  readonly state: 'known';
  /** 'ratio': a ÷ b, 1 is the same. 'difference': a − b of two shares, 0 is the same, 0.01 one percentage point. */
  readonly as: 'ratio' | 'difference';
  readonly value: number;
  /** Holds the true value in 95 of 100 cases; wider where counts are abbreviated. */
  readonly interval: Range;
  readonly posts: GroupSizes;
  /** The groups' own values: typical count or rate, or share. */
  readonly a: number;
  readonly b: number;
  /** 'higher': `a` is, even at the interval's nearer end; 'unclear': the interval holds "the same". */
  readonly verdict: 'higher' | 'lower' | 'unclear';
}

/**
 * What two groups of posts differ by. The groups must hold different posts of one account, counted of the same thing; a post of
 * which the measure is unknown does not belong into either.
 *
 * Promises: to swap the groups turns the result round; a group against itself is "unclear"; whatever is measured twice as high
 * in one group gives twice the ratio, as far as counts are well above zero. Ranges of counts widen the interval to whatever all
 * low ends against all high ends would give.
 */
export function compareGroups(
  allOfA: readonly GroupPost[],
  allOfB: readonly GroupPost[],
  measure: GroupMeasure,
): GroupDifference {
  const a = allOfA.filter(hasDivisor);
  const b = allOfB.filter(hasDivisor);
  const posts = { a: a.length, b: b.length };
  if (Math.min(posts.a, posts.b) < fewestPostsCompared) return { state: 'too few', posts };
  return measure === 'typical' ? ofTypical(a, b, posts) : ofShares(a, b, posts);
}

function hasDivisor({ outOf }: GroupPost): boolean {
  return outOf === null || outOf.low > 0;
}

function ofTypical(a: readonly GroupPost[], b: readonly GroupPost[], posts: GroupSizes): GroupDifference {
  const { value, interval, ...levels } = compareTypical(a, b);
  return { state: 'known', as: 'ratio', value, interval, posts, ...levels, verdict: verdictOf(interval, 1) };
}

function ofShares(a: readonly GroupPost[], b: readonly GroupPost[], posts: GroupSizes): GroupDifference {
  const shares = { a: pooledShare(a), b: pooledShare(b) };
  if (shares.a === undefined || shares.b === undefined) return { state: 'no share', posts };
  if (Math.min(shares.a.outOf, shares.b.outOf) < fewestPooled) return { state: 'too few', posts };
  const interval = newcombeInterval(shares.a, shares.b);
  return {
    state: 'known',
    as: 'difference',
    value: shares.a.share - shares.b.share,
    interval,
    posts,
    a: shares.a.share,
    b: shares.b.share,
    verdict: verdictOf(interval, 0),
  };
}

function verdictOf(interval: Range, same: number): KnownDifference['verdict'] {
  if (interval.low > same) return 'higher';
  return interval.high < same ? 'lower' : 'unclear';
}
