import { Dexie, type Table } from 'dexie';
import {
  itemsInParted,
  type PackedAccount,
  type PackedItem,
  type PackedKey,
  type PackedRow,
} from './packed-row.ts';

/** Which of an account's items are asked for: for each moment those nearest to it. */
export interface Nearest {
  readonly moments: readonly number[];
  /** So many for each moment. */
  readonly most: number;
  /** None that is farther away than so many milliseconds need be there. */
  readonly within: number;
}

/** Items without a gap, in order, and whether the account may have more of them on either side. */
export interface NearestItems<Item extends PackedItem> {
  readonly items: readonly Item[];
  readonly isMoreBefore: boolean;
  readonly isMoreAfter: boolean;
}

/**
 * Items of an account, in order, among them all that are asked for: from the middle outwards until they are there. Undefined
 * where more than one moment is asked for and they lie so far apart that each had better be asked for by itself.
 */
export async function itemsNearest<Item extends PackedItem>(
  table: Table<PackedRow<Item>, PackedKey>,
  account: PackedAccount,
  nearest: Nearest,
  firstRead?: KnownRows<Item>,
): Promise<NearestItems<Item> | undefined> {
  const { moments, most } = nearest;
  let known = firstRead ?? (await readNearest(table, account, nearest));
  for (;;) {
    if (moments.length > 1 && countItems(known) > 3 * moments.length + 4 * most) return undefined;
    const lacking = lackingOf(known, nearest);
    if (!lacking.before && !lacking.after) break;
    known = await readMore(table, account, nearest, { known, lacking });
  }
  const { rows, isMoreBefore, isMoreAfter } = known;
  return { items: rows.flatMap(({ items }) => items), isMoreBefore, isMoreAfter };
}

/** The rows that `itemsNearest` reads first, and needs no more of mostly; to be given to it. Asked for before this returns. */
export function readNearest<Item extends PackedItem>(
  table: Table<PackedRow<Item>, PackedKey>,
  account: PackedAccount,
  nearest: Nearest,
): Promise<KnownRows<Item>> {
  const known = { rows: [], isMoreBefore: true, isMoreAfter: true };
  return readMore(table, account, nearest, { known, lacking: { before: true, after: true } });
}

function readMore<Item extends PackedItem>(
  table: Table<PackedRow<Item>, PackedKey>,
  account: PackedAccount,
  { moments, most }: Nearest,
  { known, lacking }: { readonly known: KnownRows<Item>; readonly lacking: Lacking },
): Promise<KnownRows<Item>> {
  const middle = Math.min(...moments);
  // Posts that are judged are mostly new ones, with more before them than after; a row too many costs less than asking again.
  const atOnce = {
    before: Math.ceil(most / itemsInParted) + 1,
    after: Math.ceil((moments.length + most / 2) / itemsInParted) + 1,
  };
  const { rows } = known;
  return Promise.all([
    lacking.before ? rowsBefore(table, account, rows[0]?.from, middle, atOnce.before) : [],
    lacking.after ? rowsAfter(table, account, rows.at(-1)?.from ?? middle, atOnce.after) : [],
  ]).then(([before, after]) => ({
    rows: [...before.reverse(), ...rows, ...after],
    isMoreBefore: known.isMoreBefore && (!lacking.before || before.length === atOnce.before),
    isMoreAfter: known.isMoreAfter && (!lacking.after || after.length === atOnce.after),
  }));
}

/** Some of an account's rows. */
export interface KnownRows<Item extends PackedItem> {
  /** Without a gap, in order. */
  readonly rows: readonly PackedRow<Item>[];
  readonly isMoreBefore: boolean;
  readonly isMoreAfter: boolean;
}

interface Lacking {
  readonly before: boolean;
  readonly after: boolean;
}

function rowsBefore<Item extends PackedItem>(
  table: Table<PackedRow<Item>, PackedKey>,
  { platform, account }: PackedAccount,
  first: number | undefined,
  middle: number,
  limit: number,
): Promise<PackedRow<Item>[]> {
  return table
    .where(':id')
    .between(
      [platform, account, Dexie.minKey],
      [platform, account, first ?? middle],
      true,
      first === undefined,
    )
    .reverse()
    .limit(limit)
    .toArray();
}

function rowsAfter<Item extends PackedItem>(
  table: Table<PackedRow<Item>, PackedKey>,
  { platform, account }: PackedAccount,
  last: number,
  limit: number,
): Promise<PackedRow<Item>[]> {
  return table
    .where(':id')
    .between([platform, account, last], [platform, account, Dexie.maxKey], false, true)
    .limit(limit)
    .toArray();
}

function countItems({ rows }: KnownRows<PackedItem>): number {
  return rows.reduce((sum, { items }) => sum + items.length, 0);
}

/** On which sides items may be missing that are nearer to a moment than some that are there. */
function lackingOf(
  { rows, isMoreBefore, isMoreAfter }: KnownRows<PackedItem>,
  { moments, most, within }: Nearest,
): Lacking {
  const start = (isMoreBefore ? rows[0]?.from : undefined) ?? Number.NEGATIVE_INFINITY;
  const end = (isMoreAfter ? rows.at(-1)?.items.at(-1)?.[0] : undefined) ?? Number.POSITIVE_INFINITY;
  const lacking = { before: false, after: false };
  for (const moment of moments) {
    const reach = Math.min(moment - start, end - moment);
    if (reach >= within || countWithin(rows, moment, reach) >= most) continue;
    lacking[moment - start <= end - moment ? 'before' : 'after'] = true;
  }
  return lacking;
}

function countWithin(rows: readonly PackedRow[], moment: number, reach: number): number {
  let count = 0;
  for (const { items } of rows) {
    for (const [at] of items) if (Math.abs(at - moment) <= reach) count += 1;
  }
  return count;
}
