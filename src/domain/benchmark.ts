import type { Benchmark } from './assessment.ts';
import type { Range } from './range.ts';
import { middleOf } from './range-arithmetic.ts';

/** The spread of the values, which are at least one. */
export function benchmarkOf(values: readonly Range[], where: Pick<Benchmark, 'scope' | 'days'>): Benchmark {
  const middles = values.map(middleOf).sort((a, b) => a - b);
  return {
    size: middles.length,
    lowerQuartile: quantile(middles, 0.25),
    median: quantile(middles, 0.5),
    upperQuartile: quantile(middles, 0.75),
    scope: where.scope,
    days: where.days,
  };
}

/**
 * Quantile by linear interpolation between the order statistics, R's type 7: the default of R, NumPy and spreadsheets'
 * PERCENTILE (Hyndman & Fan 1996, https://doi.org/10.2307/2684934). `sorted` is ascending and not empty; NaN where it is.
 */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
