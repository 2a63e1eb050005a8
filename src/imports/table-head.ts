import { fieldOfHead } from './head-words.ts';
import type { Cell, OpenedFile, Table } from './import-format.ts';
import { cellText } from './refuse-row.ts';
import { firstRows } from './sheet-rows.ts';

/** The row of a table that names its columns. */
export interface TableHead {
  readonly table: Table;
  /** Its index. */
  readonly headAt: number;
  /** As they stand, one a column; '' where a column has none. */
  readonly heads: readonly string[];
  /** See `signatureOf`. */
  readonly signature: string;
}

/**
 * Finds the head of a table that no format knows: of all sheets the row, among the first, with the most known words; without any, the
 * first with two texts or more and as wide a row below it. Undefined: there is none.
 */
export function findTableHead(file: OpenedFile): TableHead | undefined {
  let best: { words: number; table: Table; headAt: number; row: readonly Cell[] } | undefined;
  for (const table of file.tables) {
    const rows = firstRows(table, mostRowsBefore);
    for (const [headAt, row] of rows.entries()) {
      if (!isHead(row, rows[headAt + 1])) continue;
      const words = row.filter((cell) => typeof cell === 'string' && fieldOfHead(cell) !== undefined).length;
      if (best === undefined || words > best.words) best = { words, table, headAt, row };
    }
  }
  if (best === undefined) return undefined;
  const heads = best.row.map((cell) => cellText(cell).trim());
  return { table: best.table, headAt: best.headAt, heads, signature: signatureOf(heads) };
}

/** By what a head of columns is known again, in whatever order they stand: in lower case, sorted, joined by line breaks. */
export function signatureOf(heads: readonly string[]): string {
  return heads
    .filter((head) => head !== '')
    .map((head) => head.toLowerCase())
    .sort()
    .join('\n');
}

function isHead(row: readonly Cell[], below: readonly Cell[] | undefined): boolean {
  const filled = row.filter((cell) => cellText(cell).trim() !== '');
  const isText = filled.every((cell) => typeof cell === 'string' && !/^[\d\s.,:/%+-]+$/.test(cell));
  return filled.length > 1 && isText && (below?.length ?? 0) > 1;
}

/** Lines of titles and periods that files put before their heads. */
const mostRowsBefore = 25;
