import type { GroupMeasure } from './compare-groups.ts';
import { engagementAdds, engagementNeeds } from './engagements.ts';
import type { MetricName } from './metrics.ts';

/** What a campaign and a tag are judged by: one figure of posts. */
export interface CampaignMeasure {
  /** A KPI's id, or the name of the count itself. */
  readonly id: string;
  /** 'typical': the median post; 'pooled': all counts out of all they are counted out of. */
  readonly as: GroupMeasure;
  /** What is counted: one metric, or all engagements. */
  readonly count: MetricName | 'engagements';
  /** What that is divided by; null: nothing. */
  readonly outOf: MetricName | 'followers' | null;
}

/** In the order in which they are shown. */
export const campaignMeasures: readonly CampaignMeasure[] = [
  { id: 'engagementRateByReach', as: 'typical', count: 'engagements', outOf: 'reach' },
  { id: 'engagementRateByImpressions', as: 'typical', count: 'engagements', outOf: 'impressions' },
  { id: 'engagementRateByFollowers', as: 'typical', count: 'engagements', outOf: 'followers' },
  { id: 'clickThroughRate', as: 'pooled', count: 'clicks', outOf: 'impressions' },
  { id: 'reach', as: 'typical', count: 'reach', outOf: null },
  { id: 'impressions', as: 'typical', count: 'impressions', outOf: null },
  { id: 'views', as: 'typical', count: 'views', outOf: null },
  { id: 'engagements', as: 'typical', count: 'engagements', outOf: null },
  { id: 'conversionRate', as: 'pooled', count: 'conversions', outOf: 'sessions' },
  { id: 'conversions', as: 'typical', count: 'conversions', outOf: null },
  { id: 'revenue', as: 'typical', count: 'revenue', outOf: null },
];

/** A measure by its id. */
export function campaignMeasure(id: string): CampaignMeasure | undefined {
  return campaignMeasures.find((measure) => measure.id === id);
}

/** Metrics without which the measure is unknown, and those that are added where they are known of every post. */
export function metricsOf({ count, outOf }: CampaignMeasure): {
  readonly needs: readonly MetricName[];
  readonly adds: readonly MetricName[];
} {
  const divisor = outOf === null || outOf === 'followers' ? [] : [outOf];
  return count === 'engagements'
    ? { needs: [...engagementNeeds, ...divisor], adds: engagementAdds }
    : { needs: [count, ...divisor], adds: [] };
}
