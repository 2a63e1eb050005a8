import { meanOfPosts } from '../measure-of-posts.ts';

/** How many people the posts lead to the profile, where the link often is. */
export default meanOfPosts({
  id: 'profileVisitsPerPost',
  name: { en: 'Profile visits per post', fr: 'Visites du profil par publication' },
  formula: {
    en: 'profile visits ÷ posts of which they are known',
    fr: 'visites du profil ÷ publications dont elles sont connues',
  },
  origin: 'owner',
  metric: 'profileVisits',
});
