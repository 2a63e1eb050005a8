import type { Day } from '../../../domain/day.ts';
import type { DateOrder } from '../../date-parts.ts';
import type { OpenedFile } from '../../import-format.ts';
import { readCellDay } from '../../read-cell-date.ts';
import { cellsBelow, firstRows } from '../../sheet-rows.ts';
import { datesIn } from './dates-in.ts';
import type { DaySheet } from './day-sheet.ts';

/**
 * The first day of the period that a member's file counts over: of the range that one of its sheets states ("1/1/2026 - 10/30/2026"),
 * else of its days. Undefined: the file does not say.
 */
export function firstDayOf(
  { tables }: OpenedFile,
  days: DaySheet<'date' | 'impressions' | 'engagements'> | undefined,
  order: DateOrder,
): Day | undefined {
  const stated = tables
    .flatMap((table) => firstRows(table, rowsOfTitle))
    .flatMap((row) => row.map((cell) => datesIn(cell)))
    .find((dates) => dates.length === 2);
  const cells =
    stated ?? (days === undefined ? [] : cellsBelow(days.table, days.headAt, days.columns.date ?? 0));
  const told = [...cells].map((cell) => readCellDay(cell, order));
  return told.filter((day): day is Day => day !== null && day !== 'bad date').sort()[0];
}

/** The range stands in the first of them. */
const rowsOfTitle = 3;
