import { mean } from 'simple-statistics';
import { percentileRank } from '../../../src/domain/percentile-rank.ts';
import { exactly } from '../../../src/domain/range-arithmetic.ts';

/** The share of the other counts, as they stand, that lie below: whatever the ages, whatever the trend. 0–100. */
export function rankAmongAll(engagements: number, others: readonly number[]): number {
  return percentileRank(exactly(engagements), others.map(exactly)).low;
}

/** The multiple of the others' mean as a score: the mean itself is 50, twice the mean and all beyond 100. */
export function multipleOfMean(engagements: number, others: readonly number[]): number {
  const usual = mean([...others]);
  return usual === 0 ? 50 : Math.min(100, (50 * engagements) / usual);
}
