import { countingIn } from '../counting.ts';
import type { CampaignsTexts } from '../texts.ts';

const count = countingIn('fr');
const posts = (number: number) => count(number, { one: 'publication', other: 'publications' });

/** Campaigns, tags and notes. */
const campaigns: CampaignsTexts = {
  title: 'Campagnes',
  lead: 'Une campagne ou un thème est une étiquette sur des publications. Les règles étiquettent d’elles-mêmes celles de vos comptes ; à la main, vous pouvez étiqueter n’importe laquelle.',
  empty: 'Aucune campagne. Créez-en une : Vigie montre alors l’avant, le pendant et l’après.',
  make: 'Nouvelle campagne',
  tagging: 'Rapport d’étiquetage',
  report: 'Rapport',
  reportOf: (name) => `Rapport sur ${name}`,
  change: 'Modifier',
  changeNamed: (name) => `Modifier ${name}`,
  delete: 'Supprimer',
  deleteNamed: (name) => `Supprimer ${name}`,
  deleted: (name) => `${name} est supprimée.`,
  saved: (name) => `${name} est enregistrée.`,
  back: 'Campagnes',
  states: {
    theme: 'thème',
    coming: 'à venir',
    running: 'en cours',
    ended: 'terminée',
    'review due': 'bilan à faire',
    reviewed: 'bilan fait',
  },
  postsOf: posts,
  days: (from, to) => `${from} – ${to}`,
  daysFrom: (from) => `à partir du ${from}`,
  daysTo: (to) => `jusqu’au ${to}`,
  noDays: 'sans dates',

  reviewTitle: 'Bilan à froid : deux semaines ont passé',
  reviewLead: (name, ended) =>
    `${name} s’est terminée le ${ended}. Ses effets tardifs sont là et les esprits ont refroidi : regardez ce qu’elle a apporté.`,
  reviewOpen: 'Ouvrir le rapport',
  reviewOpenNamed: (name) => `Ouvrir le rapport sur ${name}`,
  reviewDone: 'Bilan fait',
  reviewDoneNamed: (name) => `Noter le bilan de ${name} comme fait`,
  reviewNoted: (name) => `Le bilan de ${name} est noté comme fait.`,

  newTitle: 'Nouvelle campagne',
  editTitle: (name) => `Modifier ${name}`,
  name: 'Nom',
  namePlaceholder: 'Lancement de printemps',
  noName: 'Donnez-lui un nom.',
  from: 'Premier jour',
  to: 'Dernier jour',
  daysHint: 'Sans dates, c’est un thème. Sans dernier jour, elle se poursuit.',
  wrongDays: 'Le dernier jour précède le premier.',
  rules: 'Règles',
  rulesLead: 'Une publication qui en remplit une est étiquetée.',
  noRules: 'Aucune règle : les publications ne sont étiquetées qu’à la main.',
  ruleKind: 'Nouvelle règle',
  ruleKinds: {
    text: 'des mots dans le texte',
    hashtag: 'un hashtag',
    dates: 'publiée ces jours-là',
    utm: 'utm_campaign dans son lien',
  },
  ruleWords: 'Mots',
  ruleWordsHint: 'Casse et accents ne comptent pas ; mots entiers seulement.',
  ruleTag: 'Hashtag',
  ruleTagHint: 'Entier : #été n’est pas #étéindien.',
  ruleUtm: 'utm_campaign',
  ruleUtmHint:
    'Dans une adresse de son texte, dans le lien que vous notez sous la publication ou dans la mesure d’audience qui lui revient.',
  ruleFrom: 'Du',
  ruleTo: 'au',
  addRule: 'Ajouter la règle',
  removeRule: (rule) => `Retirer la règle : ${rule}`,
  remove: 'Retirer',
  ruleText: (words) => `« ${words} » dans son texte`,
  ruleHashtag: (tag) => `#${tag} dans son texte`,
  ruleDates: (from, to) => `publiée du ${from} au ${to}`,
  ruleUtmCampaign: (campaign) => `utm_campaign « ${campaign} »`,
  byHand: 'à la main',
  reasonUtm: {
    text: (campaign) => `utm_campaign « ${campaign} » dans son texte`,
    link: (campaign) => `utm_campaign « ${campaign} » dans son lien`,
    'web analytics': (campaign) => `« ${campaign} » dans la mesure d’audience qui lui revient`,
  },
  previewTitle: 'Ce qui serait étiqueté',
  preview: (number) =>
    number === 0
      ? 'Aucune publication conservée ne serait étiquetée.'
      : number === 1
        ? 'Cette publication conservée serait étiquetée.'
        : `Ces ${posts(number)} conservées seraient étiquetées.`,
  previewNewest: (number) => `Les ${number} plus récentes :`,
  previewOf: (number) => `Cherché parmi ${posts(number)} de vos comptes.`,
  previewCut:
    'Pour les comptes qui ont de très nombreuses publications, seules les plus récentes sont parcourues.',
  save: 'Enregistrer',
  cancel: 'Annuler',

  reportTitle: (name) => `Rapport : ${name}`,
  reportGone: 'Cette campagne n’est plus conservée.',
  notBegun: 'Elle n’a pas commencé : il n’y a encore rien à rapporter.',
  noPosts:
    'Aucune publication conservée n’en fait encore partie. Regardez ses publications sur la page, importez un fichier ou revoyez ses règles.',
  ofTheme: 'Un thème n’a pas de dates, donc ni avant ni après : ses publications sont comparées aux autres.',
  periods: { before: 'Avant', during: 'Pendant', after: 'Après' },
  periodDays: (period, from, to) => `${period} : ${from} – ${to}`,
  running: 'Elle est en cours : ses jours écoulés, face à autant de jours avant.',
  afterToCome: (days) =>
    `${count(days, { one: 'jour d’après est', other: 'jours d’après sont' })} encore à venir.`,
  noAfter: 'Il n’y a pas encore d’après.',
  allPosts: 'Toutes les publications du compte, avant, pendant et après',
  allPostsLead:
    'Autant de jours avant et après qu’elle en a eu. Ce qui a changé par ailleurs ces jours-là compte aussi : une différence n’est pas encore un effet.',
  postsIn: (period, number) => `${period} : ${posts(number)}`,
  promotedApart: (number) =>
    `dont ${count(number, { one: 'sponsorisée, comptée', other: 'sponsorisées, comptées' })} à part`,
  young: (number) => `dont ${count(number, { one: 'trop récente', other: 'trop récentes' })} pour juger`,
  against: 'Publications de la campagne face aux autres des mêmes jours',
  againstLead: (tagged, others, from, to) =>
    `${posts(tagged)} de la campagne et ${amount(others)} autres, publiées du ${from} au ${to}.`,
  taggedElsewhere: (number) =>
    number <= 1
      ? `${posts(number)} de la campagne, parue d’autres jours, n’y est pas.`
      : `${posts(number)} de la campagne, parues d’autres jours, n’y sont pas.`,
  ofCampaign: 'De la campagne',
  ofOthers: 'Autres',
  newest: 'Ses publications les plus récentes',
  cut: 'Il y a plus de publications que celles parcourues : les plus anciennes manquent.',
  noFigures: 'Aucun chiffre de ces publications ne peut encore être jugé.',

  median: 'Médiane',
  pooled: 'Toutes ensemble',
  figure: (value, interval, number) =>
    interval === null ? `${value} · ${posts(number)}` : `${value} (${interval}) · ${posts(number)}`,
  figureOf: (value, interval, number, outOf) =>
    interval === null
      ? `${value} · ${outOf}, ${posts(number)}`
      : `${value} (${interval}) · ${outOf}, ${posts(number)}`,
  tooFew: 'trop peu pour le dire',
  tooFewPosts: (number, needed) => `trop peu de publications pour le dire : ${number} sur ${needed}`,
  tooFewOutOf: (outOf, needed) => `trop peu pour le dire : ${outOf}, il en faut ${needed}`,
  noRatio: 'des publications n’ont rien rapporté : aucun rapport ne peut être donné',
  noShare: 'plus que ce dont c’est une part : pas un taux',
  tooFewGroups: (one, other, needed) =>
    `trop peu pour comparer : ${one} et ${other} publications, il en faut ${needed} de chaque`,
  duringToBefore: 'Pendant face à avant',
  afterToBefore: 'Après face à avant',
  difference: 'Différence',
  toOthers: 'Face aux autres',
  verdicts: { higher: 'plus haut', lower: 'plus bas', unclear: 'pas de différence nette' },
  points: 'pts',
  how: 'Comment c’est calculé',
  howTypical:
    'Médianes avec un intervalle qui contient la vraie dans 95 cas sur 100. Le rapport est celui des publications typiques (moyennes géométriques ; ½ est ajouté à chaque nombre pour que zéro ait un logarithme), son intervalle le t de Welch sur les logarithmes.',
  howPooled:
    'Tous les nombres rapportés à tout ce dont ils sont une part, avec l’intervalle de Wilson, élargi autant que les publications diffèrent ; la différence avec l’intervalle de Newcombe, en points de pourcentage.',
  conversionRate: 'Taux de conversion',
  settled:
    'Seules les publications lues une fois leur engagement stabilisé ; les sponsorisées n’en font pas partie. Sur vingt comparaisons, une paraît différente par le seul hasard.',

  traffic: 'Visites de votre site, selon la mesure d’audience',
  trafficNone: 'Aucun fichier de mesure d’audience importé ne nomme son utm_campaign.',
  trafficNoRule:
    'Donnez-lui une règle « utm_campaign » pour voir les visites qu’elle a amenées, une fois un fichier de mesure d’audience importé.',
  trafficAll: 'En tout',
  trafficJoined: 'Lignes qui reviennent à une publication',
  trafficNotJoined: 'Lignes qui ne reviennent à aucune, ou à plusieurs',
  trafficAcross: (rows) =>
    `${count(rows, { one: 'ligne', other: 'lignes' })} à cheval sur plusieurs périodes, ou sans dates : dans le total seulement.`,
  trafficSuperseded: (rows) =>
    `${count(rows, { one: 'ligne laissée', other: 'lignes laissées' })} de côté : un fichier plus récent dit les mêmes jours.`,
  sessions: (number) => count(number, { one: 'session', other: 'sessions' }),
  conversions: (number) => count(number, { one: 'conversion', other: 'conversions' }),
  revenue: (sum) => `chiffre d’affaires ${sum}`,
  rateOf: (rate, interval) => `${rate} de conversion (${interval})`,
  nothingTold: 'rien n’est dit',

  taggingTitle: 'Rapport d’étiquetage',
  taggingLead: 'Les résultats d’un compte, par campagne et par thème, face à toutes les autres publications.',
  taggingMeasure: 'Chiffre',
  taggingDays: 'Publiées depuis',
  taggingDaysOf: (days) => count(days, { one: 'jour', other: 'jours' }),
  taggingNoAccount: 'Aucun compte lu pour l’instant. Parcourez un profil : Vigie lit ce que vous voyez.',
  taggingNoPosts: 'Aucune publication connue de ce compte n’est parue ces jours-là.',
  taggingNone: 'Aucune de ces publications n’a d’étiquette.',
  taggingPosts: (number, share) => `${posts(number)} · ${share}`,
  taggingSeveral: (number) =>
    number <= 1
      ? '1 publication a plusieurs étiquettes : elle compte pour chacune, les parts dépassent donc 100 %.'
      : `${posts(number)} ont plusieurs étiquettes : elles comptent pour chacune, les parts dépassent donc 100 %.`,
  untagged: 'Sans étiquette',
  leftOut: (number) =>
    `${posts(number)} hors jugement : sponsorisées, écartées, lues trop tôt, comptées autrement ou sans ce chiffre.`,

  tagsTitle: 'Campagnes et notes',
  noTags: 'Dans aucune campagne.',
  takeOut: (name) => `La retirer de ${name}`,
  takenOut: (name) => `Retirée de ${name}.`,
  tagged: (name) => `Étiquetée : ${name}.`,
  addTag: 'Campagne ou thème',
  addTagHint: 'Un nom existant, ou un nouveau.',
  add: 'Ajouter',
  note: 'Note',
  link: 'Lien',
  linkHint:
    'Où mène la publication, si son texte ne le contient pas : dans une story, un commentaire, le profil.',
  linkWrong: 'Il faut une adresse qui commence par https.',
  noteSaved: 'C’est noté.',
  filter: 'Campagne',
};

function amount(value: number): string {
  return new Intl.NumberFormat('fr').format(value);
}

export default campaigns;
