import type { Cell } from '../../import-format.ts';

/** The dates that stand within a cell such as "10/1/2025 - 10/31/2025" or "Oct 1, 2025 to Oct 31, 2025", as text. */
export function datesIn(cell: Cell | undefined): string[] {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? [] : [cell.toISOString().slice(0, 10)];
  // A date that nothing in the workbook shows as one: days since 1899-12-30, of 2003 to 2064.
  if (typeof cell === 'number' && cell > 37_600 && cell < 60_000) return [String(Math.floor(cell))];
  if (typeof cell !== 'string') return [];
  return cell.slice(0, 500).match(date) ?? [];
}

const date =
  /\d{4}-\d\d?-\d\d?|\d\d?[/.]\d\d?[/.]\d{4}|\d\d?-\d\d?-\d{4}|\p{L}{3,12}\.? \d\d?(?:st|nd|rd|th)?,? \d{4}|\d\d?(?:er|\.)? (?:de )?\p{L}{3,12}\.? (?:de )?\d{4}/gu;
