import { defineKpi, fewestOfSample } from '../kpi.ts';
import { divideRanges } from '../range-arithmetic.ts';

/** How many of the people who saw the post followed the account from it. */
export default defineKpi({
  id: 'followRate',
  name: { en: 'Follow rate', fr: 'Taux d’abonnement' },
  formula: {
    en: 'follows ÷ reach',
    fr: 'abonnements ÷ portée',
  },
  unit: 'share',
  ratioOf: { part: ['follows'], whole: 'reach', fewest: fewestOfSample, counts: 'once' },
  // There the counts are defined; no page was found whose word settles the ratio.
  source: {
    title: 'Meta, Media Insights (follows, reach)',
    url: null,
    convention: true,
  },
  needs: ['follows', 'reach'],
  compute: ({ follows, reach }) => divideRanges(follows, reach),
  examples: [
    {
      inputs: { follows: { low: 12, high: 12 }, reach: { low: 4_000, high: 4_000 } },
      result: { low: 0.003, high: 0.003 },
    },
    {
      inputs: { follows: { low: 0, high: 0 }, reach: { low: 500, high: 500 } },
      result: { low: 0, high: 0 },
    },
    // “4K” of the whole, cut.
    {
      inputs: { follows: { low: 12, high: 12 }, reach: { low: 4_000, high: 4_099 } },
      result: { low: 12 / 4_099, high: 12 / 4_000 },
    },
    { inputs: { reach: { low: 4_000, high: 4_000 } }, result: undefined },
    { inputs: { follows: { low: 0, high: 0 }, reach: { low: 0, high: 0 } }, result: undefined },
  ],
});
