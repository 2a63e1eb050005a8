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
export function comparableMetrics(post: Pick<Post, 'metrics'>): ObservedMetrics {
  const known = metricNames.flatMap((name) => {
    const count = post.metrics[name];
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
