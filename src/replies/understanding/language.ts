import { detectAll } from 'tinyld/light';
import { languageWords } from './language-words.ts';
import { longestRead, type Token } from './token.ts';

/** Languages that are told apart; any other comes out as the nearest of them, or as none. */
const known = [
  'fr',
  'en',
  'es',
  'de',
  'it',
  'pt',
  'nl',
  'pl',
  'tr',
  'ru',
  'ar',
  'ja',
  'zh',
  'ko',
  'id',
  'sv',
  'uk',
  'el',
  'he',
  'hi',
  'th',
];

/** A library judges by letters, which says little of five words of slang: common short words count beside it. */
const weightOfLibrary = 1.6;
const weightOfWords = 1;
const weightOfModel = 0.3;
const leastScore = 0.45;
/** Of letters, past which more say nothing new. */
const enough = 600;

const languagesOf = byWord();

/** How much speaks for each language, by library and short words; none: no words. */
export function scoreLanguages(text: string, tokens: readonly Token[]): ReadonlyMap<string, number> {
  if (!tokens.some(({ kind }) => kind === 'word')) return new Map();
  const scores = scoreByWords(tokens);
  for (const { lang, accuracy } of detectAll(spokenText(text, tokens), { only: known })) {
    scores.set(lang, (scores.get(lang) ?? 0) + accuracy * weightOfLibrary);
  }
  return scores;
}

/** The language that scores speak for as ISO 639-1; null: no words, or too few to tell. */
export function languageFrom(scores: ReadonlyMap<string, number>): string | null {
  const [first] = [...scores].sort(([, a], [, b]) => b - a);
  return first !== undefined && first[1] >= leastScore ? first[0] : null;
}

/** The language by library and words together with what the model says of those that it knows. */
export function chooseLanguage(
  scores: ReadonlyMap<string, number>,
  judged: ReadonlyMap<string, number>,
  words: number,
): string | null {
  if (words === 0) return null;
  const both = new Map(scores);
  for (const [language, score] of judged)
    both.set(language, (both.get(language) ?? 0) + (score + 2) * weightOfModel);
  return languageFrom(both);
}

/** How much a comment's short words speak for each language. A word of several languages is shared among them. */
export function scoreByWords(tokens: readonly Token[]): Map<string, number> {
  const scores = new Map<string, number>();
  const words = tokens.filter(({ kind }) => kind === 'word').slice(0, 60);
  for (const { form } of words) {
    const languages = languagesOf.get(form) ?? [];
    for (const language of languages) {
      scores.set(
        language,
        (scores.get(language) ?? 0) + weightOfWords / languages.length / Math.sqrt(words.length),
      );
    }
  }
  return scores;
}

function spokenText(text: string, tokens: readonly Token[]): string {
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ start, end }) => text.slice(start, end));
  return words.join(' ').toLowerCase().slice(0, Math.min(enough, longestRead));
}

function byWord(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [language, words] of Object.entries(languageWords)) {
    for (const word of new Set(words.split(' '))) found.set(word, [...(found.get(word) ?? []), language]);
  }
  return found;
}
