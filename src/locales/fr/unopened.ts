import { countingIn } from '../counting.ts';
import type { UnopenedTexts } from '../texts.ts';

const count = countingIn('fr');

const unopened: UnopenedTexts = {
  title: 'Vigie ne peut pas ouvrir ce qu’elle conserve',
  why: {
    newer: 'Ces données ont été enregistrées par une version de Vigie plus récente que celle-ci.',
    'no room':
      'Il n’y a pas assez de place sur le disque pour convertir ces données comme cette version de Vigie le demande.',
    upgrade: 'Ces données n’ont pas pu être converties comme cette version de Vigie le demande.',
    unreadable: 'Le navigateur lui-même n’a pas pu les ouvrir.',
  },
  kept: 'Rien n’est perdu : tout est resté tel quel.',
  untouched: 'Vigie n’y a rien changé.',
  meanwhile:
    'D’ici là, rien de nouveau n’est conservé. Les pages ouvertes gardent ce qui vient d’y être lu et le remettent ensuite.',
  todo: {
    newer: 'Installez la version la plus récente de Vigie, puis réessayez.',
    'no room': 'Faites de la place sur le disque, puis réessayez.',
    upgrade:
      'Enregistrez tout dans un fichier, puis réessayez. Si cela ne suffit pas, supprimez tout dans les réglages et reprenez-y ce fichier.',
    unreadable: 'Fermez le navigateur, rouvrez-le, puis réessayez.',
  },
  save: 'Tout enregistrer tel quel',
  saveHint:
    'Une sauvegarde de tout ce qui est conservé. Elle va dans vos téléchargements et n’est envoyée nulle part.',
  saveInSettings: 'Les réglages permettent de tout enregistrer dans un fichier.',
  lost: (lines) =>
    count(lines, {
      one: 'ligne n’a pas pu être lue et n’est pas dans le fichier.',
      many: 'de lignes n’ont pas pu être lues et ne sont pas dans le fichier.',
      other: 'lignes n’ont pas pu être lues et ne sont pas dans le fichier.',
    }),
};

export default unopened;
