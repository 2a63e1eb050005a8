import type { Benchmark, Rating } from './assessment.ts';
import type { Range } from './range.ts';
import { divideRanges, exactly, middleOf } from './range-arithmetic.ts';

/**
 * Percentile rank of a value among others, 0–100: the share of them that lie below it, those equal to it counted half
 * (https://en.wikipedia.org/wiki/Percentile_rank). Where values are ranges, the lowest and highest that it can be.
 * `others` holds at least one; NaN where it does not.
 */
export function percentileRank(value: Range, others: readonly Range[]): Range {
  let low = 0;
  let high = 0;
  for (const other of others) {
    // The worst case sets this value at its low end against the other's high end, the best case the other way round.
    low += shareBelow(other.high, value.low);
    high += shareBelow(other.low, value.high);
  }
  return { low: (100 * low) / others.length, high: (100 * high) / others.length };
}

/** Above the upper quartile, below the lower one, or between; a range that reaches over a quartile is 'usual'. */
export function ratingOf(value: Range, benchmark: Benchmark): Rating {
  if (value.low > benchmark.upperQuartile) return 'above';
  if (value.high < benchmark.lowerQuartile) return 'below';
  return 'usual';
}

/** How many times the usual; undefined where the usual is 0. */
export function multipleOf(value: Range, benchmark: Benchmark): Range | undefined {
  return divideRanges(value, exactly(benchmark.median));
}

/** Place among the others with this one in it, by the middles of the ranges; 1 is the best, equal ones share a place. */
export function rankOf(value: Range, others: readonly Range[]): number {
  return 1 + others.filter((other) => middleOf(other) > middleOf(value)).length;
}

function shareBelow(other: number, value: number): number {
  if (other < value) return 1;
  return other === value ? 0.5 : 0;
}
