import { countingIn } from '../counting.ts';
import type { DiagnosisTexts } from '../texts.ts';

const count = countingIn('fr');
const posts = { one: 'publication', many: 'de publications', other: 'publications' };

const diagnosis: DiagnosisTexts = {
  title: 'Ce que les publications apprennent',
  lead: (size) => `D’après ${count(size, posts)} de l’année écoulée, stabilisées et non sponsorisées.`,
  empty:
    'Pas encore de publication stabilisée de ce compte\u00a0: faites défiler sa page, ou importez un fichier de ses publications.',
  leftOutTitle: 'Publications non comptées ici',
  leftOut: {
    promoted: 'sponsorisées',
    'by the person': 'écartées par vous',
    'no date': 'sans date',
    'outside the period': 'de plus d’un an',
    'no counts': 'sans mentions J’aime ni commentaires',
    'read too early': 'lues avant que leurs interactions soient stables',
    'other definition': 'comptées selon une autre définition',
  },
  measure: (perFollower) =>
    perFollower
      ? 'Interactions par abonné, publication typique (moyenne géométrique).'
      : 'Interactions, publication typique (moyenne géométrique).',
  posts: (size) => count(size, posts),

  funnelTitle: 'Où le public s’arrête',
  funnelNone: (size) => `Cherché parmi ${count(size, posts)}\u00a0: aucune.`,
  funnelFound: (found, size, byChance) =>
    `${count(found, posts)} sur ${size}\u00a0; le hasard seul en donnerait environ ${byChance}.`,
  funnelPattern: 'Il y en a plus que le hasard n’en explique\u00a0: c’est peut-être une habitude du compte.',
  funnelNoPattern:
    'Il n’y en a pas plus que le hasard n’en explique\u00a0: regardez-les une à une, sans y voir une habitude.',
  funnelTooFew: (size, needed) =>
    `Trop peu de publications pour le dire\u00a0: ${size} sur les ${needed} nécessaires donnent les deux chiffres.`,
  funnelLacks: (metrics) =>
    `Connu d’aucune publication\u00a0: ${metrics}. Importez un fichier, ou ouvrez les statistiques de vos publications.`,
  stages: {
    seen: 'vues',
    liked: 'mentions J’aime par affichage',
    engaged: 'interactions par affichage',
    clicked: 'clics par affichage',
  },
  seenBy: (metric) => `«\u00a0Vues\u00a0» se compte ici par\u00a0: ${metric}.`,
  rule: 'Règle',
  ruleHigh: (stage, from) => `${stage}\u00a0: ${from} ou plus (le quart supérieur du compte)`,
  ruleLow: (stage, below) => `${stage}\u00a0: tout l’intervalle au-dessous de ${below}`,
  ruleLowSeen: (below) => `vues\u00a0: moins de ${below}`,
  match: (high, low) => `${high}\u00a0; ${low}`,
  value: (stage, value) => `${stage} ${value}`,
  valueWithin: (stage, value, low, high) => `${stage} ${value} (95\u00a0%\u00a0: ${low} – ${high})`,
  advice: 'Où regarder',

  timesTitle: 'Meilleurs moments',
  timesLead: (size, zone) => `${count(size, posts)}, selon l’heure de publication à ${zone}.`,
  timesNote: (fewest) =>
    `Une case est colorée à partir de ${fewest} publications\u00a0; les autres sont vides, faute d’en compter assez. Sur vingt comparaisons par jour ou par moment de la journée, une paraît différente par le seul hasard.`,
  timesPicture: (size) =>
    `Interactions par jour et par heure, en multiple de l’habitude du compte, d’après ${count(size, posts)}. Les nombres sont dans le tableau.`,
  timesNone: 'Aucune heure n’a encore assez de publications.',
  timesWithoutHour: (size) => `${count(size, posts)} sans heure connue, laissées de côté.`,
  weekdays: 'Par jour',
  partsOfDay: 'Par moment de la journée',
  hours: (from, to) => `${from}\u00a0h – ${to}\u00a0h`,
  hour: 'Heure',
  day: 'Jour',
  ofUsual: '× habitude',

  traitsTitle: 'Ce que les publications ont en commun',
  group: 'Publications',
  size: 'n',
  difference: 'Face aux autres',
  tooFew: (size, needed) => `trop peu (${size} sur ${needed})`,
  tooFewOthers: 'trop peu d’autres',
  ratio: (value, low, high) => `${value} (95\u00a0%\u00a0: ${low} – ${high})`,
  verdicts: { higher: '▲ plus', lower: '▼ moins', unclear: '● pas de différence nette' },
  traitUnknown: (size) => `Non dit par ce qui est conservé\u00a0: ${count(size, posts)}.`,
  traitsNote: (made) =>
    `${count(made, { one: 'comparaison a été faite', other: 'comparaisons ont été faites' })}\u00a0: une sur vingt a l’air d’une différence par le seul hasard. Les publications diffèrent aussi par d’autres points que celui qui est nommé\u00a0: une différence, pas une cause.`,
};

export default diagnosis;
