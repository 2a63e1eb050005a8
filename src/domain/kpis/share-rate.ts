import { defineKpi, fewestOfSample } from '../kpi.ts';
import { divideRanges } from '../range-arithmetic.ts';

/** How many times the post was passed on for each person who saw it. By impressions it is the virality rate: not comparable with this. */
export default defineKpi({
  id: 'shareRate',
  name: { en: 'Share rate', fr: 'Taux de partage' },
  formula: {
    en: 'shares ÷ reach',
    fr: 'partages ÷ portée',
  },
  unit: 'share',
  ratioOf: { part: ['shares'], whole: 'reach', fewest: fewestOfSample, counts: 'often' },
  // There the counts are defined; no page was found whose word settles the ratio.
  source: {
    title: 'Meta, Media Insights (shares, reach)',
    url: null,
    convention: true,
  },
  needs: ['shares', 'reach'],
  compute: ({ shares, reach }) => divideRanges(shares, reach),
  examples: [
    {
      inputs: { shares: { low: 60, high: 60 }, reach: { low: 2_000, high: 2_000 } },
      result: { low: 0.03, high: 0.03 },
    },
    {
      inputs: { shares: { low: 0, high: 0 }, reach: { low: 500, high: 500 } },
      result: { low: 0, high: 0 },
    },
    // “2K” of the whole, cut.
    {
      inputs: { shares: { low: 60, high: 60 }, reach: { low: 2_000, high: 2_099 } },
      result: { low: 60 / 2_099, high: 60 / 2_000 },
    },
    { inputs: { reach: { low: 2_000, high: 2_000 } }, result: undefined },
    { inputs: { shares: { low: 0, high: 0 }, reach: { low: 0, high: 0 } }, result: undefined },
  ],
});
