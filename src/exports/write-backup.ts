import { isoMoment } from './column.ts';
import { jsonLine } from './json-line.ts';

/** The tables that a backup holds. */
export const backupTables = [
  'accounts',
  'imports',
  'statements',
  'posts',
  'snapshots',
  'audiences',
  'accountSets',
  'comments',
  'handlings',
  'voices',
  'pastAnswers',
  'usedDrafts',
  'accountPeriods',
  'traffic',
  'headerMappings',
  'campaigns',
  'postNotes',
  'goals',
] as const;

/** The name of one of them. */
export type BackupTable = (typeof backupTables)[number];

/** One row of a backup: a stored row as it is, under its table's name. */
export interface BackupRow {
  readonly table: BackupTable;
  readonly row: unknown;
}

/** A row of a table that a newer version may have: it is written all the same. */
type WrittenRow = Omit<BackupRow, 'table'> & { readonly table: string };

/** The version of the form of a backup; raised when an older version could not read it any more. */
export const backupVersion = 1;

const rowsAPiece = 500;

/**
 * The text of a backup, in pieces: JSON Lines, first a line that says what this is and when it was made, then one line a row.
 * Read by `readBackup`; what it is restored from is the same database. Rows of tables that `backupTables` does not name are written
 * too, for a version that knows them.
 */
export async function* writeBackup(
  rows: Iterable<WrittenRow> | AsyncIterable<WrittenRow>,
  exportedAt: number,
): AsyncGenerator<string, void, void> {
  let piece = `${jsonLine({ vigie: 'backup', version: backupVersion, exportedAt: isoMoment(exportedAt) })}\n`;
  let waiting = 0;
  for await (const { table, row } of rows) {
    piece += `${jsonLine({ table, row })}\n`;
    waiting += 1;
    if (waiting < rowsAPiece) continue;
    yield piece;
    piece = '';
    waiting = 0;
  }
  if (piece !== '') yield piece;
}
