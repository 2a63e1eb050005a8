import type { AccountMetricName } from '../domain/account-period.ts';
import type { Day } from '../domain/day.ts';
import type { ImportedRow, RefusedRow } from '../domain/imported-row.ts';
import type { PlatformId } from '../domain/platform-facts.ts';
import type { DateOrder } from './date-parts.ts';
import type { Cell, Table } from './import-format.ts';
import { isTotal } from './is-total.ts';
import { readPastDay } from './read-cell-date.ts';
import { readCounts } from './read-counts.ts';
import { refuseRow } from './refuse-row.ts';

/** Where a table of days has its columns. */
export interface DayColumns {
  /** Index of the row that heads it. */
  readonly headAt: number;
  readonly heads: readonly string[];
  readonly day: number;
  readonly figures: readonly (readonly [AccountMetricName, number])[];
}

/**
 * Reads a table with a row for each day of one account. The first row of a day counts. `alter` may take figures away that mean
 * something else in this row.
 */
export function* accountDays(
  table: Table,
  columns: DayColumns,
  how: { readonly platform: PlatformId; readonly order: DateOrder; readonly now: number },
  alter: (
    figures: Partial<Record<AccountMetricName, number>>,
    row: readonly Cell[],
  ) => Partial<Record<AccountMetricName, number>> = (figures) => figures,
): Generator<ImportedRow | RefusedRow> {
  const known = new Set<Day>();
  let line = 0;
  for (const row of table.rows()) {
    line += 1;
    if (line <= columns.headAt + 1 || row.every((cell) => cell === null || cell === '')) continue;
    const first = row[columns.day] ?? null;
    if (isTotal(first)) continue;
    const dayHead = columns.heads[columns.day] ?? null;
    const day = readPastDay(first, how.order, how.now);
    if (day === null || day === 'bad date') {
      yield refuseRow(line, 'bad date', row, dayHead);
      continue;
    }
    if (day === 'future date' || known.has(day)) {
      yield refuseRow(line, day === 'future date' ? day : 'duplicate', row, dayHead);
      continue;
    }
    const read = readDay(row, columns.figures);
    if ('reason' in read) {
      yield refuseRow(line, read.reason, row, columns.heads[read.column] ?? null);
      continue;
    }
    const told: Partial<Record<AccountMetricName, number>> = {};
    for (const [name] of columns.figures) {
      const count = read.counts[name];
      if (count !== undefined) told[name] = count.low;
    }
    const metrics = alter(told, row);
    if (Object.keys(metrics).length === 0) {
      yield refuseRow(line, 'no figures', row);
      continue;
    }
    known.add(day);
    yield {
      of: 'account',
      line,
      period: { platform: how.platform, account: null, name: null, from: day, to: day, metrics },
    };
  }
}

/**
 * The counts of a day. Where more was taken back than came (reactions withdrawn, comments deleted), files have less than nothing: what
 * came is not known then, but the day's other figures are.
 */
function readDay(
  row: readonly Cell[],
  figures: DayColumns['figures'],
): ReturnType<typeof readCounts<AccountMetricName>> {
  const read = readCounts(row, figures, ['newFollowers']);
  if (!('reason' in read) || read.reason !== 'negative count' || figures.length === 1) return read;
  return readDay(
    row,
    figures.filter(([, column]) => column !== read.column),
  );
}
