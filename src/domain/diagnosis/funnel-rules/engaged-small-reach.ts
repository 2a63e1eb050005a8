import type { FunnelRule } from '../funnel-rule.ts';

const engagedSmallReach: FunnelRule = {
  id: 'engagedSmallReach',
  name: { en: 'Engaging, but seen by few', fr: 'Engageantes, mais peu vues' },
  high: 'engaged',
  low: 'seen',
  advice: {
    en: 'Whoever sees these posts engages with them, but few do see them. Look at the time of publication and at their distribution: shares by colleagues, partners, other channels, a second run.',
    fr: 'Celles et ceux qui voient ces publications y réagissent, mais ils sont peu. Revoyez l’heure de publication et la diffusion\u00a0: relais des collègues, des partenaires, d’autres canaux, republication.',
  },
};

export default engagedSmallReach;
