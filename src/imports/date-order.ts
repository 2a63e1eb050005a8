import { type DateOrder, numericDay } from './date-parts.ts';
import type { Cell } from './import-format.ts';
import { plainCell } from './number-parts.ts';
import { readCellTime } from './read-cell-date.ts';

/** A date of a column, and where its row bears an id that dates the post, when that was made. */
export interface DatedRow {
  readonly cell: Cell;
  /** Milliseconds since 1970; null: not told. */
  readonly madeAt: number | null;
}

/**
 * The order of a column's dates. Each row that can be read in one way alone speaks for it: a part above 12, or a reading that lies at
 * the moment at which the post's id was made while the other lies elsewhere. `sure`: at least one row speaks, and all that do agree.
 * Otherwise what most say, or `usual`, as the kind of file has it. The first thousand rows with dates are looked at, and, where one of
 * these writes its month as a number, as many more as it takes until one speaks.
 */
export function findDateOrder(
  rows: Iterable<DatedRow>,
  usual: DateOrder,
): { order: DateOrder; sure: boolean } {
  const votes = { 'day first': 0, 'month first': 0 };
  let [looked, inNumbers] = [0, 0];
  for (const row of rows) {
    if (row.cell === null || row.cell === '') continue;
    if (numericDate(row.cell) !== undefined) inNumbers++;
    const order = orderOf(row);
    if (order) votes[order]++;
    const hasSpoken = votes['day first'] + votes['month first'] > 0;
    if (++looked >= enough && (hasSpoken || inNumbers === 0)) break;
  }
  const day = votes['day first'];
  const month = votes['month first'];
  if (day === month) return { order: usual, sure: false };
  return { order: day > month ? 'day first' : 'month first', sure: day === 0 || month === 0 };
}

const enough = 1000;

function orderOf({ cell, madeAt }: DatedRow): DateOrder | undefined {
  const date = numericDate(cell);
  if (date === undefined || typeof cell !== 'string' || date.mark === '.' || date.first === date.other)
    return undefined;
  if (date.first > 12 || date.other > 12) return date.first > 12 ? 'day first' : 'month first';
  if (madeAt === null) return undefined;
  const day = distance(cell, 'day first', madeAt);
  const month = distance(cell, 'month first', madeAt);
  if (Math.min(day, month) > near) return undefined;
  return day < month ? 'day first' : 'month first';
}

function numericDate(cell: Cell): ReturnType<typeof numericDay> {
  return typeof cell === 'string' ? numericDay(plainCell(cell).split(/[ T,]/)[0] ?? '') : undefined;
}

/** A time zone and a little more: two readings of one date are 29 days apart at least. */
const near = 2 * 86_400_000;

function distance(cell: Cell, order: DateOrder, madeAt: number): number {
  const time = readCellTime(cell, order);
  return typeof time === 'number' ? Math.abs(time - madeAt) : Number.POSITIVE_INFINITY;
}
