import { engagementAdds, engagementNeeds, engagementsPer } from '../engagements.ts';
import { defineKpi, fewestOfSample } from '../kpi.ts';

/** What share of the people who saw the post engaged, as far as each did so once. */
export default defineKpi({
  id: 'engagementRateByReach',
  name: { en: 'Engagement rate by reach', fr: 'Taux d’engagement par portée' },
  formula: {
    en: '(reactions + comments + shares and saves where known) ÷ reach',
    fr: '(réactions + commentaires + partages et enregistrements s’ils sont connus) ÷ portée',
  },
  unit: 'share',
  ratioOf: { part: engagementNeeds, whole: 'reach', fewest: fewestOfSample, counts: 'often' },
  source: {
    title: 'Hootsuite, How to calculate engagement rate',
    url: 'https://blog.hootsuite.com/calculate-engagement-rate/',
    convention: false,
  },
  needs: [...engagementNeeds, 'reach'],
  adds: engagementAdds,
  compute: ({ reach }, all) => engagementsPer(all, reach),
  examples: [
    {
      inputs: {
        reactions: { low: 90, high: 90 },
        comments: { low: 10, high: 10 },
        reach: { low: 5_000, high: 5_000 },
      },
      result: { low: 0.02, high: 0.02 },
    },
    {
      inputs: {
        reactions: { low: 90, high: 90 },
        comments: { low: 10, high: 10 },
        shares: { low: 20, high: 20 },
        saves: { low: 30, high: 30 },
        reach: { low: 5_000, high: 5_000 },
      },
      result: { low: 0.03, high: 0.03 },
    },
    // “21.4K” reach.
    {
      inputs: {
        reactions: { low: 150, high: 150 },
        comments: { low: 0, high: 0 },
        reach: { low: 21_400, high: 21_499 },
      },
      result: { low: 150 / 21_499, high: 150 / 21_400 },
    },
    // Comments unknown: not taken for 0.
    { inputs: { reactions: { low: 90, high: 90 }, reach: { low: 5_000, high: 5_000 } }, result: undefined },
    {
      inputs: { reactions: { low: 0, high: 0 }, comments: { low: 0, high: 0 }, reach: { low: 0, high: 0 } },
      result: undefined,
    },
  ],
});
