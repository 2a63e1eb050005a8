import { meanOfPosts } from '../measure-of-posts.ts';

/** What visits by a post brought in, as web analytics count it. */
export default meanOfPosts({
  id: 'revenuePerPost',
  name: { en: 'Revenue per post', fr: 'Chiffre d’affaires par publication' },
  formula: {
    en: 'revenue ÷ posts of which it is known',
    fr: 'chiffre d’affaires ÷ publications dont il est connu',
  },
  origin: 'analytics',
  metric: 'revenue',
  unit: 'money',
});
