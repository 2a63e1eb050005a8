import type { Localised } from './localised.ts';
import type { MetricName } from './metrics.ts';
import type { Range } from './range.ts';
import { divideRanges } from './range-arithmetic.ts';

// What Vigie counts as an engagement is said here and nowhere else.

/** Without these, a post's engagements are unknown. */
export const engagementNeeds = ['reactions', 'comments'] as const satisfies readonly MetricName[];

/** Added where they are known: many pages do not show them to everybody. */
export const engagementAdds = ['shares', 'saves'] as const satisfies readonly MetricName[];

/** What the sum is called. */
export const engagementsName: Localised = { en: 'Engagements', fr: 'Interactions' };

/** A post's engagements, and of which metrics they are the sum. */
export interface Engagements {
  readonly value: Range;
  readonly counted: readonly MetricName[];
}

type KnownMetrics = Readonly<Partial<Record<MetricName, Range>>>;

/**
 * All reactions and comments, plus those of `adds` that are known. Undefined where reactions or comments are unknown.
 * Two sums are comparable only if `counted` is the same; `addsKnownToAll` finds what to add for that.
 */
export function engagementsOf(
  metrics: KnownMetrics,
  adds: readonly MetricName[] = engagementAdds,
): Engagements | undefined {
  const { reactions, comments } = metrics;
  if (reactions === undefined || comments === undefined) return undefined;
  // A plain loop: it is asked of every post of every cohort.
  const counted: MetricName[] = [...engagementNeeds];
  let low = reactions.low + comments.low;
  let high = reactions.high + comments.high;
  for (const name of adds) {
    const range = metrics[name];
    if (range === undefined) continue;
    counted.push(name);
    low += range.low;
    high += range.high;
  }
  return { value: { low, high }, counted };
}

/** Of the metrics that may be added, those that every one of these posts has: with them, their sums are comparable. */
export function addsKnownToAll(posts: Iterable<KnownMetrics>): readonly MetricName[] {
  let known: readonly MetricName[] = engagementAdds;
  for (const metrics of posts) {
    if (known.length === 0) break;
    if (known.some((name) => metrics[name] === undefined)) {
      known = known.filter((name) => metrics[name] !== undefined);
    }
  }
  return known;
}

/** Engagements divided by what is given; undefined where either cannot be told. */
export function engagementsPer(metrics: KnownMetrics, divisor: Range): Range | undefined {
  const engagements = engagementsOf(metrics);
  return engagements === undefined ? undefined : divideRanges(engagements.value, divisor);
}
