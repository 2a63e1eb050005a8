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
  /** How far chance alone sets posts of this size apart. */
  readonly noise: number;
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
 * log level over half a year. 1.5: a change by a factor of 4.5 either way is no surprise. With less, the ranges of fast-growing
 * accounts' scores are too narrow; with more, those of accounts that stand still are wide for nothing (`npm run bench:scores`).
 */
const trendSpread = 1.5;

const trendDays = 180;

/**
 * Level, trend and scale of an account's posts by maximum likelihood under a Student t distribution: a robust regression in
 * which posts far from the rest weigh little (Lange, Little & Taylor 1989, https://doi.org/10.1080/01621459.1989.10478852,
 * by their EM steps). The trend is drawn towards none, the scale towards the prior, and never below `noise`, more than 0:
 * how far chance alone sets posts apart. `values` holds at least one.
 */
export function fitUsual(values: readonly DatedLog[], noise: number, prior?: SpreadPrior): Usual {
  const points = values.map(({ log, days }) => ({ log, at: days / trendDays }));
  let fit = firstGuess(points, noise);
  for (let step = 0; step < 40; step += 1) {
    const next = improve(fit, points, noise, prior);
    const isSettled = Math.abs(next.level - fit.level) < 1e-6 && Math.abs(next.scale / fit.scale - 1) < 1e-6;
    fit = next;
    if (isSettled) break;
  }
  const { level, trend, scale, worth } = fit;
  return {
    level,
    trend: trend / trendDays,
    scale,
    noise,
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

function firstGuess(points: readonly Point[], noise: number): Fit {
  const logs = points.map(({ log }) => log);
  // 1.4826 makes the median absolute deviation that of a normal distribution's standard deviation.
  const scale = Math.max(noise, 1.4826 * medianAbsoluteDeviation(logs));
  return { level: median(logs), trend: 0, scale, worth: points.length };
}

/** One EM step: weigh each post by its distance, then find the trend, the level, and the scale anew. */
function improve(from: Fit, points: readonly Point[], noise: number, prior: SpreadPrior | undefined): Fit {
  const variance = from.scale ** 2;
  const weighed = points.map((point) => {
    const distance = (point.log - from.level - from.trend * point.at) ** 2 / variance;
    return { ...point, weight: (degrees + 1) / (degrees + distance) };
  });
  const weights = total(weighed, ({ weight }) => weight);
  const middleLog = total(weighed, ({ weight, log }) => weight * log) / weights;
  const middleAt = total(weighed, ({ weight, at }) => weight * at) / weights;
  const squares = total(weighed, ({ weight, at }) => weight * (at - middleAt) ** 2);
  const products = total(weighed, ({ weight, at, log }) => weight * (at - middleAt) * (log - middleLog));
  const trend = believe(squares === 0 ? 0 : products / squares, variance / (information * squares));
  const level = middleLog - trend.mean * middleAt;

  const known = prior ?? { scale: 0, posts: 0 };
  const freedom = known.posts + Math.max(1, points.length - 1);
  const rest = total(weighed, ({ weight, log, at }) => weight * (log - level - trend.mean * at) ** 2);
  const scale = Math.max(noise, Math.sqrt((known.posts * known.scale ** 2 + rest) / freedom));
  return {
    level,
    trend: trend.mean,
    scale,
    worth: 1 / (1 / points.length + (information * middleAt ** 2 * trend.variance) / scale ** 2),
  };
}

/** What one post tells of the level of a Student t distribution, in units of 1 ÷ scale². */
const information = (degrees + 1) / (degrees + 3);

/** The trend that the posts show, drawn towards none; `error` is the variance of what they show. */
function believe(shown: number, error: number): { readonly mean: number; readonly variance: number } {
  if (!Number.isFinite(error)) return { mean: 0, variance: 0 };
  const kept = trendSpread ** 2 / (trendSpread ** 2 + error);
  return { mean: kept * shown, variance: kept * error };
}

function total<Item>(items: readonly Item[], of: (item: Item) => number): number {
  let sum = 0;
  for (const item of items) sum += of(item);
  return sum;
}
