import { defineKpi, fewestOfSample } from '../kpi.ts';
import { divideRanges } from '../range-arithmetic.ts';

/** Conversions for each click that follows the post’s link. Some clicks never become a visit, so it is lower than by visits. */
export default defineKpi({
  id: 'conversionsPerLinkClick',
  name: { en: 'Conversion rate by link clicks', fr: 'Taux de conversion par clic sur le lien' },
  formula: {
    en: 'conversions ÷ link clicks',
    fr: 'conversions ÷ clics sur le lien',
  },
  unit: 'share',
  ratioOf: { part: ['conversions'], whole: 'linkClicks', fewest: fewestOfSample, counts: 'often' },
  source: {
    title: 'Google Ads Help, Conversion rate: Definition',
    url: 'https://support.google.com/google-ads/answer/2684489',
    convention: false,
  },
  needs: ['conversions', 'linkClicks'],
  compute: ({ conversions, linkClicks }) => divideRanges(conversions, linkClicks),
  examples: [
    {
      inputs: { conversions: { low: 9, high: 9 }, linkClicks: { low: 450, high: 450 } },
      result: { low: 0.02, high: 0.02 },
    },
    {
      inputs: { conversions: { low: 0, high: 0 }, linkClicks: { low: 500, high: 500 } },
      result: { low: 0, high: 0 },
    },
    // “1.2K” of the whole, cut.
    {
      inputs: { conversions: { low: 9, high: 9 }, linkClicks: { low: 1_200, high: 1_299 } },
      result: { low: 9 / 1_299, high: 9 / 1_200 },
    },
    { inputs: { linkClicks: { low: 450, high: 450 } }, result: undefined },
    { inputs: { conversions: { low: 0, high: 0 }, linkClicks: { low: 0, high: 0 } }, result: undefined },
  ],
});
