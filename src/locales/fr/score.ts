import { countingIn } from '../counting.ts';
import type { ScoreTexts } from '../score-texts.ts';

const count = countingIn('fr');
const post = { one: 'publication', many: 'de publications', other: 'publications' };
const hour = { one: 'heure', many: 'd’heures', other: 'heures' };
const day = { one: 'jour', many: 'de jours', other: 'jours' };
const account = { one: 'compte', many: 'de comptes', other: 'comptes' };

const score: ScoreTexts = {
  place: (place, low, high) => `${place}, sans doute ${low} à ${high}`,
  firm: 'ferme',
  notFirm: 'pas encore ferme',
  indicative: 'indicatif',
  provisional: (hours) =>
    hours === 0
      ? 'provisoire : revoyez-la pour la juger pour de bon'
      : `provisoire, pour de bon dans environ ${count(hours, hour)}`,
  breakout: (z) =>
    `Sort du lot bien au-delà du hasard : son z modifié est de ${z}, une valeur extrême au-dessus de 3,5, et elle atteint au moins le double de l’habituel.`,
  picture: (value, lower, upper, size) =>
    `Cette publication se situe à ${value}, parmi ${count(size, post)} de ce compte, dont la moitié centrale va de ${lower} à ${upper}.`,
  legend:
    'Points : les publications comparées. Zone grisée : la moitié centrale, avec la médiane. Losange : cette publication et son intervalle probable.',
  compared: (size) => `Publications comparées : ${count(size, post)}`,
  comparedCaption: 'Les publications comparées, la meilleure en tête',
  headPost: 'Publication, date',
  headRead: 'Lu',
  headCompared: 'Comparé',
  headLeaveOut: 'Écarter',
  thisPost: 'Cette publication',
  leaveOut: 'Écarter',
  leaveOutOf: (text) => `Écarter : ${text}`,
  leftOutNow: 'Écartée de toutes les comparaisons.',
  leftOutTitle: 'Écartées par vous',
  takeBack: 'Reprendre',
  takeBackOf: (text) => `Reprendre : ${text}`,
  takenBack: 'De nouveau comparée.',
  selfLeftOut: 'Vous écartez cette publication quand d’autres sont jugées.',
  judgedBy: 'Jugée sur',
  formula: 'Formule',
  byFollowers: (sum, several) => `${several ? `(${sum})` : sum} ÷ abonnés`,
  inputs: 'Données',
  age: 'Âge',
  trend: 'Tendance',
  sample: 'Échantillon',
  leftOut: 'Écartées',
  definition: 'Comptées autrement',
  how: 'D’où vient le score',
  source: 'Source',
  value: (read, compared, lower, upper) =>
    `${read} à la lecture, ${compared} pour la comparaison ; la moitié centrale de ces publications va de ${lower} à ${upper}.`,
  hours: (hours) => count(hours, hour),
  days: (days) => count(days, day),
  settled: (age, settled) =>
    `Lue ${age} après sa parution. À partir de ${settled}, les publications sont comparées telles quelles.`,
  settledShort: (age) => `Lue ${age} après sa parution : comparée telle quelle`,
  curve: (age, share, posts, accounts) =>
    `Lue à l’âge de ${age}, quand ces publications ont environ ${share} de leurs interactions finales, d’après ${count(posts, post)} de ${count(accounts, account)}. Toutes sont ramenées au même âge, une fois les chiffres stabilisés.`,
  curveShort: (age, share, posts) =>
    `Lue à ${age}, avec environ ${share} de ses interactions finales (d’après ${count(posts, post)})`,
  rises: (change) =>
    `L’habituel de ce compte monte de ${change} tous les 30 jours : chaque publication est ramenée au moment de celle-ci.`,
  falls: (change) =>
    `L’habituel de ce compte baisse de ${change} tous les 30 jours : chaque publication est ramenée au moment de celle-ci.`,
  steady: 'L’habituel de ce compte ne change guère sur la période comparée.',
  ofFamily: 'du même genre de format',
  ofAccount: 'de tous les formats, celles du même genre étant trop peu nombreuses',
  within: (days) => `parues à moins de ${count(days, day)} de celle-ci`,
  whenever: 'parues à n’importe quel moment',
  atMost: (posts) => `les plus proches dans le temps, au plus ${count(posts, post)}`,
  rule: 'Jamais de publications sponsorisées, ni celles que vous écartez, ni celles lues avant que leurs chiffres ne soient stabilisés.',
  howText:
    'Le score est la place de cette publication parmi celles que le compte ferait paraître à ce moment : 0 la plus faible, 100 la meilleure. Ce qu’elles atteindraient vient d’un ajustement robuste de leurs logarithmes et des publications elles-mêmes, si bien qu’une publication virale y change peu. L’intervalle probable contient la vraie place dans 80 cas sur 100 ; il tient compte de l’échantillon, de l’âge et des chiffres abrégés.',
  changes: 'Ce qui le changerait',
  changesLine: (changes) => `Ce qui le changerait : ${changes}`,
  engagementsMore: (more) =>
    count(more, {
      one: 'interaction de plus',
      many: 'd’interactions de plus',
      other: 'interactions de plus',
    }),
  viewsMore: (more) => count(more, { one: 'vue de plus', many: 'de vues de plus', other: 'vues de plus' }),
  engagementsFewer: (fewer) =>
    count(fewer, {
      one: 'interaction de moins',
      many: 'd’interactions de moins',
      other: 'interactions de moins',
    }),
  viewsFewer: (fewer) =>
    count(fewer, { one: 'vue de moins', many: 'de vues de moins', other: 'vues de moins' }),
  toUsual: (counts) => `${counts} : dans la moitié habituelle`,
  toAbove: (counts) => `${counts} : au-dessus de la moitié habituelle`,
  morePosts: (more) =>
    count(more, {
      one: 'publication de plus à comparer',
      many: 'de publications de plus à comparer',
      other: 'publications de plus à comparer',
    }),
  toIndicative: (posts) => `${posts} : un score indicatif`,
  toScore: (posts) => `${posts} : un score entier`,
  toFirm: (posts) => `${posts} : un score ferme`,
  exactCounts: (low, high) => `des chiffres exacts au lieu d’abrégés : une place entre ${low} et ${high}`,
  readAgain: (hours) =>
    hours === 0 ? 'la revoir maintenant : jugée pour de bon' : `la revoir dans ${count(hours, hour)}`,
  followers: (posts) =>
    `les abonnés lus pour cette publication et pour ${count(posts, { one: 'autre', many: 'd’autres', other: 'autres' })} : jugée sur son taux`,
  longerPeriod: (days) =>
    `une période de plus de ${count(days, day)} avant et après : plus de publications, si d’autres ont été lues`,
  moreCompared: (posts) =>
    `comparer davantage de publications : au moins ${count(posts, post)} plus loin dans le temps`,
  windowTitle: 'Comparaison',
  windowHint: 'Avec quelles publications d’un compte une publication est comparée, partout dans Vigie.',
  period: 'Avant et après',
  anyTime: 'N’importe quand',
  mostPosts: 'Publications au plus',
};

export default score;
