import { fold } from '../understanding/token.ts';
import { type DraftLanguage, draftLanguages } from './languages.ts';
import { functionWords } from './wording/function-words.ts';

/** How many words of a text are function words of each language; a word of several counts a part for each. */
export function languageScores(text: string): ReadonlyMap<DraftLanguage, number> {
  const scores = new Map<DraftLanguage, number>(draftLanguages.map((language) => [language, 0]));
  const words = fold(text.replace(/\[[^\]]*\]|https?:\S+|\S+@\S+/g, ' ')).match(/\p{L}+/gu) ?? [];
  for (const word of words) {
    const having = draftLanguages.filter((language) => functionWords[language].has(word));
    for (const language of having) scores.set(language, (scores.get(language) ?? 0) + 1 / having.length);
  }
  return scores;
}

/** The one language that a text's function words point to; null where they are too few or point to several. */
export function languageByFunctionWords(text: string): DraftLanguage | null {
  const [first, second] = [...languageScores(text)].sort(([, one], [, other]) => other - one);
  if (first === undefined || first[1] < 1) return null;
  return first[1] > (second?.[1] ?? 0) * 1.3 ? first[0] : null;
}
