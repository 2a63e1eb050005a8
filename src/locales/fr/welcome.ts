import type { WelcomeTexts } from '../texts.ts';

/** The welcome page. */
const welcome: WelcomeTexts = {
  title: 'Vigie, à l’affût',
  lead: 'Pendant que vous naviguez comme d’habitude, Vigie lit les chiffres que la page vous montre, les garde sur cet ordinateur, et dit de chaque publication si elle a bien marché, par rapport à quoi, et avec quelle certitude.',
  neverTitle: 'Ce qu’elle ne fait jamais',
  never: [
    'Elle ne demande aucun compte et n’appelle aucun serveur : vos chiffres restent sur cet ordinateur. Seulement si vous réglez un serveur de votre choix pour rédiger des réponses, des commentaires y sont envoyés, quand vous demandez un brouillon.',
    'Elle ne clique, ne charge, ne fait défiler et ne publie rien.',
    'Elle n’invente rien : ce qu’une page ne montre pas est inconnu, jamais zéro.',
    'Elle ne garde rien d’une fenêtre privée.',
  ],
  keepsTitle: 'Ce qu’elle garde',
  keeps:
    'Des publications que vous regardez : l’adresse, l’auteur, la date, le début du texte et les chiffres publics ; des commentaires affichés dessous : l’auteur, le texte, la date et les réactions ; des comptes : le nom et le nombre d’abonnés. Vous pouvez tout exporter ou tout supprimer à tout moment dans les réglages.',
  languageTitle: 'Langue',
  language: 'Langue de Vigie',
  languages: { browser: 'Celle du navigateur', en: 'English', fr: 'Français' },
  modesTitle: 'Où elle peut lire',
  modesLead:
    'Choisissez pour chaque plateforme. Vous pourrez changer d’avis à tout moment depuis la barre d’outils.',
  modeHints: {
    badges: 'Un petit score à côté de chaque publication, et le panneau latéral.',
    panel: 'Rien n’est ajouté à la page ; les chiffres sont dans le panneau latéral.',
    off: 'Vigie laisse la plateforme tranquille.',
  },
  proposed: 'proposé',
  beforeChoosing: 'Avant de choisir',
  mineTitle: 'Vos propres comptes',
  mineHint:
    'Quand Vigie aura lu un de vos comptes, cochez « Ce compte est à moi » dans le panneau latéral : ses relevés seront alors gardés quel que soit leur âge.',
  consentTitle: 'Votre accord',
  consent:
    'Rien n’est lu avant que vous disiez oui. Vous pouvez revenir là-dessus à tout moment dans les réglages.',
  agree: 'Oui, commencer à lire',
  agreed: 'Merci. Ouvrez ou rechargez une page des plateformes choisies, et faites défiler.',
  agreedOn: (date) => `Vous avez dit oui le ${date}.`,
  save: 'Enregistrer les choix',
  saved: 'Enregistré.',
  withdraw: 'Retirer mon accord',
  withdrawn:
    'Accord retiré : plus rien n’est lu. Ce qui était gardé est encore là ; vous pouvez le supprimer dans les réglages.',
  allOff:
    'Toutes les plateformes sont à l’arrêt : choisissez-en au moins une pour que Vigie lise quelque chose.',
  openOptions: 'Réglages',
};

export default welcome;
