import { type Count, exactCount } from '../domain/count.ts';
import type { Cell } from './import-format.ts';
import { type NumberRefusal, readCellCount } from './read-cell-number.ts';
import { cellText } from './refuse-row.ts';

/** The counts of a row, each exact and with its cell as it stood, as far as its cells tell them; or the first cell that holds none, by the place of its column. */
export type ReadCounts<Name extends string> =
  | { readonly counts: Readonly<Partial<Record<Name, Count>>> }
  | { readonly reason: NumberRefusal; readonly column: number };

/** Reads the counts of a row from their columns; those that are `signed` may be negative. */
export function readCounts<Name extends string>(
  row: readonly Cell[],
  columns: readonly (readonly [Name, number])[],
  signed: readonly Name[] = [],
): ReadCounts<Name> {
  const counts: Partial<Record<Name, Count>> = {};
  for (const [name, column] of columns) {
    const cell = row[column] ?? null;
    const value = signed.includes(name) ? readDifference(cell) : readCellCount(cell);
    if (typeof value === 'string') return { reason: value, column };
    if (value !== null) counts[name] = exactCount(value, cellText(cell));
  }
  return { counts };
}

function readDifference(cell: Cell): ReturnType<typeof readCellCount> {
  const value = readCellCount(cell);
  if (value !== 'negative count') return value;
  const lost = readCellCount(
    typeof cell === 'number' ? -cell : String(cell).replace(/^\s*\(|\)\s*$|[-−–]/g, ''),
  );
  return typeof lost === 'number' ? -lost : lost;
}
