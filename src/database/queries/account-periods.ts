import { Dexie } from 'dexie';
import type { AccountKey } from '../../domain/account.ts';
import type { AccountPeriod } from '../../domain/account-period.ts';
import type { Day } from '../../domain/day.ts';
import { database } from '../database.ts';

/** Rows of one account that are read at most: some ten years of days. */
const mostPeriods = 5000;

/**
 * What files tell of an account over days that lie, all or some of them, between two days: by first day, the shorter first; several imports
 * may tell the same days.
 */
export async function periodsOf(
  { platform, id }: AccountKey,
  from: Day,
  to: Day,
): Promise<readonly AccountPeriod[]> {
  return database.accountPeriods
    .where(':id')
    .between([platform, id, Dexie.minKey], [platform, id, to, Dexie.maxKey], true, true)
    .filter((period) => period.to >= from)
    .limit(mostPeriods)
    .toArray();
}
