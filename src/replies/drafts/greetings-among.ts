import type { DraftLanguage } from './languages.ts';
import { wordsOf } from './sentences-of.ts';

const greetings: Readonly<Record<DraftLanguage, string>> = {
  fr: 'bonjour bonsoir salut coucou hello',
  en: 'hello hi hey howdy',
  es: 'hola buenas',
  de: 'hallo moin servus hi',
  it: 'ciao buongiorno salve',
  pt: 'ola oi',
};

/** Greetings among the words that a brand likes, as lines to choose from. */
export function greetingsAmong(wordsToUse: readonly string[], language: DraftLanguage): string[] {
  const known = new Set(greetings[language].split(' '));
  return wordsToUse
    .filter((word) => wordsOf(word).length === 1 && known.has(wordsOf(word)[0] ?? ''))
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}{ name}${language === 'fr' ? ' !' : '!'}`);
}
