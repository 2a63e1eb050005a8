import { defineKpi, fewestOfSample } from '../kpi.ts';
import { divideRanges } from '../range-arithmetic.ts';

/** How often a display of the post led on to its link: of all clicks only those that leave the platform. By reach it is another KPI. */
export default defineKpi({
  id: 'linkClickThroughRate',
  name: { en: 'Link click-through rate', fr: 'Taux de clics sur le lien' },
  formula: {
    en: 'link clicks ÷ impressions',
    fr: 'clics sur le lien ÷ impressions',
  },
  unit: 'share',
  ratioOf: { part: ['linkClicks'], whole: 'impressions', fewest: fewestOfSample, counts: 'often' },
  source: {
    title: 'Acrobat Ant, Social media metrics definitions (clickthrough rate)',
    url: 'https://acrobatant.com/social-media-metrics-definitions/',
    convention: true,
  },
  needs: ['linkClicks', 'impressions'],
  compute: ({ linkClicks, impressions }) => divideRanges(linkClicks, impressions),
  examples: [
    {
      inputs: { linkClicks: { low: 45, high: 45 }, impressions: { low: 3_000, high: 3_000 } },
      result: { low: 0.015, high: 0.015 },
    },
    {
      inputs: { linkClicks: { low: 0, high: 0 }, impressions: { low: 500, high: 500 } },
      result: { low: 0, high: 0 },
    },
    // “3K” of the whole, cut.
    {
      inputs: { linkClicks: { low: 45, high: 45 }, impressions: { low: 3_000, high: 3_099 } },
      result: { low: 45 / 3_099, high: 45 / 3_000 },
    },
    // Reach counts people, not displays.
    { inputs: { linkClicks: { low: 45, high: 45 }, reach: { low: 3_000, high: 3_000 } }, result: undefined },
    { inputs: { impressions: { low: 3_000, high: 3_000 } }, result: undefined },
    { inputs: { linkClicks: { low: 0, high: 0 }, impressions: { low: 0, high: 0 } }, result: undefined },
  ],
});
