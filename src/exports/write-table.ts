import Papa from 'papaparse';
import type { Cell, Column } from './column.ts';
import { guardFormula } from './guard-formula.ts';
import { jsonLine } from './json-line.ts';

/** What a table is exported as: CSV for spreadsheets, JSON Lines for programs. */
export type TableFormat = 'csv' | 'jsonl';

const rowsAPiece = 500;

/**
 * The text of a file, in pieces, so that a table of any length need not be in memory at once.
 *
 * CSV (RFC 4180): UTF-8 with a byte order mark, by which spreadsheets know that it is; comma, CR LF, quotes where needed; decimals
 * with a point; an empty cell where something is unknown; texts guarded by `guardFormula`. A lone surrogate becomes U+FFFD
 * when the text is encoded.
 *
 * JSON Lines: one object a line with every column, null where something is unknown; texts exactly as they were read.
 */
export async function* writeTable<Row>(
  columns: readonly Column<Row>[],
  rows: Iterable<Row> | AsyncIterable<Row>,
  format: TableFormat,
): AsyncGenerator<string, void, void> {
  if (format === 'csv') yield `${byteOrderMark}${csvLines([columns.map(({ name }) => name)])}`;
  let waiting: Cell[][] = [];
  for await (const row of rows) {
    waiting.push(columns.map(({ value }) => value(row)));
    if (waiting.length < rowsAPiece) continue;
    yield linesOf(columns, waiting, format);
    waiting = [];
  }
  if (waiting.length > 0) yield linesOf(columns, waiting, format);
}

const byteOrderMark = '\ufeff';

function linesOf<Row>(columns: readonly Column<Row>[], rows: Cell[][], format: TableFormat): string {
  if (format === 'csv') return csvLines(rows);
  return rows
    .map(
      (cells) =>
        `${jsonLine(Object.fromEntries(columns.map(({ name }, at) => [name, cells[at] ?? null])))}\n`,
    )
    .join('');
}

function csvLines(rows: readonly (readonly Cell[])[]): string {
  const guarded = rows.map((cells) =>
    cells.map((cell) => (typeof cell === 'string' ? guardFormula(cell) : cell)),
  );
  // Papa's own `escapeFormulae` misses a sign whose cell holds a line break, and everything after a semicolon.
  return `${Papa.unparse(guarded, { newline: '\r\n' })}\r\n`;
}
