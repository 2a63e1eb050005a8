import type { Range } from './range.ts';

/**
 * A count as a page shows it: a whole number, 0 or more, that lies between `low` and `high`.
 * "1,286" is exact (`low = high`); "21.4K" is every number that the platform writes so.
 */
export interface Count extends Range {
  /** The text as it stood on the page; null where the platform leaves a zero out beside other shown counts. */
  readonly shown: string | null;
}

/** A count of which the page tells the exact value. */
export function exactCount(value: number, shown: string | null = String(value)): Count {
  return { low: value, high: value, shown };
}

/** The zero that a platform leaves out beside other shown counts; never for a count that may be hidden. */
export const omittedZero: Count = { low: 0, high: 0, shown: null };

/** Whether only one value is possible. */
export function isExact(range: Range): boolean {
  return range.low === range.high;
}
