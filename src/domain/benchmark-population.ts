import type { Range } from './range.ts';

// Whom a published benchmark speaks of, as far as a person can choose it: the industry, and how many followers.

/** Industries that some report tells apart. */
export const industries = [
  'alcohol',
  'fashion',
  'financialServices',
  'foodAndBeverage',
  'healthAndBeauty',
  'higherEducation',
  'homeDecor',
  'influencers',
  'media',
  'nonprofits',
  'retail',
  'sportsTeams',
  'technology',
  'travel',
] as const;

/** An industry's id. */
export type Industry = (typeof industries)[number];

/** Accounts with so many followers: `from` or more, fewer than `below`; null: without a limit. */
export interface FollowerTier {
  readonly from: number;
  readonly below: number | null;
}

/** The tiers that a person can choose: so fine that every tier of a report is made of whole ones. Smallest first. */
export const tierIds = [
  'under1k',
  'from1k',
  'from5k',
  'from10k',
  'from50k',
  'from100k',
  'from500k',
  'from1m',
] as const;

/** The id of a tier that a person can choose. */
export type TierId = (typeof tierIds)[number];

/** The followers of each tier. */
export const followerTiers: Readonly<Record<TierId, FollowerTier>> = {
  under1k: { from: 0, below: 1_000 },
  from1k: { from: 1_000, below: 5_000 },
  from5k: { from: 5_000, below: 10_000 },
  from10k: { from: 10_000, below: 50_000 },
  from50k: { from: 50_000, below: 100_000 },
  from100k: { from: 100_000, below: 500_000 },
  from500k: { from: 500_000, below: 1_000_000 },
  from1m: { from: 1_000_000, below: null },
};

/** The tier of an account with so many followers; undefined where an abbreviated count leaves it open. */
export function tierOf(followers: Range): TierId | undefined {
  return tierIds.find((id) =>
    isWithin({ from: followers.low, below: followers.high + 1 }, followerTiers[id]),
  );
}

/** Whether every account of the one tier is in the other, too. */
export function isWithin(inner: FollowerTier, outer: FollowerTier): boolean {
  if (inner.from < outer.from) return false;
  return outer.below === null || (inner.below !== null && inner.below <= outer.below);
}
