import type { DraftLanguage } from './languages.ts';

const contractions: Partial<Record<DraftLanguage, readonly (readonly [RegExp, string])[]>> = {
  fr: [
    [/\b([Dd])e le (?=\p{L})/gu, '$1u '],
    [/\b([Dd])e les (?=\p{L})/gu, '$1es '],
    [/(?<=^|\s)à le (?=\p{L})/gu, 'au '],
    [/(?<=^|\s)à les (?=\p{L})/gu, 'aux '],
    [/\b([Qq]u|[Dd])e (?=(?:[aeiouyâêîôûéèàëïœ]|h(?:uile|eure|istoire|umour|iver|uître))\p{L}*)/gu, "$1'"],
  ],
  es: [
    [/\bde el (?=\p{L})/gu, 'del '],
    [/\ba el (?=\p{L})/gu, 'al '],
  ],
};

/** A text in the typography of its language: elisions, typographic apostrophes, no-break spaces where French has them. */
export function typeset(text: string, language: DraftLanguage): string {
  let set = text.replace(/ +(?=[.,])/g, '');
  for (const [from, to] of contractions[language] ?? []) set = set.replace(from, to);
  set = set.replace(/(?<=\p{L})'(?=\p{L})/gu, '’').replace(/(?<=\p{L})'/gu, '’');
  // https://www.btb.termiumplus.gc.ca/redac-srch.html?cdct=ponctuation – narrow before ; ! ? and full before a colon.
  if (language === 'fr') set = set.replace(/ ([;!?])/g, '\u202F$1').replace(/ :(?=\s|$)/g, '\u00A0:');
  return set;
}
