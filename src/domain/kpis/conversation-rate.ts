import { defineKpi } from '../kpi.ts';
import { endsOf } from '../range-arithmetic.ts';

/** Whether a post makes people speak. Of a single post the average per post is the count itself. */
export default defineKpi({
  id: 'conversationRate',
  name: { en: 'Conversation rate', fr: 'Taux de conversation' },
  formula: {
    en: 'comments per post',
    fr: 'commentaires par publication',
  },
  unit: 'number',
  source: {
    title: 'Avinash Kaushik, Best social media metrics',
    url: 'https://www.kaushik.net/avinash/best-social-media-metrics-conversation-amplification-applause-economic-value/',
    convention: false,
  },
  needs: ['comments'],
  compute: ({ comments }) => endsOf(comments),
  examples: [
    { inputs: { comments: { low: 42, high: 42 } }, result: { low: 42, high: 42 } },
    // A shown zero is a count.
    { inputs: { comments: { low: 0, high: 0 } }, result: { low: 0, high: 0 } },
    // “1.2K”.
    { inputs: { comments: { low: 1_200, high: 1_299 } }, result: { low: 1_200, high: 1_299 } },
    { inputs: {}, result: undefined },
  ],
});
