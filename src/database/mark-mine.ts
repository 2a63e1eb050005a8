import type { AccountKey } from '../domain/account.ts';
import { database } from './database.ts';
import { noteAccount } from './due-comments.ts';
import { mergeAccounts } from './merge-accounts.ts';
import type { AccountRow } from './rows.ts';

/**
 * Keeps whether an account is the person's own, also of one that was never read, and notes its comments for `refreshDue`. `now`
 * in milliseconds since 1970.
 */
export async function markMine({ platform, id }: AccountKey, mine: boolean, now: number): Promise<void> {
  const { accounts, posts, comments, dueComments } = database;
  await database.transaction('rw', [accounts, posts, comments, dueComments], async () => {
    const known = await accounts.get([platform, id]);
    // What the person said last stands, also where the clock was put back since.
    const at = Math.max(now, (known?.toldAt.mine ?? 0) + 1);
    const told: AccountRow = {
      platform,
      id,
      name: null,
      url: null,
      mine,
      observedAt: now,
      toldAt: { mine: at },
    };
    const isKnown = known !== undefined && known.fromFiles !== true;
    const merged = known === undefined ? told : mergeAccounts(known, told);
    await accounts.put(isKnown ? { ...merged, observedAt: known.observedAt } : merged);
    if (mine !== (known?.mine ?? false)) await noteAccount({ platform, id });
  });
}
