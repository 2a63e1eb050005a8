import { ascending, medianDeviation, medianOfSorted } from './ascending.ts';

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
  /** How far chance alone sets posts of this size apart. */
  readonly noise: number;
  /** To how many posts of that very moment the knowledge of the level amounts: fewer where it rests on a trend's end. */
  readonly worth: number;
  /** The values as they would be at that moment, the trend taken out; in the order given. */
  readonly atThatMoment: readonly number[];
  /** The same, ascending. */
  readonly sorted: Float64Array;
}

/**
 * Degrees of freedom of the Student t distribution that logs of engagement are taken to follow: heavier tails than the
 * normal one, so that a viral post moves neither level nor scale much. Chosen for the coverage that `npm run bench:scores`
 * measures on normal, skewed and heavy-tailed accounts.
 */
export const degrees = 5;

/**
 * How fast an account's usual may be thought to change before its posts are seen: the standard deviation of the change of the
 * log level over half a year. 1.5: a change by a factor of 4.5 either way is no surprise. With less, the ranges of fast-growing
 * accounts' scores are too narrow; with more, those of accounts that stand still are wide for nothing (`npm run bench:scores`).
 */
const trendSpread = 1.5;

const trendDays = 180;

/** A fit that moves by less than this part of its scale in a step is taken as found. */
const precise = 1e-3;

/**
 * Level, trend and scale of an account's posts by maximum likelihood under a Student t distribution: a robust regression in
 * which posts far from the rest weigh little (Lange, Little & Taylor 1989, https://doi.org/10.1080/01621459.1989.10478852,
 * by their EM steps). The trend is drawn towards none, the scale towards the prior, and never below `noise`, more than 0:
 * how far chance alone sets posts apart. `values` holds at least one.
 */
export function fitUsual(values: readonly DatedLog[], noise: number, prior?: SpreadPrior): Usual {
  // From the median on, so that equal values stay exactly equal and sums of squares small.
  const logs = ascending(values.map(({ log }) => log));
  const middle = medianOfSorted(logs);
  const points = values.map(({ log, days }) => ({ log: log - middle, at: days / trendDays }));
  let fit = firstGuess(medianDeviation(logs, middle), points.length, noise);
  for (let step = 0; step < 40; step += 1) {
    const next = improve(fit, points, noise, prior);
    const isSettled =
      Math.abs(next.level - fit.level) < precise * next.scale &&
      Math.abs(next.scale / fit.scale - 1) < precise;
    fit = next;
    if (isSettled) break;
  }
  const { level, trend, scale, worth } = fit;
  const atThatMoment = points.map(({ log, at }) => middle + log - trend * at);
  return {
    level: middle + level,
    trend: trend / trendDays,
    scale,
    noise,
    worth,
    atThatMoment,
    sorted: ascending(atThatMoment),
  };
}

interface Point {
  /** From the middle of all. */
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

function firstGuess(deviation: number, worth: number, noise: number): Fit {
  // 1.4826 makes the median absolute deviation that of a normal distribution's standard deviation.
  return { level: 0, trend: 0, scale: Math.max(noise, 1.4826 * deviation), worth };
}

/** One EM step: weigh each post by its distance, then find the trend, the level, and the scale anew. */
function improve(from: Fit, points: readonly Point[], noise: number, prior: SpreadPrior | undefined): Fit {
  const sums = weightedSums(from, points);
  const middleAt = sums.at / sums.weight;
  const middleLog = sums.log / sums.weight;
  const squares = sums.atAt - sums.at * middleAt;
  const trend = believe(
    (sums.atLog - sums.at * middleLog) / squares,
    from.scale ** 2 / (information * squares),
  );
  const level = middleLog - trend.mean * middleAt;

  const known = prior ?? { scale: 0, posts: 0 };
  const freedom = known.posts + Math.max(1, points.length - 1);
  // The squared distances from the line that was just found, multiplied out.
  const rest =
    sums.logLog -
    2 * level * sums.log -
    2 * trend.mean * sums.atLog +
    level ** 2 * sums.weight +
    2 * level * trend.mean * sums.at +
    trend.mean ** 2 * sums.atAt;
  const scale = Math.max(noise, Math.sqrt((known.posts * known.scale ** 2 + Math.max(0, rest)) / freedom));
  return {
    level,
    trend: trend.mean,
    scale,
    worth: 1 / (1 / points.length + (information * middleAt ** 2 * trend.variance) / scale ** 2),
  };
}

/** Sums over the posts, each weighed by how likely so far a post is: one pass, for this runs for every post that is judged. */
function weightedSums({ level, trend, scale }: Fit, points: readonly Point[]) {
  const sums = { weight: 0, at: 0, log: 0, atAt: 0, atLog: 0, logLog: 0 };
  const variance = scale ** 2;
  for (const { at, log } of points) {
    const weight = (degrees + 1) / (degrees + (log - level - trend * at) ** 2 / variance);
    sums.weight += weight;
    sums.at += weight * at;
    sums.log += weight * log;
    sums.atAt += weight * at * at;
    sums.atLog += weight * at * log;
    sums.logLog += weight * log * log;
  }
  return sums;
}

/** What one post tells of the level of a Student t distribution, in units of 1 ÷ scale². */
const information = (degrees + 1) / (degrees + 3);

/** The trend that the posts show, drawn towards none; `error` is the variance of what they show. */
function believe(shown: number, error: number): { readonly mean: number; readonly variance: number } {
  // Posts of one moment show none.
  if (!(error > 0 && error < Number.POSITIVE_INFINITY)) return { mean: 0, variance: 0 };
  const kept = trendSpread ** 2 / (trendSpread ** 2 + error);
  return { mean: kept * shown, variance: kept * error };
}
