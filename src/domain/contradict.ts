import { comparableHours } from './comparable-metrics.ts';
import type { ObservedCount } from './post.ts';

const hour = 3_600_000;

/**
 * Whether two counts of one metric cannot both be right, as far as their ranges allow: they were so within a day of each other and
 * share no value, or the later one is lower, though such counts hardly ever fall. A later one that is higher has grown.
 */
export function contradict(one: ObservedCount, other: ObservedCount): boolean {
  if (one.low <= other.high && other.low <= one.high) return false;
  if (Math.abs(one.observedAt - other.observedAt) <= comparableHours * hour) return true;
  const [earlier, later] = one.observedAt < other.observedAt ? [one, other] : [other, one];
  return earlier.low > later.high;
}
