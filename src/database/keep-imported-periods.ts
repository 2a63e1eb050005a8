import { accountMetricNames } from '../domain/account-period.ts';
import type { ImportRecord } from '../domain/import-record.ts';
import type { ImportedAccountPeriod } from '../domain/imported-row.ts';
import { audienceOfPeriod } from './audience-of-period.ts';
import { database } from './database.ts';
import type { KeptWith, OfKind, Outcome, RefusedAt } from './imported-outcome.ts';
import { putAudiences } from './put-audiences.ts';
import type { AccountOfImport, AccountPeriodRow } from './rows.ts';

/**
 * Keeps what a file tells of whole accounts; the account of a row is its handle, else its name, else that of the import. To be called within a transaction over `accountPeriods` and `audienceTables`.
 */
export async function keepImportedPeriods(
  record: ImportRecord,
  rows: readonly OfKind<'account'>[],
  { platforms, now }: KeptWith,
): Promise<Outcome> {
  const refused: RefusedAt[] = [];
  const told = rows.map(({ row }) => periodOf(row.period, record, platforms));
  const known = await database.accountPeriods.bulkGet(
    told.map((each) => (typeof each === 'string' ? ['', '', '', '', ''] : keyOf(each))),
  );
  const before = new Set<string>();
  const periods = new Map<string, AccountPeriodRow>();
  for (const [place, { index }] of rows.entries()) {
    const period = told[place];
    if (period === undefined) continue;
    if (typeof period === 'string') {
      refused.push({ index, reason: period });
      continue;
    }
    const key = JSON.stringify(keyOf(period));
    if (known[place] !== undefined) before.add(key);
    const both = together(periods.get(key) ?? known[place] ?? period, period);
    if (both === undefined) refused.push({ index, reason: 'duplicate' });
    else periods.set(key, both);
  }
  const kept = [...periods.values()];
  const accounts = rows.flatMap(({ row }, place) => accountOf(told[place], row.period));
  await database.accountPeriods.bulkPut(kept);
  await keepAudiences(kept, now);
  return { refused, counts: { accounts: periods.size - before.size }, accounts };
}

/** None where the file knows it by a name that is no handle. */
function accountOf(
  told: AccountPeriodRow | RefusedAt['reason'] | undefined,
  { name }: ImportedAccountPeriod,
): readonly AccountOfImport[] {
  if (told === undefined || typeof told === 'string' || /\s/.test(told.account)) return [];
  return [{ platform: told.platform, id: told.account, name }];
}

function keyOf(row: AccountPeriodRow): [string, string, string, string, string] {
  return [row.platform, row.account, row.from, row.to, row.import];
}

function periodOf(
  { platform, account, name, from, to, metrics }: ImportedAccountPeriod,
  record: ImportRecord,
  platforms: KeptWith['platforms'],
): AccountPeriodRow | RefusedAt['reason'] {
  const ofRecord = record.account?.platform === platform ? record.account.id : null;
  const whose = account ?? name ?? ofRecord;
  if (!platforms.some(({ id }) => id === platform)) return 'unknown platform';
  if (whose === null) return 'no account';
  if (Object.keys(metrics).length === 0) return 'no figures';
  return { platform, account: whose, from, to, metrics, import: record.id };
}

/** What two rows say of the same days, such as those of two tables of one file; undefined where they differ in a figure. */
function together(first: AccountPeriodRow, second: AccountPeriodRow): AccountPeriodRow | undefined {
  const differs = accountMetricNames.some((name) => {
    const [one, other] = [first.metrics[name], second.metrics[name]];
    return one !== undefined && other !== undefined && one !== other;
  });
  return differs ? undefined : { ...first, metrics: { ...second.metrics, ...first.metrics } };
}

/** Followers become part of the account's history where nothing else tells that moment. */
async function keepAudiences(periods: readonly AccountPeriodRow[], now: number): Promise<void> {
  const told = periods
    .flatMap((period) => audienceOfPeriod(period) ?? [])
    .filter(({ observedAt }) => observedAt <= now);
  const known = await database.audiences.bulkGet(
    told.map(({ platform, account, observedAt }) => [platform, account, observedAt]),
  );
  await putAudiences(told.filter((_, index) => known[index] === undefined));
}
