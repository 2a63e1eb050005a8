import { read, type WorkSheet } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { fileLimits } from './file-limits.ts';
import type { FileNote, FileTrouble } from './file-note.ts';
import type { Cell, Table } from './import-format.ts';
import { isCutOffCompound } from './is-cut-off-compound.ts';
import { unpack } from './unpack.ts';

/** The tables of a workbook, or why there are none. */
type WorkbookTables =
  | { readonly tables: readonly Table[]; readonly notes: readonly FileNote[] }
  | { readonly trouble: FileTrouble };

/** The sheets of an .xls workbook, values only. Never throws. */
export function oldWorkbookTables(bytes: Uint8Array): WorkbookTables {
  if (bytes.length > fileLimits.workbook) return { trouble: 'too large' };
  // The reader makes do with half a file, and says nothing of it.
  if (isCutOffCompound(bytes)) return { trouble: 'cut off' };
  return tablesOf(bytes);
}

/**
 * The sheets of an .xlsx workbook, values only. Its parts are unpacked under our own count, and of them only those that hold
 * cells, their texts and formats are handed on: no macros, links to other files, pictures or connections. Never throws.
 */
export function workbookTables(bytes: Uint8Array): WorkbookTables {
  if (bytes.length > fileLimits.workbook) return { trouble: 'too large' };
  const limits = { bytes: fileLimits.workbookUnpacked, entries: fileLimits.workbookEntries };
  const { entries, trouble } = unpack(bytes, (path) => neededPart.test(path), limits);
  if (trouble === 'too large') return { trouble: 'zip bomb' };
  if (trouble !== null) return { trouble };
  const parts = [...entries].map(([path, content]) => [
    path,
    path === contents ? withNeededOnly(content) : content,
  ]);
  return tablesOf(zipSync(Object.fromEntries(parts), { level: 0 }));
}

const contents = '[Content_Types].xml';

const neededPart =
  /^\/?(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|sharedStrings|styles)\d*\.xml|xl\/_rels\/workbook\d*\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/i;

/** The workbook's list of its parts without those that were not unpacked, which the reader would look for. */
function withNeededOnly(content: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(content);
  const kept = text.replace(/<Override\b[^>]*>/gi, (part) => {
    const path = /PartName\s*=\s*["']([^"']*)["']/i.exec(part)?.[1] ?? '';
    return neededPart.test(path) ? part : '';
  });
  return new TextEncoder().encode(kept);
}

function tablesOf(bytes: Uint8Array): WorkbookTables {
  try {
    const { SheetNames, Sheets } = read(bytes, {
      type: 'array',
      dense: true,
      cellDates: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      sheetRows: fileLimits.rows + 1,
    });
    const notes: FileNote[] = [];
    const tables = SheetNames.flatMap((name) => {
      const sheet = Sheets[name];
      return sheet === undefined ? [] : tableOf(name, sheet, notes);
    });
    return tables.length === 0 ? { trouble: 'not a table' } : { tables, notes };
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    if (/password|encrypt/i.test(said)) return { trouble: 'encrypted' };
    return {
      trouble: /unrecognized|unsupported|cannot find workbook/i.test(said) ? 'not a table' : 'damaged',
    };
  }
}

/** A sheet's rows as it holds them; what its stated extent says is not believed. */
function tableOf(name: string, sheet: WorkSheet, notes: FileNote[]): Table[] {
  const held = sheet['!data'];
  if (!Array.isArray(held)) return [];
  const length = Math.min(held.length, fileLimits.rows);
  if (held.length > length) notes.push({ note: 'rows left out', where: name, line: length + 1 });
  const wide = held.findIndex((row) => (row?.length ?? 0) > fileLimits.columns);
  if (wide >= 0) notes.push({ note: 'columns left out', where: name, line: wide + 1 });
  return [
    {
      name,
      *rows() {
        for (let at = 0; at < length; at += 1) {
          const row = held[at] ?? [];
          yield Array.from({ length: Math.min(row.length, fileLimits.columns) }, (_, column) =>
            cellOf(row[column]),
          );
        }
      },
    },
  ];
}

/** What a formula last came to is its value; what it came to in error is text, which no column of numbers takes. */
function cellOf(cell: { readonly t?: string; readonly v?: unknown } | null | undefined): Cell {
  const value = cell?.v;
  if (value === null || value === undefined) return null;
  if (cell?.t === 'e') return '#ERROR!';
  if (typeof value === 'string') return value.slice(0, fileLimits.cell);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return value instanceof Date && !Number.isNaN(value.getTime()) ? value : null;
}
