import type { Audience } from './account.ts';
import { quantile } from './benchmark.ts';
import { engagementMetrics, engagementsReadAt } from './comparable-metrics.ts';
import { addsKnownToAll, engagementNeeds, engagementsOf } from './engagements.ts';
import type { MetricName } from './metrics.ts';
import { followersFrom } from './nearest-audience.ts';
import type { Post, ReadMetrics } from './post.ts';
import type { Range } from './range.ts';
import { divideRanges, middleOf } from './range-arithmetic.ts';

/** From this many posts on an account counts in a place: the quartiles of fewer say little. */
export const fewestOfAccount = 8;

/** What is known of one account of a set. */
export interface AccountPosts {
  readonly handle: string;
  /** Of this account; in any order. */
  readonly posts: readonly Post[];
  /** Oldest first. */
  readonly audiences: readonly Audience[];
}

/** What accounts are compared in. All of them are of one platform: rates of two are never compared. */
export interface Comparing {
  readonly accounts: readonly AccountPosts[];
  /** A post that is placed among the others: it is left out of its own account's sample. */
  readonly placed?: Post | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Only posts published at most so many days before or after the placed one, or before now; null: whenever. */
  readonly days: number | null;
  readonly settlesAfterHours: number;
}

/** One account's posts, by their engagement rate by followers. */
export interface AccountSample {
  readonly handle: string;
  /** The rates of its posts, each a range where counts are abbreviated. */
  readonly rates: readonly Range[];
  /** By the middles of the ranges, R's type 7; undefined where there is no rate. */
  readonly spread: Spread | undefined;
  /** Posts that would be compared if the account's followers had been read. */
  readonly withoutFollowers: number;
}

/** The middle half of a sample and its median. */
export interface Spread {
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
}

/** The samples of a set's accounts, all by the same sum of the same metrics. */
export interface ComparedAccounts {
  readonly samples: readonly AccountSample[];
  /** The metrics that every rate here adds. */
  readonly counted: readonly MetricName[];
  /** Of the post that is placed; undefined where there is none, where it is not measured, or where its followers are unknown. */
  readonly placedRate: Range | undefined;
}

/**
 * Each account's posts that may be compared: settled when they were read, never promoted, not left out by the person, of the
 * window of time, with known engagements and followers. What every one of them has, and the placed post too, is added up.
 */
export function compareAccounts(comparing: Comparing): ComparedAccounts {
  const { accounts, placed } = comparing;
  const fit = accounts.map(({ handle, posts, audiences }) => {
    const followersOf = followersFrom(audiences);
    const counted = posts
      .filter((post) => !isSame(post, placed) && isComparable(post, comparing))
      .map((post) => withCounts(post, followersOf));
    const rated = counted.filter(({ followers }) => followers !== undefined && followers.low > 0);
    return { handle, rated, withoutFollowers: counted.length - rated.length };
  });
  const own =
    placed === undefined || whyNotMeasured(placed, comparing) !== undefined
      ? undefined
      : placedCounts(placed, accounts);
  const all = [...fit.flatMap(({ rated }) => rated), ...(own === undefined ? [] : [own])];
  const adds = addsKnownToAll(all.map(({ metrics }) => metrics));
  return {
    samples: fit.map(({ handle, rated, withoutFollowers }) => {
      const rates = rated.flatMap((each) => rateOf(each, adds) ?? []);
      return { handle, rates, spread: spreadOf(rates), withoutFollowers };
    }),
    counted: [...engagementNeeds, ...adds],
    placedRate: own === undefined ? undefined : rateOf(own, adds),
  };
}

/** Why a post's rate says nothing of it, or not yet. */
export type NotMeasured = 'promoted' | 'no date' | 'in the future' | 'no counts' | 'too early';

/** Why a post has no place among others, the first reason that holds; undefined where it may have one. */
export function whyNotMeasured(
  post: Post,
  { now, settlesAfterHours }: Pick<Comparing, 'now' | 'settlesAfterHours'>,
): NotMeasured | undefined {
  const { publishedAt } = post;
  if (post.promoted) return 'promoted';
  if (publishedAt === null) return 'no date';
  if (publishedAt > now) return 'in the future';
  const readAt = engagementsReadAt(engagementMetrics(post));
  if (readAt === undefined) return 'no counts';
  return readAt - publishedAt < settlesAfterHours * hour ? 'too early' : undefined;
}

/** Around which moment posts are compared, in milliseconds since 1970: that of the placed post, else now. */
export function momentOf({ placed, now }: Pick<Comparing, 'placed' | 'now'>): number {
  return Math.min(now, placed?.publishedAt ?? now);
}

/** Whether a post is part of its account's sample. What the person leaves out is no measure for others, yet may be measured itself. */
function isComparable(post: Post, comparing: Comparing): boolean {
  if (post.leftOut === true || post.publishedAt === null) return false;
  const { days } = comparing;
  const isNear = days === null || Math.abs(post.publishedAt - momentOf(comparing)) <= days * 24 * hour;
  return isNear && whyNotMeasured(post, comparing) === undefined;
}

const hour = 3_600_000;

interface Counted {
  readonly metrics: ReadMetrics;
  readonly followers: Range | undefined;
}

function withCounts(post: Post, followersOf: (post: Post) => Audience | undefined): Counted {
  return { metrics: engagementMetrics(post), followers: followersOf(post)?.followers };
}

function placedCounts(placed: Post, accounts: readonly AccountPosts[]): Counted | undefined {
  const audiences = accounts.find(({ handle }) => handle === placed.author)?.audiences ?? [];
  const own = withCounts(placed, followersFrom(audiences));
  return rateOf(own, []) === undefined ? undefined : own;
}

function rateOf({ metrics, followers }: Counted, adds: readonly MetricName[]): Range | undefined {
  const engagements = engagementsOf(metrics, adds)?.value;
  if (engagements === undefined || followers === undefined) return undefined;
  return divideRanges(engagements, followers);
}

function spreadOf(rates: readonly Range[]): Spread | undefined {
  if (rates.length === 0) return undefined;
  const sorted = rates.map(middleOf).sort((one, other) => one - other);
  return {
    lowerQuartile: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upperQuartile: quantile(sorted, 0.75),
  };
}

function isSame(post: Post, other: Post | undefined): boolean {
  return other !== undefined && post.platform === other.platform && post.id === other.id;
}
