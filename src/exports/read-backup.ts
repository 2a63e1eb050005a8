import { type BackupRow, type BackupTable, backupTables, backupVersion } from './write-backup.ts';

/** Why a line of a file is no row of a backup. After the first two, nothing more is read. */
export type BackupFault =
  | 'not a backup'
  | 'newer version'
  | 'not JSON'
  | 'no row'
  | 'unknown table'
  | 'too long';

/** What a line of a backup holds, or why it holds nothing. Lines are counted from 1. */
export type BackupLine =
  | { readonly line: number; readonly row: BackupRow }
  | { readonly line: number; readonly fault: BackupFault };

/** Characters of a line that are read at most: far more than any row has. */
export const longestLine = 1_000_000;

/**
 * Reads a backup's text, in pieces cut anywhere, line by line. Only that a line is JSON and names a table is checked here;
 * what the row holds is checked where it is kept. Empty lines are passed over. An empty file is 'not a backup'.
 */
export async function* readBackup(
  pieces: Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<BackupLine, void, void> {
  let headed = false;
  for await (const { line, text } of linesIn(pieces)) {
    if (text !== undefined && text.trim() === '') continue;
    if (headed) {
      yield readRow(line, text);
      continue;
    }
    const fault = faultOfHeader(text);
    if (fault !== undefined) {
      yield { line, fault };
      return;
    }
    headed = true;
  }
  if (!headed) yield { line: 1, fault: 'not a backup' };
}

function faultOfHeader(text: string | undefined): BackupFault | undefined {
  const header = parse(text?.replace(/^\ufeff/, ''));
  if (!isObject(header) || header.vigie !== 'backup' || typeof header.version !== 'number')
    return 'not a backup';
  return header.version > backupVersion ? 'newer version' : undefined;
}

function readRow(line: number, text: string | undefined): BackupLine {
  if (text === undefined) return { line, fault: 'too long' };
  const value = parse(text);
  if (value === undefined) return { line, fault: 'not JSON' };
  if (!isObject(value) || !('table' in value) || !isObject(value.row)) return { line, fault: 'no row' };
  if (!isTable(value.table)) return { line, fault: 'unknown table' };
  return { line, row: { table: value.table, row: value.row } };
}

interface NumberedLine {
  readonly line: number;
  /** Undefined where it is longer than `longestLine`. */
  readonly text: string | undefined;
}

async function* linesIn(pieces: Iterable<string> | AsyncIterable<string>): AsyncGenerator<NumberedLine> {
  let line = 1;
  let begun = '';
  let tooLong = false;
  for await (const piece of pieces) {
    const parts = piece.split('\n');
    const last = parts.pop() ?? '';
    for (const part of parts) {
      const text = begun + part;
      yield { line, text: tooLong || text.length > longestLine ? undefined : text };
      line += 1;
      begun = '';
      tooLong = false;
    }
    // What is too long is not gathered: a file without line breaks may be larger than memory.
    if (!tooLong) begun += last;
    if (begun.length > longestLine) {
      tooLong = true;
      begun = '';
    }
  }
  if (tooLong || begun !== '') yield { line, text: tooLong ? undefined : begun };
}

function parse(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTable(name: unknown): name is BackupTable {
  return backupTables.some((table) => table === name);
}
