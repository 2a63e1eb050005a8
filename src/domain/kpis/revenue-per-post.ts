import { defineKpi } from '../kpi.ts';
import { endsOf } from '../range-arithmetic.ts';

/**
 * What the visits that came by the post brought, in hundredths of the currency that web analytics count in. Of a single post the
 * average per post is the amount itself.
 */
export default defineKpi({
  id: 'revenuePerPost',
  name: { en: 'Revenue per post', fr: 'Chiffre d’affaires par publication' },
  formula: {
    en: 'revenue of the visits that came by the post',
    fr: 'chiffre d’affaires des visites venues par la publication',
  },
  unit: 'amount',
  source: {
    title: 'Avinash Kaushik, Best social media metrics (economic value)',
    url: 'https://www.kaushik.net/avinash/best-social-media-metrics-conversation-amplification-applause-economic-value/',
    convention: true,
  },
  needs: ['revenue'],
  compute: ({ revenue }) => endsOf(revenue),
  examples: [
    // 1,250.00
    { inputs: { revenue: { low: 125_000, high: 125_000 } }, result: { low: 125_000, high: 125_000 } },
    { inputs: { revenue: { low: 0, high: 0 } }, result: { low: 0, high: 0 } },
    // “1.2K”.
    { inputs: { revenue: { low: 120_000, high: 129_999 } }, result: { low: 120_000, high: 129_999 } },
    { inputs: { conversions: { low: 3, high: 3 } }, result: undefined },
  ],
});
