import { fewestOfSample } from '../kpi.ts';
import { ratioOfPosts } from '../measure-of-posts.ts';

/** How many of the people reached keep the posts for later. */
export default ratioOfPosts({
  id: 'saveRate',
  name: { en: 'Save rate', fr: 'Taux d’enregistrement' },
  formula: {
    en: `all saves ÷ all reach of the posts; told from ${fewestOfSample} people reached on`,
    fr: `tous les enregistrements ÷ toute la portée des publications\u00a0; connu à partir de ${fewestOfSample}\u00a0personnes touchées`,
  },
  origin: 'owner',
  over: ['saves'],
  under: 'reach',
});
