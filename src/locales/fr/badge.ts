import type { FormatFamily } from '../../domain/format-family.ts';
import type { BadgeTexts } from '../badge-texts.ts';
import { countingIn } from '../counting.ts';

const count = countingIn('fr');
const posts = { one: 'publication', many: 'de publications', other: 'publications' };
const days = { one: 'jour', many: 'de jours', other: 'jours' };

const families: Readonly<Record<FormatFamily, (size: number) => string>> = {
  video: (size) => count(size, { one: 'vidéo', many: 'de vidéos', other: 'vidéos' }),
  picture: (size) =>
    count(size, {
      one: 'publication en images',
      many: 'de publications en images',
      other: 'publications en images',
    }),
  text: (size) => count(size, { one: 'texte', many: 'de textes', other: 'textes' }),
  story: (size) => count(size, { one: 'story', many: 'de stories', other: 'stories' }),
};

const badge: BadgeTexts = {
  ratings: {
    above: 'au-dessus de l’habitude de ce compte',
    usual: 'dans l’habitude de ce compte',
    below: 'au-dessous de l’habitude de ce compte',
  },
  score: (score) => `Score de ${score} sur 100`,
  indicative: 'indicatif',
  indicativeLong: (size) => `seulement ${count(size, posts)} pour comparer`,
  tooFew: (size, needed) => `${size} sur ${needed}`,
  tooFewLong: (size, needed) =>
    `Trop peu de publications de ce compte lues à ce jour : ${size} sur les ${needed} nécessaires`,
  tooEarly: (hours) => `${hours}\u00a0h`,
  tooEarlyLong: (hours) =>
    `Trop tôt pour juger : encore ${count(hours, { one: 'heure', many: 'd’heures', other: 'heures' })}`,
  readAgain: 'À revoir',
  readAgainLong: 'Assez ancienne pour être jugée : revoyez la publication pour ses chiffres du jour',
  promoted: 'Pub',
  promotedLong: 'Sponsorisée : non jugée, et laissée hors de l’habitude',
  hidden: 'Masqué',
  hiddenLong: 'Les chiffres nécessaires sont masqués par l’auteur de la publication',
  unknown: 'Non jugée',
  unknownLong: {
    counts: 'Cette page ne montre pas les chiffres nécessaires',
    date: 'Cette page ne dit pas quand la publication a paru',
    author: 'Cette page ne dit pas de qui est la publication',
    id: 'Cette page ne dit pas de quelle publication il s’agit : elle n’est pas conservée',
  },
  usual: (low, high) => `habituel ${low} – ${high}`,
  timesUsual: (multiple) => `${multiple} l’habituel`,
  rank: (rank, size) => `rang ${rank} sur ${size}`,
  sample: (size, family, over) => {
    const sample = family === null ? count(size, posts) : families[family](size);
    return over === null ? sample : `${sample}, ±${count(over, days)}`;
  },
  likely: (low, high) => `sans doute ${low} à ${high}`,
  provisional: 'provisoire',
  provisionalLong: (hours) =>
    hours === 0
      ? 'provisoire : revoyez la publication, elle peut être jugée pour de bon'
      : `provisoire : jugée pour de bon dans environ ${count(hours, { one: 'heure', many: 'd’heures', other: 'heures' })}`,
  breakout: (score) => `${score}\u00a0★`,
  breakoutLong: 'sort du lot bien au-delà du hasard',
  metrics: {
    reactions: 'réactions',
    comments: 'commentaires',
    shares: 'partages',
    saves: 'enregistrements',
    views: 'vues',
    impressions: 'impressions',
    reach: 'couverture',
    clicks: 'clics',
    linkClicks: 'clics sur un lien',
    profileVisits: 'visites du profil',
    follows: 'abonnements',
    sessions: 'visites du site',
    conversions: 'conversions',
    revenue: 'chiffre d’affaires',
  },
  followers: 'abonnés',
  metricSingulars: {
    reactions: 'réaction',
    comments: 'commentaire',
    shares: 'partage',
    saves: 'enregistrement',
    views: 'vue',
    impressions: 'impression',
    reach: 'couverture',
    clicks: 'clic',
    linkClicks: 'clic sur un lien',
    profileVisits: 'visite du profil',
    follows: 'abonnement',
    sessions: 'visite du site',
    conversions: 'conversion',
    revenue: 'chiffre d’affaires',
  },
  posted: (ago) => `Publiée ${ago}`,
  readAt: (ago) => `lue ${ago}`,
  openInPanel: 'Ouvrir dans le panneau',
  why: 'Pourquoi ce score ? Ouvrir le panneau',
  diskFull: 'Le disque est plein : rien de nouveau n’est conservé, tout ce qui l’était le reste',
};

export default badge;
