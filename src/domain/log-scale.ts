/** Added to a count before its logarithm, so that zero has one: half of the smallest step (Tukey's started logarithm). */
const start = 0.5;

/**
 * A count, or a rate over `divisor` (followers), on the natural log scale: there, accounts' engagement spreads about
 * symmetrically and the same multiple is the same distance. `count` ≥ 0, `divisor` > 0.
 */
export function toLog(count: number, divisor = 1): number {
  return Math.log((count + start) / divisor);
}

/** Counts smaller than this are what the arithmetic leaves of nothing. */
const nothing = 1e-6;

/** The value whose `toLog` this is, 0 at least. */
export function fromLog(log: number, divisor = 1): number {
  const count = Math.exp(log) * divisor - start;
  return count < nothing ? 0 : count / divisor;
}
