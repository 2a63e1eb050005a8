import { defineKpi, fewestOfSample } from '../kpi.ts';
import { divideRanges } from '../range-arithmetic.ts';

/** How often people who saw the post went on to the account’s profile. One person may go there several times. */
export default defineKpi({
  id: 'profileVisitRate',
  name: { en: 'Profile visit rate', fr: 'Taux de visite du profil' },
  formula: {
    en: 'profile visits ÷ reach',
    fr: 'visites du profil ÷ portée',
  },
  unit: 'share',
  ratioOf: { part: ['profileVisits'], whole: 'reach', fewest: fewestOfSample, counts: 'often' },
  // There the counts are defined; no page was found whose word settles the ratio.
  source: {
    title: 'Meta, Media Insights (profile visits, reach)',
    url: null,
    convention: true,
  },
  needs: ['profileVisits', 'reach'],
  compute: ({ profileVisits, reach }) => divideRanges(profileVisits, reach),
  examples: [
    {
      inputs: { profileVisits: { low: 80, high: 80 }, reach: { low: 4_000, high: 4_000 } },
      result: { low: 0.02, high: 0.02 },
    },
    {
      inputs: { profileVisits: { low: 0, high: 0 }, reach: { low: 500, high: 500 } },
      result: { low: 0, high: 0 },
    },
    // “4K” of the whole, cut.
    {
      inputs: { profileVisits: { low: 80, high: 80 }, reach: { low: 4_000, high: 4_099 } },
      result: { low: 80 / 4_099, high: 80 / 4_000 },
    },
    { inputs: { reach: { low: 4_000, high: 4_000 } }, result: undefined },
    { inputs: { profileVisits: { low: 0, high: 0 }, reach: { low: 0, high: 0 } }, result: undefined },
  ],
});
