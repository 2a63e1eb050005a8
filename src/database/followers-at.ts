import { Dexie } from 'dexie';
import type { Audience } from '../domain/account.ts';
import { database } from './database.ts';
import { type FollowerCountsRow, type FollowersItem, unpackAudience } from './follower-counts.ts';
import type { PackedAccount } from './packed-row.ts';
import { itemsNearest, type KnownRows, type Nearest, type NearestItems } from './read-packed.ts';

/** Counts that are read at once, those nearest to when the judged posts were read: most others were read about then. */
const countsAtOnce = 120;

/** Rows that are read between the oldest and the newest moment asked for at most, some hundreds of counts. */
const mostRows = 16;

/**
 * An account's follower counts, oldest first, as far as they are needed to tell the one nearest to any of these moments
 * (milliseconds since 1970): the newest before the first of them, the oldest after the last, and what lies between, of more
 * than `mostRows` rows the newest. What it reads does not grow with what is stored. `likely` are those
 * that most others are near to, read first; `firstRead` the rows that `followersAsked` asks for, where they are there already.
 */
export async function followersAt(
  account: PackedAccount,
  likely: readonly number[],
  moments: readonly number[],
  firstRead?: KnownRows<FollowersItem>,
): Promise<readonly Audience[]> {
  if (moments.length === 0) return [];
  const known = await itemsNearest(database.followerCounts, account, followersAsked(likely), firstRead);
  const [earliest, latest] = [Math.min(...moments), Math.max(...moments)];
  if (known !== undefined && reaches(known, earliest, latest)) {
    return known.items.map((item) => unpackAudience(account, item));
  }
  const rows = await rowsAround(account, earliest, latest);
  return rows.flatMap((row) => row.items.map((item) => unpackAudience(row, item)));
}

/** Which of an account's counts are asked for first. */
export function followersAsked(likely: readonly number[]): Nearest {
  return { moments: likely, most: countsAtOnce, within: Number.POSITIVE_INFINITY };
}

function reaches(
  { items, isMoreBefore, isMoreAfter }: NearestItems<FollowersItem>,
  earliest: number,
  latest: number,
): boolean {
  const [start, end] = [items[0]?.[0] ?? earliest, items.at(-1)?.[0] ?? latest];
  return (!isMoreBefore || start <= earliest) && (!isMoreAfter || latest <= end);
}

async function rowsAround(
  account: PackedAccount,
  earliest: number,
  latest: number,
): Promise<readonly FollowerCountsRow[]> {
  const [before, between, after] = await Promise.all([
    rowsWithin(account, Dexie.minKey, earliest, true).reverse().limit(1).toArray(),
    rowsWithin(account, earliest, latest, false).reverse().limit(mostRows).toArray(),
    rowsWithin(account, latest, Dexie.maxKey, false).limit(1).toArray(),
  ]);
  return [...before, ...between.reverse(), ...after];
}

function rowsWithin({ platform, account }: PackedAccount, from: unknown, to: unknown, includesFrom: boolean) {
  return database.followerCounts
    .where(':id')
    .between([platform, account, from], [platform, account, to], includesFrom, true);
}
