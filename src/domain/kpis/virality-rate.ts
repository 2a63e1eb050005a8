import { defineKpi, fewestOfSample } from '../kpi.ts';
import { divideRanges } from '../range-arithmetic.ts';

/** How often a display of the post led to its being passed on. Some divide by reach: not comparable with this. */
export default defineKpi({
  id: 'viralityRate',
  name: { en: 'Virality rate', fr: 'Taux de viralité' },
  formula: {
    en: 'shares ÷ impressions',
    fr: 'partages ÷ impressions',
  },
  unit: 'share',
  ratioOf: { part: ['shares'], whole: 'impressions', fewest: fewestOfSample, counts: 'often' },
  source: {
    title: 'Bizway KPI library, Virality rate',
    url: 'https://bizway.io/kpi/virality-rate',
    convention: true,
  },
  needs: ['shares', 'impressions'],
  compute: ({ shares, impressions }) => divideRanges(shares, impressions),
  examples: [
    {
      inputs: { shares: { low: 200, high: 200 }, impressions: { low: 5_000, high: 5_000 } },
      result: { low: 0.04, high: 0.04 },
    },
    // “1.2K” impressions.
    {
      inputs: { shares: { low: 7, high: 7 }, impressions: { low: 1_200, high: 1_299 } },
      result: { low: 7 / 1_299, high: 7 / 1_200 },
    },
    { inputs: { shares: { low: 200, high: 200 } }, result: undefined },
    { inputs: { shares: { low: 0, high: 0 }, impressions: { low: 0, high: 0 } }, result: undefined },
  ],
});
