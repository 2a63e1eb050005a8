import { fewestOfSample } from '../kpi.ts';
import { ratioOfPosts } from '../measure-of-posts.ts';

/** How many visits by the posts end in what the site is there for. */
export default ratioOfPosts({
  id: 'conversionRate',
  name: { en: 'Conversion rate', fr: 'Taux de conversion' },
  formula: {
    en: `all conversions ÷ all visits by the posts; told from ${fewestOfSample} visits on`,
    fr: `toutes les conversions ÷ toutes les visites venues des publications\u00a0; connu à partir de ${fewestOfSample}\u00a0visites`,
  },
  origin: 'analytics',
  over: ['conversions'],
  under: 'sessions',
});
