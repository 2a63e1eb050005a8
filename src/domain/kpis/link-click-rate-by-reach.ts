import { defineKpi, fewestOfSample } from '../kpi.ts';
import { divideRanges } from '../range-arithmetic.ts';

/** For posts of which the people reached are known but not the displays: link clicks for each person. Higher than the rate by impressions, and never compared with it. */
export default defineKpi({
  id: 'linkClickRateByReach',
  name: { en: 'Link click rate by reach', fr: 'Taux de clics sur le lien par portée' },
  formula: {
    en: 'link clicks ÷ reach',
    fr: 'clics sur le lien ÷ portée',
  },
  unit: 'share',
  ratioOf: { part: ['linkClicks'], whole: 'reach', fewest: fewestOfSample, counts: 'often' },
  source: {
    title: 'TryPost glossary, Click-through rate',
    url: 'https://trypost.it/en/glossary/ctr',
    convention: true,
  },
  needs: ['linkClicks', 'reach'],
  compute: ({ linkClicks, reach }) => divideRanges(linkClicks, reach),
  examples: [
    {
      inputs: { linkClicks: { low: 45, high: 45 }, reach: { low: 3_000, high: 3_000 } },
      result: { low: 0.015, high: 0.015 },
    },
    {
      inputs: { linkClicks: { low: 0, high: 0 }, reach: { low: 500, high: 500 } },
      result: { low: 0, high: 0 },
    },
    // “3K” of the whole, cut.
    {
      inputs: { linkClicks: { low: 45, high: 45 }, reach: { low: 3_000, high: 3_099 } },
      result: { low: 45 / 3_099, high: 45 / 3_000 },
    },
    // Displays are not people.
    {
      inputs: { linkClicks: { low: 45, high: 45 }, impressions: { low: 3_000, high: 3_000 } },
      result: undefined,
    },
    { inputs: { reach: { low: 3_000, high: 3_000 } }, result: undefined },
    { inputs: { linkClicks: { low: 0, high: 0 }, reach: { low: 0, high: 0 } }, result: undefined },
  ],
});
