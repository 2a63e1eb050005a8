import type { ObjectivePlan } from '../objective.ts';

/** People stay and come back. */
const loyalty: ObjectivePlan = {
  id: 'loyalty',
  name: { en: 'Loyalty', fr: 'Fidélisation' },
  aim: { en: 'People stay and come back.', fr: 'Les gens restent et reviennent.' },
  kpis: [
    {
      measure: 'returningComments',
      why: {
        en: 'Regulars who talk with you again are the core of a community.',
        fr: 'Les habitués qui vous parlent à nouveau sont le cœur d’une communauté.',
      },
    },
    {
      measure: 'saveRate',
      why: {
        en: 'Who saves a post means to come back to it.',
        fr: 'Qui enregistre une publication compte y revenir.',
      },
    },
    {
      measure: 'sharesPerPost',
      why: {
        en: 'Who recommends you has made up their mind.',
        fr: 'Qui vous recommande a fait son choix.',
      },
    },
    {
      measure: 'commentsPerPost',
      why: {
        en: 'A community that talks lasts longer than one that looks on.',
        fr: 'Une communauté qui parle dure plus longtemps que celle qui regarde.',
      },
    },
    {
      measure: 'newFollowersPerWeek',
      why: {
        en: 'Where those lost are taken off, it also shows whether people stay.',
        fr: 'Quand les départs en sont déduits, il montre aussi si les gens restent.',
      },
    },
  ],
};

export default loyalty;
