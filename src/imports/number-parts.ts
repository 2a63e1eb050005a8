import type { Cell } from './import-format.ts';

/** What stands before the fraction of a number. */
export type DecimalMark = '.' | ',';

/** A number in text, taken apart. */
export interface NumberParts {
  readonly negative: boolean;
  /** Digits alone; at least one. */
  readonly whole: string;
  /** Digits alone; '' where there is no fraction. */
  readonly fraction: string;
}

/**
 * Takes a number apart that is the whole of a text in the form of `plainCell`; undefined where it is none. `decimal`: what the column
 * puts before fractions; null: it has none, so that one mark before exactly three digits groups them.
 */
export function numberParts(text: string, decimal: DecimalMark | null): NumberParts | undefined {
  const [, open, before, digits = '', after, close] = signed.exec(text) ?? [];
  const signs = [open, before === '-', after].filter(Boolean).length;
  if (digits === '' || (open === undefined) !== (close === undefined) || signs > 1) return undefined;
  const at = fractionAt(digits, decimal);
  const whole = at < 0 ? digits : digits.slice(0, at);
  const fraction = at < 0 ? '' : digits.slice(at + 1);
  if (!/^\d*$/.test(fraction) || !grouped.test(whole)) return undefined;
  return { negative: signs === 1, whole: whole.replace(/\D/g, '') || '0', fraction };
}

/**
 * A cell's text with one character for each role in a number: ASCII digits for those of any script, ' ' for every space, "'" for
 * what only ever groups, '٫' for what only ever is a decimal mark, '-' for every minus; without direction marks.
 */
export function plainCell(cell: Cell): string {
  const text = String(cell);
  // Most cells of most files.
  if (/^[ -~]*$/.test(text)) return text.trim();
  return text
    .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\p{Zs}\t]/gu, ' ')
    .replace(/[‘’ʼ\u066c]/g, "'")
    .replace(/[‐-―−﹣－]/g, '-')
    .replace(/(?![0-9])\p{Nd}/gu, asciiDigit)
    .trim();
}

/** Unicode keeps the ten digits of a script in order and apart from others (section 4.6), so the run tells the value. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

/** A minus before or, as some languages have it, behind; or the brackets of ledgers. */
const signed = /^(\()?([-+])? ?([\d.,'٫ ]*\d)(-)?(\))?$/;

/** Ungrouped, grouped by three with one mark, or grouped as in India (1,23,456); nothing, as in ".5". */
const grouped = /^(?:\d*|[1-9]\d{0,2}([.,' ])\d{3}(?:\1\d{3})*|[1-9]\d?([,' ])\d\d(?:\2\d\d)*\2\d{3})$/;

/** Where the decimal mark stands; -1 where there is none. */
function fractionAt(digits: string, decimal: DecimalMark | null): number {
  const marks = digits.match(/\D/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined || last === ' ' || last === "'") return -1;
  const at = digits.lastIndexOf(last);
  if (last === '٫' || (marks.length > 1 && last !== marks[0])) return at;
  if (marks.length > 1) return -1;
  if (last !== decimal && /^[1-9]\d{0,2}\D\d{3}$/.test(digits)) return -1;
  return at;
}
