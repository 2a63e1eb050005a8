import { defineKpi, fewestOfSample } from '../kpi.ts';
import { divideRanges } from '../range-arithmetic.ts';

/** Conversions for each visit that came by the post. Web analytics also tell the share of visits with at least one conversion, which is lower where one visit converts several times. */
export default defineKpi({
  id: 'conversionRate',
  name: { en: 'Conversion rate', fr: 'Taux de conversion' },
  formula: {
    en: 'conversions ÷ visits of the site',
    fr: 'conversions ÷ visites du site',
  },
  unit: 'share',
  ratioOf: { part: ['conversions'], whole: 'sessions', fewest: fewestOfSample, counts: 'often' },
  source: {
    title: 'Littledata Help, Conversion rate in Google Analytics 4',
    url: 'https://help.littledata.io/google-analytics/conversions/conversion-rate-ga4',
    convention: true,
  },
  needs: ['conversions', 'sessions'],
  compute: ({ conversions, sessions }) => divideRanges(conversions, sessions),
  examples: [
    {
      inputs: { conversions: { low: 9, high: 9 }, sessions: { low: 450, high: 450 } },
      result: { low: 0.02, high: 0.02 },
    },
    {
      inputs: { conversions: { low: 0, high: 0 }, sessions: { low: 500, high: 500 } },
      result: { low: 0, high: 0 },
    },
    // “1.2K” of the whole, cut.
    {
      inputs: { conversions: { low: 9, high: 9 }, sessions: { low: 1_200, high: 1_299 } },
      result: { low: 9 / 1_299, high: 9 / 1_200 },
    },
    { inputs: { sessions: { low: 450, high: 450 } }, result: undefined },
    { inputs: { conversions: { low: 0, high: 0 }, sessions: { low: 0, high: 0 } }, result: undefined },
  ],
});
