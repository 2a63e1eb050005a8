import type { HeadAliases } from '../../find-columns.ts';

/** What a column of Google Analytics 4 holds, as far as it is read. */
export type VisitField =
  | 'campaign'
  | 'source and medium'
  | 'source'
  | 'medium'
  | 'content'
  | 'landing'
  | 'channel'
  | 'segment'
  | 'range'
  | 'day'
  | 'sessions'
  | 'engagedSessions'
  | 'conversions'
  | 'revenue'
  | 'purchaseRevenue';

/** By these visits are grouped, the most telling first. */
export const groupings = [
  'campaign',
  'content',
  'landing',
  'source and medium',
  'source',
  'medium',
  'channel',
] as const;

/**
 * Heads that are known as a whole: what visits are grouped by in English, the former Universal Analytics' among them, and figures in
 * English, French, German, Spanish, Portuguese, Italian and Dutch. What else visits are grouped by is known by its words, in any of these
 * languages (`fieldOfVisitHead`). Seen in public readers of such files: github.com/flocom/SEO-GEO-Report (English, French), in the tests
 * of others (German, Spanish, Portuguese), and quoted by guides (Italian); Dutch ones are guessed.
 */
export const visitHeads: HeadAliases<VisitField> = {
  campaign: ['Session campaign', 'Campaign'],
  'source and medium': ['Session source / medium', 'Source / medium'],
  source: ['Session source'],
  medium: ['Session medium'],
  content: ['Session manual ad content'],
  landing: ['Landing page + query string', 'Landing page'],
  channel: [
    'Session primary channel group (Default Channel Group)',
    'Session default channel group',
    'Default Channel Grouping',
  ],
  segment: ['Segment', 'Segmento', 'Segmente', 'Comparison', 'Comparaison', 'Vergleich', 'Comparación'],
  range: ['Date range', 'Plage de dates', 'Zeitraum', 'Periodo', 'Período', 'Intervallo di date'],
  day: [
    ...['Date', 'Datum', 'Fecha', 'Data', 'Day', 'Jour', 'Tag', 'Date + hour (YYYYMMDDHH)'],
    ...['Date et heure (AAAAMMJJHH)', 'Fecha y hora (AAAAMMDDHH)', 'Data + hora (AAAAMMDDHH)'],
  ],
  sessions: ['Sessions', 'Sitzungen', 'Sesiones', 'Sessões', 'Sessioni', 'Sessies'],
  engagedSessions: ['Engaged sessions'],
  conversions: [
    'Key events',
    'Conversions',
    'Événements clés',
    'Schlüsselereignisse',
    'Eventos clave',
    'Conversiones',
    'Eventos principais',
    'Eventos-chave',
    'Conversões',
    'Eventi chiave',
    'Conversioni',
    'Belangrijke gebeurtenissen',
    'Goal Completions',
  ],
  revenue: [
    'Total revenue',
    'Revenu total',
    'Revenus totaux',
    'Total des revenus',
    'Gesamtumsatz',
    'Umsatz insgesamt',
    'Ingresos totales',
    'Receita total',
    'Entrate totali',
    'Totale opbrengst',
    'Revenue',
  ],
  purchaseRevenue: [
    ...['Purchase revenue', 'Ecommerce revenue', 'Revenus des achats', 'Revenu des achats'],
    ...[
      'Umsatz aus Käufen',
      'Ingresos derivados de las compras',
      'Ingresos por compras',
      'Receita de compras',
    ],
    ...['Entrate da acquisti', 'Entrate derivanti da acquisti'],
  ],
};

/** Known, and nothing that is read: rates, which follow from the counts, and what is counted otherwise than by visit. */
export const leftAloneHeads: readonly string[] = [
  'Engagement rate',
  'Bounce rate',
  'Pages / Session',
  'Avg. Session Duration',
  'Goal Conversion Rate',
  '% New Sessions',
  'Average engagement time per session',
  'Average engagement time per active user',
  'Events per session',
  'Event count',
  'Session key event rate',
  'Session conversion rate',
  'User key event rate',
  'Active users',
  'Total users',
  'New users',
  'Returning users',
  'Users',
  'Views',
  'Views per session',
  'Taux d’engagement',
  'Taux de rebond',
  'Utilisateurs actifs',
  'Nouveaux utilisateurs',
  'Utilisateurs',
  'Nombre d’événements',
  'Événements par session',
  'Durée d’engagement moyenne par session',
  'Taux d’événements clés de session',
  'Engagement-Rate',
  'Aktive Nutzer',
  'Neue Nutzer',
  'Ereignisanzahl',
  'Ereignisse pro Sitzung',
  'Porcentaje de interacciones',
  'Usuarios activos',
  'Número de eventos',
  'Taxa de engajamento',
  'Usuários ativos',
  'Contagem de eventos',
  'Tasso di coinvolgimento',
  'Utenti attivi',
  'Conteggio eventi',
];

/** A table by these has a visit in several of its rows, which can then not be added up. */
export const headsThatRepeatVisits: readonly string[] = [
  ...[
    'Event name',
    'Page path and screen class',
    'Page path + query string',
    'Page title and screen class',
    'Page title',
  ],
  ...[
    'Page path',
    'Page location',
    'Item name',
    'Nom de l’événement',
    'Chemin de la page et classe de l’écran',
  ],
  ...[
    'Titre de la page et classe de l’écran',
    'Ereignisname',
    'Seitenpfad und Bildschirmklasse',
    'Nombre del evento',
  ],
  ...['Nome do evento', 'Nome evento'],
];
