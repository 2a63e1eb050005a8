import type { Localised } from './localised.ts';
import type { MetricName } from './metrics.ts';

/** A day on which a platform began to count a metric otherwise: figures from before and after are not compared. */
export interface DefinitionChange {
  readonly metric: MetricName;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** What changed, in one sentence. */
  readonly note: Localised;
  /** The page that says so. */
  readonly source: string;
}

/** When something was published and when its counts were read, in milliseconds since 1970. */
export interface Lifetime {
  readonly publishedAt: number;
  readonly readAt: number;
}

/**
 * The change of one of these metrics that stands between two posts: one was published before it and the other after it, or
 * one's counts were read before it and the other's after it. Undefined where they are counted alike.
 */
export function changeBetween(
  one: Lifetime,
  other: Lifetime,
  metrics: readonly MetricName[],
  changes: readonly DefinitionChange[],
): DefinitionChange | undefined {
  return changes.find(
    ({ metric, at }) =>
      metrics.includes(metric) &&
      (one.publishedAt < at !== other.publishedAt < at || one.readAt < at !== other.readAt < at),
  );
}
