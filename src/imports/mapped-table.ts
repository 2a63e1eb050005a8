import { type Count, exactCount } from '../domain/count.ts';
import type { HeaderMapping, MappedField } from '../domain/import-record.ts';
import type { ImportedRow, RefusedRow } from '../domain/imported-row.ts';
import { type MetricName, metricNames } from '../domain/metrics.ts';
import type { Cell, ImportFormat, OpenedFile, ReadingOptions } from './import-format.ts';
import { isTotal } from './is-total.ts';
import { type MappedRow, mappedPost, mappedVisits } from './mapped-row.ts';
import { networkColumn } from './network-column.ts';
import { proposeMapping } from './propose-mapping.ts';
import { currencyOf, decimalMarkOf, readCellAmount } from './read-cell-number.ts';
import { readCounts } from './read-counts.ts';
import { cellText, refuseRow } from './refuse-row.ts';
import { cellsBelow, firstRows } from './sheet-rows.ts';
import { findTableHead, type TableHead } from './table-head.ts';

/** A table that no format knows, for the person to say what its columns hold. */
export interface TableToMap {
  readonly columns: readonly MappableColumn[];
  /** A first guess. */
  readonly proposal: HeaderMapping;
}

/** A column as it stands in the file. */
export interface MappableColumn {
  readonly head: string;
  /** Its first cells that hold something, two at most. */
  readonly samples: readonly string[];
}

/** The columns of a file's table; undefined: it has none that could be read. A head that stands twice is given once. */
export function tableToMap(
  file: OpenedFile,
  options: Pick<ReadingOptions, 'platforms' | 'now'>,
): TableToMap | undefined {
  const found = findTableHead(file);
  if (found === undefined) return undefined;
  const { table, headAt, heads } = found;
  const rows = firstRows(table, headAt + 101).slice(headAt + 1);
  const columns = heads.flatMap((head, at) => {
    if (head === '' || heads.indexOf(head) !== at) return [];
    const samples = rows.map((row) => cellText(row[at])).filter((text) => text.trim() !== '');
    return [{ head, samples: samples.slice(0, 2) }];
  });
  return { columns, proposal: proposeMapping(file.name, found, options) };
}

/** The id under which imports by a person's own mapping are kept. */
export const mappedTableId = 'mapped-table';

/**
 * A format made of what the person said of a table's columns: a row for each post, or, where no column leads to posts but one names
 * campaigns, a row for the visits of each. It recognises files with the same heads, in whatever order.
 */
export function mappedTable(mapping: HeaderMapping): ImportFormat {
  const fields = Object.values(mapping.columns);
  return {
    id: mappedTableId,
    name: { en: mapping.name, fr: mapping.name },
    explains: {
      en: 'A table whose columns you have named yourself.',
      fr: 'Un tableau dont vous avez vous-même nommé les colonnes.',
    },
    asksAccount:
      mapping.platform === null || fields.includes('account') ? null : { platform: mapping.platform },
    recognise(file) {
      const head = findTableHead(file);
      if (head?.signature !== mapping.signature) return undefined;
      const isRead = (one: string, at: number) =>
        Object.hasOwn(mapping.columns, one) &&
        (mapping.columns[one] === 'ignore' || head.heads.indexOf(one) === at);
      // Of two columns of one head (organic and paid, under a line of their own) the first alone is read.
      const unknown = head.heads.filter((one, at) => one !== '' && !isRead(one, at));
      return { unknown, missing: [], dateOrder: { order: mapping.dateOrder, sure: true } };
    },
    *read(file, options) {
      const head = findTableHead(file);
      if (head === undefined) return;
      const isOfPosts = fields.includes('post address') || fields.includes('post id');
      const isOfTraffic = !isOfPosts && fields.includes('campaign');
      yield* readMapped(head, mapping, options, isOfTraffic ? mappedVisits : mappedPost);
    },
  };
}

/** What a row of sums may be called in; a post's text may be any word. */
const naming = ['post address', 'post id', 'account', 'publication', 'campaign'] as const;

function* readMapped(
  head: TableHead,
  mapping: HeaderMapping,
  options: ReadingOptions,
  rowOf: (row: MappedRow) => ImportedRow | RefusedRow,
): Generator<ImportedRow | RefusedRow> {
  const { table, headAt, heads } = head;
  const networkOf = networkColumn(head, options);
  const columnOf = new Map<MappedField, number>();
  for (const [at, named] of heads.entries()) {
    const field = Object.hasOwn(mapping.columns, named) ? mapping.columns[named] : undefined;
    if (field !== undefined && field !== 'ignore' && !columnOf.has(field)) columnOf.set(field, at);
  }
  const counted = metricNames.flatMap((name) => {
    const column = columnOf.get(name);
    return column === undefined || name === 'revenue' ? [] : [[name, column] as const];
  });
  const revenueAt = columnOf.get('revenue');
  const mark = revenueAt === undefined ? null : decimalMarkOf(cellsBelow(table, headAt, revenueAt));
  let currency: string | null = null;
  const known = new Set<string>();
  const cellOf = (row: readonly Cell[], field: MappedField) => row[columnOf.get(field) ?? -1] ?? null;
  const headOf = (field: MappedField) => heads[columnOf.get(field) ?? -1] ?? null;

  let line = 0;
  for (const row of table.rows()) {
    line += 1;
    if (line <= headAt + 1 || row.every((cell) => cell === null || cell === '')) continue;
    if (row.length > 1 && row.every((cell, at) => cellText(cell).trim() === heads[at])) continue;
    if (naming.some((field) => isTotal(cellOf(row, field)))) continue;
    const read = readCounts(row, counted);
    const revenue = revenueAt === undefined ? null : readCellAmount(row[revenueAt] ?? null, mark);
    if ('reason' in read) {
      yield refuseRow(line, read.reason, row, heads[read.column] ?? null);
      continue;
    }
    if (typeof revenue === 'string') {
      yield refuseRow(line, revenue, row, headOf('revenue'));
      continue;
    }
    const named = revenueAt === undefined ? null : currencyOf(row[revenueAt] ?? null);
    currency ??= named;
    if (named !== null && named !== currency) {
      yield refuseRow(line, 'other currency', row, headOf('revenue'));
      continue;
    }
    const counts: Partial<Record<MetricName, Count>> = { ...read.counts };
    if (revenue !== null) counts.revenue = exactCount(revenue, cellText(row[revenueAt ?? -1]));
    if (Object.keys(counts).length === 0) {
      yield refuseRow(line, 'no figures', row);
      continue;
    }
    yield rowOf({
      line,
      row,
      cellOf: (field) => cellOf(row, field),
      headOf,
      counts,
      mapping,
      options,
      network: networkOf(row),
      known,
    });
  }
}
