import { countingIn } from '../counting.ts';
import type { OptionsTexts } from '../texts.ts';

const count = countingIn('fr');

/** The options page. */
const options: OptionsTexts = {
  title: 'Réglages',
  modesTitle: 'Où Vigie lit',
  languageTitle: 'Langue',
  mineTitle: 'Mes comptes',
  mineLead: 'Les relevés de vos propres comptes ne sont jamais supprimés avec l’âge.',
  mineEmpty: 'Aucun compte n’a encore été lu. Ouvrez la page d’un compte et faites défiler.',
  retentionTitle: 'Durée de conservation',
  retention: 'Relevés des comptes d’autrui',
  retentionForever: 'Gardés jusqu’à ce que vous les supprimiez',
  retentionDays: (days) =>
    `Supprimés après ${count(days, { one: 'jour', many: 'de jours', other: 'jours' })}`,
  retentionHint: 'Une durée plus courte supprime les relevés plus anciens au prochain nettoyage quotidien.',
  thinning: 'Éclaircir avec l’âge les relevés des comptes d’autrui',
  thinningRule: (whole, daily) =>
    `Tous ceux des ${count(whole, { one: 'dernier jour', many: 'de derniers jours', other: 'derniers jours' })} restent. Des plus anciens reste le dernier de chaque jour ; après ${count(daily, { one: 'jour', many: 'de jours', other: 'jours' })}, une fois par mois, seuls restent le premier et le dernier de chaque publication, et un nombre d’abonnés par mois. Restent aussi ceux qui sont seuls à donner un chiffre, ou à le donner exactement, qui montrent quand il a été masqué ou comment une publication a grandi le premier jour. Les jours sont ceux du temps UTC. Ce qui est éclairci ne revient pas. Vos propres comptes, les commentaires et ce que des fichiers ont dit ne sont jamais éclaircis.`,
  thinningLast: (deleted, day) =>
    `Dernière fois le ${day} : ${count(deleted, { one: 'relevé retiré', many: 'de relevés retirés', other: 'relevés retirés' })}.`,
  exportTitle: 'Tout exporter',
  exportLead: 'Les fichiers vont dans vos téléchargements ; rien n’est envoyé nulle part.',
  backup: 'Sauvegarde (JSON Lines)',
  backupHint: 'Tout ce qui est conservé ; une autre Vigie peut la reprendre.',
  postsCsv: 'Publications (CSV)',
  readingsCsv: 'Relevés (CSV)',
  importTitle: 'Reprendre une sauvegarde',
  importLead: 'Ce qui est déjà ici et plus récent reste.',
  importFile: 'Fichier de sauvegarde (.jsonl)',
  importDone: (kept) =>
    `${count(kept, { one: 'ligne reprise', many: 'de lignes reprises', other: 'lignes reprises' })}.`,
  importRefused: (refused) =>
    `${count(refused, { one: 'ligne refusée', many: 'de lignes refusées', other: 'lignes refusées' })} :`,
  importRefusedLine: (line, reason) => `ligne ${line} : ${reason}`,
  importMore: (more) =>
    `et ${count(more, { one: 'autre ligne', many: 'd’autres lignes', other: 'autres lignes' })}`,
  importStopped: (reason) =>
    `Arrêté : ${reason}. Les lignes déjà reprises sont gardées ; le même fichier peut être repris.`,
  mineMore: 'En voir plus',
  importFaults: {
    'not a backup': 'ce n’est pas une sauvegarde de Vigie',
    'newer version': 'faite par une Vigie plus récente : mettez d’abord celle-ci à jour',
    'not JSON': 'ce n’est pas du JSON',
    'no row': 'ce n’est pas une entrée',
    'unknown table': 'une entrée d’un genre inconnu',
    'too long': 'trop longue',
  },
  importTroubles: { quota: 'le disque est plein', failed: 'la base de données ne les a pas acceptées' },
  deleteTitle: 'Tout supprimer',
  deleteLead: 'Publications, relevés, comptes et réglages sur cet ordinateur.',
  deleteButton: 'Tout supprimer …',
  deleteConfirmTitle: 'Tout supprimer ?',
  deleteConfirm:
    'Tout ce que Vigie a gardé sera supprimé dans une minute. D’ici là, vous pouvez annuler. Dans le doute, exportez d’abord une sauvegarde.',
  deleteYes: 'Tout supprimer',
  cancel: 'Annuler',
  deleting: (seconds) =>
    `Tout sera supprimé dans ${count(seconds, { one: 'seconde', many: 'de secondes', other: 'secondes' })}.`,
  deleteUndone: 'Annulé : rien n’a été supprimé.',
  saved: 'Enregistré.',
  bugTitle: 'Pour signaler un problème',
  bugLead:
    'Les dernières erreurs, et ce qui a été vu et lu sur chaque sorte de page. On n’y trouve ni publication, ni nom, ni adresse, et rien n’est envoyé : copiez-le dans votre message.',
  bugText: 'Journal',
  bugFailed: 'Le journal n’a pas pu être lu.',
  bugCopy: 'Copier',
  bugCopied: 'Copié.',
  bugCopyFailed: 'La copie a échoué : sélectionnez le texte et copiez-le.',
  bugClear: 'Vider le journal',
  bugCleared: 'Le journal est vide.',
  licencesTitle: 'Licences',
  licences: 'La licence de Vigie et celles des logiciels dont elle est faite',
};

export default options;
