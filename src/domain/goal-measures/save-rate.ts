import { ratioOfPosts } from '../measure-of-posts.ts';

/** How many of the people reached keep the posts for later. */
export default ratioOfPosts({
  id: 'saveRate',
  name: { en: 'Save rate', fr: 'Taux d’enregistrement' },
  formula: {
    en: 'all saves ÷ all reach of the posts',
    fr: 'tous les enregistrements ÷ toute la portée des publications',
  },
  origin: 'owner',
  over: ['saves'],
  under: 'reach',
  fewestUnder: 100,
});
