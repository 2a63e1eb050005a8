import type { Cell } from './import-format.ts';
import { type DecimalMark, type NumberParts, numberParts, plainCell } from './number-parts.ts';

/** Why a cell is no count or amount: these are reasons of refused rows. */
export type NumberRefusal =
  | 'not a number'
  | 'not a whole number'
  | 'negative count'
  | 'too large'
  /** An amount such as "1.234" where nothing tells what the column puts before fractions. */
  | 'two numbers';

/** A number; null where the cell does not tell ("", "--", "N/A", "(not set)", "< 1%"); or why it cannot be used. */
export type CellNumber = number | null | NumberRefusal;

/** The largest count, and the largest amount in hundredths, that is taken: more was never counted. */
export const largestNumber = 1e12;

/**
 * Reads a cell that holds a count: a whole number, 0 or more, grouped in whatever way languages do. A count has no fraction, so that
 * a mark before exactly three digits groups them: "1.234" and "1,234" are both 1234; "12.0" is 12. Shortened numbers ("1.2K") are
 * refused: a file that shortens is not exact.
 */
export function readCellCount(cell: Cell): CellNumber {
  if (typeof cell === 'number') return checkedCount(cell);
  if (isBare(cell)) return checkedCount(Number(cell));
  if (isUntold(cell)) return null;
  const parts = partsOf(cell, null);
  if (parts === undefined) return 'not a number';
  return checkedCount(numberOf(parts));
}

/**
 * Reads a cell that holds an amount of money, in hundredths, rounded; with or without its currency, and negative where money went
 * back. `decimal` is that of the column as a whole (see `decimalMarkOf`; null: none of its cells shows it): in "1.234" nothing else
 * tells. "1,234" is 1234 then: hardly any amount has three decimals, and after a comma none was met.
 */
export function readCellAmount(cell: Cell, decimal: DecimalMark | null): CellNumber {
  if (typeof cell === 'number') return checkedAmount(cell);
  if (isUntold(cell)) return null;
  const parts = partsOf(cell, decimal ?? '.');
  if (decimal === null && parts?.fraction.length === 3 && /^[1-9]/.test(parts.whole)) return 'two numbers';
  return parts === undefined ? 'not a number' : checkedAmount(numberOf(parts));
}

/**
 * Reads a count that is parted between several rows, as attribution parts one conversion between the visits that led to it, rounded to
 * the nearest whole number. `decimal` is that of the column as a whole; null: none of its cells has a fraction, and it is read as a count.
 */
export function readCellRounded(cell: Cell, decimal: DecimalMark | null): CellNumber {
  if (typeof cell !== 'number' && decimal === null) return readCellCount(cell);
  if (isUntold(cell)) return null;
  const parts = typeof cell === 'number' ? undefined : partsOf(cell, decimal);
  const value = typeof cell === 'number' ? cell : parts && numberOf(parts);
  if (value === undefined) return 'not a number';
  return value < 0 ? 'negative count' : checkedCount(Math.round(value));
}

/** Reads a cell that holds a share, as a fraction ("0.05") or in percent ("5 %", "5,1%"): 0.05. A bound such as "< 1%" is null. */
export function readCellShare(cell: Cell, decimal: DecimalMark): CellNumber {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : 'not a number';
  if (isUntold(cell)) return null;
  const text = plainCell(cell);
  const parts = numberParts(text.replace(percent, '').trim(), decimal);
  if (parts === undefined) return 'not a number';
  return numberOf(parts) / (percent.test(text) ? 100 : 1);
}

/**
 * Which mark the numbers of a column put before their fractions, as far as one of them shows it: two kinds of mark in one number, or
 * a mark that is not before exactly three digits. Null: none shows it.
 */
export function decimalMarkOf(cells: Iterable<Cell>): DecimalMark | null {
  for (const cell of cells) {
    const digits = typeof cell === 'string' ? (/\d[\d.,' ]*\d/.exec(plainCell(cell))?.[0] ?? '') : '';
    const marks: readonly string[] = digits.match(/[.,]/g) ?? [];
    const last = marks.at(-1);
    if (last !== '.' && last !== ',') continue;
    const other = last === '.' ? ',' : '.';
    if (marks.includes(other)) return last;
    if (marks.length > 1) return other;
    if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return last;
  }
  return null;
}

/** Digits alone, as nearly all cells of nearly all files are: the rest need not be looked at. */
function isBare(cell: Cell): cell is string {
  return typeof cell === 'string' && /^\d{1,15}$/.test(cell);
}

/** Whether a cell says that it does not tell. What is no text always tells. */
export function isUntold(cell: Cell): boolean {
  return (
    cell === null || (typeof cell === 'string' && cell.length <= longest && untold.test(plainCell(cell)))
  );
}

/** No number with its currency is longer, and a caption need not be searched for one. */
const longest = 60;

/** How files write a gap; a bound tells too little to be a figure. */
const untold =
  /^(?:|-+|\((?:not set|non définie?|nicht festgelegt)\)|n[ /.]*[ad]\.?|#n\/a|nan|null|none|undefined|s[ /.]*o\.?|k\. ?a\.|n\. ?v\. ?t\.|[<≤>≥].*)$/i;

const percent = /^ ?[%٪]|[%٪] ?$/;

function partsOf(cell: Cell, decimal: DecimalMark | null): NumberParts | undefined {
  if (typeof cell !== 'string' || cell.length > longest) return undefined;
  const text = plainCell(cell);
  return numberParts(decimal === null ? text : text.replace(currency, '').trim(), decimal);
}

/** A sign or code of a currency on either side, with the minus left where it is. */
const currency =
  /(?<=^[-+(]? ?)(?:[A-Z]{3} ?|(?:US|CA|AU?|NZ|HK|R|C|MX|S)?\p{Sc} ?)|(?: ?[A-Z]{3}| ?\p{Sc}| ?(?:kr|Kč|zł|Ft|lei|Fr)\.?)(?=-?\)?$)/gu;

/** The sign or code of the currency of an amount; null: it has none. */
export function currencyOf(cell: Cell): string | null {
  if (typeof cell !== 'string' || cell.length > longest) return null;
  return plainCell(cell).match(currency)?.[0]?.trim().toUpperCase() ?? null;
}

function numberOf({ negative, whole, fraction }: NumberParts): number {
  const value = Number(`${whole}.${fraction || '0'}`);
  return negative && value !== 0 ? -value : value;
}

function checkedCount(value: number): CellNumber {
  if (!Number.isFinite(value)) return 'not a number';
  if (value < 0) return 'negative count';
  if (!Number.isInteger(value)) return 'not a whole number';
  return value > largestNumber ? 'too large' : value + 0;
}

function checkedAmount(value: number): CellNumber {
  if (!Number.isFinite(value)) return 'not a number';
  // Rounded by its decimal figures: 1.005 * 100 is 100.49999999999999.
  const whole = Math.round(Number(`${Math.abs(value)}e2`)) || Math.round(Math.abs(value) * 100);
  if (whole > largestNumber) return 'too large';
  return value < 0 && whole !== 0 ? -whole : whole;
}
