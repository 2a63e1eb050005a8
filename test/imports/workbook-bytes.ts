import { type BookType, utils, write } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** Sheets by name: rows of cells. */
export type Sheets = Readonly<Record<string, readonly (readonly unknown[])[]>>;

/** The bytes of a workbook with these sheets; 'biff8' is .xls. */
export function workbookBytes(sheets: Sheets, bookType: BookType = 'biff8'): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  }
  return new Uint8Array(write(book, { type: 'array', bookType, compression: true }));
}

/** An .xlsx workbook with parts put in or changed. */
export function withParts(
  bytes: Uint8Array,
  change: (parts: Record<string, string>) => Record<string, string>,
): Uint8Array {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
  return zipOf(change(parts));
}

/** An archive of these files. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const zippable: Zippable = {};
  for (const [path, content] of Object.entries(files)) {
    zippable[path] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(zippable, { level: 1 });
}
