import type { ObjectivePlan } from '../objective.ts';

/** People react and take part. */
const engagement: ObjectivePlan = {
  id: 'engagement',
  name: { en: 'Engagement', fr: 'Engagement' },
  aim: { en: 'People react and take part.', fr: 'Les gens réagissent et participent.' },
  kpis: [
    {
      measure: 'engagementRateByFollowers',
      why: {
        en: 'It can be told from what every page shows, and accounts of any size compare.',
        fr: 'Il se calcule avec ce que chaque page montre et se compare d’un compte à l’autre.',
      },
    },
    {
      measure: 'engagementRateByReach',
      why: {
        en: 'Of those who saw the posts, how many cared: the fairest rate, where reach is known.',
        fr: 'Parmi ceux qui ont vu les publications, combien s’y sont intéressés\u00a0: le taux le plus juste, si la portée est connue.',
      },
    },
    {
      measure: 'commentsPerPost',
      why: {
        en: 'Writing takes more than a tap: comments show participation.',
        fr: 'Écrire demande plus qu’un toucher\u00a0: les commentaires montrent la participation.',
      },
    },
    {
      measure: 'sharesPerPost',
      why: {
        en: 'Who shares stands up for the post before others.',
        fr: 'Qui partage se porte garant de la publication devant d’autres.',
      },
    },
    {
      measure: 'saveRate',
      why: {
        en: 'Who saves means to come back: a sign of use, not of politeness.',
        fr: 'Qui enregistre compte revenir\u00a0: un signe d’utilité, pas de politesse.',
      },
    },
  ],
};

export default engagement;
