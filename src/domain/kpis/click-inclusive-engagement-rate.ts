import { defineKpi, fewestOfSample } from '../kpi.ts';
import { addRanges, divideRanges } from '../range-arithmetic.ts';

/** What the page analytics of business networks call engagement rate: clicks count too, so it is higher than the others. */
export default defineKpi({
  id: 'clickInclusiveEngagementRate',
  name: {
    en: 'Engagement rate with clicks (page analytics)',
    fr: 'Taux d’engagement avec clics (statistiques de page)',
  },
  formula: {
    en: '(clicks + reactions + comments + shares + follows where known) ÷ impressions',
    fr: '(clics + réactions + commentaires + partages + abonnements s’ils sont connus) ÷ impressions',
  },
  unit: 'share',
  ratioOf: {
    part: ['clicks', 'reactions', 'comments', 'shares'],
    whole: 'impressions',
    fewest: fewestOfSample,
    counts: 'often',
  },
  source: {
    title: 'Microsoft Learn, Organization Share Statistics (engagement)',
    url: 'https://learn.microsoft.com/en-us/search/?terms=Organization%20Share%20Statistics',
    convention: false,
  },
  needs: ['clicks', 'reactions', 'comments', 'shares', 'impressions'],
  adds: ['follows'],
  compute: ({ clicks, reactions, comments, shares, impressions }, { follows }) =>
    divideRanges(
      addRanges(clicks, reactions, comments, shares, ...(follows === undefined ? [] : [follows])),
      impressions,
    ),
  examples: [
    {
      inputs: {
        clicks: { low: 60, high: 60 },
        reactions: { low: 30, high: 30 },
        comments: { low: 6, high: 6 },
        shares: { low: 4, high: 4 },
        impressions: { low: 2_000, high: 2_000 },
      },
      result: { low: 0.05, high: 0.05 },
    },
    {
      inputs: {
        clicks: { low: 60, high: 60 },
        reactions: { low: 30, high: 30 },
        comments: { low: 6, high: 6 },
        shares: { low: 4, high: 4 },
        follows: { low: 20, high: 20 },
        impressions: { low: 2_000, high: 2_000 },
      },
      result: { low: 0.06, high: 0.06 },
    },
    // “1.2K” impressions.
    {
      inputs: {
        clicks: { low: 60, high: 60 },
        reactions: { low: 30, high: 30 },
        comments: { low: 6, high: 6 },
        shares: { low: 4, high: 4 },
        impressions: { low: 1_200, high: 1_299 },
      },
      result: { low: 100 / 1_299, high: 100 / 1_200 },
    },
    // Clicks unknown: only the page’s owner sees them.
    {
      inputs: {
        reactions: { low: 30, high: 30 },
        comments: { low: 6, high: 6 },
        shares: { low: 4, high: 4 },
        impressions: { low: 2_000, high: 2_000 },
      },
      result: undefined,
    },
    {
      inputs: {
        clicks: { low: 0, high: 0 },
        reactions: { low: 0, high: 0 },
        comments: { low: 0, high: 0 },
        shares: { low: 0, high: 0 },
        impressions: { low: 0, high: 0 },
      },
      result: undefined,
    },
  ],
});
