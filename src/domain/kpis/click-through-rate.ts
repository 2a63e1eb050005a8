import { defineKpi, fewestOfSample } from '../kpi.ts';
import { divideRanges } from '../range-arithmetic.ts';

/** How often a display of the post led to a click. */
export default defineKpi({
  id: 'clickThroughRate',
  name: { en: 'Click-through rate', fr: 'Taux de clics (CTR)' },
  formula: {
    en: 'clicks ÷ impressions',
    fr: 'clics ÷ impressions',
  },
  unit: 'share',
  ratioOf: { part: ['clicks'], whole: 'impressions', fewest: fewestOfSample, counts: 'often' },
  source: {
    title: 'Google Ads Help, Clickthrough rate (CTR): Definition',
    url: 'https://support.google.com/google-ads/answer/2615875',
    convention: false,
  },
  needs: ['clicks', 'impressions'],
  compute: ({ clicks, impressions }) => divideRanges(clicks, impressions),
  examples: [
    {
      inputs: { clicks: { low: 45, high: 45 }, impressions: { low: 3_000, high: 3_000 } },
      result: { low: 0.015, high: 0.015 },
    },
    {
      inputs: { clicks: { low: 0, high: 0 }, impressions: { low: 500, high: 500 } },
      result: { low: 0, high: 0 },
    },
    // “3K” impressions, cut.
    {
      inputs: { clicks: { low: 45, high: 45 }, impressions: { low: 3_000, high: 3_099 } },
      result: { low: 45 / 3_099, high: 45 / 3_000 },
    },
    { inputs: { impressions: { low: 3_000, high: 3_000 } }, result: undefined },
    { inputs: { clicks: { low: 0, high: 0 }, impressions: { low: 0, high: 0 } }, result: undefined },
  ],
});
