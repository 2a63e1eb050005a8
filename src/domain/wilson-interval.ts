import type { Range } from './range.ts';

/** The 97.5 % quantile of the normal distribution: 95 of 100 cases lie within so many standard deviations of the middle. */
const z = 1.959963984540054;

/**
 * Where the true ratio lies in 95 of 100 cases when `part` of `whole` independent trials succeeded: Wilson's score interval
 * (E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the American Statistical
 * Association 22, 1927, https://doi.org/10.1080/01621459.1927.10502953). Within 0 to 1, also of few trials and of none that
 * succeeded. Undefined where `whole` is 0 or `part` is negative or more than it.
 */
export function wilsonInterval(part: number, whole: number): Range | undefined {
  if (!(whole > 0 && part >= 0 && part <= whole)) return undefined;
  const ratio = part / whole;
  const shrink = 1 + z ** 2 / whole;
  const centre = (ratio + z ** 2 / (2 * whole)) / shrink;
  const half = (z * Math.sqrt((ratio * (1 - ratio)) / whole + z ** 2 / (4 * whole ** 2))) / shrink;
  // In exact arithmetic both ends hold the ratio; in that of computers 0 of 50 would begin a little above 0.
  return {
    low: part === 0 ? 0 : Math.max(0, Math.min(ratio, centre - half)),
    high: part === whole ? 1 : Math.min(1, Math.max(ratio, centre + half)),
  };
}
