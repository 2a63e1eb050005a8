/**
 * What stands after a shortened number, by language, beyond what the browser's `Intl` tells: word → power of ten.
 *
 * `Intl` comes first (see number-language.ts). This table is for
 * - short forms of the languages that must be read on every browser, as the data of browsers differ in age;
 * - what sites and people write beside them: each such group has its reason beside it.
 *
 * Words are in the form of `wordKey`; a full stop at the end is optional when reading.
 */
export const numberWords: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // "mn", "bn": the press. Lakh and crore: Indian English, on pages that only say "en"; "lac" is another spelling.
  en: { K: 3, M: 6, B: 9, mn: 6, bn: 9, lakh: 5, lakhs: 5, lac: 5, lacs: 5, cr: 7, crore: 7, crores: 7 },
  // "T" was the thousand of en-IN in earlier data: https://github.com/Anarios/return-youtube-dislike/issues/441
  'en-IN': { L: 5, T: 3 },
  // "mds", "mrd": the plural and the bankers' form of "Md". "G" is the form of Canada, also met in France.
  fr: { K: 3, M: 6, md: 9, mds: 9, mrd: 9, G: 9, milliers: 3 },
  // `Intl` does not shorten thousands in German; sites do. "mill." is typed for "Mio.".
  de: { 'tsd.': 3, 'tds.': 3, 'mio.': 6, 'mill.': 6, 'mrd.': 9 },
  // "mill." is an older short form of "millones".
  es: { mil: 3, M: 6, 'mill.': 6, 'mil m': 9, 'mil millones': 9 },
  // With the full stop, as people type them; the rest is the form of Brazil and of Portugal.
  pt: { mil: 3, 'mi.': 6, M: 6, mm: 9, 'bi.': 9 },
  // "mio", "mrd": as typed by the Swiss and the press.
  it: { mila: 3, 'mln.': 6, mio: 6, 'mld.': 9, mrd: 9 },
  // "dzd." (duizend), "mio.": short forms in dictionaries, beside K and mln.
  nl: { 'dzd.': 3, 'mln.': 6, 'mio.': 6, 'mld.': 9 },
  // "mlrd": a common slip for "mld".
  pl: { 'tys.': 3, 'mln.': 6, 'mld.': 9, mlrd: 9 },
  // B is "bin", thousand: taken for a billion, it multiplies by a million.
  tr: { B: 3, bin: 3, mn: 6, mr: 9 },
  // Without hamza, and with the ending -an, as people type; بليون is the other word for 10⁹.
  ar: { ألف: 3, الف: 3, ألفًا: 3, ألفا: 3, مليون: 6, مليونًا: 6, مليونا: 6, مليار: 9, بليون: 9 },
  // Without nukta (हजार, करोड) and with an ASCII full stop, as people type.
  hi: { हज़ार: 3, हजार: 3, लाख: 5, 'क॰': 7, 'क.': 7, करोड़: 7, करोड: 7, 'अ॰': 9, अरब: 9 },
  // 千, 百万 and 千万 are written by people; `Intl` counts in 万 and 億 only. So too in Korean and Chinese.
  ja: { 千: 3, 万: 4, 百万: 6, 千万: 7, 億: 8 },
  ko: { 천: 3, 만: 4, 백만: 6, 천만: 7, 억: 8 },
  // Both scripts, as sites mix them; w is how people type 万.
  zh: { 千: 3, 万: 4, 萬: 4, w: 4, W: 4, 百万: 6, 百萬: 6, 千万: 7, 千萬: 7, 亿: 8, 億: 8 },
  // "ngàn" is the southern word for "nghìn", "tỉ" the other spelling of "tỷ".
  vi: { N: 3, ngàn: 3, tr: 6, T: 9, tỉ: 9 },
  // The Cyrillic look-alikes of K and M, typed without changing the keyboard.
  ru: { 'тыс.': 3, К: 3, 'млн.': 6, М: 6, 'млрд.': 9 },
};
