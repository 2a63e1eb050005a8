import type { OpenHours } from '../domain/voice.ts';

/** Minutes since midnight as a time field holds them, such as "08:30"; midnight at the end of a day is "00:00"; '' for none. */
export function timeText(minutes: number): string {
  if (!Number.isFinite(minutes)) return '';
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

/** The minutes since midnight of what a time field holds; NaN where it is empty. */
export function minutesOf(text: string): number {
  const found = /^(\d{2}):(\d{2})/.exec(text);
  return found === null ? Number.NaN : Number(found[1]) * 60 + Number(found[2]);
}

/** Hours in one word, such as "08:30–12:00". */
export function hoursText({ from, to }: OpenHours): string {
  return `${timeText(from)}–${timeText(to)}`;
}
