import { medianOfPosts } from '../measure-of-posts.ts';

/** How many people an ordinary post reaches. */
export default medianOfPosts({
  id: 'reachPerPost',
  name: { en: 'Reach per post', fr: 'Portée par publication' },
  formula: {
    en: 'the median of the posts’ reach',
    fr: 'la médiane de la portée des publications',
  },
  origin: 'owner',
  metrics: ['reach'],
  measured: ({ counts }) => counts.reach,
});
