import { addMonths, addWeeks, setHours, startOfISOWeek, startOfMonth } from 'date-fns';

/** Of which reviews the person wants to be reminded. */
export const reminderChoices = ['off', 'weekly', 'monthly', 'both'] as const;

/** One of the choices. */
export type Reminders = (typeof reminderChoices)[number];

/** A review of what was published: of the week before, or of the month before. */
export type ReviewKind = 'weekly' | 'monthly';

/** The hour of the day, in the person's time zone, from which a review is due: on Mondays, and on the first of a month. */
export const reviewHour = 9;

/** The reviews that have come due since `since`, both in milliseconds since 1970; several of one kind are one. */
export function reviewsDue(reminders: Reminders, since: number, now: number): readonly ReviewKind[] {
  return kindsOf(reminders).filter((kind) => {
    const due = latestDue(kind, now);
    return due > since && due <= now;
  });
}

/** When the next review comes due, in milliseconds since 1970; undefined where the person wants none. */
export function nextReview(reminders: Reminders, now: number): number | undefined {
  const moments = kindsOf(reminders).map((kind) => nextDue(kind, now));
  return moments.length === 0 ? undefined : Math.min(...moments);
}

function kindsOf(reminders: Reminders): readonly ReviewKind[] {
  if (reminders === 'off') return [];
  return reminders === 'both' ? ['weekly', 'monthly'] : [reminders];
}

function latestDue(kind: ReviewKind, now: number): number {
  const inThis = dueWithin(kind, new Date(now));
  return inThis <= now ? inThis : dueWithin(kind, before[kind](new Date(now)));
}

function nextDue(kind: ReviewKind, now: number): number {
  const inThis = dueWithin(kind, new Date(now));
  return inThis > now ? inThis : dueWithin(kind, after[kind](new Date(now)));
}

function dueWithin(kind: ReviewKind, moment: Date): number {
  const start = kind === 'weekly' ? startOfISOWeek(moment) : startOfMonth(moment);
  return setHours(start, reviewHour).getTime();
}

const after = { weekly: (date: Date) => addWeeks(date, 1), monthly: (date: Date) => addMonths(date, 1) };
const before = { weekly: (date: Date) => addWeeks(date, -1), monthly: (date: Date) => addMonths(date, -1) };
