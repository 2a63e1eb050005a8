import { median } from 'simple-statistics';
import { meanInterval, medianInterval, shareInterval, sumOf } from './goal-interval.ts';
import type { GoalEvidence, GoalMeasure, MeasureOrigin, MeasureUnit } from './goal-measure.ts';
import { type CountedPost, countedPosts } from './goal-posts.ts';
import { fewestOfSample } from './kpi.ts';
import type { Localised } from './localised.ts';
import type { MetricName } from './metrics.ts';
import type { Range } from './range.ts';

/** With a single post its luck would be the week's. */
export const fewestPostsOfWeek = 2;

interface Given {
  readonly id: string;
  readonly name: Localised;
  readonly formula: Localised;
  readonly origin: MeasureOrigin;
}

/** The median over a window's posts of what `measured` gives; undefined leaves a post out for want of counts. */
export function medianOfPosts({
  metrics,
  measured,
  unit = 'number',
  ...given
}: Given & {
  readonly metrics: readonly [MetricName, ...MetricName[]];
  readonly measured: (post: CountedPost, evidence: GoalEvidence) => number | undefined;
  readonly unit?: MeasureUnit;
}): GoalMeasure {
  return ofValues({
    ...given,
    metrics,
    unit,
    measured,
    middle: (values) => median([...values]),
    interval: medianInterval,
  });
}

/** The mean of one count over a window's posts: where most posts have next to none a median would hide what a few bring. */
export function meanOfPosts({
  metric,
  unit = 'number',
  ...given
}: Given & { readonly metric: MetricName; readonly unit?: MeasureUnit }): GoalMeasure {
  return ofValues({
    ...given,
    metrics: [metric],
    unit,
    measured: ({ counts }) => counts[metric],
    middle: (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
    interval: (values) => {
      const interval = meanInterval(values);
      return interval && { low: Math.max(0, interval.low), high: interval.high };
    },
  });
}

function ofValues({
  measured,
  middle,
  interval,
  ...given
}: Given & {
  readonly metrics: readonly MetricName[];
  readonly unit: MeasureUnit;
  readonly measured: (post: CountedPost, evidence: GoalEvidence) => number | undefined;
  /** Of values in ascending order, at least one. */
  readonly middle: (values: readonly number[]) => number;
  readonly interval: (values: readonly number[]) => Range | null;
}): GoalMeasure {
  return {
    ...given,
    better: 'higher',
    least: 0,
    most: null,
    sample: 'posts',
    fewest: fewestPostsOfWeek,
    read(window, evidence, reference) {
      const { posts, leftOut } = countedPosts(given.metrics, window, evidence, reference);
      const values = posts
        .flatMap((post) => measured(post, evidence) ?? [])
        .sort((one, other) => one - other);
      const unknown = posts.length - values.length;
      return {
        n: values.length,
        value: values.length < fewestPostsOfWeek ? null : middle(values),
        interval: interval(values),
        sums: null,
        leftOut: unknown === 0 ? leftOut : { ...leftOut, 'no counts': (leftOut['no counts'] ?? 0) + unknown },
      };
    },
  };
}

/** Two posts hardly tell how posts differ, and their cases alone would make the interval narrower than that of many posts. */
export const fewestPostsOfInterval = 3;

/**
 * All that some metrics count over a window's posts, divided by all that another counts: large posts weigh more. With less than
 * `fewestOfSample` under the line there is no value, as of a single post (`Kpi.ratioOf`). Campaigns are compared on the median post
 * instead (campaign-measures.ts), for a single large one must not decide what a campaign did.
 */
export function ratioOfPosts({
  over,
  under,
  ...given
}: Given & {
  readonly over: readonly MetricName[];
  readonly under: MetricName;
}): GoalMeasure {
  const metrics = [...over, under];
  return {
    ...given,
    metrics,
    unit: 'share',
    better: 'higher',
    least: 0,
    most: null,
    sample: 'posts',
    fewest: 1,
    read(window, evidence, reference) {
      const { posts, leftOut } = countedPosts(metrics, window, evidence, reference);
      const parts = posts.map(({ counts }) => ({
        over: over.reduce((sum, name) => sum + (counts[name] ?? 0), 0),
        under: counts[under] ?? 0,
      }));
      const sums = sumOf(parts);
      return {
        n: posts.length,
        value: sums.under < fewestOfSample ? null : sums.over / sums.under,
        interval: posts.length < fewestPostsOfInterval ? null : shareInterval(parts),
        sums,
        leftOut,
      };
    },
  };
}
