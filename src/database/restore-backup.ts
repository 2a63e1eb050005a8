import type { Table } from 'dexie';
import { toldCounts } from '../domain/choose-counts.ts';
import { changedRows } from './changed-rows.ts';
import { database } from './database.ts';
import { noteAccount } from './due-comments.ts';
import { putComments } from './keep-comments.ts';
import { mergeAccountSets } from './merge-account-sets.ts';
import { mergeHandlings } from './merge-handlings.ts';
import { mergeImports } from './merge-imports.ts';
import { mergePosts } from './merge-posts.ts';
import { mergeVoices } from './merge-voices.ts';
import { isReadFromPage, typed } from './post-from-statement.ts';
import { audienceTables, putAudiences } from './put-audiences.ts';
import { figuresTables, settleFigures } from './refresh-figures.ts';
import { type BackupRow, type KeptRows, type KeptTable, keptTables, type PostRow } from './rows.ts';
import { newestRow } from './told-rows.ts';
import { restoreTyped } from './type-figure.ts';
import { workOutAccounts } from './work-out-accounts.ts';
import { workedOutTables, workOutPosts } from './work-out-posts.ts';

/**
 * Keeps rows of a backup, in one transaction. Into an empty database they come as they were saved; where a row is there
 * already, posts, accounts and comments are put together field by field, the newest told standing, of sets of accounts, voices,
 * typed figures and decisions the newest state stands, and of all else the one that is there stays; nothing comes back of an import that was undone.
 * Safe to repeat. Comments whose post or
 * account comes to be known by it are noted for `refreshDue`. `now` in milliseconds since 1970.
 */
export async function restoreBackup(backup: readonly BackupRow[], now: number): Promise<void> {
  const tables = [
    ...new Set([...keptTables, ...workedOutTables, ...audienceTables, ...figuresTables, 'dueComments']),
  ];
  await database.transaction('rw', tables, async () => {
    await restore('imports', rowsOf(backup, 'imports'), ({ id }) => id, mergeImports);
    await restoreOthers(await withoutUndone(backup));
    // One after the other: what comes later asks whose it is, and where comments' figures are worked out all must be there.
    await restoreAccounts(backup);
    await restorePosts(await withoutUndone(backup));
    await putComments(rowsOf(backup, 'comments'), now);
    await restoreHandlings(backup, now);
  });
}

/** Accounts as pages and the person told of them; what files told of them is in the imports, and comes from there. */
async function restoreAccounts(backup: readonly BackupRow[]): Promise<void> {
  const ofImports = rowsOf(backup, 'imports').flatMap(({ accounts = [] }) => accounts);
  for (const { before, after } of await workOutAccounts(ofImports, rowsOf(backup, 'accounts'))) {
    if (after !== undefined && after.mine !== (before?.mine ?? false)) await noteAccount(after);
  }
}

/** Posts as pages told them; what files and the person told of them is in the statements, and comes from there. */
async function restorePosts(backup: readonly BackupRow[]): Promise<void> {
  const told = rowsOf(backup, 'posts');
  const byKey = new Map<string, PostRow>();
  for (const row of told) {
    const key = `${row.platform} ${row.id}`;
    byKey.set(key, mergePosts(byKey.get(key) ?? row, row));
  }
  const rows = [...byKey.values()];
  await workOutPosts([...rows, ...rowsOf(backup, 'statements')], rows);
}

/** Without what imports told that were undone. */
async function withoutUndone(backup: readonly BackupRow[]): Promise<readonly BackupRow[]> {
  const undone = new Set(await database.imports.filter(({ undoneAt }) => undoneAt !== null).primaryKeys());
  if (undone.size === 0) return backup;
  const isOfUndone = (post: PostRow) => {
    const counts = toldCounts(post);
    return counts.length > 0 && counts.every((count) => undone.has(count.import ?? ''));
  };
  return backup.filter(({ table, row }) => {
    if (table === 'statements') return !undone.has(row.origin);
    if (table === 'accountPeriods' || table === 'traffic') return !undone.has(row.import);
    if (table === 'posts') return isReadFromPage(row) || !isOfUndone(row);
    if (table === 'audiences') return row.import === undefined || !undone.has(row.import);
    return true;
  });
}

async function restoreHandlings(backup: readonly BackupRow[], now: number): Promise<void> {
  const rows = rowsOf(backup, 'handlings');
  if (rows.length === 0) return;
  await restore('handlings', rows, keyOfId, mergeHandlings);
  const figures = await database.commentFigures.bulkGet(rows.map(keyOfId));
  await settleFigures(
    figures.flatMap((row) => row ?? []),
    now,
  );
}

function restoreOthers(backup: readonly BackupRow[]): Promise<unknown> {
  const first = <Row>(known: Row) => known;
  return Promise.all([
    restore(
      'snapshots',
      rowsOf(backup, 'snapshots'),
      ({ platform, id, observedAt }) => [platform, id, observedAt],
      first,
    ),
    restore(
      'audiences',
      rowsOf(backup, 'audiences'),
      ({ platform, account, observedAt }) => [platform, account, observedAt],
      first,
      (rows, known) => putAudiences(changedRows(rows, known)),
    ),
    restore('accountSets', rowsOf(backup, 'accountSets'), keyOfId, mergeAccountSets),
    restore('voices', rowsOf(backup, 'voices'), ({ id }) => id, mergeVoices),
    restoreTyped(rowsOf(backup, 'statements').filter(({ origin }) => origin === typed)),
    restore(
      'statements',
      rowsOf(backup, 'statements').filter(({ origin }) => origin !== typed),
      ({ platform, id, origin, observedAt }) => [platform, id, origin, observedAt],
      first,
    ),
    restore(
      'accountPeriods',
      rowsOf(backup, 'accountPeriods'),
      (row) => [row.platform, row.account, row.from, row.to, row.import],
      first,
    ),
    restore('traffic', rowsOf(backup, 'traffic'), (row) => [row.import, row.line], first),
    restore('headerMappings', rowsOf(backup, 'headerMappings'), ({ signature }) => signature, newestRow),
    restore('campaigns', rowsOf(backup, 'campaigns'), ({ id }) => id, newestRow),
    restore('postNotes', rowsOf(backup, 'postNotes'), keyOfId, newestRow),
    restore('goals', rowsOf(backup, 'goals'), ({ id }) => id, newestRow),
    restore('pastAnswers', rowsOf(backup, 'pastAnswers'), keyOfId, first),
    restore(
      'usedDrafts',
      rowsOf(backup, 'usedDrafts'),
      ({ platform, comment, usedAt }) => [platform, comment, usedAt],
      first,
    ),
  ]);
}

type Key =
  | string
  | [string, string]
  | [string, number]
  | [string, string, number]
  | [string, string, string, number]
  | [string, string, string, string, string];

function keyOfId({ platform, id }: { readonly platform: string; readonly id: string }): [string, string] {
  return [platform, id];
}

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
  if (rows.length === 0) return;
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
