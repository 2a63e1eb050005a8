import type { Cell, Table } from './import-format.ts';

/** The first rows of a sheet, to look at its shape. */
export function firstRows(table: Table, many: number): readonly (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = [];
  for (const row of table.rows()) {
    if (rows.length === many) break;
    rows.push(row);
  }
  return rows;
}

/** The cells of one column below the head. */
export function* cellsBelow(table: Table, headAt: number, column: number): Generator<Cell> {
  let index = -1;
  for (const row of table.rows()) {
    index += 1;
    if (index > headAt) yield row[column] ?? null;
  }
}
