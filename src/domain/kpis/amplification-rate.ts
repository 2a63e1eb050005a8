import { defineKpi } from '../kpi.ts';
import { endsOf } from '../range-arithmetic.ts';

/** Whether a post is passed on to others’ followers. Of a single post the average per post is the count itself. */
export default defineKpi({
  id: 'amplificationRate',
  name: { en: 'Amplification rate', fr: 'Taux d’amplification' },
  formula: {
    en: 'shares per post',
    fr: 'partages par publication',
  },
  unit: 'number',
  source: {
    title: 'Avinash Kaushik, Best social media metrics',
    url: 'https://www.kaushik.net/avinash/best-social-media-metrics-conversation-amplification-applause-economic-value/',
    convention: false,
  },
  needs: ['shares'],
  compute: ({ shares }) => endsOf(shares),
  examples: [
    { inputs: { shares: { low: 42, high: 42 } }, result: { low: 42, high: 42 } },
    // A shown zero is a count.
    { inputs: { shares: { low: 0, high: 0 } }, result: { low: 0, high: 0 } },
    // “1.2K”.
    { inputs: { shares: { low: 1_200, high: 1_299 } }, result: { low: 1_200, high: 1_299 } },
    { inputs: {}, result: undefined },
  ],
});
