import {
  addDays,
  differenceInCalendarDays,
  format,
  nextMonday,
  parseISO,
  startOfWeek,
  subWeeks,
} from 'date-fns';
import type { Day } from './day.ts';

// Days and weeks are those of the machine that the person sits at: date-fns counts by its time zone, days of 23 and 25 hours too.

/** Whole days in a row. */
export interface DayWindow {
  readonly from: Day;
  readonly to: Day;
  /** Milliseconds since 1970: its first moment, and the first one after it. */
  readonly start: number;
  readonly end: number;
}

/** The window from the beginning of a day to the end of another, which is not earlier. */
export function windowOfDays(from: Day, to: Day): DayWindow {
  return {
    from,
    to,
    start: parseISO(from).getTime(),
    end: addDays(parseISO(to), 1).getTime(),
  };
}

/** The last `count` whole weeks, Monday to Sunday, that end before a day; oldest first. */
export function wholeWeeksBefore(day: Day, count: number): readonly DayWindow[] {
  const monday = startOfWeek(parseISO(day), { weekStartsOn: 1 });
  return Array.from({ length: count }, (_, index) => {
    const from = subWeeks(monday, count - index);
    return windowOfDays(written(from), written(addDays(from, 6)));
  });
}

/** The day that holds a moment. */
export function dayOf(moment: number): Day {
  return written(new Date(moment));
}

/** The day so many days later; earlier where the number is negative. */
export function dayAfter(day: Day, days: number): Day {
  return written(addDays(parseISO(day), days));
}

/** How many days later the second day is; 0 for the same. */
export function daysFrom(day: Day, later: Day): number {
  return differenceInCalendarDays(parseISO(later), parseISO(day));
}

/** The first Monday after a day. */
export function mondayAfter(day: Day): Day {
  return written(nextMonday(parseISO(day)));
}

/** The moment at which a day begins, in milliseconds since 1970. */
export function startOfDay(day: Day): number {
  return parseISO(day).getTime();
}

function written(date: Date): Day {
  return format(date, 'yyyy-MM-dd');
}
