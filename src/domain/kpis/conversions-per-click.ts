import { defineKpi, fewestOfSample } from '../kpi.ts';
import { divideRanges } from '../range-arithmetic.ts';

/** Conversions for each click that the platform counts, also those that lead nowhere: lower than by link clicks, and not comparable with it. */
export default defineKpi({
  id: 'conversionsPerClick',
  name: { en: 'Conversion rate by clicks', fr: 'Taux de conversion par clic' },
  formula: {
    en: 'conversions ÷ clicks',
    fr: 'conversions ÷ clics',
  },
  unit: 'share',
  ratioOf: { part: ['conversions'], whole: 'clicks', fewest: fewestOfSample, counts: 'often' },
  source: {
    title: 'Google Ads Help, Conversion rate: Definition (by interactions)',
    url: 'https://support.google.com/google-ads/answer/2684489',
    convention: true,
  },
  needs: ['conversions', 'clicks'],
  compute: ({ conversions, clicks }) => divideRanges(conversions, clicks),
  examples: [
    {
      inputs: { conversions: { low: 9, high: 9 }, clicks: { low: 450, high: 450 } },
      result: { low: 0.02, high: 0.02 },
    },
    {
      inputs: { conversions: { low: 0, high: 0 }, clicks: { low: 500, high: 500 } },
      result: { low: 0, high: 0 },
    },
    // “1.2K” of the whole, cut.
    {
      inputs: { conversions: { low: 9, high: 9 }, clicks: { low: 1_200, high: 1_299 } },
      result: { low: 9 / 1_299, high: 9 / 1_200 },
    },
    { inputs: { clicks: { low: 450, high: 450 } }, result: undefined },
    { inputs: { conversions: { low: 0, high: 0 }, clicks: { low: 0, high: 0 } }, result: undefined },
  ],
});
