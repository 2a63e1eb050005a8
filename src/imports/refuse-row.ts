import type { RefusedRow } from '../domain/imported-row.ts';
import type { Cell } from './import-format.ts';

/** A row that is not used; `line` counts from 1, `column` is the head of the cell that is wrong (null: the row as a whole). */
export function refuseRow(
  line: number,
  reason: RefusedRow['reason'],
  cells: readonly Cell[],
  column: string | null = null,
): RefusedRow {
  return { of: 'refused', line, reason, column, cells: cells.slice(0, mostCells).map(cellText) };
}

/** A cell as text, cut to 200 characters; '' where it is empty. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString();
  return String(cell).slice(0, longestCell);
}

const longestCell = 200;
/** No file of a known kind has more columns; one of another kind need not be shown whole. */
const mostCells = 100;
