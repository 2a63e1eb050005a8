import { accountDays } from '../account-days.ts';
import { findDateOrder } from '../date-order.ts';
import type { ImportFormat, OpenedFile } from '../import-format.ts';
import { cellsBelow } from '../sheet-rows.ts';
import { dateWords } from './linkedin/count-words.ts';
import { type DaySheet, dayColumns, findDaySheet } from './linkedin/day-sheet.ts';
import { isDemographic } from './linkedin/demographics.ts';

/** Visits of a LinkedIn page, day by day: of all its tabs and devices together. Who the visitors are is left alone. */
const format: ImportFormat = {
  id: 'linkedin-page-visitors',
  name: { en: 'LinkedIn page: visitors (.xls)', fr: 'Page LinkedIn\u00a0: visiteurs (.xls)' },
  explains: {
    en: 'Page, Analytics, Visitors, Export: page views and different visitors of each day.',
    fr: 'Page, Statistiques, Visiteurs, Exporter\u00a0: pages vues et visiteurs uniques de chaque jour.',
  },
  asksAccount: { platform: 'linkedin' },
  recognise(file) {
    const days = findVisitors(file);
    if (days === undefined) return undefined;
    const others = file.tables.filter((table) => table !== days.table && !isDemographic(table));
    return {
      unknown: [
        ...others.map(({ name }) => name ?? ''),
        ...days.unknown.filter((head) => !isOfOneTab(head, days.heads)),
      ],
      missing: days.missing,
      dateOrder: orderOf(days),
    };
  },
  *read(file, { dateOrder, now }) {
    const days = findVisitors(file);
    if (days === undefined) return;
    const order = dateOrder ?? orderOf(days).order;
    const columns = dayColumns(days, [
      ['pageViews', 'views'],
      ['visitors', 'visitors'],
    ]);
    yield* accountDays(days.table, columns, { platform: 'linkedin', order, now });
  },
};

export default format;

// English, Portuguese and Italian as seen (for where see linkedin/page-metrics-sheet.ts), the others by guess.
const aliases = {
  date: dateWords,
  views: [
    'Total page views (total)',
    'Nombre total de pages vues (total)',
    'Total des pages vues (total)',
    'Total des vues de la page (total)',
    'Seitenaufrufe insgesamt (gesamt)',
    'Seitenansichten insgesamt (gesamt)',
    'Seitenaufrufe gesamt (gesamt)',
    'Total de visualizaciones de la página (total)',
    'Total de visualizações da página (total)',
    'Visualizzazioni totali della pagina (totale)',
    'Totale visualizzazioni della pagina (totale)',
    'Totaal aantal paginaweergaven (totaal)',
  ],
  visitors: [
    'Total unique visitors (total)',
    'Nombre total de visiteurs uniques (total)',
    'Total des visiteurs uniques (total)',
    'Eindeutige Besucher insgesamt (gesamt)',
    'Einzelne Besucher insgesamt (gesamt)',
    'Unique Visitors gesamt (gesamt)',
    'Total de visitantes únicos (total)',
    'Visitatori unici totali (totale)',
    'Totale visitatori unici (totale)',
    'Totaal aantal unieke bezoekers (totaal)',
  ],
} as const;

function findVisitors(file: OpenedFile): DaySheet<keyof typeof aliases> | undefined {
  return findDaySheet(
    file,
    { aliases, needed: ['date', 'views', 'visitors'] },
    {
      width: 25,
      places: { date: 0, views: 21, visitors: 24 },
      // Views of desktop and mobile add up; visitors do not: one may come by both.
      sums: [1, 7, 13, 19].map((first) => ({ parts: [first, first + 1], sum: first + 2 })),
    },
  );
}

/** Heads that tell the same of one tab or device alone, in whatever language: their last words stand in brackets behind several. */
function isOfOneTab(head: string, heads: readonly string[]): boolean {
  const [device] = /\([^()]+\)$/.exec(head) ?? [];
  return device !== undefined && heads.filter((other) => other.endsWith(device)).length > 1;
}

function orderOf({ table, headAt, columns }: DaySheet<keyof typeof aliases>) {
  const cells = [...cellsBelow(table, headAt, columns.date ?? 0)];
  return findDateOrder(
    cells.map((cell) => ({ cell, madeAt: null })),
    'month first',
  );
}
