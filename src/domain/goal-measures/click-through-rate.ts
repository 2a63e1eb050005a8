import { fewestOfSample } from '../kpi.ts';
import { ratioOfPosts } from '../measure-of-posts.ts';

/** How often a display of the posts leads to a click. */
export default ratioOfPosts({
  id: 'clickThroughRate',
  name: { en: 'Click-through rate', fr: 'Taux de clics (CTR)' },
  formula: {
    en: `all clicks ÷ all impressions of the posts; told from ${fewestOfSample} impressions on`,
    fr: `tous les clics ÷ toutes les impressions des publications\u00a0; connu à partir de ${fewestOfSample}\u00a0impressions`,
  },
  origin: 'owner',
  over: ['clicks'],
  under: 'impressions',
});
