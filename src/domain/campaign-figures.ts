import { median } from 'simple-statistics';
import { type CampaignMeasure, metricsOf } from './campaign-measures.ts';
import {
  compareGroups,
  fewestPooled,
  fewestPostsCompared,
  type GroupDifference,
  type GroupPost,
} from './compare-groups.ts';
import { pooledShare } from './compare-groups-shares.ts';
import { countsFor } from './counts-for.ts';
import { changeBetween, type DefinitionChange } from './definition-change.ts';
import { addsKnownToAll, engagementsOf } from './engagements.ts';
import type { FollowedPost } from './followed-post.ts';
import { medianInterval } from './goal-interval.ts';
import type { ObservedMetrics } from './post.ts';
import type { Range } from './range.ts';
import { endsOf, middleOf } from './range-arithmetic.ts';

/** Why a post says nothing of a measure. */
export type NotMeasured = 'promoted' | 'by the person' | 'no counts' | 'read too early' | 'other definition';

/** What measuring asks of the posts' platform, and when; `now` in milliseconds since 1970. */
export interface MeasuredAt {
  readonly settlesAfterHours: number;
  readonly definitionChanges: readonly DefinitionChange[];
  readonly now: number;
}

/** Posts with what is measured of them, all counted alike. */
export interface MeasuredPosts<Post extends FollowedPost> {
  readonly posts: readonly { readonly of: Post; readonly value: GroupPost }[];
  readonly leftOut: Readonly<Partial<Record<NotMeasured, number>>>;
}

/** A measure over some posts. */
export interface CampaignFigure {
  /** Posts that it rests on. */
  readonly n: number;
  /** Of a pooled measure, all that is counted out of; null otherwise. */
  readonly outOf: number | null;
  /** The median, or the pooled share; null: too few posts (`fewestPostsCompared`) or too little to count out of (`fewestPooled`). */
  readonly value: number | null;
  /** Holds the true value in 95 of 100 cases; null: the value is, or there are too few posts to tell (a median needs six). */
  readonly interval: Range | null;
}

/**
 * Of one account's posts those that a measure can be told of, with what it is worked out from: not promoted, not left out by the
 * person, read once they had settled, counted by today's definition. Engagements are the same sum for all of them.
 */
export function measuredPosts<Post extends FollowedPost>(
  posts: readonly Post[],
  measure: CampaignMeasure,
  at: MeasuredAt,
): MeasuredPosts<Post> {
  const leftOut: Partial<Record<NotMeasured, number>> = {};
  const taken: { readonly of: Post; readonly counts: ObservedMetrics; readonly outOf: Range | null }[] = [];
  for (const each of posts) {
    const found = countsOr(each, measure, at);
    if (typeof found === 'string') leftOut[found] = (leftOut[found] ?? 0) + 1;
    else taken.push({ of: each, ...found });
  }
  const adds = addsKnownToAll(taken.map(({ counts }) => counts));
  return {
    leftOut,
    posts: taken.flatMap(({ of, counts, outOf }) => {
      const count =
        measure.count === 'engagements' ? engagementsOf(counts, adds)?.value : counts[measure.count];
      return count === undefined ? [] : [{ of, value: { count: endsOf(count), outOf } }];
    }),
  };
}

/** The measure over posts that were measured. */
export function campaignFigure(values: readonly GroupPost[], measure: CampaignMeasure): CampaignFigure {
  const posts = values.filter(({ outOf }) => outOf === null || outOf.low > 0);
  const n = posts.length;
  if (measure.as === 'pooled') return pooledFigure(posts);
  const none = { n, outOf: null, value: null, interval: null };
  if (n < fewestPostsCompared) return none;
  const of = (count: (range: Range) => number, outOf: (range: Range) => number) =>
    posts
      .map((post) => count(post.count) / (post.outOf === null ? 1 : outOf(post.outOf)))
      .sort((a, b) => a - b);
  const lowest = medianInterval(of(lowOf, highOf));
  const highest = medianInterval(of(highOf, lowOf));
  return {
    ...none,
    value: median(of(middleOf, middleOf)),
    interval: lowest && highest && { low: lowest.low, high: highest.high },
  };
}

/** What two groups of posts that were measured differ by; see `compareGroups`. */
export function compareMeasured(
  a: readonly GroupPost[],
  b: readonly GroupPost[],
  measure: CampaignMeasure,
): GroupDifference {
  const difference = compareGroups(a, b, measure.as);
  // The ½ that counts are given is half a cent here: the ratio to a post that sold something would be a matter of the unit.
  const isOfNothing = measure.count === 'revenue' && [...a, ...b].some(({ count }) => count.low <= 0);
  return difference.state === 'known' && isOfNothing
    ? { state: 'no ratio', posts: difference.posts }
    : difference;
}

function pooledFigure(posts: readonly GroupPost[]): CampaignFigure {
  const share = pooledShare(posts);
  const outOf = posts.reduce((sum, post) => sum + (post.outOf === null ? 0 : middleOf(post.outOf)), 0);
  const isEnough = posts.length >= fewestPostsCompared && outOf >= fewestPooled;
  return {
    n: posts.length,
    outOf,
    value: isEnough ? (share?.share ?? null) : null,
    interval: isEnough ? (share?.interval ?? null) : null,
  };
}

const lowOf = ({ low }: Range) => low;
const highOf = ({ high }: Range) => high;

const hour = 3_600_000;

function countsOr(
  { post, inputs }: FollowedPost,
  measure: CampaignMeasure,
  { settlesAfterHours, definitionChanges, now }: MeasuredAt,
): NotMeasured | { readonly counts: ObservedMetrics; readonly outOf: Range | null } {
  if (post.promoted) return 'promoted';
  if (post.leftOut === true) return 'by the person';
  const { needs, adds } = metricsOf(measure);
  const choice = countsFor(post, needs, adds);
  if (choice.state !== 'chosen' || post.publishedAt === null) return 'no counts';
  const { counts } = choice;
  const readAt = Math.min(...needs.flatMap((name) => counts[name]?.observedAt ?? []));
  if (readAt - post.publishedAt < settlesAfterHours * hour) return 'read too early';
  const today = { publishedAt: now, readAt: now };
  if (changeBetween({ publishedAt: post.publishedAt, readAt }, today, needs, definitionChanges) !== undefined)
    return 'other definition';
  if (measure.outOf === null) return { counts, outOf: null };
  const outOf = measure.outOf === 'followers' ? inputs.followers : counts[measure.outOf];
  return outOf === undefined ? 'no counts' : { counts, outOf: endsOf(outOf) };
}
