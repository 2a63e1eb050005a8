import { comparableMetrics } from './comparable-metrics.ts';
import { addsKnownToAll, engagementsOf } from './engagements.ts';
import type { KpiInputs } from './kpi.ts';
import type { Post, Snapshot } from './post.ts';
import type { Range } from './range.ts';

const hour = 3_600_000;

/** Between readings nearer to each other than so many hours nothing can be said of a pace: a few counts decide it. */
export const fewestHoursBetween = 1;

/**
 * What a post's KPIs can be worked out from: its comparable counts, its author's followers at the reading nearest to them, and
 * what the reading before tells of velocity. What is undefined here is unknown to the KPIs.
 */
export function kpiInputs(
  post: Pick<Post, 'metrics'>,
  followers: Range | undefined,
  earlier: Snapshot | undefined,
): KpiInputs {
  return {
    ...comparableMetrics(post),
    ...(followers === undefined ? {} : { followers }),
    ...(earlier === undefined ? {} : growthSince(earlier, post)),
  };
}

/** Both readings' engagements over the same metrics; nothing where one of the later ones was read too soon after the earlier. */
function growthSince(earlier: Snapshot, post: Pick<Post, 'metrics'>): KpiInputs {
  const metrics = comparableMetrics(post);
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
