import { median, medianAbsoluteDeviation } from 'simple-statistics';

/** A post's value on the log scale, and when it was published, in days from the post that is judged (before it: negative). */
export interface DatedLog {
  readonly log: number;
  readonly days: number;
}

/** What is known beforehand of how widely an account's posts spread: a scale, worth so many posts. */
export interface SpreadPrior {
  readonly scale: number;
  readonly posts: number;
}

/** What is usual for an account at the moment at which the judged post was published, on the log scale. */
export interface Usual {
  /** Where the posts of that moment lie. */
  readonly level: number;
  /** How much the level rises a day; 0.01 is 1 % a day. */
  readonly trend: number;
  /** How widely posts spread around the level: the scale of a Student t distribution of `degrees`. */
  readonly scale: number;
  /** To how many posts of that very moment the knowledge of the level amounts: fewer where it rests on a trend's end. */
  readonly worth: number;
  /** The values as they would be at that moment, the trend taken out; in the order given. */
  readonly atThatMoment: readonly number[];
}

/**
 * Degrees of freedom of the Student t distribution that logs of engagement are taken to follow: heavier tails than the
 * normal one, so that a viral post moves neither level nor scale much. Chosen for the coverage that `npm run bench:scores`
 * measures on normal, skewed and heavy-tailed accounts; 4 to 6 differ by less than a point.
 */
export const degrees = 5;

/**
 * How fast an account's usual may be thought to change before its posts are seen: the standard deviation of the change of the
 * log level over half a year. 1: a change by a factor of 2.7 either way is no surprise.
 */
const trendSpread = 1;

const trendDays = 180;

/**
 * Level, trend and scale of an account's posts by maximum likelihood under a Student t distribution: a robust regression in
 * which posts far from the rest weigh little (Lange, Little & Taylor 1989, https://doi.org/10.1080/01621459.1989.10478852,
 * by their EM steps). The trend is drawn towards none, the scale towards the prior, and never below `leastScale`, more than
 * 0: values that happen to be equal have a spread too. `values` holds at least one.
 */
export function fitUsual(values: readonly DatedLog[], leastScale: number, prior?: SpreadPrior): Usual {
  const points = values.map(({ log, days }) => ({ log, at: days / trendDays }));
  let fit = firstGuess(points, leastScale);
  for (let step = 0; step < 40; step += 1) {
    const next = improve(fit, points, leastScale, prior);
    const isSettled = Math.abs(next.level - fit.level) < 1e-6 && Math.abs(next.scale / fit.scale - 1) < 1e-6;
    fit = next;
    if (isSettled) break;
  }
  const { level, trend, scale, worth } = fit;
  return {
    level,
    trend: trend / trendDays,
    scale,
    worth,
    atThatMoment: points.map(({ log, at }) => log - trend * at),
  };
}

interface Point {
  readonly log: number;
  /** In units of `trendDays`. */
  readonly at: number;
}

interface Fit {
  readonly level: number;
  readonly trend: number;
  readonly scale: number;
  readonly worth: number;
}

function firstGuess(points: readonly Point[], leastScale: number): Fit {
  const logs = points.map(({ log }) => log);
  // 1.4826 makes the median absolute deviation that of a normal distribution's standard deviation.
  const scale = Math.max(leastScale, 1.4826 * medianAbsoluteDeviation(logs));
  return { level: median(logs), trend: 0, scale, worth: points.length };
}

/** One EM step: weigh each post by its distance, then fit a weighted line with a ridge on the trend, then the scale. */
function improve(
  from: Fit,
  points: readonly Point[],
  leastScale: number,
  prior: SpreadPrior | undefined,
): Fit {
  const variance = from.scale ** 2;
  let weights = 0;
  let weightedAt = 0;
  let weightedSquare = variance / trendSpread ** 2;
  let weightedLog = 0;
  let weightedProduct = 0;
  const weighed = points.map((point) => {
    const weight =
      (degrees + 1) / (degrees + (point.log - from.level - from.trend * point.at) ** 2 / variance);
    weights += weight;
    weightedAt += weight * point.at;
    weightedSquare += weight * point.at ** 2;
    weightedLog += weight * point.log;
    weightedProduct += weight * point.at * point.log;
    return { ...point, weight };
  });
  const determinant = weights * weightedSquare - weightedAt ** 2;
  const level = (weightedSquare * weightedLog - weightedAt * weightedProduct) / determinant;
  const trend = (weights * weightedProduct - weightedAt * weightedLog) / determinant;
  let squares = 0;
  for (const { log, at, weight } of weighed) squares += weight * (log - level - trend * at) ** 2;
  const known = prior ?? { scale: 0, posts: 0 };
  const freedom = known.posts + Math.max(1, points.length - 1);
  return {
    level,
    trend,
    scale: Math.max(leastScale, Math.sqrt((known.posts * known.scale ** 2 + squares) / freedom)),
    // The level's variance in units of the scale's square, with the posts' mean weight taken as that of one post.
    worth: determinant / weightedSquare / (weights / points.length),
  };
}
