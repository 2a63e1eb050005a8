import type { AccountKey } from '../domain/account.ts';
import { database } from './database.ts';
import { grouped } from './grouped.ts';
import { mergeAccounts } from './merge-accounts.ts';
import { isOfReading, momentOfFile } from './post-from-statement.ts';
import type { AccountOfImport, AccountRow, ImportRow } from './rows.ts';

/** An account before and after; undefined: it was not kept, or is no more. */
export interface WorkedOutAccount {
  readonly before: AccountRow | undefined;
  readonly after: AccountRow | undefined;
}

/**
 * Works accounts out anew from what pages and the person told of them and from the imports that tell of them; `restored`: rows of a
 * backup. An account that none of these tells of is deleted. To be called within a transaction over `accounts` and `imports`.
 */
export async function workOutAccounts(
  keys: readonly AccountKey[],
  restored: readonly AccountRow[] = [],
): Promise<readonly WorkedOutAccount[]> {
  const wanted = [...new Map([...keys, ...restored].map((key) => [nameOf(key), key])).values()];
  if (wanted.length === 0) return [];
  const [known, imports] = await Promise.all([
    database.accounts.bulkGet(wanted.map(({ platform, id }) => [platform, id])),
    standingImports(),
  ]);
  const rows = [...restored.flatMap(withoutFiles), ...imports.flatMap(accountsOf)];
  const toldOf = new Map(
    grouped(rows, nameOf).flatMap((told) => told.slice(0, 1).map((first) => [nameOf(first), told])),
  );
  const worked = wanted.map((key, index) => {
    const before = known[index];
    const told = [...(before === undefined ? [] : withoutFiles(before)), ...(toldOf.get(nameOf(key)) ?? [])];
    const [first] = told;
    // Merged with itself too, so that every row is written in one way.
    return { before, after: first === undefined ? undefined : told.reduce(mergeAccounts, first) };
  });
  await Promise.all([
    database.accounts.bulkPut(
      worked.flatMap(({ before, after }) =>
        after === undefined || JSON.stringify(before) === JSON.stringify(after) ? [] : [after],
      ),
    ),
    database.accounts.bulkDelete(
      worked.flatMap(({ before, after }) =>
        before === undefined || after !== undefined ? [] : [[before.platform, before.id] as [string, string]],
      ),
    ),
  ]);
  return worked;
}

/** Until when files tell of each account, by `platform handle`, in milliseconds since 1970. */
export async function toldByFilesUntil(): Promise<ReadonlyMap<string, number>> {
  const until = new Map<string, number>();
  for (const { accounts = [], asOf } of await standingImports())
    for (const account of accounts)
      until.set(nameOf(account), Math.max(asOf, until.get(nameOf(account)) ?? 0));
  return until;
}

/** The imports that tell of accounts. There are as many as a person has imported files. */
function standingImports(): Promise<readonly ImportRow[]> {
  return database.imports
    .filter(({ undoneAt, accounts }) => undoneAt === null && accounts !== undefined)
    .toArray();
}

function accountsOf({ accounts = [], asOf }: ImportRow): readonly AccountRow[] {
  return accounts.map((account) => accountFromFile(account, asOf));
}

/** What one file alone tells of an account. */
function accountFromFile({ platform, id, name }: AccountOfImport, asOf: number): AccountRow {
  const toldAt = name === null ? {} : { name: momentOfFile(asOf) };
  return { platform, id, name, url: null, mine: false, fromFiles: true, observedAt: asOf, toldAt };
}

/** What pages and the person told of an account; nothing where files alone know it. */
function withoutFiles(row: AccountRow): readonly AccountRow[] {
  if (row.fromFiles === true) return [];
  const { name: namedAt, ...toldAt } = row.toldAt;
  return namedAt === undefined || isOfReading(namedAt) ? [row] : [{ ...row, name: null, toldAt }];
}

function nameOf({ platform, id }: AccountKey): string {
  return `${platform} ${id}`;
}
