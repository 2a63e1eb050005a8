import { isExact } from './count.ts';
import { metricNames } from './metrics.ts';
import type { ObservedCount, ObservedMetrics, OtherCount, Post, Source } from './post.ts';

/**
 * Imports that stand beside each other on a post: whoever imports every week would soon have hundreds. What the older ones say
 * is kept with them (`Statement`), and comes back where a newer one is undone.
 */
export const mostFiles = 4;

/** The counts of a post by whether they are used. */
export interface ChosenCounts {
  readonly metrics: ObservedMetrics;
  /** By metric in the order of `metricNames`, then the one that would be used next first. */
  readonly others: readonly OtherCount[];
}

/**
 * Of all that sources say of a post's metrics what is used, and what is kept beside it. Of each metric and source the newest
 * stands, each import being a source of its own, of which the newest `mostFiles` stand. Of those the newest is used: what counts later counts more. Of one moment
 * the exact one goes before the range, then a screen that only the owner sees, a file, what was typed in, and a page that
 * everybody sees. The same in whatever order it is told and however often; nothing is added up or averaged.
 */
export function chooseCounts(told: readonly OtherCount[]): ChosenCounts {
  const metrics: { -readonly [Name in keyof ObservedMetrics]: ObservedMetrics[Name] } = {};
  const others: OtherCount[] = [];
  for (const metric of metricNames) {
    const ofMetric = told.filter((count) => count.metric === metric);
    const [used, ...rest] = ofMetric.length < 2 ? ofMetric : newestOfEachSource(ofMetric).sort(preferCount);
    if (used === undefined) continue;
    metrics[metric] = observedCount(used);
    others.push(...rest.map((count) => ({ metric, ...observedCount(count) })));
  }
  return { metrics, others };
}

/** All that sources say of a post's metrics, the used ones among them. */
export function toldCounts({ metrics, others }: Pick<Post, 'metrics' | 'others'>): readonly OtherCount[] {
  const used = metricNames.flatMap((metric) => {
    const count = metrics[metric];
    return count === undefined ? [] : [{ metric, ...count }];
  });
  return [...used, ...(others ?? [])];
}

/** Whether a page told it, as everybody sees it or its owner alone. */
export function isOfPages({ source }: Pick<ObservedCount, 'source'>): boolean {
  return source === 'page' || source === 'owner page';
}

function newestOfEachSource(counts: readonly OtherCount[]): OtherCount[] {
  const newest = new Map<string, OtherCount>();
  for (const count of counts) {
    const key = `${count.source} ${count.import ?? ''}`;
    const known = newest.get(key);
    if (known === undefined || preferCount(count, known) < 0) newest.set(key, count);
  }
  // Mostly pages alone tell of a post.
  if (newest.size === 1) return [...newest.values()];
  const files = [...newest.values()].filter(isOfFile).sort(preferCount).slice(mostFiles);
  return [...newest.values()].filter((count) => !files.includes(count));
}

function isOfFile({ source }: ObservedCount): boolean {
  return source === 'file';
}

/**
 * Which of two counts of one metric goes first, negative: the first. The newer one; of one moment the exact one before the range,
 * then by source: what the owner's screens say, then files, then the person's hand, then what any visitor sees. Never 0.
 */
export function preferCount(one: ObservedCount, other: ObservedCount): number {
  return (
    other.observedAt - one.observedAt ||
    Number(isExact(other)) - Number(isExact(one)) ||
    rank[one.source] - rank[other.source] ||
    // Of two that differ in nothing that counts, always the same.
    (textOf(one) >= textOf(other) ? -1 : 1)
  );
}

/** Of one moment, and as exact as the other. */
const rank: Readonly<Record<Source, number>> = { 'owner page': 0, file: 1, typed: 2, page: 3 };

function textOf(count: ObservedCount): string {
  return JSON.stringify(observedCount(count));
}

/** Field by field, so that equal ones are written the same. */
function observedCount({ low, high, shown, observedAt, source, ...rest }: ObservedCount): ObservedCount {
  return {
    low,
    high,
    shown,
    observedAt,
    source,
    ...(rest.import === undefined ? {} : { import: rest.import }),
  };
}
