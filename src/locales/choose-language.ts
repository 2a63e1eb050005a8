import type { Language } from '../domain/localised.ts';
import type { Settings } from '../domain/settings.ts';

/** The interface's language: the chosen one, else the browser's ("fr-CA" is French), else English. */
export function chooseLanguage(chosen: Settings['language'], browserLanguage: string): Language {
  if (chosen !== 'browser') return chosen;
  return browserLanguage.toLowerCase().split(/[-_]/)[0] === 'fr' ? 'fr' : 'en';
}
