import type { WritersTexts } from '../texts.ts';

/** The settings of who writes drafts. */
const writers: WritersTexts = {
  title: 'Qui rédige les brouillons',
  lead: 'Les règles sont toujours là. Un modèle peut rédiger à leurs côtés ; ce qu’il écrit passe le même contrôle, et c’est vous qui l’envoyez ou l’écartez.',
  choice: 'Rédigés par',
  kinds: {
    rules: 'Les règles',
    'browser model': 'Les règles et le modèle du navigateur',
    endpoint: 'Les règles et un serveur de votre choix',
  },
  hints: {
    rules: 'Rien ne quitte cet ordinateur, rien n’est à régler.',
    'browser model':
      'Rien ne quitte cet ordinateur. Le navigateur doit peut-être d’abord télécharger le modèle : plusieurs gigaoctets, une seule fois.',
    endpoint:
      'Ollama, LM Studio, celui de votre entreprise ou tout autre serveur qui parle le protocole d’OpenAI. Les textes y partent.',
  },
  availability: {
    asking: 'Question posée au navigateur …',
    unavailable: 'Ce navigateur n’a pas de modèle utilisable.',
    downloadable:
      'Le navigateur peut télécharger son modèle ; il le fera au premier brouillon ou au premier essai.',
    downloading: 'Le navigateur télécharge son modèle.',
    available: 'Le modèle du navigateur est prêt.',
  },
  downloaded: (percent) => `Le navigateur télécharge son modèle : ${percent} %.`,
  address: 'Adresse',
  addressHint: 'Jusqu’à la version. Si seul le serveur est indiqué, /v1 est ajouté.',
  model: 'Modèle',
  modelHint: 'Son nom sur le serveur.',
  key: 'Clé',
  keyHint: 'Vide si le serveur n’en demande pas. Gardée sur cet ordinateur, dans aucune sauvegarde.',
  showKey: 'Montrer la clé',
  noticeTitle: 'Ce qui part vers le serveur',
  notice: (host) => `Quand vous demandez des brouillons, et alors seulement, ceci part vers ${host} :`,
  someServer: 'le serveur',
  goes: [
    'le commentaire, le nom de son auteur et ce qui le précède dans son fil',
    'le texte de la publication sous laquelle il se trouve',
    'de la voix : le nom, la manière, la signature, les mots, les réponses maison',
    'au plus quatre réponses gardées comme exemples, avec ce à quoi elles répondaient',
  ],
  goesNot:
    'Rien d’autre : ni le contact de crise, ni chiffres, ni cookies, et rien vers qui que ce soit d’autre.',
  asksBrowser: 'À l’enregistrement, le navigateur vous demande d’autoriser ce seul serveur.',
  plainHttp:
    'Cette adresse n’est pas chiffrée (http) et ne semble pas être de votre propre réseau : n’importe qui en chemin pourrait lire les textes et la clé.',
  plainHttpConfirm: 'Y envoyer quand même des textes sans chiffrement',
  save: 'Enregistrer',
  savedNow: {
    rules: 'Seules les règles rédigent.',
    'browser model': 'Le modèle du navigateur rédige aux côtés des règles.',
  },
  savedEndpoint: (host) => `${host} rédige aux côtés des règles.`,
  leaving: 'Enregistrer ceci oublie l’adresse et la clé, et retire ce que vous aviez autorisé.',
  refused: 'Le serveur n’a pas été autorisé, par vous ou par le navigateur : rien n’a été enregistré.',
  cannotAsk: 'Le navigateur ne peut pas autoriser cette adresse : rien n’a été enregistré.',
  withdrawn: 'Le navigateur n’autorise plus ce serveur. Enregistrez de nouveau pour l’autoriser.',
  problems: {
    empty: 'Ce champ ne peut pas rester vide.',
    notAddress: 'Ce n’est pas une adresse qui commence par https ou http.',
    withLogin: 'Une adresse qui contient un nom ou un mot de passe n’est pas acceptée : utilisez la clé.',
    tooLong: 'C’est trop long.',
    notKey: 'Une clé n’a ni espace ni accent.',
    confirm: 'Confirmez ceci, ou prenez une adresse https.',
  },
  test: 'Essayer',
  testing: 'En attente d’une réponse …',
  testLead: 'Envoie un commentaire inventé et une voix vide, et montre ce qui revient.',
  testUnsaved: 'Enregistrez d’abord, puis essayez.',
  cancel: 'Annuler',
  cancelled: 'Annulé.',
  cameBack: 'Voici ce qui est revenu :',
  sample: 'Bonjour, vous êtes ouverts le dimanche ?',
  sampleBrand: 'La Boulangerie d’essai',
  troubles: {
    unreachable:
      'Personne ne répond à cette adresse : le serveur tourne-t-il, et l’adresse est-elle la bonne ?',
    'key refused': 'Le serveur refuse la clé : elle manque, elle est fausse ou n’a pas ce droit.',
    'extension refused':
      'Le serveur refuse les extensions de navigateur. Ollama les accepte s’il est démarré ainsi :',
    'not found':
      'Le serveur ne connaît pas cette adresse ou ce modèle. Vérifiez les deux ; l’adresse finit en général par /v1.',
    busy: 'Le serveur est occupé ou sa limite est atteinte : réessayez plus tard.',
    'server error': 'Le serveur a échoué.',
    stalled:
      'Le serveur a cessé de répondre et l’attente a été abandonnée. Un gros modèle peut mettre plus longtemps à se charger : réessayez.',
    'bad answer': 'Ce qui est revenu n’est pas une réponse du protocole d’OpenAI.',
    'nothing written': 'Le modèle n’a rien répondu.',
    'no model': 'Le navigateur n’a pas de modèle pour cela, ou pas encore.',
  },
  failed: 'Le modèle n’a pas pu rédiger.',
  serverSays: 'Le serveur dit :',
};

export default writers;
