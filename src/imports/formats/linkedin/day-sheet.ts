import type { AccountMetricName } from '../../../domain/account-period.ts';
import type { DayColumns } from '../../account-days.ts';
import { type ColumnSearch, findColumns } from '../../find-columns.ts';
import type { OpenedFile, Table } from '../../import-format.ts';
import { readCellDay } from '../../read-cell-date.ts';
import { readCellCount } from '../../read-cell-number.ts';
import { cellText } from '../../refuse-row.ts';
import { firstRows } from '../../sheet-rows.ts';

/** A sheet with a row for each day. */
export interface DaySheet<Field extends string> {
  readonly table: Table;
  readonly headAt: number;
  readonly heads: readonly string[];
  readonly columns: Readonly<Partial<Record<Field, number>>>;
  readonly unknown: readonly string[];
  readonly missing: readonly string[];
}

/** How a sheet of days is known where its heads are in a language that none of the aliases is of. */
export interface DayShape<Field extends string> {
  /** Cells of its head. */
  readonly width: number;
  /** Which column is which. */
  readonly places: Readonly<Partial<Record<Field, number>>>;
  /** Parts and their sum, by column: they have to agree in every row. */
  readonly sums: readonly { readonly parts: readonly number[]; readonly sum: number }[];
}

/** Finds a sheet of days by its heads, else, in a workbook, by its shape; then all of its heads are told as unknown. */
export function findDaySheet<Field extends string>(
  file: OpenedFile,
  search: ColumnSearch<Field>,
  shape: DayShape<NoInfer<Field>>,
): DaySheet<Field> | undefined {
  for (const table of file.tables) {
    const found = findColumns(table, search);
    if (found) return { table, ...found };
  }
  for (const table of file.tables.filter(({ name }) => name !== null)) {
    const found = byShape(table, shape);
    if (found) return found;
  }
  return undefined;
}

/** Such a sheet as `accountDays` reads it: which figure of the account stands in the column of which field. */
export function dayColumns<Field extends string>(
  sheet: DaySheet<Field | 'date'>,
  figures: readonly (readonly [AccountMetricName, Field])[],
): DayColumns {
  return {
    headAt: sheet.headAt,
    heads: sheet.heads,
    day: sheet.columns.date ?? 0,
    figures: figures.flatMap(([name, field]) => {
      const column = sheet.columns[field];
      return column === undefined ? [] : [[name, column] as const];
    }),
  };
}

function byShape<Field extends string>(table: Table, shape: DayShape<Field>): DaySheet<Field> | undefined {
  const rows = firstRows(table, 60);
  const firstDay = rows.findIndex((row) => isDay(row[0]) && row.length >= shape.width);
  const heads = (rows[firstDay - 1] ?? []).map(cellText);
  if (heads.filter((head) => head !== '').length !== shape.width) return undefined;
  const days = rows.slice(firstDay).filter((row) => isDay(row[0]));
  const count = (row: (typeof rows)[number], column: number) => readCellCount(row[column] ?? null);
  const isRight = days.every((row) =>
    shape.sums.every(({ parts, sum }) => {
      const counts = parts.map((column) => count(row, column));
      const total = counts.reduce<number>(
        (all, one) => (typeof one === 'number' ? all + one : Number.NaN),
        0,
      );
      return total === count(row, sum);
    }),
  );
  // Zeros agree with anything.
  const isShown = days.some((row) => shape.sums.some(({ sum }) => Number(count(row, sum)) > 0));
  if (!isRight || !isShown) return undefined;
  return { table, headAt: firstDay - 1, heads, columns: shape.places, unknown: heads, missing: [] };
}

function isDay(cell: unknown): boolean {
  if (typeof cell !== 'string' && typeof cell !== 'number' && !(cell instanceof Date)) return false;
  const day = [readCellDay(cell, 'month first'), readCellDay(cell, 'day first')];
  return day.some((one) => one !== null && one !== 'bad date');
}
