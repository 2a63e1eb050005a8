import type { MetricName } from '../../../domain/metrics.ts';
import { headKey } from '../../find-columns.ts';

/** What an entry of the downloaded insights names so. */
export type InsightField = MetricName | 'created' | 'caption';

/** The field that a key names, whatever its case; null: known, and nothing that is read; undefined: not known. */
export function insightField(key: string): InsightField | null | undefined {
  return fields.get(headKey(key));
}

/**
 * English, Portuguese, Italian, German and French as met in public downloads, though not each key of each: those of a brand's account in
 * French ("Followers en plus", "Timestamp de la création"), of a museum's stories in German ("Zeitstempel der Erstellung", "Antworten").
 * Spanish by guess.
 */
const keys: Readonly<Partial<Record<InsightField, readonly string[]>>> = {
  created: [
    ...[
      'Creation Timestamp',
      'Upload Timestamp',
      'Registro de data e hora da criação',
      'Registro de data e hora de criação',
    ],
    ...[
      'Erstellungszeitstempel',
      'Zeitstempel der Erstellung',
      'Timestamp de la création',
      'Horodatage de création',
      'Marca de tiempo de creación',
      'Timestamp di creazione',
    ],
  ],
  caption: ['Caption', 'Legenda', 'Bildunterschrift', 'Légende', 'Didascalia'],
  reactions: [
    ...[
      'Likes',
      'Instagram Likes',
      'Curtidas',
      '„Gefällt mir“-Angaben',
      'J’aime',
      'Mentions J’aime',
      'Me gusta',
      'Mi piace',
    ],
  ],
  comments: [
    'Comments',
    'Instagram Comments',
    'Comentários',
    'Kommentare',
    'Commentaires',
    'Comentarios',
    'Commenti',
    // What is answered to a story comes to its owner alone, and is counted as its comments.
    ...['Replies', 'Respostas', 'Antworten', 'Réponses', 'Respuestas', 'Risposte'],
  ],
  shares: [
    ...['Shares', 'Instagram Shares', 'Compartilhamentos', 'Geteilt', 'Geteilte Inhalte', 'Partages'],
    ...['Veces compartido', 'Compartidos', 'Condivisioni'],
  ],
  saves: [
    'Saves',
    'Instagram Saves',
    'Salvamentos',
    'Gespeichert',
    'Enregistrements',
    'Guardados',
    'Salvataggi',
    'Elementi salvati',
  ],
  views: [
    ...[
      'Views',
      'Video Views',
      'Instagram Plays',
      'Plays',
      'Visualizações',
      'Reproduções',
      'Aufrufe',
      'Wiedergaben',
    ],
    ...['Vues', 'Lectures', 'Visualizaciones', 'Reproducciones', 'Visualizzazioni', 'Riproduzioni'],
  ],
  impressions: ['Impressions', 'Impressões', 'Impressionen', 'Impresiones', 'Impression', 'Impressioni'],
  reach: [
    ...[
      'Accounts reached',
      'Reach',
      'Contas alcançadas',
      'Erreichte Konten',
      'Comptes touchés',
      'Cuentas alcanzadas',
    ],
    'Account raggiunti',
  ],
  profileVisits: [
    ...[
      'Profile visits',
      'Visitas ao perfil',
      'Profilaufrufe',
      'Visites du profil',
      'Visitas al perfil',
      'Visite al profilo',
    ],
  ],
  follows: [
    'Follows',
    'Seguimentos',
    'Neue Follower',
    'Followers en plus',
    'Abonnements',
    'Seguimientos',
    'Follower acquisiti',
  ],
  linkClicks: [
    ...[
      'Website taps',
      'Toques no site',
      'Website-Klicks',
      'Tippaktionen auf „Website“',
      'Appuis sur le site web',
    ],
    ...['Toques en el sitio web', 'Tocchi sul sito web'],
  ],
};

const leftAlone: readonly string[] = [
  ...[
    'Email button taps',
    'Product Page Views',
    'Product Button Clicks',
    'Duration',
    'Interest Topics',
    'Call button taps',
  ],
  ...['External link taps', 'Appuis sur les liens externes', 'Reaktionen'],
  ...['Text button taps', 'Get directions taps', 'Instagram Watch Time', 'Average Watch Time'],
];

const fields: ReadonlyMap<string, InsightField | null> = new Map([
  ...leftAlone.map((key) => [headKey(key), null] as const),
  ...Object.entries(keys).flatMap(([field, names]) =>
    names.map((name) => [headKey(name), field as InsightField] as const),
  ),
]);
