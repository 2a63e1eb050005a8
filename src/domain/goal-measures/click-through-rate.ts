import { ratioOfPosts } from '../measure-of-posts.ts';

/** How often a display of the posts leads to a click. */
export default ratioOfPosts({
  id: 'clickThroughRate',
  name: { en: 'Click-through rate', fr: 'Taux de clics (CTR)' },
  formula: {
    en: 'all clicks ÷ all impressions of the posts',
    fr: 'tous les clics ÷ toutes les impressions des publications',
  },
  origin: 'owner',
  over: ['clicks'],
  under: 'impressions',
  fewestUnder: 100,
});
