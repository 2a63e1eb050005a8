import type { Industry } from '../../domain/benchmark-population.ts';
import type { PublishedBenchmark } from '../../domain/published-benchmark.ts';
import { countingIn } from '../counting.ts';
import type { PublishedTexts } from '../texts.ts';

const count = countingIn('fr');
const post = { one: 'publication', many: 'de publications', other: 'publications' };

const industries: Readonly<Record<Industry, string>> = {
  alcohol: 'Alcools',
  fashion: 'Mode',
  financialServices: 'Services financiers',
  foodAndBeverage: 'Alimentation et boissons',
  healthAndBeauty: 'Santé et beauté',
  higherEducation: 'Enseignement supérieur',
  homeDecor: 'Décoration',
  influencers: 'Influenceurs',
  media: 'Médias',
  nonprofits: 'Associations',
  retail: 'Commerce de détail',
  sportsTeams: 'Clubs sportifs',
  technology: 'Technologie et logiciels',
  travel: 'Voyage',
};

const statistics: Readonly<Record<PublishedBenchmark['statistic'], string>> = {
  median: 'médiane',
  mean: 'moyenne',
  unclear: 'moyenne ou médiane\u00a0: non précisé',
};

const published: PublishedTexts = {
  title: 'Repères publiés',
  lead: 'Ce que des études disent d’autres comptes. Un repère n’est montré à côté du chiffre de ce compte que si les deux ont le même dénominateur, et n’entre jamais dans un score.',
  optionsTitle: 'Repères',
  optionsLead:
    'Quels repères publiés sont montrés à côté des chiffres d’un compte. Ils n’entrent jamais dans un score\u00a0; dans le doute, laissez tel quel.',
  industry: 'Secteur',
  allIndustries: 'Tous les secteurs',
  tier: 'Abonnés',
  tierOfAccount: 'Ceux de chaque compte',
  tierFound: (tier) => `Les siens (${tier})`,
  tierUnknown: 'Les siens (inconnus)',
  anySize: 'toutes tailles',
  tierBelow: (most) => `moins de ${most}`,
  tierFrom: (least) => `${least} et plus`,
  followers: (tier) => `${tier} abonnés`,
  format: 'Format',
  allFormats: 'Tous les formats',
  industries,
  statistics,
  own: 'Ce compte',
  ownSample: (posts, days) =>
    `médiane de ${count(posts, post)}, ${count(days, { one: 'jour', many: 'de jours', other: 'jours' })}`,
  tooFew: (have, needed) =>
    `${have} lues, avec tous les chiffres et une fois stabilisées, sur les ${count(needed, post)} qu’il faut pour un chiffre de ce compte. Les repères publiés se lisent à côté de lui, pas à sa place.`,
  lacks: (counts) =>
    `Inconnu pour ce compte\u00a0: aucune page lue à ce jour ne montre ceci\u00a0: ${counts}. Il n’a donc rien à quoi comparer les repères publiés\u00a0; aucun n’est montré.`,
  publishedRange: 'Publié',
  source: 'Source',
  what: 'De qui',
  value: 'Valeur',
  edition: (year) => `édition ${year}`,
  dataOf: (years) => `publications de ${years}`,
  dataUnknown: 'années des publications non précisées',
  secondHand: 'de seconde main\u00a0: lu là où il est cité',
  singleVendor: 'un seul éditeur\u00a0: personne d’autre ne publie cela',
  ownNumerator:
    'compte les interactions que compte la source, sans liste là où il a été lu\u00a0: peut-être plus qu’ici',
  none: 'Aucun repère publié de méthode connue ne correspond à ce choix.',
  noneForPlatform: 'Aucun repère publié de méthode connue pour cette plateforme.',
};

export default published;
