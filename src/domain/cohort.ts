import type { Audience } from './account.ts';
import type { BasisName } from './assessment.ts';
import type { CohortWindow } from './cohort-window.ts';
import { engagementMetrics } from './comparable-metrics.ts';
import { type Counted, comparable } from './comparable-post.ts';
import { changeBetween, type DefinitionChange } from './definition-change.ts';
import { addsKnownToAll } from './engagements.ts';
import { fitToCompare } from './fit-to-compare.ts';
import { type FormatFamily, familyOf } from './format-family.ts';
import { countOf, type Measure, measureOf, readAtOf } from './measure.ts';
import type { MetricName } from './metrics.ts';
import type { Post, PostFigures } from './post.ts';
import type { Range } from './range.ts';

/** From this many posts on a post is judged at all: fewer flag ordinary posts as outstanding too often. */
export const fewestToJudge = 8;

/** From this many posts of one family of formats on, a post is compared with these alone. */
const enoughOfFamily = 12;

/** What a cohort is looked for in. */
export interface CohortSearch<Candidate extends PostFigures = Post> {
  readonly post: Post;
  /** Posts of the same account about the time of the post; the post itself and others' posts are passed over. */
  readonly candidates: readonly Candidate[];
  /** The author's followers nearest to when that post's counts were read; see `followersFrom`. */
  readonly followersOf: (post: PostFigures) => Audience | undefined;
  readonly window: CohortWindow;
  readonly settlesAfterHours: number;
  readonly definitionChanges: readonly DefinitionChange[];
}

/** Why a post of the account is not in the cohort. */
export type LeftOut =
  | 'promoted'
  | 'by the person'
  | 'no date'
  | 'outside the period'
  | 'no counts'
  | 'read too early'
  | 'other definition'
  | 'no followers'
  | 'other family'
  | 'beyond the number';

/** A post with what it is compared by. */
export interface Comparable<Compared extends PostFigures = Post> {
  readonly post: Compared;
  /** Of the cohort's basis, as read. */
  readonly value: Range;
  /** The sum of `Cohort.counted`, as read. */
  readonly count: Range;
  /** What the count is divided by; undefined where the basis is a plain count. */
  readonly followers: Audience | undefined;
  /** Milliseconds since 1970. */
  readonly publishedAt: number;
  readonly readAt: number;
}

/** The posts that a post is compared with, all by the same sum of the same metrics. */
export interface Cohort<Candidate extends PostFigures = Post> {
  readonly post: Comparable;
  /** Nearest to the post in time first. */
  readonly members: readonly Comparable<Candidate>[];
  readonly basis: BasisName;
  /** The metrics that are summed, here for every post. */
  readonly counted: readonly MetricName[];
  /** The family that all members are of; null: all formats of the account. */
  readonly family: FormatFamily | null;
  readonly window: CohortWindow;
  /**
   * Whether one and the same reading of the followers stands under every rate. Then the rates rank as the counts do, and an
   * abbreviated follower count makes their order no less sure.
   */
  readonly oneAudience: boolean;
  /** How many posts of the account were left out, by reason. */
  readonly leftOut: Readonly<Partial<Record<LeftOut, number>>>;
}

/**
 * The account's own posts that this one may be compared with. The ladder: those of its family of formats where there are
 * `enoughOfFamily`, else those of every format. On both rungs never promoted ones, never those the person has left out,
 * never across a change of what a count means; only posts whose counts were read once they had settled; and of those the
 * nearest in time, as far as the window goes. Undefined where the post's own counts or date are unknown.
 */
export function findCohort<Candidate extends PostFigures = Post>(
  search: CohortSearch<Candidate>,
): Cohort<Candidate> | undefined {
  const measure = measureOf(search.post);
  const own = measure && counted(search.post, readAtOf(search.post, measure), search.followersOf);
  if (measure === undefined || own === undefined) return undefined;

  const leftOut: Partial<Record<LeftOut, number>> = {};
  const known = knownOthers(search, measure, leftOut);
  const metrics = countOf(own.post, measure)?.counted ?? [];
  const changes = search.definitionChanges.filter(({ metric }) => metrics.includes(metric));
  const alike = sift(known, (each) => whyUnlike(each, own, metrics, search.window, changes), leftOut);
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
    members: allKnown(members, (each) => comparable(each, measure, adds, byRate)),
    basis: byRate ? 'engagementRateByFollowers' : measure,
    counted: countOf(own.post, measure, adds)?.counted ?? [],
    family,
    window: search.window,
    oneAudience: byRate && members.every(({ followers }) => isSame(followers, own.followers)),
    leftOut,
  };
}

function counted<Compared extends PostFigures>(
  post: Compared,
  readAt: number | undefined,
  followersOf: CohortSearch['followersOf'],
): Counted<Compared> | undefined {
  const { publishedAt } = post;
  if (readAt === undefined || publishedAt === null) return undefined;
  return { post, followers: followersOf(post), publishedAt, readAt };
}

/** The account's other posts against which nothing speaks whatever they are compared with. */
function knownOthers<Candidate extends PostFigures>(
  search: CohortSearch<Candidate>,
  measure: Measure,
  leftOut: Partial<Record<LeftOut, number>>,
): readonly Counted<Candidate>[] {
  const { post, candidates, followersOf, settlesAfterHours } = search;
  const fitting = { measure, followersOf, settlesAfterHours };
  return allKnown(candidates, (other) => {
    if (other.id === post.id || other.author !== post.author || other.platform !== post.platform) return;
    const fit = fitToCompare(other, fitting);
    if (typeof fit !== 'string') return fit;
    leftOut[fit] = (leftOut[fit] ?? 0) + 1;
    return;
  });
}

/** What is known of these, where something is. */
function allKnown<Item, Known>(
  items: readonly Item[],
  known: (item: Item) => Known | undefined,
): readonly Known[] {
  const all: Known[] = [];
  for (const item of items) {
    const found = known(item);
    if (found !== undefined) all.push(found);
  }
  return all;
}

/** What speaks against comparing a post with this one. */
function whyUnlike(
  other: Counted,
  own: Counted,
  metrics: readonly MetricName[],
  window: CohortWindow,
  changes: readonly DefinitionChange[],
): LeftOut | undefined {
  const days = Math.abs(other.publishedAt - own.publishedAt) / 86_400_000;
  if (window.days !== null && days > window.days) return 'outside the period';
  return changeBetween(own, other, metrics, changes) === undefined ? undefined : 'other definition';
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

function isSame(one: Audience | undefined, other: Audience | undefined): boolean {
  return one !== undefined && one.observedAt === other?.observedAt;
}
