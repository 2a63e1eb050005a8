import { engagementAdds, engagementNeeds, engagementsPer } from '../engagements.ts';
import { defineKpi, fewestOfSample } from '../kpi.ts';

/** How often a display of the post led to an engagement; one person may see it several times. */
export default defineKpi({
  id: 'engagementRateByImpressions',
  name: { en: 'Engagement rate by impressions', fr: 'Taux d’engagement par impressions' },
  formula: {
    en: '(reactions + comments + shares and saves where known) ÷ impressions',
    fr: '(réactions + commentaires + partages et enregistrements s’ils sont connus) ÷ impressions',
  },
  unit: 'share',
  ratioOf: { part: engagementNeeds, whole: 'impressions', fewest: fewestOfSample, counts: 'often' },
  source: {
    title: 'Hootsuite, How to calculate engagement rate',
    url: 'https://blog.hootsuite.com/calculate-engagement-rate/',
    convention: false,
  },
  needs: [...engagementNeeds, 'impressions'],
  adds: engagementAdds,
  compute: ({ impressions }, all) => engagementsPer(all, impressions),
  examples: [
    {
      inputs: {
        reactions: { low: 90, high: 90 },
        comments: { low: 10, high: 10 },
        impressions: { low: 5_000, high: 5_000 },
      },
      result: { low: 0.02, high: 0.02 },
    },
    {
      inputs: {
        reactions: { low: 90, high: 90 },
        comments: { low: 10, high: 10 },
        shares: { low: 20, high: 20 },
        saves: { low: 30, high: 30 },
        impressions: { low: 5_000, high: 5_000 },
      },
      result: { low: 0.03, high: 0.03 },
    },
    // “21.4K” impressions.
    {
      inputs: {
        reactions: { low: 150, high: 150 },
        comments: { low: 0, high: 0 },
        impressions: { low: 21_400, high: 21_499 },
      },
      result: { low: 150 / 21_499, high: 150 / 21_400 },
    },
    // Comments unknown: not taken for 0.
    {
      inputs: { reactions: { low: 90, high: 90 }, impressions: { low: 5_000, high: 5_000 } },
      result: undefined,
    },
    {
      inputs: {
        reactions: { low: 0, high: 0 },
        comments: { low: 0, high: 0 },
        impressions: { low: 0, high: 0 },
      },
      result: undefined,
    },
  ],
});
