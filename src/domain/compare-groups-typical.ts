import type { GroupPost, KnownDifference } from './compare-groups.ts';
import { toLog } from './log-scale.ts';
import type { Range } from './range.ts';
import { middleOf } from './range-arithmetic.ts';
import { studentQuantile } from './student-t.ts';

/**
 * The ratio of two groups' typical posts with its 95 % interval, by Welch's t on the logarithms (1947, Biometrika 34, 28–35):
 * the groups may differ in size and in spread. A count enters as log(count + ½), so that zero has a logarithm (see `toLog`);
 * where counts are near zero the ratio is drawn towards 1 by it. Each group has two posts at least.
 */
export function compareTypical(
  a: readonly GroupPost[],
  b: readonly GroupPost[],
): Pick<KnownDifference, 'value' | 'interval' | 'a' | 'b'> {
  const atMiddle = { a: logLevel(a, middleOf, middleOf), b: logLevel(b, middleOf, middleOf) };
  const lowest = welch(logLevel(a, lowOf, highOf), logLevel(b, highOf, lowOf));
  const highest = welch(logLevel(a, highOf, lowOf), logLevel(b, lowOf, highOf));
  return {
    value: Math.exp(atMiddle.a.mean - atMiddle.b.mean),
    interval: { low: Math.exp(lowest.low), high: Math.exp(highest.high) },
    a: typicalOf(a),
    b: typicalOf(b),
  };
}

/** The geometric mean of a group's counts or rates, each count with ½ added, which is taken off again of plain counts. */
export function typicalOf(posts: readonly GroupPost[]): number {
  const typical = Math.exp(logLevel(posts, middleOf, middleOf).mean);
  return posts.every(({ outOf }) => outOf === null) ? Math.max(0, typical - 0.5) : typical;
}

interface LogLevel {
  readonly mean: number;
  /** Variance of the mean. */
  readonly variance: number;
  readonly degreesOfFreedom: number;
}

type End = (range: Range) => number;
const lowOf: End = ({ low }) => low;
const highOf: End = ({ high }) => high;

function logLevel(posts: readonly GroupPost[], countEnd: End, outOfEnd: End): LogLevel {
  const size = posts.length;
  const logs = posts.map(({ count, outOf }) => toLog(countEnd(count), outOf === null ? 1 : outOfEnd(outOf)));
  const mean = logs.reduce((sum, log) => sum + log, 0) / size;
  const spread = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (size - 1);
  // Equal counts are luck, not certainty: chance alone spreads counts of their size by as much (Poisson, on the log scale).
  const chance = posts.reduce((sum, { count }) => sum + 1 / (countEnd(count) + 0.5), 0) / size;
  return { mean, variance: Math.max(spread, chance) / size, degreesOfFreedom: size - 1 };
}

function welch(a: LogLevel, b: LogLevel): Range {
  const variance = a.variance + b.variance;
  const degreesOfFreedom =
    variance ** 2 / (a.variance ** 2 / a.degreesOfFreedom + b.variance ** 2 / b.degreesOfFreedom);
  const reach = studentQuantile(0.975, degreesOfFreedom) * Math.sqrt(variance);
  const difference = a.mean - b.mean;
  return { low: difference - reach, high: difference + reach };
}
