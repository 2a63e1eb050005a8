import type { Language } from '../domain/localised.ts';

/** Until when a comment may be put off. */
export const laterChoices = ['hours', 'tomorrow', 'monday'] as const;
export type LaterChoice = (typeof laterChoices)[number];

/** The moment of a choice, by the clock and the calendar of this computer: in three hours, tomorrow at 9, next Monday at 9. */
export function momentOf(choice: LaterChoice, now: number): number {
  if (choice === 'hours') return now + 3 * 3_600_000;
  const moment = new Date(now);
  const days = choice === 'tomorrow' ? 1 : (8 - moment.getDay()) % 7 || 7;
  moment.setDate(moment.getDate() + days);
  return moment.setHours(9, 0, 0, 0);
}

/** Such a moment in few words: "Mon 23 Nov, 09:00". */
export function sayMoment(moment: number, language: Language): string {
  return new Intl.DateTimeFormat(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  }).format(moment);
}
