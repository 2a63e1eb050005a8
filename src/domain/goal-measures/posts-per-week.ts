import type { GoalMeasure } from '../goal-measure.ts';

const week = 7 * 86_400_000;

/** How regularly the account publishes. Only posts that were read are known: a week without any says nothing. */
const postsPerWeek: GoalMeasure = {
  id: 'postsPerWeek',
  name: { en: 'Posts a week', fr: 'Publications par semaine' },
  formula: {
    en: 'posts published, as far as they were read or imported, ÷ weeks; ads are not counted',
    fr: 'publications parues, autant qu’elles ont été lues ou importées, ÷ semaines\u00a0; les annonces ne comptent pas',
  },
  unit: 'number',
  better: 'higher',
  least: 0,
  most: null,
  sample: 'posts',
  fewest: 1,
  origin: 'page',
  metrics: [],
  read({ start, end }, { posts }) {
    const published = posts.filter(
      ({ publishedAt }) => publishedAt !== null && publishedAt >= start && publishedAt < end,
    );
    const own = published.filter(({ promoted }) => !promoted);
    const promoted = published.length - own.length;
    return {
      n: own.length,
      value: own.length === 0 ? null : own.length / ((end - start) / week),
      interval: null,
      sums: null,
      leftOut: promoted === 0 ? {} : { promoted },
    };
  },
};

export default postsPerWeek;
