import type { Table } from 'dexie';
import { changedRows } from './changed-rows.ts';
import { database } from './database.ts';
import { mergeAccountSets } from './merge-account-sets.ts';
import { mergeAccounts } from './merge-accounts.ts';
import { mergePosts } from './merge-posts.ts';
import { audienceTables, putAudiences } from './put-audiences.ts';
import { postTables, putPosts } from './put-posts.ts';
import { type BackupRow, type KeptRows, type KeptTable, keptTables } from './rows.ts';

/**
 * Keeps rows of a backup, in one transaction. Into an empty database they come as they were saved; where a row is there
 * already, posts and accounts are put together field by field, the newest told standing, of sets of accounts the newest state
 * stands, and of snapshots and audiences the one that is there stays. Safe to repeat.
 */
export async function restoreBackup(backup: readonly BackupRow[]): Promise<void> {
  await database.transaction('rw', [...keptTables, ...postTables, ...audienceTables], () =>
    Promise.all([
      restore('accounts', rowsOf(backup, 'accounts'), ({ platform, id }) => [platform, id], mergeAccounts),
      restore('posts', rowsOf(backup, 'posts'), ({ platform, id }) => [platform, id], mergePosts, putPosts),
      restore(
        'snapshots',
        rowsOf(backup, 'snapshots'),
        ({ platform, id, observedAt }) => [platform, id, observedAt],
        (known) => known,
      ),
      restore(
        'audiences',
        rowsOf(backup, 'audiences'),
        ({ platform, account, observedAt }) => [platform, account, observedAt],
        (known) => known,
        (rows, known) => putAudiences(changedRows(rows, known)),
      ),
      restore(
        'accountSets',
        rowsOf(backup, 'accountSets'),
        ({ platform, id }) => [platform, id],
        mergeAccountSets,
      ),
    ]),
  );
}

type Key = (string | number)[];

function rowsOf<Name extends KeptTable>(backup: readonly BackupRow[], name: Name): readonly KeptRows[Name][] {
  return backup.flatMap(({ table, row }) => (table === name ? [row as KeptRows[Name]] : []));
}

async function restore<Name extends KeptTable>(
  name: Name,
  rows: readonly KeptRows[Name][],
  keyOf: (row: KeptRows[Name]) => Key,
  merge: (known: KeptRows[Name], row: KeptRows[Name]) => KeptRows[Name],
  put: Put<KeptRows[Name]> = putIn(database.table<KeptRows[Name], Key>(name)),
): Promise<void> {
  const table = database.table<KeptRows[Name], Key>(name);
  const byKey = new Map<string, KeptRows[Name]>();
  for (const row of rows) {
    const key = JSON.stringify(keyOf(row));
    const same = byKey.get(key);
    byKey.set(key, same === undefined ? row : merge(same, row));
  }
  const given = [...byKey.values()];
  const known = await table.bulkGet(given.map(keyOf));
  const merged = given.map((row, index) => merge(known[index] ?? row, row));
  await put(merged, known);
}

/** Writes rows that differ from what is kept of them, which is given at the same place. */
type Put<Row> = (rows: readonly Row[], known: readonly (Row | undefined)[]) => Promise<unknown>;

function putIn<Row>(table: Table<Row, Key>): Put<Row> {
  return (rows, known) => table.bulkPut(changedRows(rows, known));
}
