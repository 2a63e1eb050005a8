import type { ImportedRow, RefusedRow } from '../../domain/imported-row.ts';
import type { Cell, ImportFormat, ReadingOptions, Table } from '../import-format.ts';
import { isTotal } from '../is-total.ts';
import { readCellCount } from '../read-cell-number.ts';
import { cellText, refuseRow } from '../refuse-row.ts';
import { groupings } from './web-analytics/heads.ts';
import { readVisits } from './web-analytics/read-visits.ts';
import {
  findVisitTables,
  isEmptyRow,
  isRemark,
  isUngrouped,
  type VisitTable,
} from './web-analytics/visit-tables.ts';

/** A report or exploration of Google Analytics 4: visits by campaign, source, content or landing page. */
const format: ImportFormat = {
  id: 'google-analytics-4',
  name: { en: 'Google Analytics 4: traffic (.csv)', fr: 'Google Analytics 4\u00a0: trafic (.csv)' },
  explains: {
    en: 'Google Analytics 4 → Reports → Traffic acquisition (by session campaign or source / medium) or Landing page, or an exploration → Download CSV. Sessions, engaged sessions, key events and revenue, joined to posts by the tags of their links, where the days begin no later than the post; later ones count for the campaign. Key events that attribution parts between visits are rounded. Rates follow from the counts; daily tables are left alone. Exports of the former Universal Analytics are read too.',
    fr: 'Google Analytics 4 → Rapports → Acquisition de trafic (par campagne de la session ou source / support) ou Page de destination, ou une exploration → Télécharger en CSV. Sessions, sessions avec engagement, événements clés et revenus, rattachés aux publications par les balises de leurs liens si la période commence au plus tard avec la publication\u00a0; sinon ils comptent pour la campagne. Les événements clés que l’attribution partage entre plusieurs visites sont arrondis. Les taux découlent des nombres\u00a0; les tableaux par jour sont laissés de côté. Les exports de l’ancien Universal Analytics sont lus aussi.',
  },
  asksAccount: null,
  recognise({ tables }) {
    const parts = tables.map((table) => findVisitTables(table, mostLooked));
    const read = parts.flatMap(({ heads }) => [...heads.values()].filter((each) => each !== null));
    const [first] = read;
    if (first === undefined) return undefined;
    const unknown = [
      ...read.flatMap(({ found }) => found.unknown),
      ...parts.flatMap(({ leftAlone }) => leftAlone),
    ];
    const isOfChannels = groupings.every((by) => by === 'channel' || first.found.columns[by] === undefined);
    const wanted = isOfChannels ? [...figureHeads, ...telling] : figureHeads;
    const missing = first.found.missing.filter((head) => wanted.includes(head));
    return { unknown: [...new Set(unknown)], missing, dateOrder: null };
  },
  *read({ tables }, options) {
    for (const table of tables) yield* readTable(table, options);
  },
};

/** A daily table of two years may stand before that of the campaigns. */
const mostLooked = 5000;

/** What may be missing; of what visits are grouped by, a file has one or two. */
const figureHeads: readonly string[] = ['Engaged sessions', 'Key events', 'Total revenue'];

/** Without any of these, visits are kept but lead to no post. */
const telling: readonly string[] = [
  'Session campaign',
  'Session source / medium',
  'Landing page + query string',
];

function* readTable(table: Table, { now }: ReadingOptions): Generator<ImportedRow | RefusedRow> {
  const { heads } = findVisitTables(table);
  const known = new Set<string>();
  let open: VisitTable | null = null;
  let index = -1;
  for (const row of table.rows()) {
    index += 1;
    const begins = heads.get(index);
    if (begins !== undefined) open = begins;
    if (begins !== undefined || open === null || isRemark(row) || isEmptyRow(row)) continue;
    const { found } = open;
    if (isSum(row, open)) continue;
    // The same visits again, as far as they are of another kind too.
    const segmentAt = found.columns.segment ?? -1;
    if (open.segment !== null && cellText(row[segmentAt]).trim() !== open.segment) {
      yield refuseRow(index + 1, 'duplicate', row, found.heads[segmentAt] ?? null);
      continue;
    }
    const visits = readVisits(row, open, now);
    if ('reason' in visits) {
      const column = visits.field === null ? undefined : found.columns[visits.field];
      yield refuseRow(
        index + 1,
        visits.reason,
        row,
        column === undefined ? null : (found.heads[column] ?? null),
      );
      continue;
    }
    // Word for word and to the end: rows that differ in anything, such as the last tag of a long address, are other visits.
    const key = [visits.from, visits.to, ...row.map(String)].join('\n');
    if (known.has(key)) {
      yield refuseRow(index + 1, 'duplicate', row);
      continue;
    }
    known.add(key);
    yield { of: 'traffic', line: index + 1, traffic: visits };
  }
}

/**
 * The sum of the table: it says so, or all that the rows are grouped by is empty and it has at least as many visits as any of them. With
 * fewer it is a row like others: visits that came to no page are a line without a name.
 */
function isSum(row: readonly Cell[], table: VisitTable): boolean {
  if (row.some(isTotal)) return true;
  if (!isUngrouped(row, table)) return false;
  const sessions = readCellCount(row[table.found.columns.sessions ?? -1] ?? null);
  return typeof sessions !== 'number' || sessions >= table.mostVisits;
}

export default format;
