// What all of LinkedIn's files call the same, in the languages in which they come; each file's own heads stand with its format. Where they
// were seen: ./page-metrics-sheet.ts and ./page-post-heads.ts.

/** Heads of columns of days. */
export const dateWords = ['Date', 'Datum', 'Fecha', 'Data'] as const;

/** Displays. */
export const impressionWords = [
  'Impressions',
  'Impressionen',
  'Impresiones',
  'Impressões',
  'Impressioni',
  'Weergaven',
  'Vertoningen',
] as const;

/** Clicks of any kind. */
export const clickWords = ['Clicks', 'Clics', 'Klicks', 'Cliques', 'Clic', 'Klikken', 'Kliks'] as const;

/** Reactions of every kind together. */
export const reactionWords = [
  'Reactions',
  'Réactions',
  'Reaktionen',
  'Reacciones',
  'Reações',
  'Reazioni',
  'Reacties',
] as const;

/** Comments. */
export const commentWords = [
  'Comments',
  'Commentaires',
  'Kommentare',
  'Comentarios',
  'Comentários',
  'Commenti',
  'Commentaren',
] as const;

/** Followers that a span of days brought. */
export const newFollowerWords = [
  'New followers',
  'Nouveaux abonnés',
  'Neue Follower',
  'Neue Follower:innen',
  'Nuevos seguidores',
  'Novos seguidores',
  'Nuovi follower',
  'Nieuwe volgers',
] as const;
