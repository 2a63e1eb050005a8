import { defineKpi, fewestOfSample } from '../kpi.ts';
import { divideRanges } from '../range-arithmetic.ts';

/** How many of the people who saw the post kept it for later. Some divide by impressions or views: not comparable with this. */
export default defineKpi({
  id: 'saveRate',
  name: { en: 'Save rate', fr: 'Taux d’enregistrement' },
  formula: {
    en: 'saves ÷ reach',
    fr: 'enregistrements ÷ portée',
  },
  unit: 'share',
  ratioOf: { part: ['saves'], whole: 'reach', fewest: fewestOfSample, counts: 'once' },
  source: {
    title: 'Redaquest glossary, Save rate',
    url: 'https://redaquest.com/glossary/save-rate/',
    convention: true,
  },
  needs: ['saves', 'reach'],
  compute: ({ saves, reach }) => divideRanges(saves, reach),
  examples: [
    {
      inputs: { saves: { low: 120, high: 120 }, reach: { low: 2_000, high: 2_000 } },
      result: { low: 0.06, high: 0.06 },
    },
    // “1.2K” saves, “40K” reach.
    {
      inputs: { saves: { low: 1_200, high: 1_299 }, reach: { low: 40_000, high: 40_999 } },
      result: { low: 1_200 / 40_999, high: 1_299 / 40_000 },
    },
    // Views are not people reached.
    { inputs: { saves: { low: 120, high: 120 }, views: { low: 2_000, high: 2_000 } }, result: undefined },
    { inputs: { saves: { low: 0, high: 0 }, reach: { low: 0, high: 0 } }, result: undefined },
  ],
});
