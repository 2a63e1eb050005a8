import { archiveDocuments } from './archive-documents.ts';
import { csvTable } from './csv-table.ts';
import { decodeText } from './decode-text.ts';
import { fileLimits } from './file-limits.ts';
import type { FileNote, FileTrouble } from './file-note.ts';
import type { OpenedFile } from './import-format.ts';
import { oldWorkbookTables, workbookTables } from './workbook-tables.ts';

/** A file that was opened, with what a person should know of it; or why it cannot be. */
export type Opening =
  | { readonly file: OpenedFile; readonly notes: readonly FileNote[] }
  | { readonly trouble: FileTrouble };

type Kind = 'old workbook' | 'workbook' | 'archive' | 'text';

/**
 * Whether a file has more bytes than are ever taken of its kind, by its first few bytes and its size: to be asked before all of it is
 * read into memory. `openFile` says the same of a file that was.
 */
export function isTooLarge(start: Uint8Array, size: number): boolean {
  const kind = kindOf(start);
  if (kind === 'text') return size > fileLimits.text;
  // Whether a packed file is a workbook may stand at its end alone.
  return size > (kind === 'archive' ? fileLimits.archive : fileLimits.workbook);
}

/** So many bytes of a file tell its kind. */
export const bytesThatTell = 4096;

/**
 * Opens the bytes of a file, whatever they are: a workbook (.xls, .xlsx), a download of one's own data (.zip, .json) or a table as
 * text (.csv, .tsv, .txt). The bytes say which, never the name. Values only: formulas, macros and links stay where they are, and
 * nothing is fetched. Never throws; meant for a worker, as a large file takes seconds.
 */
export function openFile(bytes: Uint8Array, name: string): Opening {
  if (bytes.length === 0) return { trouble: 'empty' };
  const kind = kindOf(bytes);
  const opening = open(bytes, name, kind);
  if ('trouble' in opening || isNamedAs(name, kind)) return opening;
  return { file: opening.file, notes: [{ note: 'wrong type', where: null, line: null }, ...opening.notes] };
}

function kindOf(bytes: Uint8Array): Kind {
  const begins = (...start: number[]) => start.every((byte, at) => bytes[at] === byte);
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return 'old workbook';
  if (!begins(0x50, 0x4b, 3, 4)) return 'text';
  return holds(bytes, '[Content_Types].xml') ? 'workbook' : 'archive';
}

/** Whether the bytes hold an entry of this name, at the beginning or in the table of contents at the end. */
function holds(bytes: Uint8Array, name: string): boolean {
  const latin1 = new TextDecoder('latin1');
  const ends = [bytes.subarray(0, 4096), bytes.subarray(Math.max(0, bytes.length - 262_144))];
  return ends.some((end) => latin1.decode(end).includes(name));
}

function isNamedAs(name: string, kind: Kind): boolean {
  const kinds: Readonly<Record<string, Kind>> = {
    xls: 'old workbook',
    xlsx: 'workbook',
    xlsm: 'workbook',
    zip: 'archive',
    csv: 'text',
    tsv: 'text',
    txt: 'text',
    json: 'text',
  };
  const ending = /\.(\w+)$/.exec(name.toLowerCase())?.[1] ?? '';
  return !Object.hasOwn(kinds, ending) || kinds[ending] === kind;
}

function open(bytes: Uint8Array, name: string, kind: Kind): Opening {
  if (kind === 'text') return openText(bytes, name);
  if (kind === 'archive') {
    const found = archiveDocuments(bytes);
    if ('trouble' in found) return found;
    return { file: { name, tables: [], documents: found.documents }, notes: found.notes };
  }
  const found = kind === 'workbook' ? workbookTables(bytes) : oldWorkbookTables(bytes);
  if ('trouble' in found) return found;
  return { file: { name, tables: found.tables, documents: [] }, notes: found.notes };
}

function openText(bytes: Uint8Array, name: string): Opening {
  if (bytes.length > fileLimits.text) return { trouble: 'too large' };
  const text = decodeText(bytes);
  if (text === undefined) return { trouble: 'not a table' };
  const start = firstCharacters(text.pieces());
  if (start === '') return { trouble: 'empty' };
  // A page, a picture as text, a PDF.
  if (/^(?:<[!?a-z]|%PDF|\{\\rtf)/i.test(start)) return { trouble: 'not a table' };
  if (/^(?:\{|\[)/.test(start)) return openJson([...text.pieces()].join(''), name);
  const found = csvTable(text);
  if (found === undefined) return { trouble: 'not a table' };
  return { file: { name, tables: [found.table], documents: [] }, notes: found.notes };
}

function firstCharacters(pieces: Iterable<string>): string {
  for (const piece of pieces) {
    const start = piece.trimStart().slice(0, 10);
    if (start !== '') return start;
  }
  return '';
}

function openJson(text: string, name: string): Opening {
  try {
    return { file: { name, tables: [], documents: [{ path: name, content: JSON.parse(text) }] }, notes: [] };
  } catch {
    return { trouble: /[}\]]\s*$/.test(text.slice(-1000)) ? 'damaged' : 'cut off' };
  }
}
