import { defineKpi } from '../kpi.ts';
import { endsOf } from '../range-arithmetic.ts';

/** Whether a post pleases. Of a single post the average per post is the count itself. */
export default defineKpi({
  id: 'applauseRate',
  name: { en: 'Applause rate', fr: 'Taux d’applaudissements' },
  formula: {
    en: 'reactions per post',
    fr: 'réactions par publication',
  },
  unit: 'number',
  source: {
    title: 'Avinash Kaushik, Best social media metrics',
    url: 'https://www.kaushik.net/avinash/best-social-media-metrics-conversation-amplification-applause-economic-value/',
    convention: false,
  },
  needs: ['reactions'],
  compute: ({ reactions }) => endsOf(reactions),
  examples: [
    { inputs: { reactions: { low: 42, high: 42 } }, result: { low: 42, high: 42 } },
    // A shown zero is a count.
    { inputs: { reactions: { low: 0, high: 0 } }, result: { low: 0, high: 0 } },
    // “1.2K”.
    { inputs: { reactions: { low: 1_200, high: 1_299 } }, result: { low: 1_200, high: 1_299 } },
    { inputs: {}, result: undefined },
  ],
});
