import { type MetricName, metricNames } from '../metrics.ts';
import type { Post } from '../post.ts';
import type { Range } from '../range.ts';
import { addRanges, endsOf } from '../range-arithmetic.ts';

/** What a period's posts count together of one metric. */
export interface PeriodTotal {
  readonly metric: MetricName;
  /** The sum over the posts that tell it: a lower bound of the period's where others do not. */
  readonly sum: Range;
  readonly told: number;
  readonly posts: number;
}

/**
 * The sums of every metric that one of these posts tells, ads left out; a post that does not tell it adds nothing. Reach has no sum: it
 * counts people, and who saw two posts is still one.
 */
export function periodTotals(posts: readonly Post[]): readonly PeriodTotal[] {
  const own = posts.filter(({ promoted }) => !promoted);
  return metricNames.flatMap((metric) => {
    if (metric === 'reach') return [];
    const counts = own.flatMap(({ metrics }) => metrics[metric] ?? []);
    return counts.length === 0
      ? []
      : [{ metric, sum: endsOf(addRanges(...counts)), told: counts.length, posts: own.length }];
  });
}
