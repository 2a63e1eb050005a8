import { engagementAdds, engagementNeeds, engagementsPer } from '../engagements.ts';
import { defineKpi } from '../kpi.ts';

/** Comparable between accounts of which only the public figures are known; says nothing of who saw the post. */
export default defineKpi({
  id: 'engagementRateByFollowers',
  name: { en: 'Engagement rate by followers', fr: 'Taux d’engagement par abonnés' },
  formula: {
    en: '(reactions + comments + shares and saves where known) ÷ followers',
    fr: '(réactions + commentaires + partages et enregistrements s’ils sont connus) ÷ abonnés',
  },
  unit: 'share',
  source: {
    title: 'Hootsuite, How to calculate engagement rate (engagement rate by post)',
    url: 'https://blog.hootsuite.com/calculate-engagement-rate/',
    convention: false,
  },
  needs: [...engagementNeeds, 'followers'],
  adds: engagementAdds,
  compute: ({ followers }, all) => engagementsPer(all, followers),
  examples: [
    {
      inputs: {
        reactions: { low: 380, high: 380 },
        comments: { low: 20, high: 20 },
        followers: { low: 10_000, high: 10_000 },
      },
      result: { low: 0.04, high: 0.04 },
    },
    {
      inputs: {
        reactions: { low: 80, high: 80 },
        comments: { low: 12, high: 12 },
        shares: { low: 8, high: 8 },
        followers: { low: 2_000, high: 2_000 },
      },
      result: { low: 0.05, high: 0.05 },
    },
    // "1.2K" reactions, "50K" followers.
    {
      inputs: {
        reactions: { low: 1_200, high: 1_299 },
        comments: { low: 0, high: 0 },
        followers: { low: 50_000, high: 50_999 },
      },
      result: { low: 1_200 / 50_999, high: 1_299 / 50_000 },
    },
    { inputs: { reactions: { low: 380, high: 380 }, comments: { low: 20, high: 20 } }, result: undefined },
    {
      inputs: {
        reactions: { low: 3, high: 3 },
        comments: { low: 0, high: 0 },
        followers: { low: 0, high: 0 },
      },
      result: undefined,
    },
  ],
});
