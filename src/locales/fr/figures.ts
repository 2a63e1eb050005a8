import type { FiguresTexts } from '../texts.ts';

const figures: FiguresTexts = {
  peopleReached: 'personnes touchées',
  interval: (low, high) => `95\u00a0% : ${low} – ${high}`,
  intervalTitle: 'Certitude',
  intervalMeaning: (low, high) =>
    `Dans 95 cas sur 100, le vrai taux se trouve entre ${low} et ${high} : voilà de combien le seul hasard fait bouger un taux sur si peu (intervalle du score de Wilson).`,
  approximate:
    'Une approximation : une même personne peut agir plusieurs fois, ou venir d’ailleurs, et la méthode compte chacune une fois.',
  noInterval: 'Plus que le tout : aucun intervalle ne peut être donné.',
  sampleOf: (count, what) => `sur ${count} ${what}`,
  tooFew: (what) => `trop peu pour conclure (${what})`,
  tooFewWhy: (count, what, fewest) =>
    `${count} ${what}, il en faut au moins ${fewest}. En dessous, le hasard seul ferait le taux : sur 100, deux clics peuvent encore valoir de 0,6 à 7\u00a0%. Ni comparé, ni repris dans les objectifs ou les fichiers.`,
  apart: 'connu, mais pas du même jour',
  apartWhy:
    'Tout est connu, mais jamais à moins de 24 heures d’écart : d’anciens « j’aime » sur de nouvelles vues donneraient un taux qui n’a jamais existé.',
  newest: 'La plus récente de ses sources.',
  oneSource: 'Une même source dit tout cela à peu près au même moment : tout est pris là.',
  severalSources: 'Aucune source ne dit tout cela ; ces chiffres se tiennent à moins de 24 heures.',
  newerLeft: (names) =>
    `Des chiffres plus récents existent (${names}), mais le reste n’est pas connu pour ce moment-là.`,
  convention: 'Usage courant : rien ne fait autorité.',
  inUse: 'affiché, car le plus récent',
  inUseOfOneMoment:
    'affiché : à moment égal, le chiffre exact d’abord, puis le plus proche des comptes de la plateforme',
  sourcesOf: (count) => `${count} sources`,
  sourcesDiffer: (count) => `${count} sources, qui diffèrent`,
  differ: (one, oneCount, other, otherCount) =>
    `Elles diffèrent : ${one} donne ${oneCount}, ${other} ${otherCount}.`,
  names: {
    page: 'la page',
    'owner page': 'l’écran du propriétaire',
    file: 'le fichier',
    typed: 'la saisie',
  },
  from: {
    page: (ago) => `page, ${ago}`,
    'owner page': (ago) => `écran du propriétaire, ${ago}`,
    file: (name, date) => `fichier ${name}, à la date du ${date}`,
    typed: (date) => `saisi à la main, à la date du ${date}`,
  },
  fileUnknown: 'qui n’est plus dans la liste',
  add: (what) => `Ajouter : ${what}`,
  change: (what) => `Modifier la saisie : ${what}`,
  remove: (what) => `Retirer la saisie : ${what}`,
  importFile: 'Importer un fichier',
  typedTitle: (what) => `Saisir : ${what}`,
  number: 'Nombre',
  amount: 'Montant, dans la devise de vos autres chiffres',
  day: 'Vrai le',
  dayHint: 'Le jour où vous avez vu ce nombre. Il vaut jusqu’à la fin de ce jour.',
  save: 'Enregistrer',
  cancel: 'Annuler',
  saved: (what) => `Enregistré : ${what}, saisi à la main.`,
  removed: (what) => `Saisie retirée : ${what}.`,
  problems: {
    empty: 'Écrivez le nombre. S’il n’y en a pas eu, écrivez 0.',
    number: (example) => `Écrivez un nombre entier, par exemple ${example}.`,
    amount: (example) => `Écrivez un montant, par exemple ${example}.`,
    tooLarge: 'C’est plus que ce qui peut être compté ici.',
    day: 'Choisissez un jour.',
    future: 'Ce jour n’est pas encore venu.',
    beforePublication: 'Ce jour-là, la publication n’avait pas encore paru.',
  },
};

export default figures;
