import Papa from 'papaparse';
import { csvRows } from './csv-rows.ts';
import type { DecodedText } from './decode-text.ts';
import { fileLimits } from './file-limits.ts';
import type { FileNote } from './file-note.ts';
import type { Table } from './import-format.ts';

/**
 * The one table of a text file, read piece by piece whenever its rows are asked for. Lines that begin with `#` are rows like
 * others; a first line such as `sep=;` is an empty one. Undefined: it has no two columns anywhere in its first rows.
 */
export function csvTable(text: DecodedText): { table: Table; notes: readonly FileNote[] } | undefined {
  const start = startOf(text);
  const told = /^sep=(.)\r?\n/i.exec(start)?.[1];
  const shape = {
    delimiter: told ?? guessedDelimiter(start),
    newline: start.includes('\n') ? '\n' : '\r',
    isFirstRowEmpty: told !== undefined,
  } as const;
  const notes: FileNote[] = [];
  const note = (what: FileNote['note'], line: number) => {
    if (!notes.some((known) => known.note === what)) notes.push({ note: what, where: null, line });
  };

  // Once through at the opening, so that what the file lacks is told before anything of it is kept.
  let rows = 0;
  let isTable = false;
  const widths: number[] = [];
  for (const { cells, isTorn, isEnded } of csvRows(text, shape)) {
    if (rows === fileLimits.rows) {
      note('rows left out', rows + 1);
      break;
    }
    if (isTorn || (!isEnded && isShorterThanAll(cells.length, widths))) {
      note('cut off', rows + 1);
      break;
    }
    rows += 1;
    if (cells.length > fileLimits.columns) note('columns left out', rows);
    if (cells.some((cell) => cell.length > fileLimits.cell)) note('cells shortened', rows);
    if (rows <= 100 && cells.filter((cell) => cell.trim() !== '').length > 1) isTable = true;
    widths.push(cells.length);
    if (widths.length > 20) widths.shift();
  }
  if (!isTable) return undefined;

  return {
    notes,
    table: {
      name: null,
      *rows() {
        let given = 0;
        for (const { cells } of csvRows(text, shape)) {
          if (given === rows) return;
          given += 1;
          yield withinLimits(cells);
        }
      },
    },
  };
}

/** A last line without line break is torn where all of the lines before it have more cells. */
function isShorterThanAll(width: number, widths: readonly number[]): boolean {
  const before = widths.filter((other) => other > 1);
  return before.length > 0 && before.every((other) => other === before[0] && other > width);
}

function withinLimits(cells: readonly string[]): readonly string[] {
  const { cell: longest, columns } = fileLimits;
  if (cells.length <= columns && cells.every((cell) => cell.length <= longest)) return cells;
  return cells.slice(0, columns).map((cell) => cell.slice(0, longest));
}

function startOf(text: DecodedText): string {
  for (const piece of text.pieces()) return piece;
  return '';
}

function guessedDelimiter(start: string): string {
  const { meta } = Papa.parse<string[]>(start.slice(0, 65_536), {
    preview: 50,
    comments: '#',
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  return meta.delimiter;
}
