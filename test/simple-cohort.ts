import type { Audience } from '../src/domain/account.ts';
import {
  type Cohort,
  type CohortSearch,
  type Comparable,
  fewestToJudge,
  type LeftOut,
} from '../src/domain/cohort.ts';
import { engagementMetrics } from '../src/domain/comparable-metrics.ts';
import { changeBetween } from '../src/domain/definition-change.ts';
import { addsKnownToAll } from '../src/domain/engagements.ts';
import { type FormatFamily, familyOf } from '../src/domain/format-family.ts';
import { countOf, type Measure, measureOf, readAtOf } from '../src/domain/measure.ts';
import type { MetricName } from '../src/domain/metrics.ts';
import type { Post, PostFigures } from '../src/domain/post.ts';
import { divideRanges } from '../src/domain/range-arithmetic.ts';

// `findCohort` step by step, with nothing remembered from one post to the next: what the fast one is held against.

const enoughOfFamily = 12;

/** The same as `findCohort`. */
export function simpleCohort<Candidate extends PostFigures = Post>(
  search: CohortSearch<Candidate>,
): Cohort<Candidate> | undefined {
  const measure = measureOf(search.post);
  const own = measure && counted(search.post, measure, search);
  if (measure === undefined || own === undefined) return undefined;

  const leftOut: Partial<Record<LeftOut, number>> = {};
  const known = sift(othersOfAccount(search), (post) => whyUnfit(post, measure, search), leftOut).flatMap(
    (post) => counted(post, measure, search) ?? [],
  );
  const metrics = countOf(own.post, measure)?.counted ?? [];
  const alike = sift(known, (each) => whyUnlike(each, own, metrics, search), leftOut);
  const byRate =
    measure === 'engagements' && hasFollowers(own) && alike.filter(hasFollowers).length >= fewestToJudge;
  const rated = byRate
    ? sift(alike, (each) => (hasFollowers(each) ? undefined : 'no followers'), leftOut)
    : alike;

  const family = familyWithEnough(own, rated);
  const ofFamily =
    family === null
      ? rated
      : sift(rated, ({ post }) => (familyOf(post.format) === family ? undefined : 'other family'), leftOut);
  const members = nearestInTime(ofFamily, own, search.window.posts, leftOut);

  const adds = addsKnownToAll([own, ...members].map(({ post }) => engagementMetrics(post)));
  const post = comparable(own, measure, adds, byRate);
  if (post === undefined) return undefined;
  return {
    post,
    members: members.flatMap((each) => comparable(each, measure, adds, byRate) ?? []),
    basis: byRate ? 'engagementRateByFollowers' : measure,
    counted: countOf(own.post, measure, adds)?.counted ?? [],
    family,
    window: search.window,
    oneAudience: byRate && members.every(({ followers }) => isSame(followers, own.followers)),
    leftOut,
  };
}

interface Counted<Compared extends PostFigures = PostFigures> {
  readonly post: Compared;
  readonly followers: Audience | undefined;
  readonly publishedAt: number;
  readonly readAt: number;
}

function counted<Compared extends PostFigures>(
  post: Compared,
  measure: Measure,
  { followersOf }: Pick<CohortSearch, 'followersOf'>,
): Counted<Compared> | undefined {
  const readAt = readAtOf(post, measure);
  const { publishedAt } = post;
  if (readAt === undefined || publishedAt === null) return undefined;
  return { post, followers: followersOf(post), publishedAt, readAt };
}

function othersOfAccount<Candidate extends PostFigures>({
  post,
  candidates,
}: CohortSearch<Candidate>): readonly Candidate[] {
  return candidates.filter(
    (other) => other.platform === post.platform && other.author === post.author && other.id !== post.id,
  );
}

/** What speaks against a post whatever it is compared with. */
function whyUnfit(
  post: PostFigures,
  measure: Measure,
  { settlesAfterHours }: Pick<CohortSearch, 'settlesAfterHours'>,
): LeftOut | undefined {
  if (post.promoted) return 'promoted';
  if (post.leftOut === true) return 'by the person';
  if (post.publishedAt === null) return 'no date';
  const readAt = readAtOf(post, measure);
  if (readAt === undefined) return 'no counts';
  return readAt - post.publishedAt < settlesAfterHours * 3_600_000 ? 'read too early' : undefined;
}

/** What speaks against comparing a post with this one. */
function whyUnlike(
  other: Counted,
  own: Counted,
  metrics: readonly MetricName[],
  { window, definitionChanges }: Pick<CohortSearch, 'window' | 'definitionChanges'>,
): LeftOut | undefined {
  const days = Math.abs(other.publishedAt - own.publishedAt) / 86_400_000;
  if (window.days !== null && days > window.days) return 'outside the period';
  return changeBetween(own, other, metrics, definitionChanges) === undefined ? undefined : 'other definition';
}

function familyWithEnough({ post }: Counted, others: readonly Counted[]): FormatFamily | null {
  const family = familyOf(post.format);
  if (family === null) return null;
  return others.filter((other) => familyOf(other.post.format) === family).length >= enoughOfFamily
    ? family
    : null;
}

function nearestInTime<Compared extends PostFigures>(
  posts: readonly Counted<Compared>[],
  own: Counted,
  most: number,
  leftOut: Partial<Record<LeftOut, number>>,
): readonly Counted<Compared>[] {
  const distance = (post: Counted) => Math.abs(post.publishedAt - own.publishedAt);
  const nearestFirst = [...posts].sort((one, other) => distance(one) - distance(other));
  if (nearestFirst.length > most) leftOut['beyond the number'] = nearestFirst.length - most;
  return nearestFirst.slice(0, most);
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

function comparable<Compared extends PostFigures>(
  { post, followers, publishedAt, readAt }: Counted<Compared>,
  measure: Measure,
  adds: readonly MetricName[],
  byRate: boolean,
): Comparable<Compared> | undefined {
  const count = countOf(post, measure, adds)?.value;
  if (count === undefined) return undefined;
  if (!byRate) return { post, count, value: count, followers: undefined, publishedAt, readAt };
  const value = followers && divideRanges(count, followers.followers);
  return value && { post, count, value, followers, publishedAt, readAt };
}

function isSame(one: Audience | undefined, other: Audience | undefined): boolean {
  return one !== undefined && one.observedAt === other?.observedAt;
}
