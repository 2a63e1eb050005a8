import type { Language } from '../domain/localised.ts';
import en from './en/reminders.ts';
import fr from './fr/reminders.ts';

/** The texts of reminders, which the background says too: it has no use for those of the pages. */
export type ReminderTexts = typeof en;

/** The texts of reminders in this language. */
export function reminderTextsOf(language: Language): ReminderTexts {
  return language === 'fr' ? fr : en;
}
