import { meanOfPosts } from '../measure-of-posts.ts';

/** How many visits the posts send off, as the platform counts them. */
export default meanOfPosts({
  id: 'linkClicksPerPost',
  name: { en: 'Link clicks per post', fr: 'Clics sur le lien par publication' },
  formula: {
    en: 'link clicks ÷ posts of which they are known',
    fr: 'clics sur le lien ÷ publications dont ils sont connus',
  },
  origin: 'owner',
  metric: 'linkClicks',
});
