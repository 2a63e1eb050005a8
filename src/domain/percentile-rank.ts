import type { Range } from './range.ts';

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

function shareBelow(other: number, value: number): number {
  if (other < value) return 1;
  return other === value ? 0.5 : 0;
}
