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

/** Two states of knowledge of one account, put together: of each field the one told last stands. See `mergePosts`. */
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
    observedAt: Math.max(one.observedAt, other.observedAt),
    toldAt: {
      ...(name === undefined ? {} : { name: name.at }),
      ...(url === undefined ? {} : { url: url.at }),
      ...(mine === undefined ? {} : { mine: mine.at }),
    },
  };
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
