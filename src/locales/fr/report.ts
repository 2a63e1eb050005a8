import { countingIn } from '../counting.ts';
import type { ReportTexts } from '../texts.ts';

const count = countingIn('fr');
const post = { one: 'publication', many: 'de publications', other: 'publications' };

const report: ReportTexts = {
  title: 'Rapport',
  open: 'Ouvrir le rapport',
  choose: 'Quel rapport',
  kinds: {
    week: 'Semaine',
    month: 'Mois',
    account: 'Compte',
    campaigns: 'Campagnes',
    tags: 'Étiquettes',
  },
  reviews: {
    weekly: 'Bilan de la semaine',
    monthly: 'Bilan du mois',
  },
  accountTitle: 'Rapport du compte',
  noAccount:
    'Aucun compte n’a encore été lu. Ouvrez un profil et faites défiler, ou importez un fichier dans les réglages.',
  earlier: '‹ Avant',
  later: 'Après ›',
  print: 'Imprimer ou enregistrer en PDF…',
  csv: 'CSV',
  xlsx: 'XLSX',
  exported: 'Le fichier est dans vos téléchargements.',
  exportFailed: 'Le fichier n’a pas pu être écrit. Rien de ce qui est conservé n’a changé.',
  period: (from, to) => `${from} – ${to}`,
  against: (from, to) => `comparé à ${from} – ${to}`,
  asOf: (when) => `État des connaissances au ${when}`,

  inShort: 'En bref',
  noPosts:
    'Aucune publication de cette période n’est conservée. Faites défiler le profil du compte jusque-là, ou importez un fichier de ses publications.',
  postsOf: (size) => `${count(size, post)} de cette période ${size < 2 ? 'est connue' : 'sont connues'}.`,
  better: (measure, now, before, within) =>
    `▲ ${measure}\u00a0: ${now}, avant ${before} (différence à 95\u00a0%\u00a0: ${within}).`,
  worse: (measure, now, before, within) =>
    `▼ ${measure}\u00a0: ${now}, avant ${before} (différence à 95\u00a0%\u00a0: ${within}).`,
  noClearChange: (size) =>
    size === 0
      ? 'Trop peu est connu des deux périodes pour dire ce qui a changé.'
      : `Sur ${size} chiffres comparables, aucun n’a changé au-delà de ce que le hasard explique.`,
  sure: 'Un changement est nommé quand son intervalle exclut «\u00a0pareil\u00a0». Sur vingt comparaisons de ce genre, on en attend une due au hasard.',

  figures: 'Chiffres',
  figure: 'Chiffre',
  now: 'Cette période',
  before: 'Avant',
  change: 'Évolution',
  changeWithin: (within) => `95\u00a0%\u00a0: ${within}`,
  interval95: (low, high) => `95\u00a0%\u00a0: ${low} – ${high}`,
  sample: (n) => `n = ${n}`,
  tooFew: (n, fewest) => `trop peu\u00a0: ${n} sur ${fewest}`,
  notKnown: 'inconnu',
  points: 'pt',
  verdicts: {
    better: '▲ mieux',
    worse: '▼ moins bien',
    unclear: '● pas de changement net',
    unsaid: '○ sans intervalle\u00a0: peut être le hasard',
  },
  formulas: 'Comment chaque chiffre est calculé',
  totals: 'Sommes sur les publications de la période',
  metric: 'Compte',
  sum: 'Somme',
  toldBy: 'Connu de',
  toldOf: (told, posts) => `${told} sur ${count(posts, post)}`,

  best: 'Meilleures publications',
  worst: 'Publications les plus faibles',
  placeNote:
    'Selon leur rang parmi les publications du même compte à la même époque\u00a0; celles qui ne peuvent pas encore être jugées sont laissées de côté.',
  noneJudged: 'Aucune publication de cette période ne peut encore être jugée.',
  place: (place, low, high) => `rang ${place} sur 100 (95\u00a0%\u00a0: ${low} – ${high})`,
  scores: 'Scores des publications de la période',
  scoresPicture: (size) =>
    `${count(size, post)} de la période par date et par score, de 0 à 100. Les nombres sont dans le tableau.`,

  goals: 'Objectifs',
  noGoals: 'Aucun objectif ne court sur cette période.',
  campaigns: 'Campagnes de la période',
  noCampaigns: 'Aucune campagne n’a de jour dans cette période.',
  campaignPosts: (name, size) => `${name}\u00a0: ${count(size, post)}`,

  sources: 'Sources et manques',
  pages: (size) => `${count(size, post)} ${size < 2 ? 'lue' : 'lues'} sur des pages.`,
  typed: (size) => `${count(size, post)} avec des chiffres que vous avez saisis.`,
  file: (name, when) => `Fichier ${name}, à la date du ${when}.`,
  unknownMeasures: 'Inconnus pour les deux périodes',
  gap: (metric, without, posts) => `${metric}\u00a0: inconnu de ${without} sur ${count(posts, post)}.`,
  notJudged: (size) =>
    `${count(size, post)} pas encore ${size < 2 ? 'jugée' : 'jugées'}\u00a0: trop ${size < 2 ? 'récente' : 'récentes'}, ou trop peu de publications à quoi les comparer.`,
  ads: (size) =>
    `${count(size, post)} ${size < 2 ? 'sponsorisée' : 'sponsorisées'}\u00a0: dans aucun chiffre.`,
  onlySeen:
    'N’est connu que ce que montraient les pages que vous avez regardées, les fichiers que vous avez importés, ou ce que vous avez saisi.',
  followers: 'Abonnés',

  campaignsLead: 'Chaque campagne avec ses publications avant, pendant et après.',
  noCampaignsAtAll:
    'Il n’y a pas encore de campagne. Créez-en une sous «\u00a0Objectifs\u00a0» dans le panneau latéral.',
};

export default report;
