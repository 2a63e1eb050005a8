import type { Count } from './count.ts';

/**
 * Counts of a post, under the field's names: a platform's likes are `reactions`, its reposts `shares`, and `clicks` are all clicks
 * that a platform counts, of which `linkClicks` follow a link. From `sessions` on they happen on the brand's own site, and web
 * analytics tell them: visits that came by the post, `conversions` of such visits, and `revenue` in hundredths of its currency.
 */
export const metricNames = [
  'reactions',
  'comments',
  'shares',
  'saves',
  'views',
  'impressions',
  'reach',
  'clicks',
  'linkClicks',
  'profileVisits',
  'follows',
  'sessions',
  'conversions',
  'revenue',
] as const;

/** The name of one count of a post. */
export type MetricName = (typeof metricNames)[number];

/** Whether a name is that of a count of a post. */
export function isMetric(name: string): name is MetricName {
  return known.has(name);
}

const known: ReadonlySet<string> = new Set(metricNames);

/** The counts that are known of a post. One that is not there is unknown, never zero. */
export type Metrics = Readonly<Partial<Record<MetricName, Count>>>;
