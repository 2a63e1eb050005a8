import type { OpenedFile } from '../../import-format.ts';
import { clickWords, commentWords, dateWords, impressionWords, reactionWords } from './count-words.ts';
import { type DaySheet, findDaySheet } from './day-sheet.ts';

/** What is read of the sheet of a page's days. */
export type MetricsField = keyof typeof aliases;

/** Finds the sheet that counts a page's posts together, day by day. */
export function findMetricsSheet(file: OpenedFile): DaySheet<MetricsField> | undefined {
  return findDaySheet<MetricsField>(
    file,
    { aliases, needed: ['date', 'impressions', 'clicks'], leftAlone },
    {
      width: 20,
      places: {
        date: 0,
        sponsored: 2,
        impressions: 3,
        reach: 4,
        clicks: 7,
        reactions: 10,
        comments: 13,
        shares: 16,
      },
      sums: [1, 5, 8, 11, 14].map((first) => ({ parts: [first, first + 1], sum: first + 2 })),
    },
  );
}

// Seen, in what reads real files: English ("Shares" before they were "Reposts": linkedIn-preprocessing), Portuguese (three importers),
// Spanish ("Impresiones totales", "Reacciones (generales)": a dashboard's parser), Italian ("Diffusioni post (totali)": an agency's
// report). French, German and Dutch as LinkedIn's screens name the same things, for want of files.
const totals = ['total', 'totales', 'totaux', 'gesamt', 'insgesamt', 'totale', 'totali', 'totaal'];
const organics = [
  'organic',
  'organiques',
  'organique',
  'organisch',
  'orgánicas',
  'orgánico',
  'orgânicas',
  'orgânico',
  'orgânicos',
  'orgánicos',
  'orgánica',
  'generales',
  'organiche',
  'organici',
  'organico',
];
const sponsoreds = [
  'sponsored',
  'sponsorisées',
  'sponsorisé',
  'gesponsert',
  'patrocinadas',
  'patrocinados',
  'patrocinado',
  'patrocinada',
  'sponsorizzati',
  'sponsorizzate',
  'gesponsord',
];

const words = {
  impressions: impressionWords,
  reach: [
    'Unique impressions',
    'Impressions uniques',
    'Eindeutige Impressionen',
    'Einmalige Impressionen',
    'Impresiones únicas',
    'Impressões únicas',
    'Impressioni uniche',
    'Unieke weergaven',
    'Unieke vertoningen',
  ],
  clicks: clickWords,
  reactions: reactionWords,
  comments: commentWords,
  shares: [
    'Reposts',
    'Shares',
    'Republications',
    'Partages',
    'Geteilt',
    'Veces compartido',
    'Compartidos',
    'Compartilhamentos',
    'Diffusioni post',
    'Condivisioni',
    'Keer gedeeld',
  ],
  rate: [
    'Engagement rate',
    'Taux d’engagement',
    'Engagement-Rate',
    'Tasa de interacción',
    'Taxa de engajamento',
    'Tasso di interesse',
    'Interactiepercentage',
  ],
} as const;

const aliases = {
  date: dateWords,
  sponsored: headsOf(words.impressions, sponsoreds),
  impressions: headsOf(words.impressions, totals),
  reach: headsOf(words.reach, organics),
  clicks: headsOf(words.clicks, totals),
  reactions: headsOf(words.reactions, totals),
  comments: headsOf(words.comments, totals),
  shares: headsOf(words.shares, totals),
};

const leftAlone = [
  ...Object.values(words).flatMap((names) => headsOf(names, [...organics, ...sponsoreds])),
  ...headsOf(words.rate, totals),
  // Older files counted films, and how many times they were watched for two seconds.
  ...headsOf(['Video views', 'Unique impressions'], [...organics, ...sponsoreds, ...totals]),
];

function headsOf(names: readonly string[], kinds: readonly string[]): string[] {
  return names.flatMap((name) => kinds.map((kind) => `${name} (${kind})`));
}
