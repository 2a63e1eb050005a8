import { newestTold } from './newest-told.ts';
import type { AccountSetRow } from './rows.ts';

/**
 * Two states of one set, put together: the one saved last stands, whole, also where it says that the set was deleted. The same
 * whichever comes first, and whichever comes twice.
 */
export function mergeAccountSets(one: AccountSetRow, other: AccountSetRow): AccountSetRow {
  const newest = newestTold(stateOf(one), stateOf(other))?.value ?? one;
  const { platform, id, name, accounts, deleted, toldAt } = newest;
  return { platform, id, name, accounts, deleted, toldAt };
}

function stateOf(row: AccountSetRow) {
  // Field by field, so that two of one moment are put in the same order however they were written.
  const { platform, id, name, accounts, deleted, toldAt } = row;
  return { value: { platform, id, name, accounts, deleted, toldAt }, at: toldAt };
}
