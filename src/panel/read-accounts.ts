import { findAccount, listAccounts, myAccounts } from '../database/queries/accounts.ts';
import type { Account, AccountKey } from '../domain/account.ts';

/** So many accounts that are not the person's own can be chosen from. */
const mostOthers = 200;

/** The accounts that can be chosen from, the person's own first; the one that is shown already, `also`, is always among them. */
export async function readAccounts(also: AccountKey | null): Promise<readonly Account[]> {
  const [mine, { rows }, shown] = await Promise.all([
    myAccounts(),
    listAccounts({ limit: mostOthers }),
    also === null ? undefined : findAccount(also),
  ]);
  const all = [...mine, ...rows.filter((account) => !account.mine)];
  const isThere = all.some(({ platform, id }) => platform === shown?.platform && id === shown.id);
  return shown === undefined || isThere ? all : [...all, shown];
}
