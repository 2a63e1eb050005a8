import type { Range } from './range.ts';

// Interval arithmetic on closed ranges: each result holds every value that the operands' values can give
// (https://en.wikipedia.org/wiki/Interval_arithmetic). Ranges are taken as independent of each other, so a formula
// in which one input stands twice would come out wider than it is; write formulas with each input once.

/** The range of the one value. */
export function exactly(value: number): Range {
  return { low: value, high: value };
}

/** Every sum of one value of each range; 0 where there is none. */
export function addRanges(...ranges: readonly Range[]): Range {
  let low = 0;
  let high = 0;
  for (const range of ranges) {
    low += range.low;
    high += range.high;
  }
  return { low, high };
}

/** Every difference between a value of the first and one of the second. */
export function subtractRanges(from: Range, what: Range): Range {
  return { low: from.low - what.high, high: from.high - what.low };
}

/** Every value times a number; a negative one turns the ends round. */
export function scaleRange(range: Range, factor: number): Range {
  return spanOf([range.low * factor, range.high * factor]);
}

/** Every quotient; undefined where the divisor can be 0, for then there is no highest one. */
export function divideRanges(dividend: Range, divisor: Range): Range | undefined {
  if (divisor.low <= 0 && divisor.high >= 0) return undefined;
  return spanOf([
    dividend.low / divisor.low,
    dividend.low / divisor.high,
    dividend.high / divisor.low,
    dividend.high / divisor.high,
  ]);
}

/** The number halfway between both ends: what stands for a range where one number is needed. */
export function middleOf(range: Range): number {
  return range.low === range.high ? range.low : range.low + (range.high - range.low) / 2;
}

/** The ends alone, without what else a range may carry (a count's text, its moment). */
export function endsOf({ low, high }: Range): Range {
  return { low, high };
}

function spanOf(values: readonly number[]): Range {
  // `+ 0` makes the -0 of a product with 0 a plain 0.
  return { low: Math.min(...values) + 0, high: Math.max(...values) + 0 };
}
