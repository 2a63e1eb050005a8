import type { Rating, Score } from './assessment.ts';
import type { Predictive } from './predictive.ts';
import type { Range } from './range.ts';
import { middleOf } from './range-arithmetic.ts';

/** A post's own value on the log scale, as it will be once its engagement is in. */
export interface PlacedLog {
  /** From abbreviated counts: every value that they may stand for. */
  readonly log: Range;
  /** Standard deviation of what is still to come, 0 for a post that has settled; see `expectSettled`. */
  readonly spread: number;
}

/** Two-sided quantiles of the normal distribution. */
const quantiles = { likely: 1.2816, almostSure: 1.96 } as const;

/**
 * A post's place among the posts that the account would publish at its moment, 0–100, with the ranges that hold it in 80 and
 * in 95 of 100 cases. They carry what the sample leaves open (Wilson's interval of a share among so many posts,
 * https://doi.org/10.1080/01621459.1927.10502953), what is still to come, and what abbreviated counts leave open.
 */
export function scoreOf({ log, spread }: PlacedLog, predictive: Predictive): Score {
  const middle = middleOf(log);
  // Any value that an abbreviated count may stand for is as likely as any other.
  const own = Math.hypot(spread, (log.high - log.low) / Math.sqrt(12));
  const interval = (quantile: number): Range => ({
    low: 100 * boundOf(middle, -quantile, own, predictive),
    high: 100 * boundOf(middle, quantile, own, predictive),
  });
  return {
    place: 100 * predictive.shareBelow(middle),
    likely: interval(quantiles.likely),
    almostSure: interval(quantiles.almostSure),
  };
}

/** One end of the interval: the sample's error and the post's own are independent, and add as squares on the logit scale. */
function boundOf(log: number, quantile: number, own: number, predictive: Predictive): number {
  const share = predictive.shareBelow(log);
  const bySample = wilsonBound(share, predictive.worth, quantile);
  if (own === 0) return bySample;
  const byItself = predictive.shareBelow(log + quantile * own);
  const distance = Math.hypot(logit(bySample) - logit(share), logit(byItself) - logit(share));
  return logistic(logit(share) + Math.sign(quantile) * distance);
}

function wilsonBound(share: number, worth: number, quantile: number): number {
  const square = quantile ** 2 / worth;
  const root = Math.sqrt((share * (1 - share)) / worth + square / (4 * worth));
  return (share + square / 2 + quantile * root) / (1 + square);
}

function logit(share: number): number {
  const kept = Math.min(1 - 1e-9, Math.max(1e-9, share));
  return Math.log(kept / (1 - kept));
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

/**
 * 'above' the usual half, 'below' it, or 'usual': within it. A range of counts that reaches over the edge of the usual half is
 * 'usual'.
 */
export function ratingOf({ low, high }: Range, { lowerQuartile, upperQuartile }: Quartiles): Rating {
  if (low > upperQuartile) return 'above';
  return high < lowerQuartile ? 'below' : 'usual';
}

/** The middle half of a spread, on the scale of the values that are rated. */
export interface Quartiles {
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
}

/**
 * What floating-point arithmetic may make of two equal values on the log scale once a trend has been taken out of one of them;
 * far below what any two different counts differ by.
 */
const equalWithin = 1e-9;

/** Place among the others, ascending, with the middle of this one in it; 1 is the best, equal ones share a place. */
export function rankOf(value: Range, others: Float64Array): number {
  const equal = middleOf(value);
  return others.length - others.findLastIndex((other) => other - equal <= equalWithin);
}
