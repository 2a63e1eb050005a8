import { preferCount } from './choose-counts.ts';
import { comparableMetrics } from './comparable-metrics.ts';
import { type KnownCounts, known } from './counts-for.ts';
import { addsKnownToAll, engagementsOf } from './engagements.ts';
import type { BesideCounts } from './kpi-reading.ts';
import { metricNames } from './metrics.ts';
import type { ObservedCount, ObservedMetrics, Snapshot } from './post.ts';
import type { Range } from './range.ts';

const hour = 3_600_000;

/** Between readings nearer to each other than so many hours nothing can be said of a pace: a few counts decide it. */
export const fewestHoursBetween = 1;

/**
 * What a post's KPIs take beside its counts: its author's followers at the reading nearest to it, and what the reading before
 * tells of velocity. What is undefined here is unknown to the KPIs.
 */
export function kpiInputs(
  post: KnownCounts,
  followers: Range | undefined,
  earlier: Snapshot | undefined,
): BesideCounts {
  return {
    ...(followers === undefined ? {} : { followers }),
    ...(earlier === undefined ? {} : growthSince(earlier, comparableMetrics({ metrics: pageCounts(post) }))),
  };
}

/** Both readings' engagements over the same metrics; nothing where one of the later ones was read too soon after the earlier. */
function growthSince(earlier: Snapshot, metrics: ObservedMetrics): BesideCounts {
  const adds = addsKnownToAll([earlier.metrics, metrics]);
  const before = engagementsOf(earlier.metrics, adds);
  const after = engagementsOf(metrics, adds);
  if (before === undefined || after === undefined) return {};
  const hours = after.counted.flatMap((name) => {
    const count = metrics[name];
    return count === undefined ? [] : (count.observedAt - earlier.observedAt) / hour;
  });
  if (hours.some((passed) => passed < fewestHoursBetween)) return {};
  return {
    earlierEngagements: before.value,
    laterEngagements: after.value,
    // Counts of one reading share its moment; of two, the time between lies somewhere between both.
    hoursBetween: { low: Math.min(...hours), high: Math.max(...hours) },
  };
}

/** The newest count of each metric that a page showed: a file counts otherwise than pages, which would look like growth. */
function pageCounts(post: KnownCounts): ObservedMetrics {
  if (post.others === undefined && Object.values(post.metrics).every(isOfPage)) return post.metrics;
  return Object.fromEntries(
    metricNames.flatMap((name) => {
      const newest = known(post, name).filter(isOfPage).toSorted(preferCount)[0];
      return newest === undefined ? [] : [[name, newest] as const];
    }),
  );
}

function isOfPage({ source }: ObservedCount): boolean {
  return source === 'page' || source === 'owner page';
}
