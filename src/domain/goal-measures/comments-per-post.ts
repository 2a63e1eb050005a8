import { medianOfPosts } from '../measure-of-posts.ts';

/** How much an ordinary post is talked about. */
export default medianOfPosts({
  id: 'commentsPerPost',
  name: { en: 'Comments per post', fr: 'Commentaires par publication' },
  formula: {
    en: 'the median of the posts’ comments',
    fr: 'la médiane des commentaires des publications',
  },
  origin: 'page',
  metrics: ['comments'],
  measured: ({ counts }) => counts.comments,
});
