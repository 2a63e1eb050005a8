import type { ImportCounts } from '../domain/import-record.ts';
import type { ImportedRow } from '../domain/imported-row.ts';
import { database } from './database.ts';
import type { KeptWith, Kind, OfKind, Outcome } from './imported-outcome.ts';
import { standingImport } from './keep-import.ts';
import { keepImportedPeriods } from './keep-imported-periods.ts';
import { keepImportedPosts } from './keep-imported-posts.ts';
import { keepImportedTraffic } from './keep-imported-traffic.ts';
import { audienceTables } from './put-audiences.ts';
import type { AccountOfImport } from './rows.ts';
import { workOutAccounts } from './work-out-accounts.ts';
import { workedOutTables } from './work-out-posts.ts';

/** A row that was checked, with its place in the batch. */
export interface PlacedRow {
  readonly index: number;
  readonly row: ImportedRow;
}

/** Accounts of one file that are made known; files are of a few. */
export const mostAccounts = 1000;

/** What became of a batch. */
export interface KeptImportedRows {
  readonly kept: number;
  readonly refused: Outcome['refused'];
}

/**
 * Keeps rows of a file in one transaction: all of it or, where it rejects (see `isQuotaError`), nothing. Keeping them again changes
 * nothing and counts nothing twice. Throws where the import is not begun, finished or undone.
 */
export function keepImportedRows(
  id: string,
  rows: readonly PlacedRow[],
  at: KeptWith,
): Promise<KeptImportedRows> {
  const tables = [
    ...new Set([...workedOutTables, ...audienceTables, 'imports', 'accountPeriods', 'traffic']),
  ];
  return database.transaction('rw', tables, async () => {
    const record = await standingImport(id);
    if (record.finishedAt !== null) throw new Error('this import is finished');
    const posts = await keepImportedPosts(record, ofKind(rows, 'post'), at);
    const accounts = await keepImportedPeriods(record, ofKind(rows, 'account'), at);
    const traffic = await keepImportedTraffic(record, ofKind(rows, 'traffic'), at);
    const refused = [...posts.refused, ...accounts.refused, ...traffic.refused];
    const counts = added(record.counts, [posts, accounts, traffic]);
    const told = withAccounts(record.accounts ?? [], [posts, accounts]);
    await database.imports.put({ ...record, counts, ...(told.length > 0 ? { accounts: told } : {}) });
    await workOutAccounts(told.slice(record.accounts?.length ?? 0));
    return {
      kept: rows.length - refused.length,
      refused: refused.sort((one, other) => one.index - other.index),
    };
  });
}

function added(counts: ImportCounts, outcomes: readonly Outcome[]): ImportCounts {
  const sum = (name: keyof ImportCounts) =>
    outcomes.reduce((total, outcome) => total + (outcome.counts[name] ?? 0), counts[name]);
  return {
    joined: sum('joined'),
    created: sum('created'),
    accounts: sum('accounts'),
    traffic: sum('traffic'),
    trafficJoined: sum('trafficJoined'),
    refused: counts.refused,
  };
}

/** What was told before, and what is told of more accounts: of each what comes first. */
function withAccounts(
  before: readonly AccountOfImport[],
  outcomes: readonly Outcome[],
): readonly AccountOfImport[] {
  const told = outcomes.flatMap(({ accounts = [] }) => accounts);
  if (told.length === 0) return before;
  const byName = new Map(before.map((account) => [`${account.platform} ${account.id}`, account]));
  for (const account of told) {
    const name = `${account.platform} ${account.id}`;
    if (!byName.has(name) && byName.size < mostAccounts) byName.set(name, account);
  }
  return [...byName.values()];
}

function ofKind<Of extends Kind>(rows: readonly PlacedRow[], kind: Of): readonly OfKind<Of>[] {
  return rows.filter((placed): placed is OfKind<Of> => placed.row.of === kind);
}
