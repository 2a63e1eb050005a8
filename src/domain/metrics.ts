import type { Count } from './count.ts';

/** Counts of a post, under the field's names: a platform's likes are `reactions`, its reposts `shares`. */
export const metricNames = [
  'reactions',
  'comments',
  'shares',
  'saves',
  'views',
  'impressions',
  'reach',
  'clicks',
  'follows',
] as const;

/** The name of one count of a post. */
export type MetricName = (typeof metricNames)[number];

/** The counts that are known of a post. One that is not there is unknown, never zero. */
export type Metrics = Readonly<Partial<Record<MetricName, Count>>>;
