import { database } from '../database.ts';
import { type BackupRow, type KeptTable, keptTables } from '../rows.ts';
import type { Piece } from './posts.ts';

/** How many rows of each kind are kept. */
export type StoredCounts = Readonly<Record<KeptTable, number>>;

/** Where a piece of a backup begins: after this key of this table. */
export interface BackupPlace {
  readonly table: KeptTable;
  readonly after: readonly (string | number)[] | null;
}

/** How many rows are kept of each table. */
export async function countStored(): Promise<StoredCounts> {
  const counts = await Promise.all(keptTables.map((table) => database[table].count()));
  return Object.fromEntries(keptTables.map((table, index) => [table, counts[index] ?? 0])) as Record<
    KeptTable,
    number
  >;
}

/**
 * Everything that is kept, one piece of at most `limit` rows at a time, table after table, by primary key: begin without a
 * place, go on with `next`. As JSON Lines these rows are a backup that `restoreRows` takes.
 */
export async function backupPiece(
  place: BackupPlace = { table: keptTables[0], after: null },
  limit = 1000,
): Promise<Piece<BackupRow, BackupPlace>> {
  const table = database.table(place.table);
  const rest = place.after === null ? table.orderBy(':id') : table.where(':id').above(place.after);
  const found: unknown[] = [];
  const keys: (readonly (string | number)[])[] = [];
  await rest.limit(limit).each((row, cursor) => {
    found.push(row);
    keys.push(cursor.primaryKey as readonly (string | number)[]);
  });
  const rows = found.map((row) => ({ table: place.table, row }) as BackupRow);
  const last = keys.at(-1);
  if (found.length === limit && last !== undefined)
    return { rows, next: { table: place.table, after: last } };
  const nextTable = keptTables[keptTables.indexOf(place.table) + 1];
  return { rows, next: nextTable === undefined ? null : { table: nextTable, after: null } };
}
