import type { PostHeads } from '../../read-post-table.ts';

// English, Portuguese and German as seen; French, Spanish and Italian are what the same words are elsewhere in Meta's interface, and
// not confirmed. A file whose heads are others goes to the mapping screen.

/** What the files about posts have in common, whichever platform of Meta's they are about. */
export const postHeads: PostHeads = {
  address: [
    'Permalink',
    'Link permanente',
    'Lien permanent',
    'Permalien',
    'Enlace permanente',
    'Permalink del post',
  ],
  id: [
    'Post ID',
    'Identificação do post',
    'Identificação da publicação',
    'Beitrags-ID',
    'ID de publication',
    'ID de la publication',
    'Identifiant de la publication',
    'Identificador de la publicación',
    'Identificador de publicación',
    'ID post',
    'ID del post',
  ],
  publication: [
    'Publish time',
    'Horário de publicação',
    'Hora de publicação',
    'Veröffentlichungszeitpunkt',
    'Heure de publication',
    'Date de publication',
    'Hora de publicación',
    'Ora di pubblicazione',
    'Orario di pubblicazione',
  ],
  format: [
    'Post type',
    'Tipo de post',
    'Tipo de publicação',
    'Beitragstyp',
    'Type de publication',
    'Tipo de publicación',
    'Tipo di post',
  ],
  span: ['Date', 'Data', 'Datum', 'Fecha'],
  views: ['Views', 'Visualizações', 'Aufrufe', 'Vues', 'Visualizaciones', 'Visualizzazioni'],
  impressions: ['Impressions', 'Impressões', 'Impressionen', 'Impresiones', 'Impression', 'Impressioni'],
  reach: ['Reach', 'Alcance', 'Reichweite', 'Couverture', 'Portée', 'Copertura'],
  shares: [
    'Shares',
    'Compartilhamentos',
    'Partilhas',
    'Geteilte Inhalte',
    'Partages',
    'Veces compartido',
    'Condivisioni',
  ],
  comments: ['Comments', 'Comentários', 'Kommentare', 'Commentaires', 'Comentarios', 'Commenti'],
};

/** Posts, reels and stories of Instagram. */
export const instagramHeads: PostHeads = {
  ...postHeads,
  author: [
    'Account username',
    'Nome de usuário da conta',
    'Konto-Benutzername',
    'Nom d’utilisateur du compte',
    'Nombre de usuario de la cuenta',
    'Nome utente dell’account',
  ],
  'author name': [
    'Account name',
    'Nome da conta',
    'Kontoname',
    'Nom du compte',
    'Nombre de la cuenta',
    'Nome dell’account',
  ],
  text: ['Description', 'Descrição', 'Beschreibung', 'Descripción', 'Descrizione'],
  reactions: [
    'Likes',
    'Curtidas',
    'Gostos',
    '„Gefällt mir“-Angaben',
    'J’aime',
    'Mentions J’aime',
    'Me gusta',
    'Mi piace',
  ],
  saves: [
    'Saves',
    'Salvamentos',
    'Gespeicherte Beiträge',
    'Enregistrements',
    'Guardados',
    'Elementos guardados',
    'Salvataggi',
  ],
  follows: ['Follows', 'Seguimentos', 'Follower', 'Abonnements', 'Suivis', 'Seguimientos', 'Segui'],
};

/** What a file about stories has beside those; replies are its comments. */
export const storyHeads: PostHeads = {
  comments: ['Replies', 'Respostas', 'Antworten', 'Réponses', 'Respuestas', 'Risposte'],
  profileVisits: [
    'Profile visits',
    'Visitas ao perfil',
    'Profilaufrufe',
    'Visites du profil',
    'Visitas al perfil',
    'Visite al profilo',
  ],
  linkClicks: [
    'Link clicks',
    'Cliques no link',
    'Link-Klicks',
    'Clics sur le lien',
    'Clics sur un lien',
    'Clics en el enlace',
    'Clic sul link',
  ],
};

/** Known, and nothing that is read. */
export const instagramLeftAlone: readonly string[] = [
  ...[
    'Account ID',
    'Identificação da conta',
    'Konto-ID',
    'ID du compte',
    'Identificador de la cuenta',
    'ID account',
  ],
  ...[
    'Duration (sec)',
    'Duração (s)',
    'Dauer (Sek.)',
    'Durée (s)',
    'Durée (sec)',
    'Duración (segundos)',
    'Durata (sec)',
  ],
  ...[
    'Data comment',
    'Comentário de dados',
    'Datenkommentar',
    'Commentaire sur les données',
    'Comentario de los datos',
  ],
  ...['Sticker taps', 'Toques em figurinhas', 'Sticker-Tippaktionen', 'Appuis sur les stickers'],
  ...['Navigation', 'Navegação', 'Navegación', 'Navigazione'],
];
