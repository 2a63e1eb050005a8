import type { Day } from '../domain/day.ts';
import { type DateOrder, dateParts } from './date-parts.ts';
import type { Cell } from './import-format.ts';

/**
 * Reads a moment, in milliseconds since 1970; a day alone is its noon, so that no change of the clock moves it to another. What names
 * no time zone is read in that of the person. Null: the cell is empty; 'bad date': it holds no date of the calendar.
 */
export function readCellTime(cell: Cell, order: DateOrder): number | null | 'bad date' {
  if (isEmpty(cell)) return null;
  const parts = dateParts(cell, order);
  if (parts === undefined) return 'bad date';
  const { year, month, day, time } = parts;
  const [hour, minute, second] = time?.clock ?? [12, 0, 0];
  if (time?.offset === null || time === null)
    return new Date(year, month - 1, day, hour, minute, second).getTime();
  return Date.UTC(year, month - 1, day, hour, minute, second) - time.offset * 60_000;
}

/** Reads a day, whatever the time beside it. Null: the cell is empty; 'bad date': it holds no date of the calendar. */
export function readCellDay(cell: Cell, order: DateOrder): Day | null | 'bad date' {
  if (isEmpty(cell)) return null;
  const parts = dateParts(cell, order);
  if (parts === undefined) return 'bad date';
  return [
    String(parts.year).padStart(4, '0'),
    String(parts.month).padStart(2, '0'),
    String(parts.day).padStart(2, '0'),
  ].join('-');
}

/** As `readCellDay`, where nothing tells the order of a file's dates: a date that could be two days is a 'bad date'. */
export function readSureDay(cell: Cell): Day | null | 'bad date' {
  const [one, other] = [readCellDay(cell, 'month first'), readCellDay(cell, 'day first')];
  if (one === 'bad date' || one === null) return other;
  return one === other || other === 'bad date' ? one : 'bad date';
}

/**
 * As `readCellTime`, for what must have happened already: what lies a day or more after `now` is a 'future date'.
 */
export function readPastTime(
  cell: Cell,
  order: DateOrder,
  now: number,
): number | null | 'bad date' | 'future date' {
  const time = readCellTime(cell, order);
  return typeof time === 'number' && time >= now + dayOfGrace ? 'future date' : time;
}

/**
 * As `readCellDay`, or where no order is known as `readSureDay`, for what must have happened already: a day that begins a day or more
 * after `now` is a 'future date'.
 */
export function readPastDay(
  cell: Cell,
  order: DateOrder | null,
  now: number,
): Day | null | 'bad date' | 'future date' {
  const day = order === null ? readSureDay(cell) : readCellDay(cell, order);
  if (day === null || day === 'bad date') return day;
  return new Date(`${day}T00:00:00`).getTime() >= now + dayOfGrace ? 'future date' : day;
}

/** The file may have been written by a clock, or in a time zone, that is ahead. */
const dayOfGrace = 86_400_000;

function isEmpty(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && /^(?:[\s\-–—]*|n\/a|\(not set\)|null)$/i.test(cell));
}
