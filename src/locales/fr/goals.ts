import type { GoalLeftOut, MeasureOrigin, MeasureSample, MeasureUnit } from '../../domain/goal-measure.ts';
import type { ProgressState } from '../../domain/goal-progress.ts';
import { countingIn, type PluralForms } from '../counting.ts';
import type { GoalsTexts } from '../texts.ts';

const count = countingIn('fr');
const post = { one: 'publication', many: 'de publications', other: 'publications' };
const week = { one: 'semaine', many: 'de semaines', other: 'semaines' };
const day = { one: 'jour', many: 'de jours', other: 'jours' };

const states: Readonly<Record<ProgressState, string>> = {
  'not begun': 'pas commencé',
  'nothing yet': 'rien à mesurer encore',
  'too early': 'trop tôt pour le dire',
  'on the way': 'en bonne voie',
  behind: 'en retard',
  'stretch reached': 'objectif ambitieux atteint',
  reached: 'atteint',
  'not reached': 'pas atteint',
  'no result': 'sans résultat',
};

const samples: Readonly<Record<MeasureSample, PluralForms>> = {
  posts: post,
  days: day,
  comments: { one: 'commentaire', many: 'de commentaires', other: 'commentaires' },
  answers: { one: 'réponse', many: 'de réponses', other: 'réponses' },
};

const leftOut: Readonly<Record<GoalLeftOut, string>> = {
  young: 'encore trop récent',
  'read too early': 'lu seulement avant l’essentiel des interactions, à rouvrir',
  promoted: 'sponsorisé',
  'by the person': 'écarté par vous',
  'no counts': 'sans les chiffres nécessaires',
  'other definition': 'd’avant un changement de comptage de la plateforme',
};

const sources: Readonly<Record<MeasureOrigin, string>> = {
  page: 'Inconnu pour ces semaines. Il vient des publications elles-mêmes : faites défiler le profil du compte, ou importez un fichier.',
  owner:
    'Inconnu pour ces semaines. Seul le propriétaire le voit : ouvrez les statistiques de la publication, importez un fichier dans les réglages, ou saisissez-le sur la publication.',
  analytics:
    'Inconnu pour ces semaines. Il vient de la mesure d’audience du site : importez-en un fichier dans les réglages, avec des liens marqués par campagne, ou saisissez-le sur la publication.',
  followers:
    'Inconnu pour ces semaines. Il vient d’un fichier d’abonnés importé, ou de nombres d’abonnés exacts : ouvrez le profil du compte une fois par semaine.',
  comments:
    'Inconnu pour ces semaines. Il vient des commentaires datés sous vos propres publications : ouvrez-les avec leurs commentaires.',
};

const units: Readonly<Partial<Record<MeasureUnit, string>>> = {
  share: '%',
  duration: 'heures',
};

const goals: GoalsTexts = {
  tab: 'Objectifs',
  title: 'Objectifs',
  empty:
    'Un objectif dit à quoi sert un compte, les quelques chiffres qui montrent s’il y parvient, et jusqu’où ils devraient aller dans les semaines à venir, à l’aune des dernières semaines du compte lui-même.',
  emptyNoAccount:
    'Aucun compte n’a encore été lu. Ouvrez un profil et faites-le défiler : quatre semaines de publications suffisent pour un premier objectif.',
  make: 'Nouvel objectif …',
  change: 'Modifier …',
  changeNamed: (goal) => `Modifier l’objectif ${goal} …`,
  delete: 'Supprimer',
  deleteNamed: (goal) => `Supprimer l’objectif ${goal}`,
  deleted: (goal) => `L’objectif ${goal} est supprimé. Tous les chiffres restent.`,
  saved: 'L’objectif est conservé.',
  next: 'Proposer l’objectif suivant …',
  nextHint: 'D’après les semaines les plus récentes, avec les mêmes chiffres.',

  stepOf: (step, steps) => `Étape ${step} sur ${steps}`,
  steps: {
    account: 'Quel compte ?',
    objective: 'À quoi sert-il ?',
    kpis: 'Quels chiffres le montrent ?',
    targets: 'Jusqu’où, en combien de temps ?',
  },
  back: 'Retour',
  forward: 'Suivant',
  save: 'Garder l’objectif',
  cancel: 'Annuler',
  notMineHint: 'Indiquez vos propres comptes dans les réglages : leur propriétaire en voit bien plus.',
  kpisLead: (most) =>
    `Au plus ${most} : qui suit tout ne suit rien. Sont cochés ceux que les semaines de ce compte permettent de dire.`,
  kpisNone:
    'Aucun de ces chiffres n’est encore connu sur quatre semaines. Ce qui manque à chacun est indiqué dessous ; un autre but a peut-être ce qu’il lui faut.',
  kpisChoose: 'Cochez au moins un chiffre.',
  tooFewWeeks: (known, needed) => `Trop peu de semaines pour le dire : ${known} sur ${needed}.`,
  sources,
  ownerSees: (metric, where) => `(${metric} : ${where}.)`,
  baselineNow: (value, weeks) => `d’ordinaire ${value} (${count(weeks, week)})`,
  begins: 'Commence',
  beginsToday: (date) => `aujourd’hui, ${date}`,
  beginsMonday: (date) => `lundi ${date}`,
  beginsOn: (date) => date,
  lasts: 'Dure',
  weeks: (weeks) => count(weeks, week),
  lookBack: 'Référence',
  lastWeeks: (weeks) => `les ${count(weeks, week)} passées`,
  until: (from, to) => `${from} – ${to}`,
  achievable: 'Objectif',
  stretch: 'Objectif ambitieux',
  units,
  notNumber: 'Écrivez un nombre.',
  wrongOrder: 'L’objectif ambitieux doit demander au moins autant que l’objectif.',
  lowerIsBetter: 'Ici, moins c’est mieux.',
  staysAsIs: (kpi) => `${kpi} : on en sait trop peu pour ces semaines ; son objectif reste tel quel.`,
  proposal: 'Proposé',
  useProposal: 'Reprendre la proposition',

  why: 'Pourquoi',
  how: 'D’où cela vient',
  baseline: 'Référence',
  baselineIs: (value, known, weeks) =>
    `${value}, la médiane de ${known} semaines sur ${weeks}, du lundi au dimanche`,
  middleHalf: 'Moitié centrale des semaines',
  between: (low, high) => `de ${low} à ${high}`,
  deviation: 'Écart robuste',
  deviationIs: (value) => `${value} = 1,4826 × la distance médiane d’une semaine à la médiane`,
  deviationRatio: (factor) =>
    `un facteur ${factor} ; pour les durées, on compare des rapports : 1,4826 × la distance médiane des logarithmes`,
  targetsRule: (up) =>
    `objectif = médiane ${up ? '+' : '−'} 0,5 écart : environ un tiers des semaines ordinaires y arrivent, un mois de telles semaines sans changement environ une fois sur quatre ; objectif ambitieux = médiane ${up ? '+' : '−'} 1,28 écart : une semaine ordinaire sur dix va jusque-là, et un mois sans changement y arrive environ une fois sur dix`,
  noProposal:
    'Ces semaines ne donnent rien de mieux que l’ordinaire : elles sont toutes égales, ou l’on ne peut faire mieux. Cet indicateur est laissé de côté, sauf si vous fixez vos propres objectifs.',
  minimum: (fewest, sample) => `Une semaine compte à partir de ${count(fewest, samples[sample] ?? post)}.`,
  sampleOf: (n, sample) => count(n, samples[sample] ?? post),
  abbreviated: 'Les nombres abrégés comptent par le milieu de ce qu’ils peuvent être.',
  notCounted: (posts, why) => `${count(posts, post)} hors du compte : ${leftOut[why] ?? why}`,
  picture: (name, weeks, half, median, aim) =>
    `${name} : ${count(weeks, week)} en points, moitié centrale ${half}, médiane ${median}${aim === null ? '' : ` ; ${aim}`}.`,
  legend:
    'Points : semaines. Bande : leur moitié centrale. Trait : médiane. Pointillés : objectif et objectif ambitieux.',
  legendNow: 'Losange : jusqu’ici, sur son intervalle.',
  weekHead: 'Semaine du',
  value: 'Valeur',
  sampleHead: 'Échantillon',
  unknown: '–',

  of: (objective, account) => `${objective} · ${account}`,
  states,
  daysLeft: (days) => (days >= 2 ? `encore ${count(days, day)}` : 'dernier jour'),
  beginsIn: (days) => `commence dans ${count(days, day)}`,
  over: 'terminé',
  soFar: 'Jusqu’ici',
  result: 'Résultat',
  interval: 'Probablement',
  intervalBy: {
    sample: '19 fois sur 20, d’après ce que contient la période jusqu’ici',
    weeks: '19 fois sur 20, d’après les écarts entre les semaines de référence',
  },
  intervalNone: 'ne peut pas encore se dire : il faut une semaine entière, ou plus de publications',
  openResult: 'Serré : le hasard seul peut avoir décidé entre atteint et pas atteint.',
  aim: (achievable, stretch) => `objectif ${achievable}, ambitieux ${stretch}`,
  whenSet: (value, weeks) => `Au moment de le fixer : ${value}, sur ${count(weeks, week)}.`,
  unknownMeasure: 'Un chiffre d’une version plus récente de Vigie.',
  provisional: 'Des publications de la période sont encore trop récentes : le résultat peut bouger.',
};

export default goals;
