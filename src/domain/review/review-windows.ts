import { endOfMonth, format, startOfMonth, subMonths } from 'date-fns';
import type { ReviewKind } from '../review-due.ts';
import { type DayWindow, dayOf, startOfDay, wholeWeeksBefore, windowOfDays } from '../weekly-window.ts';

/** A period under review, and the one before it. */
export interface ReviewWindows {
  readonly now: DayWindow;
  readonly before: DayWindow;
}

/** The last whole week (Monday to Sunday) or calendar month before a moment, or the one so many periods earlier. */
export function reviewWindows(kind: ReviewKind, moment: number, earlier = 0): ReviewWindows {
  if (kind === 'weekly') {
    const [before, now] = wholeWeeksBefore(dayOf(moment), earlier + 2);
    // There are always as many weeks as were asked for.
    return { now: now ?? monthAt(moment, earlier + 1), before: before ?? monthAt(moment, earlier + 2) };
  }
  return { now: monthAt(moment, earlier + 1), before: monthAt(moment, earlier + 2) };
}

function monthAt(moment: number, back: number): DayWindow {
  const month = subMonths(startOfDay(dayOf(moment)), back);
  const write = (date: Date) => format(date, 'yyyy-MM-dd');
  return windowOfDays(write(startOfMonth(month)), write(endOfMonth(month)));
}
