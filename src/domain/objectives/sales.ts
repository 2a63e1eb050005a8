import type { ObjectivePlan } from '../objective.ts';

/** Visits become customers. */
const sales: ObjectivePlan = {
  id: 'sales',
  name: { en: 'Sales', fr: 'Ventes' },
  aim: { en: 'Visits become customers.', fr: 'Les visites deviennent des clients.' },
  kpis: [
    {
      measure: 'conversionRate',
      why: {
        en: 'Of the visits that the posts brought, how many did what the site is there for.',
        fr: 'Parmi les visites amenées par les publications, combien ont fait ce pour quoi le site existe.',
      },
    },
    {
      measure: 'conversionsPerPost',
      why: {
        en: 'A high rate of few visits sells little: this counts what came out.',
        fr: 'Un fort taux de peu de visites vend peu\u00a0: ceci compte ce qui en est sorti.',
      },
    },
    {
      measure: 'revenuePerPost',
      why: {
        en: 'What it is all for, in money, where web analytics know it.',
        fr: 'Ce à quoi tout cela sert, en argent, si la mesure d’audience le connaît.',
      },
    },
    {
      measure: 'sessionsPerPost',
      why: {
        en: 'Nobody buys who does not come: it shows where a fall in sales begins.',
        fr: 'Sans visite, pas d’achat\u00a0: elles montrent où commence une baisse des ventes.',
      },
    },
    {
      measure: 'clickThroughRate',
      why: {
        en: 'Many likes and few clicks: then the call to action is to be mended.',
        fr: 'Beaucoup de mentions J’aime et peu de clics\u00a0: c’est l’appel à l’action qu’il faut revoir.',
      },
    },
  ],
};

export default sales;
