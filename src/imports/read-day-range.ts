import type { Day } from '../domain/day.ts';
import type { DateOrder } from './date-parts.ts';
import type { Cell } from './import-format.ts';
import { readCellDay } from './read-cell-date.ts';

interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/**
 * Reads a cell that holds a first and a last day: "Jul 1 - Sep 28, 2026", "1–31 août 2026", "20260801-20260831"; where the first has
 * no year it is that of the last. Null: the cell is empty; 'bad date': it holds no two days of the calendar in their order, or what
 * could be two ranges ("03/04/2026 - 05/06/2026").
 */
export function readDayRange(cell: Cell): DayRange | null | 'bad date' {
  const text = typeof cell === 'string' ? cell.trim() : cell === null ? '' : String(cell);
  if (text === '') return null;
  const [, first, last] =
    /^(\d{8})\s*[-–]\s*(\d{8})$/.exec(text) ?? /^(.+?)(?: [-–] |–)(.+)$/.exec(text) ?? [];
  if (first === undefined || last === undefined) return 'bad date';
  const [one, other = one] = (['month first', 'day first'] as const).flatMap(
    (order) => rangeOf(first, last, order) ?? [],
  );
  return one === undefined || one.from !== other?.from || one.to !== other.to ? 'bad date' : one;
}

function rangeOf(first: string, last: string, order: DateOrder): DayRange | undefined {
  const to = readCellDay(last, order);
  if (to === null || to === 'bad date') return undefined;
  const year = to.slice(0, 4);
  const words = last.replace(/\d+/g, '').trim();
  const tries = [first, `${first} ${year}`, `${first} ${words} ${year}`];
  const from = tries.map((each) => readCellDay(each, order)).find((day) => day !== 'bad date');
  return from == null || from > to ? undefined : { from, to };
}
