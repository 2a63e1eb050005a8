import { fewestOfSample } from '../kpi.ts';
import { ratioOfPosts } from '../measure-of-posts.ts';

/** How many of the people reached engage. */
export default ratioOfPosts({
  id: 'engagementRateByReach',
  name: { en: 'Engagement rate by reach', fr: 'Taux d’engagement par portée' },
  formula: {
    en: `all reactions and comments ÷ all reach of the posts; shares and saves are not counted, for they are not known of every post; told from ${fewestOfSample} people reached on`,
    fr: `toutes les réactions et tous les commentaires ÷ toute la portée des publications\u00a0; partages et enregistrements ne comptent pas, faute d’être connus de chaque publication\u00a0; connu à partir de ${fewestOfSample}\u00a0personnes touchées`,
  },
  origin: 'owner',
  over: ['reactions', 'comments'],
  under: 'reach',
});
