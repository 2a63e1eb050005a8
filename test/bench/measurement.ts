/** One line of what `npm run bench` prints. */
export interface Measurement {
  /** What was measured, in words that stand alone in a line, such as "feed of 200 posts, script time". */
  readonly what: string;
  /** Of `median` and `p95`: "ms", "×" for a ratio of two times of one run, "B", "/s" … */
  readonly unit: string;
  readonly median: number;
  /** Null: too few runs to tell. */
  readonly p95: number | null;
  /** How many values the median is of. */
  readonly runs: number;
  /** Not there: a figure to know, without a target. */
  readonly target?: Target;
}

/** What a figure must keep to. */
export interface Target {
  /** Which of its figures. */
  readonly of: 'median' | 'p95';
  readonly sense: 'at most' | 'at least';
  readonly value: number;
}

/** A measurement of these values, of which there is at least one. */
export function measurementOf(
  what: string,
  unit: string,
  values: readonly number[],
  target?: Target,
): Measurement {
  const sorted = [...values].sort((one, other) => one - other);
  const median = quantile(sorted, 0.5);
  const p95 = sorted.length < fewestForP95 ? null : quantile(sorted, 0.95);
  return { what, unit, median, p95, runs: sorted.length, ...(target && { target }) };
}

/** Below so many values the highest is no better known than a p95 would be. */
const fewestForP95 = 5;

/** Whether its target is met; null: it has none. */
export function isMet({ target, median, p95 }: Measurement): boolean | null {
  if (target === undefined) return null;
  const value = target.of === 'median' ? median : p95;
  if (value === null) return false;
  return target.sense === 'at most' ? value <= target.value : value >= target.value;
}

/** By linear interpolation between the two nearest (type 7 of Hyndman and Fan, 1996). */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) throw new Error('a measurement without values');
  return below + (above - below) * (place - Math.floor(place));
}
