import { meanOfPosts } from '../measure-of-posts.ts';

/** How many visits by a post end in what the site is there for. */
export default meanOfPosts({
  id: 'conversionsPerPost',
  name: { en: 'Conversions per post', fr: 'Conversions par publication' },
  formula: {
    en: 'conversions ÷ posts of which they are known',
    fr: 'conversions ÷ publications dont elles sont connues',
  },
  origin: 'analytics',
  metric: 'conversions',
});
