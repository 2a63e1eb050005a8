/** A day of the calendar, "2026-04-03", in the time zone of whoever writes it. In this form days sort as text. */
export type Day = string;

/** Whether a text is a day that the calendar has. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
