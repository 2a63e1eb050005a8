import { medianOfPosts } from '../measure-of-posts.ts';

/** How often an ordinary post is displayed. */
export default medianOfPosts({
  id: 'impressionsPerPost',
  name: { en: 'Impressions per post', fr: 'Impressions par publication' },
  formula: {
    en: 'the median of the posts’ impressions',
    fr: 'la médiane des impressions des publications',
  },
  origin: 'owner',
  metrics: ['impressions'],
  measured: ({ counts }) => counts.impressions,
});
