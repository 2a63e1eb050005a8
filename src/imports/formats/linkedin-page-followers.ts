import { accountDays } from '../account-days.ts';
import { findDateOrder } from '../date-order.ts';
import type { ImportFormat, OpenedFile } from '../import-format.ts';
import { cellsBelow } from '../sheet-rows.ts';
import { dateWords } from './linkedin/count-words.ts';
import { type DaySheet, dayColumns, findDaySheet } from './linkedin/day-sheet.ts';
import { isDemographic } from './linkedin/demographics.ts';

/** New followers of a LinkedIn page, day by day. Who they are (places, jobs) is left alone. */
const format: ImportFormat = {
  id: 'linkedin-page-followers',
  name: { en: 'LinkedIn page: followers (.xls)', fr: 'Page LinkedIn\u00a0: abonnés (.xls)' },
  explains: {
    en: 'Page, Analytics, Followers, Export: the new followers of each day.',
    fr: 'Page, Statistiques, Abonnés, Exporter\u00a0: les nouveaux abonnés de chaque jour.',
  },
  asksAccount: { platform: 'linkedin' },
  recognise(file) {
    const days = findFollowers(file);
    if (days === undefined) return undefined;
    const others = file.tables.filter((table) => table !== days.table && !isDemographic(table));
    return {
      unknown: [...others.map(({ name }) => name ?? ''), ...days.unknown],
      missing: days.missing,
      dateOrder: orderOf(days),
    };
  },
  *read(file, { dateOrder, now }) {
    const days = findFollowers(file);
    if (days === undefined) return;
    const order = dateOrder ?? orderOf(days).order;
    // "Total followers" are those that this day brought, by every way.
    const columns = dayColumns(days, [['newFollowers', 'total']]);
    yield* accountDays(days.table, columns, { platform: 'linkedin', order, now });
  },
};

export default format;

// English, Portuguese and Italian as seen (for where see linkedin/page-metrics-sheet.ts), the others by guess.
const aliases = {
  date: dateWords,
  organic: [
    'Organic followers',
    'Abonnés organiques',
    'Organische Follower',
    'Organische Follower:innen',
    'Seguidores orgánicos',
    'Seguidores orgânicos',
    'Follower organici',
    'Organische volgers',
  ],
  total: [
    'Total followers',
    'Total des abonnés',
    'Nombre total d’abonnés',
    'Abonnés (total)',
    'Follower insgesamt',
    'Follower gesamt',
    'Follower:innen insgesamt',
    'Total de seguidores',
    'Seguidores totales',
    'Follower totali',
    'Totale follower',
    'Totale dei follower',
    'Totaal volgers',
    'Totaal aantal volgers',
  ],
} as const;

const leftAlone = [
  'Sponsored followers',
  'Abonnés sponsorisés',
  'Gesponserte Follower',
  'Seguidores patrocinados',
  'Follower sponsorizzati',
  'Gesponsorde volgers',
  'Auto-invited followers',
  'Abonnés invités automatiquement',
  'Automatisch eingeladene Follower',
  'Seguidores invitados automáticamente',
  'Seguidores convidados automaticamente',
  'Follower invitati automaticamente',
  'Automatisch uitgenodigde volgers',
];

function findFollowers(file: OpenedFile): DaySheet<keyof typeof aliases> | undefined {
  const search = { aliases, needed: ['date', 'organic', 'total'] as const, leftAlone };
  const sum = (last: number) => ({ parts: Array.from({ length: last - 1 }, (_, at) => at + 1), sum: last });
  // A table of four or five columns could be anything, but for the sheets about who they are that stand beside it.
  const shapes = file.tables.length < 4 ? [] : [5, 4];
  for (const width of shapes) {
    const places = { date: 0, organic: 2, total: width - 1 };
    const found = findDaySheet(file, search, { width, places, sums: [sum(width - 1)] });
    if (found) return found;
  }
  return findDaySheet(file, search, { width: Number.POSITIVE_INFINITY, places: {}, sums: [] });
}

function orderOf({ table, headAt, columns }: DaySheet<keyof typeof aliases>) {
  const cells = [...cellsBelow(table, headAt, columns.date ?? 0)];
  return findDateOrder(
    cells.map((cell) => ({ cell, madeAt: null })),
    'month first',
  );
}
