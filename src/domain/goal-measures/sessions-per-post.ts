import { meanOfPosts } from '../measure-of-posts.ts';

/** How many visits arrive on the site, as web analytics count them. */
export default meanOfPosts({
  id: 'sessionsPerPost',
  name: { en: 'Site visits per post', fr: 'Visites du site par publication' },
  formula: {
    en: 'visits to the site ÷ posts of which they are known',
    fr: 'visites du site ÷ publications dont elles sont connues',
  },
  origin: 'analytics',
  metric: 'sessions',
});
