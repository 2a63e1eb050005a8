import { languageWords } from './language-words.ts';
import type { Token } from './token.ts';

const languagesOf = byWord();

/** The language of a comment's words as ISO 639-1; null: no words, or too few to tell. */
export function detectLanguage(_text: string, tokens: readonly Token[]): string | null {
  const scores = scoreByWords(tokens);
  const [first, second] = [...scores].sort(([, a], [, b]) => b - a);
  if (first === undefined) return null;
  return first[1] - (second?.[1] ?? 0) >= 0.3 ? first[0] : null;
}

/** How much a comment's short words speak for each language. A word of several languages is shared among them. */
export function scoreByWords(tokens: readonly Token[]): Map<string, number> {
  const scores = new Map<string, number>();
  for (const { kind, form } of tokens) {
    if (kind !== 'word') continue;
    const languages = languagesOf.get(form) ?? [];
    for (const language of languages)
      scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
  }
  return scores;
}

function byWord(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [language, words] of Object.entries(languageWords)) {
    for (const word of new Set(words.split(' '))) found.set(word, [...(found.get(word) ?? []), language]);
  }
  return found;
}
