/**
 * What stands after a shortened number, by language, beyond what the browser's `Intl` tells: word → power of ten.
 *
 * `Intl` comes first (see number-language.ts); this table is for
 * - older ICU data (Firefox ESR and Chromium differ): the short forms of every language that Vigie promises to read;
 * - what sites and people write beside CLDR's form: each such group has its reason beside it.
 *
 * Words are in the form of `wordKey`; a full stop at the end is optional when reading.
 */
export const numberWords: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // "mn", "bn": the press. Lakh and crore: Indian English, on pages that only say "en"; "lac" is its other spelling.
  en: {
    ...{ K: 3, M: 6, B: 9, thousand: 3, million: 6, billion: 9, mn: 6, bn: 9 },
    ...{ lakh: 5, lakhs: 5, lac: 5, lacs: 5, cr: 7, crore: 7, crores: 7 },
  },
  // Before ICU 70 "T" was the thousand of en-IN, and sites keep it: github.com/Anarios/return-youtube-dislike/issues/441.
  'en-IN': { L: 5, T: 3 },
  // "mds", "mrd": the plural and the bank's form of "Md". "G" (giga) is CLDR's form for Canada, also met in France.
  fr: { K: 3, M: 6, md: 9, mds: 9, mrd: 9, G: 9, mille: 3, milliers: 3, millions: 6, milliards: 9 },
  // CLDR does not shorten thousands in German; sites do: "Tsd.", "Tds.".
  de: { 'tsd.': 3, 'tds.': 3, 'mio.': 6, 'mill.': 6, 'mrd.': 9, tausend: 3, millionen: 6, milliarden: 9 },
  // "mill.": the form of earlier CLDR and of Facebook.
  es: { mil: 3, M: 6, 'mill.': 6, 'mil m': 9, millones: 6, 'mil millones': 9 },
  // "mi." and "bi." with the full stop are typed by people; the rest is CLDR's for Brazil and Portugal.
  pt: { mil: 3, 'mi.': 6, M: 6, mm: 9, 'bi.': 9, milhões: 6, bilhões: 9 },
  // "mila", "mln", "mrd": the long and the press forms.
  it: { mila: 3, 'mln.': 6, mio: 6, 'mld.': 9, mrd: 9, milioni: 6, miliardi: 9 },
  // "dzd." (duizend) and "mio.": the forms of Dutch style books, beside CLDR's K and mln.
  nl: { 'dzd.': 3, duizend: 3, 'mln.': 6, 'mio.': 6, miljoen: 6, 'mld.': 9, miljard: 9 },
  // "mlrd": a common slip for "mld".
  pl: { 'tys.': 3, 'mln.': 6, 'mld.': 9, mlrd: 9, tysięcy: 3, milionów: 6 },
  // B is bin, thousand: read as billion it makes 327.4B out of 327,400.
  tr: { B: 3, bin: 3, mn: 6, milyon: 6, mr: 9, milyar: 9 },
  // "الف" without hamza and the accusative in -an are how people type; "بليون" is the other word for milliard.
  ar: {
    ألف: 3,
    الف: 3,
    ألفًا: 3,
    ألفا: 3,
    آلاف: 3,
    مليون: 6,
    مليونًا: 6,
    مليونا: 6,
    ملايين: 6,
    مليار: 9,
    بليون: 9,
  },
  // Without nukta (हजार, करोड) and with an ASCII full stop (क.) is how people type.
  hi: { हज़ार: 3, हजार: 3, लाख: 5, 'क॰': 7, 'क.': 7, करोड़: 7, करोड: 7, 'अ॰': 9, अरब: 9 },
  // 千, 百万, 千万: CLDR leaves thousands in full and counts in 万 only.
  ja: { 千: 3, 万: 4, 百万: 6, 千万: 7, 億: 8 },
  // 만 before others: 백만, 천만 are the same as in Japanese.
  ko: { 천: 3, 만: 4, 백만: 6, 천만: 7, 억: 8 },
  // Both scripts, as sites mix them; w is how people type 万.
  zh: { 千: 3, 万: 4, 萬: 4, w: 4, W: 4, 百万: 6, 百萬: 6, 千万: 7, 千萬: 7, 亿: 8, 億: 8 },
  // "ngàn" is the southern word for "nghìn", "tỉ" the other spelling of "tỷ".
  vi: { N: 3, nghìn: 3, ngàn: 3, tr: 6, triệu: 6, T: 9, tỷ: 9, tỉ: 9 },
  // The Cyrillic look-alikes of K and M, as people type without changing the keyboard.
  ru: { 'тыс.': 3, К: 3, 'млн.': 6, М: 6, 'млрд.': 9, тысяч: 3, миллионов: 6 },
};
