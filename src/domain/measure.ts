import { engagementMetrics, engagementsReadAt } from './comparable-metrics.ts';
import { type Engagements, engagementsOf } from './engagements.ts';
import type { MetricName } from './metrics.ts';
import type { PostFigures } from './post.ts';

/** What is counted of a post to judge it: its engagements, or its views where a page shows nothing else. */
export type Measure = 'engagements' | 'views';

type Counted = Pick<PostFigures, 'metrics'>;

/** What a post can be judged by; undefined where neither is known. */
export function measureOf(post: Counted): Measure | undefined {
  if (engagementsReadAt(engagementMetrics(post)) !== undefined) return 'engagements';
  return post.metrics.views === undefined ? undefined : 'views';
}

/** The count, and the metrics that make it; `adds` as for `engagementsOf`. Undefined where it is unknown. */
export function countOf(
  post: Counted,
  measure: Measure,
  adds?: readonly MetricName[],
): Engagements | undefined {
  if (measure === 'engagements') return engagementsOf(engagementMetrics(post), adds);
  const { views } = post.metrics;
  return views && { value: views, counted: ['views'] };
}

/** When the count was read, in milliseconds since 1970; undefined where it is unknown. */
export function readAtOf(post: Counted, measure: Measure): number | undefined {
  if (measure === 'engagements') return engagementsReadAt(engagementMetrics(post));
  return post.metrics.views?.observedAt;
}
