import { Dexie } from 'dexie';
import type { ImportRecord } from '../domain/import-record.ts';
import { audienceOfPeriod, hasFollowers } from './audience-of-period.ts';
import { database, startingWith } from './database.ts';
import { grouped } from './grouped.ts';
import { audienceTables, deleteAudiences, putAudiences } from './put-audiences.ts';
import type { AudienceRow } from './rows.ts';
import { workOutAccounts } from './work-out-accounts.ts';
import { workedOutTables, workOutPosts } from './work-out-posts.ts';

/** Rows that are taken back in one transaction. */
const chunk = 300;

/**
 * Takes an import back: what it told is deleted, and the posts are worked out anew from what is left. In many transactions; one
 * that was stopped is gone on with by the next call, or by `finishUndoing`. Throws where there is no such import. `now` in
 * milliseconds since 1970.
 */
export async function undoImport(id: string, now: number): Promise<void> {
  await database.transaction('rw', database.imports, async () => {
    const record = await database.imports.get(id);
    if (record === undefined) throw new Error('there is no such import');
    if (record.undoneAt === null) await database.imports.put({ ...record, undoneAt: now });
  });
  await removeRows(id);
}

/** Goes on with imports whose undoing was stopped. */
export async function finishUndoing(): Promise<void> {
  for (const { id } of await database.imports.filter(isUndone).toArray()) await removeRows(id);
}

function isUndone({ undoneAt }: ImportRecord): boolean {
  return undoneAt !== null;
}

async function removeRows(id: string): Promise<void> {
  while (await removeStatements(id));
  while (await removePeriods(id));
  while (await removeTraffic(id));
  await removeAccounts(id);
}

function removeAccounts(id: string): Promise<void> {
  return database.transaction('rw', [database.imports, database.accounts], async () => {
    const record = await database.imports.get(id);
    if (record?.accounts === undefined) return;
    const { accounts, ...rest } = record;
    await database.imports.put(rest);
    await workOutAccounts(accounts);
  });
}

/** Answers whether there may be more. */
function removeStatements(id: string): Promise<boolean> {
  return database.transaction('rw', workedOutTables, async () => {
    const rows = await database.statements.where('origin').equals(id).limit(chunk).toArray();
    await database.statements.bulkDelete(
      rows.map(({ platform, id: post, origin, observedAt }) => [platform, post, origin, observedAt]),
    );
    await workOutPosts(rows);
    return rows.length === chunk;
  });
}

function removePeriods(id: string): Promise<boolean> {
  return database.transaction('rw', [...audienceTables, 'accountPeriods'], async () => {
    const rows = await database.accountPeriods.where('import').equals(id).limit(chunk).toArray();
    await database.accountPeriods.bulkDelete(
      rows.map((row) => [row.platform, row.account, row.from, row.to, row.import]),
    );
    const told = rows.filter(hasFollowers);
    const audiences = told.flatMap((row) => audienceOfPeriod(row) ?? []);
    const known = await database.audiences.bulkGet(
      audiences.map(({ platform, account, observedAt }) => [platform, account, observedAt]),
    );
    const own = known.flatMap((row) => (row?.import === id ? [row] : []));
    await deleteAudiences(own);
    await putAudiences(await fromOtherImports(own));
    return rows.length === chunk;
  });
}

/** What other imports tell of the same accounts and moments, whatever day their periods begin. */
async function fromOtherImports(audiences: readonly AudienceRow[]): Promise<readonly AudienceRow[]> {
  const moments = new Set(audiences.map(nameOf));
  const accounts = grouped(audiences, ({ platform, account }) => `${platform} ${account}`);
  const others = await Promise.all(
    accounts.flatMap(([first]) =>
      first === undefined
        ? []
        : database.accountPeriods
            .where(':id')
            .between(...startingWith(first.platform, first.account))
            .filter(hasFollowers)
            .toArray(),
    ),
  );
  const told = others.flat().flatMap((row) => audienceOfPeriod(row) ?? []);
  return [
    ...new Map(told.filter((row) => moments.has(nameOf(row))).map((row) => [nameOf(row), row])).values(),
  ];
}

function nameOf({ platform, account, observedAt }: AudienceRow): string {
  return `${platform} ${account} ${observedAt}`;
}

function removeTraffic(id: string): Promise<boolean> {
  return database.transaction('rw', database.traffic, async () => {
    const keys = await database.traffic
      .where(':id')
      .between([id, Dexie.minKey], [id, Dexie.maxKey])
      .limit(chunk)
      .primaryKeys();
    await database.traffic.bulkDelete(keys);
    return keys.length === chunk;
  });
}
