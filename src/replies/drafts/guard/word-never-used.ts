import type { Voice } from '../../../domain/voice.ts';
import { type GuardCheck, orNull } from '../guard-check.ts';
import { wordsOf } from '../sentences-of.ts';

/** Words that the brand never uses, also inflected, in other letters or accents; not inside other words. */
export default {
  kind: 'word never used',
  find: (text, { voice }) => orNull(neverUsedIn(text, voice)),
} satisfies GuardCheck;

/** The words of a text that a brand never uses, as the voice has them. */
export function neverUsedIn(text: string, { wordsNeverUsed }: Voice): string[] {
  if (wordsNeverUsed.length === 0) return [];
  const said = wordsOf(text);
  return wordsNeverUsed.filter((never) => isSaid(never, said, text));
}

function isSaid(never: string, said: readonly string[], text: string): boolean {
  const words = wordsOf(never);
  // An emoji or a mark has no words.
  if (words.length === 0) return never.trim() !== '' && text.includes(never.trim());
  return said.some((_, at) => words.every((word, index) => isSame(word, said[at + index] ?? '')));
}

/** The same word, perhaps in another form: what differs at the end are endings of inflection. */
function isSame(never: string, said: string): boolean {
  if (never === said) return true;
  if (never.length < 3 || said.length < 3) return false;
  const common = sharedStart(never, said);
  const least = Math.max(3, Math.min(never.length, said.length) - 3);
  return common >= least && endings.has(never.slice(common)) && endings.has(said.slice(common));
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length++;
  return length;
}

const endings = new Set(
  `|s|es|e|ee|ees|x|aux|al|ale|ales|eux|euse|euses|if|ive|ives|er|ere|ers|eres|ez|ent|ons|ais|ait|ant|ante|ants|antes|ed|d|ing|r|rs|st|est|ly|y|ies|
  en|em|n|ern|te|ten|t|a|as|o|os|i|ar|ir|ando|ado|ada|ados|adas|mente|issimo|issima|re|ies|ie`.split(
    /\s*\|\s*/,
  ),
);
