import type { AccountKey } from '../domain/account.ts';
import { newestTold } from './newest-told.ts';
import type { AccountRow } from './rows.ts';

/** What one page alone tells of an account. */
export function accountFromPage(
  key: AccountKey,
  { name, url }: Pick<AccountRow, 'name' | 'url'>,
  observedAt: number,
): AccountRow {
  const toldAt = {
    ...(name === null ? {} : { name: observedAt }),
    ...(url === null ? {} : { url: observedAt }),
  };
  return { platform: key.platform, id: key.id, name, url, mine: false, observedAt, toldAt };
}

/**
 * Two states of knowledge of one account, put together: of each field the one told last stands, and when it was observed pages and
 * the person say before files. See `mergePosts`.
 */
export function mergeAccounts(one: AccountRow, other: AccountRow): AccountRow {
  const name = newestField(one, other, 'name');
  const url = newestField(one, other, 'url');
  const mine = newestField(one, other, 'mine');
  return {
    platform: one.platform,
    id: one.id,
    name: name?.value ?? null,
    url: url?.value ?? null,
    mine: mine?.value ?? false,
    ...observedWhen(one, other),
    toldAt: {
      ...(name === undefined ? {} : { name: name.at }),
      ...(url === undefined ? {} : { url: url.at }),
      ...(mine === undefined ? {} : { mine: mine.at }),
    },
  };
}

function observedWhen(one: AccountRow, other: AccountRow): Pick<AccountRow, 'fromFiles' | 'observedAt'> {
  const [isOne, isOther] = [one.fromFiles === true, other.fromFiles === true];
  if (isOne !== isOther) return { observedAt: (isOne ? other : one).observedAt };
  const observedAt = Math.max(one.observedAt, other.observedAt);
  return isOne ? { fromFiles: true, observedAt } : { observedAt };
}

function newestField<Field extends 'name' | 'url' | 'mine'>(
  one: AccountRow,
  other: AccountRow,
  field: Field,
) {
  return newestTold(fieldOf(one, field), fieldOf(other, field));
}

function fieldOf<Field extends 'name' | 'url' | 'mine'>(row: AccountRow, field: Field) {
  const at = row.toldAt[field];
  return at === undefined ? undefined : { value: row[field], at };
}
