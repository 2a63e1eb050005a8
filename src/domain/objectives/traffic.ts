import type { ObjectivePlan } from '../objective.ts';

/** People come to the site. */
const traffic: ObjectivePlan = {
  id: 'traffic',
  name: { en: 'Traffic', fr: 'Trafic' },
  aim: { en: 'People come to the site.', fr: 'Les gens viennent sur le site.' },
  kpis: [
    {
      measure: 'clickThroughRate',
      why: {
        en: 'Of all displays, how many led on: it tells the call to action apart from the reach.',
        fr: 'Parmi tous les affichages, combien ont mené plus loin\u00a0: il distingue l’appel à l’action de la portée.',
      },
    },
    {
      measure: 'linkClicksPerPost',
      why: {
        en: 'Clicks on the link alone, without those that open the picture or the profile.',
        fr: 'Les clics sur le seul lien, sans ceux qui ouvrent l’image ou le profil.',
      },
    },
    {
      measure: 'sessionsPerPost',
      why: {
        en: 'Visits that arrived: a click that gives up on the way is none.',
        fr: 'Les visites arrivées\u00a0: un clic abandonné en route n’en est pas une.',
      },
    },
    {
      measure: 'profileVisitsPerPost',
      why: {
        en: 'Where posts bear no link, the way to the site leads over the profile.',
        fr: 'Là où les publications ne portent pas de lien, le chemin du site passe par le profil.',
      },
    },
  ],
};

export default traffic;
