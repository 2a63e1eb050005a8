import { defineKpi } from '../kpi.ts';
import { divideRanges, scaleRange } from '../range-arithmetic.ts';

/** The applause rate made comparable between accounts of different sizes. */
export default defineKpi({
  id: 'applauseRatePerThousandFollowers',
  name: { en: 'Applause rate per 1,000 followers', fr: 'Taux d’applaudissements pour 1 000 abonnés' },
  formula: {
    en: 'reactions ÷ followers × 1,000',
    fr: 'réactions ÷ abonnés × 1 000',
  },
  unit: 'number',
  source: {
    title: 'TrueSocialMetrics, Metrics report (relative metrics)',
    url: 'https://www.truesocialmetrics.com/university/metric-introduction',
    convention: false,
  },
  needs: ['reactions', 'followers'],
  compute: ({ reactions, followers }) => divideRanges(scaleRange(reactions, 1000), followers),
  examples: [
    {
      inputs: { reactions: { low: 42, high: 42 }, followers: { low: 21_000, high: 21_000 } },
      result: { low: 2, high: 2 },
    },
    {
      inputs: { reactions: { low: 0, high: 0 }, followers: { low: 500, high: 500 } },
      result: { low: 0, high: 0 },
    },
    // “12K” followers.
    {
      inputs: { reactions: { low: 60, high: 60 }, followers: { low: 12_000, high: 12_999 } },
      result: { low: 60_000 / 12_999, high: 5 },
    },
    { inputs: { reactions: { low: 42, high: 42 } }, result: undefined },
    { inputs: { reactions: { low: 42, high: 42 }, followers: { low: 0, high: 0 } }, result: undefined },
  ],
});
