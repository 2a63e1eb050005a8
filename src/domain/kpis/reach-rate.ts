import { defineKpi } from '../kpi.ts';
import { divideRanges } from '../range-arithmetic.ts';

/** The people who saw the post, as a share of the followers; above 100 % where it went beyond them. */
export default defineKpi({
  id: 'reachRate',
  name: { en: 'Reach rate', fr: 'Taux de portée' },
  formula: {
    en: 'reach ÷ followers',
    fr: 'portée ÷ abonnés',
  },
  unit: 'share',
  source: {
    title: 'Social Cat glossary, Reach rate',
    url: 'https://thesocialcat.com/glossary/reach-rate',
    convention: true,
  },
  needs: ['reach', 'followers'],
  compute: ({ reach, followers }) => divideRanges(reach, followers),
  examples: [
    {
      inputs: { reach: { low: 2_500, high: 2_500 }, followers: { low: 10_000, high: 10_000 } },
      result: { low: 0.25, high: 0.25 },
    },
    {
      inputs: { reach: { low: 15_000, high: 15_000 }, followers: { low: 10_000, high: 10_000 } },
      result: { low: 1.5, high: 1.5 },
    },
    // “12K” followers.
    {
      inputs: { reach: { low: 2_500, high: 2_500 }, followers: { low: 12_000, high: 12_999 } },
      result: { low: 2_500 / 12_999, high: 2_500 / 12_000 },
    },
    { inputs: { followers: { low: 10_000, high: 10_000 } }, result: undefined },
    { inputs: { reach: { low: 3, high: 3 }, followers: { low: 0, high: 0 } }, result: undefined },
  ],
});
