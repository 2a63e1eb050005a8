import { defineKpi } from '../kpi.ts';
import { divideRanges } from '../range-arithmetic.ts';

/** How far what is played went beyond the account’s own followers: 5 is five views for each. */
export default defineKpi({
  id: 'viewsPerFollower',
  name: { en: 'Views per follower', fr: 'Vues par abonné' },
  formula: {
    en: 'views ÷ followers',
    fr: 'vues ÷ abonnés',
  },
  unit: 'number',
  source: {
    title: 'Outlier Radar, Methodology',
    url: 'https://outlier.pysyntax.com/methodology',
    convention: true,
  },
  needs: ['views', 'followers'],
  compute: ({ views, followers }) => divideRanges(views, followers),
  examples: [
    {
      inputs: { views: { low: 50_000, high: 50_000 }, followers: { low: 10_000, high: 10_000 } },
      result: { low: 5, high: 5 },
    },
    {
      inputs: { views: { low: 2_500, high: 2_500 }, followers: { low: 10_000, high: 10_000 } },
      result: { low: 0.25, high: 0.25 },
    },
    // “21.4K” views.
    {
      inputs: { views: { low: 21_400, high: 21_499 }, followers: { low: 10_000, high: 10_000 } },
      result: { low: 2.14, high: 2.1499 },
    },
    { inputs: { views: { low: 50_000, high: 50_000 } }, result: undefined },
    { inputs: { views: { low: 50_000, high: 50_000 }, followers: { low: 0, high: 0 } }, result: undefined },
  ],
});
