import { type Count, exactCount } from '../domain/count.ts';
import type { HeaderMapping, MappedField } from '../domain/import-record.ts';
import type { ImportedRow, RefusedRow } from '../domain/imported-row.ts';
import { type MetricName, metricNames } from '../domain/metrics.ts';
import { longestText } from '../domain/post.ts';
import type { Cell, ImportFormat, OpenedFile, ReadingOptions } from './import-format.ts';
import { isTotal } from './is-total.ts';
import { type NetworkOf, networkColumn } from './network-column.ts';
import { postAddress } from './post-address.ts';
import { proposeMapping } from './propose-mapping.ts';
import { readCellTime, readPastTime } from './read-cell-date.ts';
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
      const unknown = head.heads.filter((one) => one !== '' && !Object.hasOwn(mapping.columns, one));
      return { unknown, missing: [], dateOrder: { order: mapping.dateOrder, sure: true } };
    },
    *read(file, options) {
      const head = findTableHead(file);
      if (head === undefined) return;
      const isOfPosts = fields.includes('post address') || fields.includes('post id');
      const isOfTraffic = !isOfPosts && fields.includes('campaign');
      yield* readMapped(head, mapping, options, isOfTraffic ? trafficOf : postOf);
    },
  };
}

/** What a row of sums may be called in; a post's text may be any word. */
const naming = ['post address', 'post id', 'account', 'publication', 'campaign'] as const;

/** A row with where its fields are. */
interface MappedRow {
  readonly line: number;
  readonly row: readonly Cell[];
  readonly cellOf: (field: MappedField) => Cell;
  readonly headOf: (field: MappedField) => string | null;
  readonly counts: Readonly<Partial<Record<MetricName, Count>>>;
  readonly mapping: HeaderMapping;
  readonly options: ReadingOptions;
  readonly network: ReturnType<NetworkOf>;
  /** Posts met before, as "platform/id". */
  readonly known: Set<string>;
}

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
    if (named !== null && named !== (currency ??= named)) {
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

function postOf({
  line,
  row,
  cellOf,
  headOf,
  counts,
  mapping,
  options,
  network,
  known,
}: MappedRow): ImportedRow | RefusedRow {
  const address = cellOf('post address');
  const found = postAddress(address, options);
  const id = typeof found === 'object' ? null : textOf(cellOf('post id'), 200);
  // Of a network that is not known neither the address nor the id says anything.
  if (typeof found !== 'object' && network === null) return refuseRow(line, 'unknown platform', row);
  if (found === 'other site' || (typeof found !== 'object' && id === null)) {
    return refuseRow(line, found, row, headOf('post address') ?? headOf('post id'));
  }
  const platform =
    typeof found === 'object'
      ? found.platform.id
      : (network ?? mapping.platform ?? options.account?.platform);
  if (platform === undefined) return refuseRow(line, 'unknown platform', row);
  const publishedAt = readPastTime(
    inItsZone(cellOf('publication'), headOf('publication')),
    options.dateOrder ?? mapping.dateOrder,
    options.now,
  );
  if (publishedAt === 'bad date' || publishedAt === 'future date') {
    return refuseRow(line, publishedAt, row, headOf('publication'));
  }
  if (counts.revenue !== undefined && counts.revenue.low < 0) {
    return refuseRow(line, 'negative count', row, headOf('revenue'));
  }
  const key = `${platform}/${typeof found === 'object' ? found.address.id : id}`;
  if (known.has(key)) return refuseRow(line, 'duplicate', row, headOf('post address') ?? headOf('post id'));
  known.add(key);
  const account = textOf(cellOf('account'), 200);
  const handle = account?.replace(/^@/, '') ?? '';
  const isHandle = /^[\w.-]{1,100}$/.test(handle);
  return {
    of: 'post',
    line,
    post: {
      platform,
      url: typeof found === 'object' ? found.url : null,
      id,
      author: isHandle ? handle.toLowerCase() : typeof found === 'object' ? found.address.author : null,
      authorName: isHandle ? null : account,
      publishedAt,
      format: null,
      text: textOf(cellOf('text'), longestText),
      promoted: false,
      metrics: counts,
    },
  };
}

function trafficOf({ line, row, cellOf, headOf, counts }: MappedRow): ImportedRow | RefusedRow {
  const campaign = textOf(cellOf('campaign'), 200);
  if (campaign === null) return refuseRow(line, 'no post', row, headOf('campaign'));
  const sessions = counts.sessions?.low ?? null;
  const conversions = counts.conversions?.low ?? null;
  const revenue = counts.revenue?.low ?? null;
  if (sessions === null && conversions === null && revenue === null)
    return refuseRow(line, 'no figures', row);
  return {
    of: 'traffic',
    line,
    traffic: {
      from: null,
      to: null,
      campaign,
      source: null,
      medium: null,
      content: null,
      landing: null,
      sessions,
      engagedSessions: null,
      conversions,
      revenue,
    },
  };
}

/** A moment with the time zone that its column's head names, "Date (GMT)", where it names none itself. */
function inItsZone(cell: Cell, head: string | null): Cell {
  if (head === null || !/\b(?:GMT|UTC)\b/i.test(head)) return cell;
  if (cell instanceof Date) {
    const isDay = cell.getTime() % 86_400_000 === 0;
    return isDay || Number.isNaN(cell.getTime()) ? cell : cell.toISOString();
  }
  const zoned = typeof cell === 'string' ? `${cell.trim()} UTC` : null;
  const orders = ['day first', 'month first'] as const;
  return orders.some((order) => typeof readCellTime(zoned, order) === 'number') ? zoned : cell;
}

/** White space collapsed, cut to so many code points; null where there is nothing. */
function textOf(cell: Cell, longest: number): string | null {
  if (cell === null || cell instanceof Date) return null;
  const text = String(cell)
    .slice(0, longest * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '') return null;
  return text.length <= longest ? text : [...text].slice(0, longest).join('');
}
