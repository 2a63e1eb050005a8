/** What may stand after a shortened number → the power of ten it means. In the form of `wordKey`. */
export type NumberWords = Readonly<Record<string, number>>;

/** What sites and people write in a language beyond what the browser's `Intl` tells of it (see number-language.ts). */
export const wordsIn: Readonly<Record<string, NumberWords>> = {
  // "mn", "bn": the press. Lakh and crore: Indian English, on pages that only say "en".
  en: { mn: 6, bn: 9, lakh: 5, lakhs: 5, cr: 7, crore: 7, crores: 7 },
  // "T" was the thousand of en-IN in earlier data: https://github.com/Anarios/return-youtube-dislike/issues/441
  'en-IN': { T: 3 },
  // "mds": the plural of "Md". "G" is the form of Canada, also met in France.
  fr: { mds: 9, G: 9, milliers: 3 },
  // `Intl` does not shorten thousands in German; sites do.
  de: { 'tsd.': 3 },
  // An older short form of "millones".
  es: { 'mill.': 6 },
  // How people type 万.
  zh: { w: 4, W: 4 },
  // The southern word for "nghìn", the other spelling of "tỷ".
  vi: { ngàn: 3, tỉ: 9 },
};

/**
 * What means the same on a page of any language: the English letters that sites leave on all of them, and words in other letters
 * than Latin. Not T: no count of a post is that large, and in other languages a lone T is a day or a thousand.
 */
export const wordsAnywhere: NumberWords = {
  ...{ K: 3, k: 3, M: 6, B: 9 },
  // К and М are the Cyrillic look-alikes, typed without changing the keyboard.
  ...{ К: 3, к: 3, М: 6, 'тыс.': 3, 'млн.': 6, 'млрд.': 9 },
  // Without hamza or nukta, and with an ASCII full stop, as people type.
  ...{ ألف: 3, الف: 3, مليون: 6, مليار: 9, हजार: 3, लाख: 5, 'क.': 7, करोड: 7 },
  // `Intl` counts in 万 and 億 (만 and 억) only; people write the others too.
  ...{ 千: 3, 万: 4, 萬: 4, 百万: 6, 百萬: 6, 千万: 7, 千萬: 7, 亿: 8, 億: 8 },
  ...{ 천: 3, 만: 4, 백만: 6, 천만: 7, 억: 8 },
};
