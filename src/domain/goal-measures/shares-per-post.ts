import { medianOfPosts } from '../measure-of-posts.ts';

/** How often an ordinary post is passed on. */
export default medianOfPosts({
  id: 'sharesPerPost',
  name: { en: 'Shares per post', fr: 'Partages par publication' },
  formula: {
    en: 'the median of the posts’ shares',
    fr: 'la médiane des partages des publications',
  },
  origin: 'page',
  metrics: ['shares'],
  measured: ({ counts }) => counts.shares,
});
