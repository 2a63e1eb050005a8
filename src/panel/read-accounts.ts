import { findAccount, listAccounts, myAccounts } from '../database/queries/accounts.ts';
import type { Account, AccountKey } from '../domain/account.ts';
import type { PlatformId } from '../domain/platform-facts.ts';

/** So many accounts that are not the person's own can be chosen from. */
const mostOthers = 200;

/** The accounts that can be chosen from, the person's own first; the one that is shown already, `also`, is always among them. */
export async function readAccounts(also: AccountKey | null): Promise<readonly Account[]> {
  return choiceOf(also, null);
}

/** Those of one platform. */
export async function readAccountsOf(platform: PlatformId): Promise<readonly Account[]> {
  // No handle is empty: it begins with the platform's first.
  const all = await choiceOf(null, { platform, id: '' });
  return all.filter((account) => account.platform === platform);
}

async function choiceOf(also: AccountKey | null, after: AccountKey | null): Promise<readonly Account[]> {
  const [mine, { rows }, shown] = await Promise.all([
    myAccounts(),
    listAccounts({ after, limit: mostOthers }),
    also === null ? undefined : findAccount(also),
  ]);
  const all = [...mine, ...rows.filter((account) => !account.mine)];
  const isThere = all.some(({ platform, id }) => platform === shown?.platform && id === shown.id);
  return shown === undefined || isThere ? all : [...all, shown];
}
