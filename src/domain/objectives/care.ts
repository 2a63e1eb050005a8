import type { ObjectivePlan } from '../objective.ts';

/** Everybody gets an answer, soon. */
const care: ObjectivePlan = {
  id: 'care',
  name: { en: 'Customer care', fr: 'Relation client' },
  aim: { en: 'Everybody gets an answer, soon.', fr: 'Chacun reçoit une réponse, vite.' },
  kpis: [
    {
      measure: 'responseRate',
      why: {
        en: 'Everybody who asks is answered, those who praise too.',
        fr: 'Chacun reçoit une réponse, ceux qui félicitent aussi.',
      },
    },
    {
      measure: 'responseTime',
      why: {
        en: 'Who waits for long asks elsewhere.',
        fr: 'Qui attend longtemps demande ailleurs.',
      },
    },
    {
      measure: 'netSentiment',
      why: {
        en: 'Whether people sound more content: what good care leads to.',
        fr: 'Les gens semblent-ils plus contents\u00a0: c’est là que mène une bonne relation.',
      },
    },
    {
      measure: 'returningComments',
      why: {
        en: 'Who was well served comes back.',
        fr: 'Qui a été bien servi revient.',
      },
    },
  ],
};

export default care;
