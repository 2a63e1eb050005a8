import type { HeaderMapping } from '../domain/import-record.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import type { FileNote } from '../imports/file-note.ts';
import { recogniseFile } from '../imports/format-registry.ts';
import type { ImportFormat, OpenedFile } from '../imports/import-format.ts';
import { mappedTable, tableToMap } from '../imports/mapped-table.ts';
import { bytesThatTell, isTooLarge, openFile } from '../imports/open-file.ts';
import { wordsOf } from './format-words.ts';
import type { OpenedImport } from './import-dialogue.ts';
import { countLines } from './reading-progress.ts';

/** A file that the worker holds. */
export interface KnownFile {
  /** What reads it, and what it is read from; undefined: nothing can. */
  readonly reading: { readonly format: ImportFormat; readonly opened: OpenedFile } | undefined;
  /** The lines of a text file; null: nobody knows. */
  readonly lines: number | null;
  readonly told: OpenedImport;
  /** The same file, read as the person says. */
  readonly readBy: (mapping: HeaderMapping) => KnownFile;
}

/** What is known beside the file. */
interface Knowing {
  readonly mappings: readonly HeaderMapping[];
  readonly now: number;
  readonly platforms: readonly PlatformFacts[];
}

/** What is known of the file before its columns are. */
interface OpenFile {
  readonly opened: OpenedFile;
  readonly notes: readonly FileNote[];
  readonly hash: string;
  readonly lines: number | null;
}

/** Opens a file and finds out what reads it: a format that knows it, else what the person has said of the same heads. */
export async function understandFile(file: File, knowing: Knowing): Promise<KnownFile> {
  const start = await bytesOf(file.slice(0, bytesThatTell));
  if (start !== undefined && isTooLarge(start, file.size)) return notToRead('too large');
  const bytes = await bytesOf(file);
  if (bytes === undefined) return notToRead('unreadable');
  const opening = openFile(bytes, file.name);
  if ('trouble' in opening) return notToRead(opening.trouble);
  const { file: opened, notes } = opening;
  const open = { opened, notes, hash: await sha256(bytes), lines: countLines(bytes) };
  const found = recogniseFile(opened, knowing);
  if (found === undefined) return tableFile(open, knowing);
  const { format, recognition } = found;
  const known: KnownFile = {
    reading: { format, opened },
    lines: open.lines,
    told: { state: 'recognised', hash: open.hash, format: wordsOf(format), recognition, notes, mapped: null },
    readBy: () => known,
  };
  return known;
}

/** A table that no format knows. */
function tableFile(open: OpenFile, knowing: Knowing): KnownFile {
  const table = tableToMap(open.opened, knowing);
  if (table === undefined) return notToRead('not known');
  const { hash, notes, lines } = open;
  const { columns, proposal } = table;
  const readBy = (mapping: HeaderMapping): KnownFile => {
    const format = mappedTable(mapping);
    const recognition = format.recognise(open.opened, knowing);
    if (recognition === undefined) return notToRead('not known');
    const mapped = { mapping, columns };
    const told = { state: 'recognised', hash, format: wordsOf(format), recognition, notes, mapped } as const;
    return { reading: { format, opened: open.opened }, lines, told, readBy };
  };
  const remembered = knowing.mappings.find(({ signature }) => signature === proposal.signature);
  if (remembered !== undefined) return readBy(remembered);
  return {
    reading: undefined,
    lines,
    told: { state: 'unknown heads', hash, notes, columns, proposal },
    readBy,
  };
}

function notToRead(trouble: Extract<OpenedImport, { state: 'trouble' }>['trouble']): KnownFile {
  const file: KnownFile = {
    reading: undefined,
    lines: null,
    told: { state: 'trouble', trouble },
    readBy: () => file,
  };
  return file;
}

/** Undefined: the browser cannot read it (any more): it was moved, changed, or is locked. */
async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
