import { utils, write } from '@e965/xlsx';
import type { Cell } from './column.ts';

/** One sheet of a workbook. */
export interface Sheet {
  /** Made short and safe for spreadsheets by `writeWorkbook`. */
  readonly name: string;
  readonly heads: readonly string[];
  /** An empty cell where something is unknown. */
  readonly rows: readonly (readonly Cell[])[];
}

/** Texts longer than this spreadsheets refuse. */
const longestCell = 32_767;

/**
 * The bytes of an .xlsx file. Numbers are numbers; a text is a text, whatever it begins with: no cell is a formula or a link, so
 * texts need no guard here as they do in CSV.
 */
export function writeWorkbook(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const book = utils.book_new();
  const names = new Set<string>();
  for (const { name, heads, rows } of sheets) {
    const sheet = utils.aoa_to_sheet([[...heads], ...rows.map((cells) => cells.map(cellOf))]);
    utils.book_append_sheet(book, sheet, freeName(name, names));
  }
  const bytes: ArrayBuffer = write(book, { type: 'array', bookType: 'xlsx', compression: true });
  return new Uint8Array(bytes);
}

function cellOf(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  const text = cell.replace(unprintable, ' ').slice(0, longestCell).toWellFormed();
  // What looks like an escaped character would be read as that character.
  return text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
}

/** What XML cannot hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that have to go.
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** At most 31 characters, none of those that names of sheets must not have, and none twice. */
function freeName(wanted: string, taken: Set<string>): string {
  const base =
    wanted
      .replace(unprintable, ' ')
      .replace(/[[\]:*?/\\']/g, ' ')
      .trim()
      .slice(0, 28)
      .toWellFormed()
      .trim() || 'Sheet';
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base} ${number}`;
  taken.add(name.toLowerCase());
  return name;
}
