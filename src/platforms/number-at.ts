import type { Range } from '../domain/range.ts';
import { type NumberLanguage, numberLanguage, wordKey } from './number-language.ts';
import type { Abbreviation } from './read-count.ts';

/** A number in a text: where it ends, suffix included, and its values; no range where it is not a whole number, 0 or more. */
interface NumberInText {
  readonly end: number;
  readonly range: Range | undefined;
}

/**
 * The number whose first digit is at `start`. `plain` is in the form of `plainText`; from `limit` on, no more digits
 * belong to it.
 */
export function numberAt(
  plain: string,
  start: number,
  limit: number,
  language: NumberLanguage,
  abbreviation: Abbreviation,
): NumberInText {
  digitsAndMarks.lastIndex = start;
  const written = (digitsAndMarks.exec(plain)?.[0] ?? '').slice(0, limit - start);
  const end = start + written.length;
  const suffix = wordAt(plain, end, language.powers);
  if (!suffix) return { end, range: fullNumber(written) };
  return { end: suffix.end, range: shortenedNumber(written, suffix, language, abbreviation) };
}

/** A space only groups before exactly three digits; "12 3456" is two numbers. */
const digitsAndMarks = /\d+(?:[.,'٫]\d+| \d{3}(?!\d))*/y;

/** A word of a table, as found in a text. */
interface WordInText {
  readonly key: string;
  readonly value: number;
  readonly end: number;
}

/** The longest of `words` that stands at `at` or one space further, and ends there: the K of "2 Kommentare" does not. */
export function wordAt(
  plain: string,
  at: number,
  words: ReadonlyMap<string, number>,
): WordInText | undefined {
  const start = plain[at] === ' ' ? at + 1 : at;
  for (let end = Math.min(start + longestWord, plain.length); end > start; end--) {
    const key = wordKey(plain.slice(start, end));
    const value = words.get(key);
    if (value !== undefined && endsWord(plain, end)) return { key, value, end };
  }
  return undefined;
}

/** "mille miliardi" has 14 letters. */
const longestWord = 16;

function endsWord(plain: string, end: number): boolean {
  const next = plain.slice(end, end + 2);
  return !letter.test(next) || unspacedLetter.test(next) || unspacedLetter.test(plain.charAt(end - 1));
}

/** Letters of scripts that put no space between words, or, in Korean, none before a particle or a counter. */
export const unspacedLetter = /^[\p{sc=Han}\p{sc=Hang}\p{scx=Hira}\p{scx=Kana}]/u;

const letter = /^[\p{L}\p{M}\p{N}]/u;

function fullNumber(written: string): Range | undefined {
  if (!whole.test(written)) return undefined;
  return safeRange(digitsOf(written), digitsOf(written));
}

/**
 * Ungrouped, grouped by three with one mark, or grouped as in India (1,23,456). A single mark before exactly three digits
 * groups in any language, since a count has no fraction.
 */
const whole = /^(?:0|[1-9]\d*|[1-9]\d{0,2}([.,' ])\d{3}(?:\1\d{3})*|[1-9]\d?([,'])\d\d(?:\2\d\d)*\2\d{3})$/;

function digitsOf(written: string): number {
  return Number(written.replace(/\D/g, ''));
}

function shortenedNumber(
  written: string,
  suffix: WordInText,
  language: NumberLanguage,
  abbreviation: Abbreviation,
): Range | undefined {
  const mark = decimalMark(written, language);
  if (mark === undefined || (mark && isForeign(mark, suffix, language))) return undefined;
  const at = mark ? written.lastIndexOf(mark) : written.length;
  const fraction = written.length - at - (mark ? 1 : 0);
  if (!whole.test(written.slice(0, at)) || fraction > suffix.value) return undefined;

  const step = 10 ** (suffix.value - fraction);
  const value = digitsOf(written) * step;
  if (abbreviation === 'cut') return safeRange(value, value + step - 1);
  const low = Math.max(Math.ceil(value - step / 2), lowestWith(suffix.value, value, language));
  return safeRange(low, Math.ceil(value + step / 2) - 1);
}

/** '' where there is no fraction; undefined where it cannot be known: "1.234K" in a language that has the dot for nothing. */
function decimalMark(written: string, language: NumberLanguage): string | undefined {
  const marks = written.match(/\D/g) ?? [];
  const last = marks.at(-1);
  if (!last || last === ' ' || last === "'") return '';
  if (marks.length > 1) return last === marks[0] ? '' : last;
  if (last === '٫' || last === language.decimal || !/^[1-9]\d{0,2}\D\d{3}$/.test(written)) return last;
  return last === language.group ? '' : undefined;
}

/**
 * Sites leave English numbers on pages of other languages, and there "1.2B" is a billion, in Turkish "1,2 B" a thousand.
 * With a decimal mark that is not the language's own, a suffix that means something else in English could be either.
 */
function isForeign(mark: string, suffix: WordInText, language: NumberLanguage): boolean {
  if (mark === '٫' || mark === language.decimal) return false;
  return (numberLanguage('en').powers.get(suffix.key) ?? suffix.value) !== suffix.value;
}

/** What rounds up to "1M" from below is still at least 999.5K: smaller ones are written with the next smaller suffix, or in full. */
function lowestWith(power: number, value: number, language: NumberLanguage): number {
  if (value < 10 ** power) return 0;
  const smaller = Math.max(0, ...[...language.steps].filter((step) => step < power));
  return Math.ceil(10 ** power - 10 ** smaller / 2);
}

function safeRange(low: number, high: number): Range | undefined {
  return Number.isSafeInteger(high) ? { low, high } : undefined;
}
