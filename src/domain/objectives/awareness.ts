import type { ObjectivePlan } from '../objective.ts';

/** More people get to know the account. */
const awareness: ObjectivePlan = {
  id: 'awareness',
  name: { en: 'Awareness', fr: 'Notoriété' },
  aim: { en: 'More people get to know the account.', fr: 'Davantage de personnes connaissent le compte.' },
  kpis: [
    {
      measure: 'reachPerPost',
      why: {
        en: 'Reach counts people, each once: it is what being known means.',
        fr: 'La portée compte des personnes, chacune une fois\u00a0: c’est cela, être connu.',
      },
    },
    {
      measure: 'impressionsPerPost',
      why: {
        en: 'Displays show how much room the posts are given, also with people who see them twice.',
        fr: 'Les affichages montrent la place que prennent les publications, y compris chez ceux qui les voient deux fois.',
      },
    },
    {
      measure: 'viewsPerPost',
      why: {
        en: 'Where neither reach nor impressions are known, views are the nearest to them that a page shows.',
        fr: 'Sans portée ni impressions connues, les vues sont ce qu’une page en montre de plus proche.',
      },
    },
    {
      measure: 'newFollowersPerWeek',
      why: {
        en: 'Who follows wants to hear of the account again.',
        fr: 'Qui s’abonne veut entendre reparler du compte.',
      },
    },
    {
      measure: 'postsPerWeek',
      why: {
        en: 'Nobody gets to know who is silent; this one is wholly in your hands.',
        fr: 'On ne connaît pas qui se tait\u00a0; celui-ci ne dépend que de vous.',
      },
    },
  ],
};

export default awareness;
