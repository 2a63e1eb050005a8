import { ascending, medianOfSorted } from './ascending.ts';
import type { AgeRule, Benchmark, Rating, Score } from './assessment.ts';
import { type Breakout, breakoutOf } from './breakout.ts';
import type { Cohort, Comparable } from './cohort.ts';
import { fromLog } from './log-scale.ts';
import type { Post, PostFigures } from './post.ts';
import { type Predictive, predict } from './predictive.ts';
import type { Range } from './range.ts';
import { middleOf } from './range-arithmetic.ts';
import { rankOf, ratingOf, scoreOf } from './score.ts';
import {
  type Ageing,
  ageOf,
  ageRuleOf,
  divisorOf,
  expectSettled,
  logToEndAt,
  remainingOf,
  settledLog,
  usualLog,
} from './settled-log.ts';
import { fitUsual, type SpreadPrior, type Usual } from './usual.ts';

/** A post of the cohort with the value that it was compared by. */
export interface PlacedPost<Candidate extends PostFigures = Post> {
  readonly post: Comparable<Candidate>;
  /** As it would be, settled, had it been published when the judged post was; in the unit of the basis. */
  readonly compared: number;
}

/** Where a post lies among the posts that it is compared with, their ages and the account's trend taken out. */
export interface Placement<Candidate extends PostFigures = Post> {
  /** In the order of the cohort's members. */
  readonly members: readonly PlacedPost<Candidate>[];
  /** The judged post's own value once settled; a range from abbreviated counts. */
  readonly compared: Range;
  /** The same, likely in 80 of 100 cases: wider where growth is still to come. */
  readonly expected: Range;
  readonly benchmark: Benchmark;
  readonly score: Score;
  readonly rating: Rating;
  readonly rank: number;
  readonly age: AgeRule;
  readonly breakout: Breakout | undefined;
  /** The place, 0–100, at the lowest and at the highest value that the counts may stand for; one where they are exact. */
  readonly placeBetween: Range;
  /** The count, of the metrics judged by, that would lie right at a quartile: what it takes to change the rating. */
  readonly countAt: { readonly lowerQuartile: number; readonly upperQuartile: number };
}

/** Half the width of an interval that holds 80 of 100 normal values, in standard deviations. */
const likelyDeviations = 1.2816;

/**
 * Places a post in its cohort of at least one. Undefined where it is too young for what is known of how engagement grows.
 */
export function placeInCohort<Candidate extends PostFigures = Post>(
  cohort: Cohort<Candidate>,
  ageing: Ageing,
  prior?: SpreadPrior,
): Placement<Candidate> | undefined {
  const { post, members, basis, oneAudience } = cohort;
  const remaining = remainingOf(post, ageing, basis);
  if (remaining === undefined) return undefined;

  const usual = usualOf(cohort, ageing, prior);
  const predictive = predict(usual, prior);
  const read = settledLog(post, remaining, oneAudience);
  const placed = expectSettled(read, remaining, usual);

  const divisor = middleOf(divisorOf(post, oneAudience));
  const asValue = (log: number) => fromLog(log, divisor);
  const [lowerQuartile, upperQuartile] = [predictive.valueAt(0.25), predictive.valueAt(0.75)];
  const isSettled = ageOf(post) >= ageing.settlesAfterHours;
  return {
    // Where it is asked for: it is shown of one post at a time, and a page has many that are judged.
    get members() {
      return members.map((member, index) => ({
        post: member,
        compared: asValue(usual.atThatMoment[index] ?? Number.NaN),
      }));
    },
    compared: { low: asValue(placed.log.low), high: asValue(placed.log.high) },
    expected: {
      low: asValue(placed.log.low - likelyDeviations * placed.spread),
      high: asValue(placed.log.high + likelyDeviations * placed.spread),
    },
    benchmark: benchmarkOf(cohort, usual, predictive),
    score: scoreOf(placed, predictive),
    rating: ratingOf(placed.log, { lowerQuartile, upperQuartile }),
    rank: rankOf(placed.log, usual.sorted),
    age: ageRuleOf(post, ageing, remaining),
    // What a young post has already is the least it will have.
    breakout: breakoutOf(read.low - (isSettled ? 0 : remaining.growth), usual.sorted, usual.noise),
    placeBetween: {
      low: 100 * predictive.shareBelow(placed.log.low),
      high: 100 * predictive.shareBelow(placed.log.high),
    },
    countAt: {
      lowerQuartile: fromLog(logToEndAt(lowerQuartile, remaining, usual) + Math.log(divisor)),
      upperQuartile: fromLog(logToEndAt(upperQuartile, remaining, usual) + Math.log(divisor)),
    },
  };
}

/** What was usual for the account when the post was published, by its cohort of at least one. */
export function usualOf(cohort: Cohort<PostFigures>, ageing: Ageing, prior?: SpreadPrior): Usual {
  const { post, members, basis, oneAudience } = cohort;
  const values = members.map((member) => ({
    log: usualLog(member, ageing, basis, oneAudience),
    days: (member.publishedAt - post.publishedAt) / 86_400_000,
  }));
  return fitUsual(values, countNoise(members), prior);
}

/** What was usual, in the unit of the cohort's basis, by a cohort of at least one. */
export function benchmarkOf(cohort: Cohort<PostFigures>, usual: Usual, predictive: Predictive): Benchmark {
  const divisor = middleOf(divisorOf(cohort.post, cohort.oneAudience));
  const at = (share: number) => fromLog(predictive.valueAt(share), divisor);
  return {
    size: cohort.members.length,
    lowerQuartile: at(0.25),
    median: at(0.5),
    upperQuartile: at(0.75),
    family: cohort.family,
    days: cohort.window.days,
    trend: Math.expm1(30 * usual.trend),
  };
}

/** How far counts of this size spread by chance alone, on the log scale: a count of n by about √n (Poisson). */
function countNoise(members: readonly Comparable<PostFigures>[]): number {
  return 1 / Math.sqrt(medianOfSorted(ascending(members.map(({ count }) => middleOf(count)))) + 1);
}
