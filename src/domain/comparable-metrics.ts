import { engagementNeeds } from './engagements.ts';
import { metricNames } from './metrics.ts';
import type { ObservedMetrics, Post } from './post.ts';

/** Counts read further apart than this many hours are never combined in one figure. */
export const comparableHours = 24;

const hour = 3_600_000;

/**
 * The counts of a post that may stand in one formula: those read within `comparableHours` of the newest one. The rest are
 * as good as unknown: old likes over new views would be a rate that never was.
 */
export function comparableMetrics({ metrics }: Pick<Post, 'metrics'>): ObservedMetrics {
  const found = comparable.get(metrics) ?? selectComparable(metrics);
  comparable.set(metrics, found);
  return found;
}

// Every post of an account is asked again for each post that it is compared with, and counts never change in place.
const comparable = new WeakMap<ObservedMetrics, ObservedMetrics>();

function selectComparable(metrics: ObservedMetrics): ObservedMetrics {
  const known = metricNames.flatMap((name) => {
    const count = metrics[name];
    return count === undefined ? [] : [{ name, count }];
  });
  const newest = Math.max(...known.map(({ count }) => count.observedAt));
  return Object.fromEntries(
    known
      .filter(({ count }) => newest - count.observedAt <= comparableHours * hour)
      .map(({ name, count }) => [name, count]),
  );
}

/**
 * The moment at which the counts that make engagements were read, the older one where they differ: a post has settled only
 * when both had. Undefined where one is unknown.
 */
export function engagementsReadAt(metrics: ObservedMetrics): number | undefined {
  const moments = engagementNeeds.flatMap((name) => metrics[name]?.observedAt ?? []);
  return moments.length < engagementNeeds.length ? undefined : Math.min(...moments);
}
