import { countingIn } from '../counting.ts';
import type { ComparingTexts } from '../texts.ts';

const count = countingIn('fr');
const post = { one: 'publication', many: 'de publications', other: 'publications' };
const account = { one: 'compte', many: 'de comptes', other: 'comptes' };

const comparing: ComparingTexts = {
  title: 'Comptes comparables',
  empty:
    'Réunissez des comptes, concurrents ou à vous, pour situer les publications de celui-ci parmi les leurs. Seuls des taux sont comparés, jamais des nombres absolus.',
  make: 'Nouvel ensemble …',
  change: 'Modifier …',
  delete: 'Supprimer',
  deleted: (name) => `L’ensemble « ${name} » est supprimé. Ses comptes et leurs publications restent.`,
  set: 'Ensemble de comptes',
  setWithSize: (name, accounts) => `${name} (${count(accounts, account)})`,
  name: 'Nom de l’ensemble',
  namePlaceholder: 'Concurrents',
  accounts: 'Comptes',
  search: 'Chercher parmi les comptes lus',
  noOthers: 'Aucun autre compte n’a encore été lu. Ouvrez la page d’un compte et faites défiler.',
  noneFound:
    'Aucun compte ne répond. Celui qui n’a pas encore été lu paraîtra ici quand vous aurez ouvert sa page.',
  more: 'Il y en a d’autres : tapez pour les trouver.',
  mine: 'à moi',
  ticked: (accounts) =>
    `${count(accounts, { one: 'compte coché', many: 'de comptes cochés', other: 'comptes cochés' })}.`,
  full: (most) => `Un ensemble en contient ${most} au plus.`,
  save: 'Enregistrer',
  rate: 'Taux d’engagement par abonnés',
  posts: 'Publ.',
  thisAccount: 'ce compte',
  unknown: '–',
  tooFewPosts: (needed) => `moins de ${needed} : pas compté`,
  noFollowers: 'abonnés non lus : pas compté',
  anyTime: 'Publications de toute date',
  within: {
    now: (period) => `Publications parues depuis ${period} au plus`,
    'placed post': (period) => `Publications parues à ${period} au plus de celle-ci`,
  },
  rule: (counted, posts) =>
    `Le taux est le même pour tous : (${counted}) ÷ abonnés. ${posts}, lues une fois l’essentiel de leur engagement acquis, jamais sponsorisées ni écartées par vous ; 100 au plus de chaque compte.`,
  ofMedian: (share, accounts) =>
    `La publication médiane de ce compte dépasse ${share} % des publications de ${count(accounts, { one: 'autre compte', many: 'd’autres comptes', other: 'autres comptes' })}, chaque compte pesant autant.`,
  ofPost: (rate, share, accounts) =>
    `Avec ${rate}, cette publication dépasse ${share} % des publications de ces ${count(accounts, account)}, chaque compte pesant autant.`,
  tooFewAccounts: (enough, needed, posts) =>
    `Pas encore de place : ${enough} sur ${count(needed, account)} ont ${count(posts, post)} à comparer. Faites défiler les pages des autres.`,
  tooFewOwn: (size, needed) =>
    `Pas encore de place : ${size} sur ${count(needed, post)} de ce compte peuvent être comparées. Faites défiler sa page.`,
  notInSet: 'Ce compte n’est pas dans l’ensemble : modifiez-le pour l’ajouter.',
  notPlaced: {
    promoted: 'Pas de place, parce qu’elle a été sponsorisée.',
    'no date': 'Pas de place, parce que sa date n’est pas connue.',
    'in the future': 'Pas de place, parce que sa date est dans le futur : une horloge est-elle fausse ?',
    'no counts': 'Pas de place, parce que ses chiffres sont masqués ou non affichés.',
    'too early': 'Pas encore de place : ses chiffres ont été lus avant l’essentiel de son engagement.',
    'no followers':
      'Pas de place, parce que les abonnés de son compte ne sont pas connus. Ouvrez la page du compte.',
  },
  showAccounts: 'L’échantillon de chaque compte',
  withoutThisPost: 'Cette publication est le point ; elle ne fait pas partie de l’échantillon de son compte.',
};

export default comparing;
