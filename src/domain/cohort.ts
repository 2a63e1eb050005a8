import type { Audience } from './account.ts';
import type { BasisName, Benchmark } from './assessment.ts';
import { comparableMetrics, engagementsReadAt } from './comparable-metrics.ts';
import { addsKnownToAll, engagementsOf } from './engagements.ts';
import type { MetricName } from './metrics.ts';
import type { ObservedMetrics, Post } from './post.ts';
import type { Range } from './range.ts';
import { divideRanges } from './range-arithmetic.ts';

/** Posts published longer ago than this many days are not compared with: accounts change. */
export const cohortDays = 180;

/** The most posts of an account, newest first, that are looked at for a cohort. */
export const candidateLimit = 200;

/** From this many posts on a post is judged at all: fewer flag ordinary posts as outstanding too often. */
export const fewestToJudge = 8;

/** From this many posts of one format on, a post is compared with these alone. */
const enoughOfFormat = 12;

/** What a cohort is looked for in. */
export interface CohortSearch {
  readonly post: Post;
  /** Posts of the same account, newest first, at most `candidateLimit`; the post itself and others' posts are passed over. */
  readonly candidates: readonly Post[];
  /** The author's followers nearest to when that post's counts were read; see `followersFrom`. */
  readonly followersOf: (post: Post) => Audience | undefined;
  readonly settlesAfterHours: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Why a post of the account is not in the cohort. */
export type LeftOut =
  | 'promoted'
  | 'no date'
  | 'outside the period'
  | 'no counts'
  | 'read too early'
  | 'no followers'
  | 'other format';

/** A post with what it is compared by. */
export interface Comparable {
  readonly post: Post;
  /** Of the cohort's basis. */
  readonly value: Range;
  readonly engagements: Range;
  readonly followers: Audience | undefined;
}

/** The posts that a post is compared with, all by the same sum of the same metrics. */
export interface Cohort {
  readonly post: Comparable;
  /** In the order of the candidates. */
  readonly members: readonly Comparable[];
  readonly basis: BasisName;
  /** The metrics of which engagements are the sum, here for every post. */
  readonly counted: readonly MetricName[];
  readonly scope: Benchmark['scope'];
  readonly days: number;
  /**
   * Whether one and the same reading of the followers stands under every rate. Then the rates rank as the engagements do,
   * and an abbreviated follower count makes their order no less sure.
   */
  readonly oneAudience: boolean;
  /** How many posts of the account were left out, by reason. */
  readonly leftOut: Readonly<Partial<Record<LeftOut, number>>>;
}

/**
 * The account's own posts that this one may be compared with: of its format where there are `enoughOfFormat`, else all; never
 * promoted; published in the last `cohortDays`; counts read once they had settled. Undefined where the post's own
 * engagements are unknown.
 */
export function findCohort(search: CohortSearch): Cohort | undefined {
  const own = withCounts(search.post, search);
  if (engagementsOf(own.metrics) === undefined) return undefined;

  const leftOut: Partial<Record<LeftOut, number>> = {};
  const settled = sift(othersOfAccount(search), (post) => whyUnfit(post, search), leftOut).map((post) =>
    withCounts(post, search),
  );
  const withFollowers = settled.filter(hasFollowers);
  const byRate = hasFollowers(own) && withFollowers.length >= fewestToJudge;
  const fit = byRate
    ? sift(settled, (each) => (hasFollowers(each) ? undefined : 'no followers'), leftOut)
    : settled;

  const { format } = own.post;
  const byFormat =
    format !== null && fit.filter(({ post }) => post.format === format).length >= enoughOfFormat;
  const members = byFormat
    ? sift(fit, ({ post }) => (post.format === format ? undefined : 'other format'), leftOut)
    : fit;

  const adds = addsKnownToAll([own, ...members].map(({ metrics }) => metrics));
  const compare = (each: Counted) => comparable(each, adds, byRate);
  const post = compare(own)[0];
  if (post === undefined) return undefined;
  return {
    post,
    members: members.flatMap(compare),
    basis: byRate ? 'engagementRateByFollowers' : 'engagements',
    counted: engagementsOf(own.metrics, adds)?.counted ?? [],
    scope: byFormat ? 'format' : 'account',
    days: cohortDays,
    oneAudience: byRate && members.every(({ followers }) => isSame(followers, own.followers)),
    leftOut,
  };
}

interface Counted {
  readonly post: Post;
  readonly metrics: ObservedMetrics;
  readonly followers: Audience | undefined;
}

function withCounts(post: Post, { followersOf }: CohortSearch): Counted {
  return { post, metrics: comparableMetrics(post), followers: followersOf(post) };
}

function othersOfAccount({ post, candidates }: CohortSearch): readonly Post[] {
  return candidates.filter(
    (other) => other.platform === post.platform && other.author === post.author && other.id !== post.id,
  );
}

function whyUnfit(post: Post, { now, settlesAfterHours }: CohortSearch): LeftOut | undefined {
  const hour = 3_600_000;
  if (post.promoted) return 'promoted';
  if (post.publishedAt === null) return 'no date';
  if (post.publishedAt > now || now - post.publishedAt > cohortDays * 24 * hour) return 'outside the period';
  const readAt = engagementsReadAt(comparableMetrics(post));
  if (readAt === undefined) return 'no counts';
  return readAt - post.publishedAt < settlesAfterHours * hour ? 'read too early' : undefined;
}

/** Those without a reason against them; the others are counted by their reason. */
function sift<Item>(
  items: readonly Item[],
  reasonAgainst: (item: Item) => LeftOut | undefined,
  leftOut: Partial<Record<LeftOut, number>>,
): readonly Item[] {
  return items.filter((item) => {
    const reason = reasonAgainst(item);
    if (reason !== undefined) leftOut[reason] = (leftOut[reason] ?? 0) + 1;
    return reason === undefined;
  });
}

/** Zero followers are no divisor. */
function hasFollowers({ followers }: Counted): boolean {
  return followers !== undefined && followers.followers.low > 0;
}

/** One, or none where it cannot be compared: then a reason against it has been missed. */
function comparable(
  { post, metrics, followers }: Counted,
  adds: readonly MetricName[],
  byRate: boolean,
): readonly Comparable[] {
  const engagements = engagementsOf(metrics, adds)?.value;
  if (engagements === undefined) return [];
  if (!byRate) return [{ post, engagements, followers, value: engagements }];
  const rate = followers === undefined ? undefined : divideRanges(engagements, followers.followers);
  return rate === undefined ? [] : [{ post, engagements, followers, value: rate }];
}

function isSame(one: Audience | undefined, other: Audience | undefined): boolean {
  return one !== undefined && one.observedAt === other?.observedAt;
}
