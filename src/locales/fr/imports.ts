import { countingIn } from '../counting.ts';
import type { ImportsTexts } from '../texts.ts';

const count = countingIn('fr');
const row = { one: 'ligne', many: 'de lignes', other: 'lignes' };

const imports: ImportsTexts = {
  title: 'Imports',
  lead: 'Les chiffres qu’aucun visiteur ne voit – impressions, portée, clics, enregistrements, conversions – tirés des fichiers qu’exportent les plateformes et les outils. Les fichiers sont lus sur cet ordinateur ; rien n’est envoyé.',
  choose: 'Fichiers à importer',
  chooseHint:
    'CSV, Excel (.xls, .xlsx) ou téléchargement .zip. Vous pouvez aussi déposer des fichiers n’importe où sur cette page ou dans le panneau latéral.',
  formatsTitle: 'Quels fichiers, et où les trouver',
  formatsLoading: 'Recherche des fichiers lisibles …',
  formatsFailed: 'La liste des fichiers lisibles n’a pas pu être établie. Fermez puis rouvrez cette page.',
  otherFiles: 'Tout autre tableau de publications',
  otherFilesHint:
    'Un fichier CSV ou Excel avec une publication par ligne, dans n’importe quelle langue et de n’importe quel outil : vous indiquez une seule fois ce que contient chaque colonne.',

  dropTitle: 'Déposer pour importer',
  dropHint: 'Vous voyez ce que contient le fichier avant que quoi que ce soit soit gardé.',
  dropSaid: 'Relâchez pour importer le fichier.',

  fileOf: (place, all) => `Fichier ${place} sur ${all}`,
  back: 'Retour',
  cancel: 'Annuler',
  nextFile: 'Fichier suivant',
  close: 'Fermer',

  reading: 'Lecture du fichier',
  readingRows: (rows) => `${count(rows, { one: 'ligne lue', many: 'de lignes lues', other: 'lignes lues' })}`,
  readingPercent: (percent) => `${percent} %`,
  opening: 'Ouverture …',

  previewTitle: 'Ce que contient ce fichier',
  recognised: 'Reconnu comme',
  mappedAs: 'Lu comme indiqué pour',
  changeMapping: 'Modifier …',
  holds: 'Contient',
  posts: (posts) =>
    count(posts, {
      one: 'ligne sur une publication',
      many: 'de lignes sur des publications',
      other: 'lignes sur des publications',
    }),
  accounts: (rows) =>
    count(rows, {
      one: 'ligne sur un compte',
      many: 'de lignes sur des comptes',
      other: 'lignes sur des comptes',
    }),
  traffic: (rows) =>
    count(rows, {
      one: 'ligne de mesure d’audience du site',
      many: 'de lignes de mesure d’audience du site',
      other: 'lignes de mesure d’audience du site',
    }),
  nothing: 'Aucune ligne utilisable',
  period: 'Période',
  joins: 'Complète',
  joinsKept: (posts) =>
    count(posts, {
      one: 'publication déjà gardée',
      many: 'de publications déjà gardées',
      other: 'publications déjà gardées',
    }),
  joinsNew: (posts) =>
    count(posts, {
      one: 'nouvelle publication',
      many: 'de nouvelles publications',
      other: 'nouvelles publications',
    }),
  joining: 'comparaison avec les publications gardées …',
  joiningFailed: 'la comparaison avec les publications gardées a échoué',
  trafficJoins:
    'Une ligne de mesure d’audience va à une publication quand la balise de campagne, la source et l’adresse d’arrivée n’en désignent qu’une.',
  firstRows: 'Les premières lignes',
  line: 'Ligne',
  what: 'Objet',
  when: 'Quand',
  adopted: (rows) =>
    rows === 1
      ? 'La première ligne utilisable, telle qu’elle est comprise'
      : `Les ${rows} premières lignes utilisables, telles qu’elles sont comprises`,
  accountMetrics: {
    followers: 'abonnés',
    newFollowers: 'nouveaux abonnés',
    engagements: 'engagements',
    posts: 'publications',
    pageViews: 'vues de la page',
    visitors: 'visiteurs',
  },
  engagedSessions: 'visites avec engagement',
  unknownColumns: (columns) =>
    `${count(columns, { one: 'colonne inconnue, laissée', many: 'de colonnes inconnues, laissées', other: 'colonnes inconnues, laissées' })} de côté :`,
  missingColumns: (columns) =>
    `${count(columns, { one: 'colonne absente', many: 'de colonnes absentes', other: 'colonnes absentes' })} de ce fichier ; ce qui s’y trouverait reste inconnu :`,

  accountTitle: 'À qui sont ces chiffres ?',
  accountHint: 'Le fichier ne le dit pas. Vos propres comptes viennent en premier.',
  accountNeeded: 'Indiquez à qui sont ces chiffres pour les importer.',
  accountNone: 'Non précisé : les publications sans compte restent sans compte',
  accountChoose: 'Choisir …',
  accountOther: 'Un autre compte …',
  accountHandle: 'Identifiant du compte',
  accountHandleHint: 'Tel qu’il figure dans l’adresse de sa page, sans @.',

  asOf: 'Chiffres arrêtés au',
  asOfHint:
    'Le jour où le fichier a été produit. De plusieurs chiffres pour une même chose, le plus récent est utilisé : ce jour en décide. Proposé : le jour de la dernière modification du fichier.',
  dateOrder: 'Les dates comme 03/04/2026',
  dateOrders: { 'day first': '3 avril (jour d’abord)', 'month first': '4 mars (mois d’abord)' },
  dateOrderSure: 'comme le montre le fichier lui-même',
  dateOrderUnsure: 'Le fichier ne le montre pas : vérifiez avec les premières lignes.',

  refusedTitle: (rows) =>
    count(rows, {
      one: 'ligne inutilisable',
      many: 'de lignes inutilisables',
      other: 'lignes inutilisables',
    }),
  refusedLine: (line, reason) => `Ligne ${line} : ${reason}`,
  refusedColumn: (name) => `colonne « ${name} »`,
  refusedMore: (rows) => `et ${count(rows, row)} de plus ; toutes sont listées après l’import.`,
  refusedSave: 'Enregistrer en CSV',
  refusedSaved: (rows) =>
    `${count(rows, { one: 'ligne enregistrée', many: 'de lignes enregistrées', other: 'lignes enregistrées' })}.`,
  refusedLoading: 'Chargement …',
  refusals: {
    'no post': 'ni adresse ni identifiant de publication',
    'other site': 'l’adresse est celle d’un autre site',
    'no figures': 'aucun chiffre',
    'part of its time': 'ne compte qu’une partie de la vie de la publication',
    'negative count': 'un nombre inférieur à zéro',
    'not a number': 'n’est pas un nombre',
    'not a whole number': 'n’est pas un nombre entier',
    'too large': 'un nombre trop grand pour être vrai',
    'two numbers': 'se lit de deux façons : le point sépare-t-il les milliers ?',
    'other currency': 'dans une autre devise que les lignes précédentes',
    'bad date': 'une date illisible',
    'future date': 'une date à venir',
    duplicate: 'une autre ligne porte déjà sur la même chose',
    'no account': 'ne dit pas à qui sont les chiffres',
    'cut off': 'la ligne est coupée',
    'unknown platform': 'd’une plateforme inconnue',
    'not kept': 'n’a pas pu être gardée',
  },

  import: 'Importer',
  keeping: 'Import en cours',
  keptRows: (rows) =>
    count(rows, { one: 'ligne gardée', many: 'de lignes gardées', other: 'lignes gardées' }),
  stop: 'Arrêter',

  doneTitle: 'Importé',
  resultJoined: 'Publications déjà gardées',
  resultCreated: 'Nouvelles publications',
  resultAccounts: 'Lignes sur des comptes',
  resultTraffic: 'Lignes de mesure d’audience',
  resultTrafficJoined: 'dont attribuées à une publication',
  resultTrafficHint:
    'Les autres lignes de mesure d’audience sont gardées, mais ne reviennent à aucune publication en particulier : leurs balises et adresses n’en désignent aucune qui soit gardée, ou plusieurs.',
  resultRefused: 'Lignes refusées',
  undo: 'Annuler l’import',
  undoNamed: (name) => `Annuler l’import de « ${name} »`,
  undone: (name) => `L’import de « ${name} » est annulé : ses chiffres sont retirés, tout le reste demeure.`,
  undoing: 'Annulation …',

  undoneTitle: 'Import annulé',
  knownTitle: 'Ce fichier a déjà été importé',
  knownText: (name, when) =>
    `Le même fichier a été importé le ${when} sous le nom « ${name} ». Rien n’a été modifié.`,

  stoppedTitle: 'L’import s’est arrêté',
  stoppedKept: (rows) =>
    `De ce fichier, ${count(rows, { one: 'ligne est gardée', many: 'de lignes sont gardées', other: 'lignes sont gardées' })} ; les autres non.`,
  stopped: {
    quota: 'Le disque est plein. Faites de la place, puis reprenez.',
    failed:
      'La base de données n’a pas accepté les lignes suivantes, même après plusieurs essais. Redémarrez le navigateur, puis reprenez.',
    cancelled: 'Vous l’avez arrêté.',
    unreadable: 'La suite du fichier n’a pas pu être lue. Il a peut-être été déplacé ou modifié.',
  },
  unfinishedTitle: 'Ce fichier a été importé en partie',
  unfinishedText: (when) =>
    `Un import de ce fichier, commencé le ${when}, n’est pas allé à son terme. Ce qui en a été gardé est toujours là. Reprenez-le ou annulez-le.`,
  goOn: 'Reprendre',

  troubleTitle: 'Ce fichier ne peut pas être importé',
  troubleNothing: 'Rien n’a été modifié.',
  troubles: {
    empty: 'Le fichier est vide. Exportez-le de nouveau.',
    'too large': 'Le fichier est trop grand. Exportez une période plus courte, en plusieurs fichiers.',
    'zip bomb': 'Décompressée, l’archive dépasserait de loin tout export. Elle n’a pas été décompressée.',
    encrypted:
      'Le fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe dans votre tableur.',
    'cut off': 'Le fichier s’arrête au milieu. Téléchargez-le de nouveau.',
    damaged: 'Le fichier est endommagé. Téléchargez-le de nouveau.',
    'not a table':
      'Ce n’est ni un tableau ni une archive avec des chiffres. Peuvent être lus : CSV, Excel (.xls, .xlsx), téléchargements .zip et sauvegardes de Vigie.',
    unreadable:
      'Le navigateur n’a pas pu lire le fichier. S’il est ouvert dans un autre programme ou sur le réseau, copiez-le sur cet ordinateur et choisissez-le de nouveau.',
    'not known':
      'L’archive ou le classeur ne contient aucun chiffre connu ici. Sous « Imports », dans les réglages, figure la liste des fichiers lisibles et où les trouver.',
    failed: 'Vigie a échoué sur ce fichier. D’autres fichiers peuvent toujours être importés.',
    database: 'Ce qui est gardé n’a pas pu être consulté. Redémarrez le navigateur et réessayez.',
  },
  notes: {
    'wrong type': 'Le fichier n’est pas du type que dit son nom ; il a été lu comme ce qu’il est.',
    'cut off':
      'Le fichier s’arrête au milieu d’une ligne : elle est laissée de côté, les précédentes peuvent être importées.',
    'rows left out':
      'Le fichier a plus de lignes qu’on n’en peut lire à la fois : le reste est laissé de côté.',
    'columns left out': 'Le fichier a plus de colonnes qu’on n’en peut lire : le reste est laissé de côté.',
    'cells shortened': 'Les cellules très longues sont raccourcies.',
    'documents unread': 'Certains documents de l’archive sont endommagés et laissés de côté.',
  },
  noteWhere: (where) => `« ${where} »`,
  noteLine: (line) => `à partir de la ligne ${line}`,

  mappingTitle: 'Que contient chaque colonne ?',
  mappingLead:
    'Aucun type de fichier connu n’a ces en-têtes. Indiquez ce que contiennent les colonnes ; c’est retenu pour tous les fichiers aux mêmes en-têtes.',
  mappingName: 'Nom de ces fichiers',
  mappingNameFirst: 'Mon tableau',
  mappingPlatform: 'Plateforme',
  mappingByAddress: 'L’adresse de chaque publication le dit',
  mappingColumn: 'Colonne',
  mappingSamples: 'Premières cellules',
  mappingField: 'Contient',
  mappingFieldOf: (head) => `Ce que contient la colonne « ${head} »`,
  mappingNoSample: 'vide',
  mappingGroups: { post: 'La publication', figures: 'Chiffres', traffic: 'Sur votre site' },
  mappingFields: {
    'post address': 'Adresse de la publication',
    'post id': 'Identifiant de la publication',
    account: 'Compte (identifiant)',
    publication: 'Date de publication',
    text: 'Texte de la publication',
    campaign: 'Campagne',
    ignore: 'Rien : laisser de côté',
  },
  mappingNext: 'Utiliser ces colonnes',
  mappingProblems: {
    'no name': 'Donnez un nom à ces fichiers.',
    'no post':
      'Indiquez quelle colonne contient l’adresse ou l’identifiant de la publication ; ou, pour les visites de campagnes, laquelle nomme la campagne et lesquelles contiennent visites, conversions ou revenus.',
    'no platform':
      'Un identifiant seul ne dit pas la plateforme : choisissez-la, ou indiquez la colonne de l’adresse.',
    'no figures': 'Indiquez pour au moins une colonne quel chiffre elle contient.',
    twice: 'Deux colonnes ne peuvent pas contenir la même chose.',
  },

  pastTitle: 'Imports passés',
  pastEmpty:
    'Rien n’a encore été importé. Choisissez un fichier ci-dessus : vous voyez ce qu’il contient avant que quoi que ce soit soit gardé.',
  pastWhen: 'Importé',
  pastAsOf: 'Chiffres arrêtés au',
  states: {
    finished: 'terminé',
    unfinished: 'en partie : choisissez le même fichier pour reprendre',
    undone: 'annulé',
  },
  countJoined: (rows) => `${count(rows, row)} sur des publications déjà gardées`,
  countCreated: (rows) => `${count(rows, row)} sur de nouvelles publications`,
  countAccounts: (rows) => `${count(rows, row)} sur des comptes`,
  countTraffic: (rows) => `${count(rows, row)} de mesure d’audience du site`,
  countRefused: (rows) =>
    count(rows, { one: 'ligne refusée', many: 'de lignes refusées', other: 'lignes refusées' }),
  more: 'En voir plus',

  mappingsTitle: 'Colonnes retenues',
  mappingsHint:
    'Comment sont lus les tableaux qui ne sont d’aucun type connu. Sans elles, la question est posée de nouveau pour un tel fichier.',
  mappingDelete: 'Supprimer',
  mappingDeleteNamed: (name) => `Supprimer les colonnes de « ${name} »`,
  mappingDeleted: (name) => `Les colonnes de « ${name} » sont oubliées.`,
};

export default imports;
