import { engagementAdds, engagementNeeds } from './engagements.ts';
import { type MetricName, metricNames } from './metrics.ts';
import type { ObservedMetrics, Post, PostFigures, ReadMetrics } from './post.ts';

/** Counts read further apart than this many hours are never combined in one figure. */
export const comparableHours = 24;

const hour = 3_600_000;

/**
 * The counts of a post that may stand in one formula: those read within `comparableHours` of the newest one. The rest are
 * as good as unknown: old likes over new views would be a rate that never was.
 */
export function comparableMetrics({ metrics }: Pick<Post, 'metrics'>): ObservedMetrics {
  return remembered(comparable, metrics, metricNames);
}

/** The counts that make engagements, by the same rule among themselves: views read later do not take them away. */
export function engagementMetrics({ metrics }: Pick<PostFigures, 'metrics'>): ReadMetrics {
  return remembered(comparableEngagements, metrics, engagementNames);
}

const engagementNames: readonly MetricName[] = [...engagementNeeds, ...engagementAdds];

type Memory<Metrics extends ReadMetrics> = WeakMap<Metrics, Metrics>;

// Every post of an account is asked again for each post that it is compared with, and counts never change in place.
const comparable: Memory<ObservedMetrics> = new WeakMap();
const comparableEngagements: Memory<ReadMetrics> = new WeakMap();

function remembered<Metrics extends ReadMetrics>(
  memory: Memory<Metrics>,
  metrics: Metrics,
  names: readonly MetricName[],
): Metrics {
  const found = memory.get(metrics);
  if (found !== undefined) return found;
  const selected = selectComparable(metrics, names);
  memory.set(metrics, selected);
  return selected;
}

function selectComparable<Metrics extends ReadMetrics>(
  metrics: Metrics,
  names: readonly MetricName[],
): Metrics {
  // Plain loops: it is asked of every candidate of every post that is judged.
  let newest = Number.NEGATIVE_INFINITY;
  for (const name of names) newest = Math.max(newest, metrics[name]?.observedAt ?? newest);
  const selected: { -readonly [Name in MetricName]?: Metrics[Name] } = {};
  for (const name of names) {
    const count = metrics[name];
    if (count !== undefined && newest - count.observedAt <= comparableHours * hour) selected[name] = count;
  }
  return selected as Metrics;
}

/**
 * The moment at which the counts that make engagements were read, the older one where they differ: a post has settled only
 * when both had. Undefined where one is unknown.
 */
export function engagementsReadAt(metrics: ReadMetrics): number | undefined {
  // A plain loop, as above.
  let oldest = Number.POSITIVE_INFINITY;
  for (const name of engagementNeeds) {
    const count = metrics[name];
    if (count === undefined) return undefined;
    oldest = Math.min(oldest, count.observedAt);
  }
  return oldest;
}
