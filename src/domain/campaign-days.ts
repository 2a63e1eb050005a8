import { addDays, differenceInCalendarDays, format, parseISO } from 'date-fns';
import type { Day } from './day.ts';

/** Days from the first to the last, both included. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/** The day that it is at a moment (milliseconds since 1970), in the time zone of the computer. */
export function localDay(moment: number): Day {
  return format(moment, 'yyyy-MM-dd');
}

/** The moment at which a day begins, in the time zone of the computer, in milliseconds since 1970. */
export function beginOf(day: Day): number {
  return parseISO(day).getTime();
}

/** The last millisecond of a day, in the time zone of the computer. */
export function endOf(day: Day): number {
  return beginOf(dayAfter(day, 1)) - 1;
}

/** So many days after a day; before it where the number is negative. */
export function dayAfter(day: Day, days: number): Day {
  return format(addDays(parseISO(day), days), 'yyyy-MM-dd');
}

/** How many days a span has; 0 or less where it ends before it begins. */
export function daysIn({ from, to }: DaySpan): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from)) + 1;
}

/** Whether a moment (milliseconds since 1970) lies on one of these days; null, an unknown one, does not. */
export function isWithin(moment: number | null, { from, to }: DaySpan): boolean {
  if (moment === null) return false;
  const day = localDay(moment);
  return from <= day && day <= to;
}
