import { type Day, isDay } from '../domain/day.ts';

/** The day that was chosen for a typed figure: the moment up to which it counts, or what is wrong with it. */
export type TypedDay =
  | { readonly observedAt: number; readonly problem?: undefined }
  | { readonly observedAt?: undefined; readonly problem: 'day' | 'future' | 'beforePublication' };

/** Reads a day: its end in the person's time zone, or now where that is still to come. Moments in milliseconds since 1970. */
export function readTypedDay(day: Day, publishedAt: number | null, now: number): TypedDay {
  if (!isDay(day)) return { problem: 'day' };
  if (day > dayAt(now)) return { problem: 'future' };
  const end = new Date(`${day}T23:59:59.999`).getTime();
  if (publishedAt !== null && end < publishedAt) return { problem: 'beforePublication' };
  return { observedAt: Math.min(end, now) };
}

/** The day of a moment in the person's time zone. */
export function dayAt(moment: number): Day {
  const date = new Date(moment);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
