import { engagementAdds, engagementNeeds, engagementsPer } from '../engagements.ts';
import { defineKpi, fewestOfSample } from '../kpi.ts';

/** For what is played: how often a view led to an engagement. What counts as a view differs by platform and year. */
export default defineKpi({
  id: 'engagementRateByViews',
  name: { en: 'Engagement rate by views', fr: 'Taux d’engagement par vues' },
  formula: {
    en: '(reactions + comments + shares and saves where known) ÷ views',
    fr: '(réactions + commentaires + partages et enregistrements s’ils sont connus) ÷ vues',
  },
  unit: 'share',
  ratioOf: { part: engagementNeeds, whole: 'views', fewest: fewestOfSample, counts: 'often' },
  source: {
    title: 'Popsters, Using metrics (ERview)',
    url: 'https://popsters.com/faq/using-metrics',
    convention: false,
  },
  needs: [...engagementNeeds, 'views'],
  adds: engagementAdds,
  compute: ({ views }, all) => engagementsPer(all, views),
  examples: [
    {
      inputs: {
        reactions: { low: 90, high: 90 },
        comments: { low: 10, high: 10 },
        views: { low: 5_000, high: 5_000 },
      },
      result: { low: 0.02, high: 0.02 },
    },
    {
      inputs: {
        reactions: { low: 90, high: 90 },
        comments: { low: 10, high: 10 },
        shares: { low: 20, high: 20 },
        saves: { low: 30, high: 30 },
        views: { low: 5_000, high: 5_000 },
      },
      result: { low: 0.03, high: 0.03 },
    },
    // “21.4K” views.
    {
      inputs: {
        reactions: { low: 150, high: 150 },
        comments: { low: 0, high: 0 },
        views: { low: 21_400, high: 21_499 },
      },
      result: { low: 150 / 21_499, high: 150 / 21_400 },
    },
    // Comments unknown: not taken for 0.
    { inputs: { reactions: { low: 90, high: 90 }, views: { low: 5_000, high: 5_000 } }, result: undefined },
    {
      inputs: { reactions: { low: 0, high: 0 }, comments: { low: 0, high: 0 }, views: { low: 0, high: 0 } },
      result: undefined,
    },
  ],
});
