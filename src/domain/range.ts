/** The values a number can have, both ends included, `low <= high`. Exact when both are equal. */
export interface Range {
  readonly low: number;
  readonly high: number;
}
