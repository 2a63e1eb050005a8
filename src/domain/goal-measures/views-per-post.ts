import { medianOfPosts } from '../measure-of-posts.ts';

/** How often an ordinary post is watched or seen, where that is counted as views. */
export default medianOfPosts({
  id: 'viewsPerPost',
  name: { en: 'Views per post', fr: 'Vues par publication' },
  formula: {
    en: 'the median of the posts’ views',
    fr: 'la médiane des vues des publications',
  },
  origin: 'page',
  metrics: ['views'],
  measured: ({ counts }) => counts.views,
});
