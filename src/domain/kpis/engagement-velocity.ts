import { defineKpi } from '../kpi.ts';
import { divideRanges, subtractRanges } from '../range-arithmetic.ts';

/** How fast engagements come in now: not the average over the post’s life, which says little after its first day. */
export default defineKpi({
  id: 'engagementVelocity',
  name: { en: 'Engagement velocity', fr: 'Vitesse d’engagement' },
  formula: {
    en: '(engagements now − engagements at the reading before) ÷ hours between',
    fr: '(interactions actuelles − interactions à la lecture précédente) ÷ heures écoulées',
  },
  unit: 'perHour',
  source: {
    title: 'Outlier Radar, Methodology',
    url: 'https://outlier.pysyntax.com/methodology',
    convention: true,
  },
  needs: ['laterEngagements', 'earlierEngagements', 'hoursBetween'],
  compute: ({ laterEngagements, earlierEngagements, hoursBetween }) =>
    divideRanges(subtractRanges(laterEngagements, earlierEngagements), hoursBetween),
  examples: [
    {
      inputs: {
        earlierEngagements: { low: 100, high: 100 },
        laterEngagements: { low: 160, high: 160 },
        hoursBetween: { low: 3, high: 3 },
      },
      result: { low: 20, high: 20 },
    },
    // Reactions can be taken back.
    {
      inputs: {
        earlierEngagements: { low: 100, high: 100 },
        laterEngagements: { low: 98, high: 98 },
        hoursBetween: { low: 2, high: 2 },
      },
      result: { low: -1, high: -1 },
    },
    // “1.2K”, then “1.3K” an hour later.
    {
      inputs: {
        earlierEngagements: { low: 1_200, high: 1_299 },
        laterEngagements: { low: 1_300, high: 1_399 },
        hoursBetween: { low: 1, high: 1 },
      },
      result: { low: 1, high: 199 },
    },
    // Read once only.
    { inputs: { laterEngagements: { low: 160, high: 160 } }, result: undefined },
    {
      inputs: {
        earlierEngagements: { low: 100, high: 100 },
        laterEngagements: { low: 160, high: 160 },
        hoursBetween: { low: 0, high: 0 },
      },
      result: undefined,
    },
  ],
});
