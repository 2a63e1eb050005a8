import { medianDeviation, medianOfSorted } from './ascending.ts';

/** Whether a post stands out from its account's others far beyond chance, with the figures of the rule. */
export interface Breakout {
  /** Modified z-score on logs, of the least that the counts allow. */
  readonly modifiedZ: number;
  readonly isBreakout: boolean;
}

/** From this modified z-score on a value is an outlier (Iglewicz & Hoaglin 1993, How to Detect and Handle Outliers). */
const outlierFrom = 3.5;

/** However narrow the spread, a post that has not doubled its usual is no breakout. */
const leastMultiple = 2;

/** With fewer posts ordinary ones are flagged too often: 2 to 4 of 100 at 8. */
const fewestPosts = 12;

/**
 * Modified z-score: 0.6745 × (value − median) ÷ median absolute deviation, here of logs, the trend and the age taken out. Where
 * more than half of the posts are equal the mean absolute deviation stands in (IBM SPSS, "modified z score"), and no spread
 * is taken to be narrower than chance makes counts of that size (`countNoise`, a standard deviation on the log scale).
 * `log` is the lowest value that the post's counts allow, `others` are ascending. Undefined where there are fewer than 12 posts.
 */
export function breakoutOf(log: number, others: Float64Array, countNoise: number): Breakout | undefined {
  if (others.length < fewestPosts) return undefined;
  const middle = medianOfSorted(others);
  const modifiedZ = (log - middle) / Math.max(spreadOf(others, middle), countNoise);
  return {
    modifiedZ,
    isBreakout: modifiedZ > outlierFrom && log - middle >= Math.log(leastMultiple),
  };
}

/** What stands for the standard deviation. */
function spreadOf(values: Float64Array, middle: number): number {
  const deviation = medianDeviation(values, middle);
  if (deviation > 0) return deviation / 0.6745;
  const mean = values.reduce((sum, value) => sum + Math.abs(value - middle), 0) / values.length;
  return 1.253314 * mean;
}
