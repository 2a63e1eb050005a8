import type { AccountSet } from '../domain/account-set.ts';
import { database } from './database.ts';
import type { AccountSetRow } from './rows.ts';

/** Keeps a set as it is now, also one that was deleted. `now` in milliseconds since 1970. */
export function saveAccountSet({ platform, id, name, accounts }: AccountSet, now: number): Promise<void> {
  return keep({ platform, id, name: name.trim(), accounts: [...new Set(accounts)], deleted: false }, now);
}

/**
 * Deletes a set. That it was deleted is kept, without its name and its accounts, so that an older backup does not bring it
 * back; `saveAccountSet` undoes it.
 */
export function deleteAccountSet(
  { platform, id }: Pick<AccountSet, 'platform' | 'id'>,
  now: number,
): Promise<void> {
  return keep({ platform, id, name: '', accounts: [], deleted: true }, now);
}

function keep(set: Omit<AccountSetRow, 'toldAt'>, now: number): Promise<void> {
  return database.transaction('rw', database.accountSets, async () => {
    const known = await database.accountSets.get([set.platform, set.id]);
    // What the person said last stands, also where the clock was put back since.
    const toldAt = Math.max(now, (known?.toldAt ?? 0) + 1);
    if (set.deleted && known === undefined) return;
    await database.accountSets.put({ ...set, toldAt });
  });
}
