import type { PlatformId } from '../domain/platform-facts.ts';

/** What is packed, in an array for brevity: its moment in milliseconds since 1970, what tells it from others of that moment, the rest. */
export type PackedItem = readonly [at: number, id: string, ...rest: unknown[]];

/**
 * Items of one account that are near to each other in time, in one row. What a database takes to read a row is mostly for the
 * row, not for what is in it: a hundred items come several times as fast in a few rows as one by one.
 */
export interface PackedRow<Item extends PackedItem = PackedItem> {
  readonly platform: PlatformId;
  readonly account: string;
  /** The row holds the account's items from this moment on, until the next row begins: each item has but one place. */
  readonly from: number;
  /** In the order of their moments, those of one moment in the order of their ids. Never none, and never parted from others of the same moment. */
  readonly items: readonly Item[];
}

/** Of an account. */
export type PackedAccount = Pick<PackedRow, 'platform' | 'account'>;

/** The primary key of a packed row. */
export type PackedKey = [platform: string, account: string, from: number];

/** From more items than this on, a row is parted. */
const mostInRow = 32;

/** Items of a row that was parted, about. */
export const itemsInParted = 22;

/** The rows that take the place of one in which there are now these items, in order: none, one, or parts. */
export function rowsOf<Item extends PackedItem>(
  account: PackedAccount,
  items: readonly Item[],
): readonly PackedRow<Item>[] {
  const parts = items.length > mostInRow ? Math.round(items.length / itemsInParted) : 1;
  const rows: PackedRow<Item>[] = [];
  let begin = 0;
  for (let part = 1; part <= parts; part += 1) {
    let end = Math.round((items.length * part) / parts);
    while (end < items.length && items[end]?.[0] === items[end - 1]?.[0]) end += 1;
    const first = items[begin];
    if (first !== undefined && end > begin) {
      const { platform, account: of } = account;
      rows.push({ platform, account: of, from: first[0], items: items.slice(begin, end) });
      begin = end;
    }
  }
  return rows;
}

/** The order of items within an account. */
export function byMoment(one: PackedItem, other: PackedItem): number {
  return one[0] - other[0] || (one[1] < other[1] ? -1 : Number(one[1] > other[1]));
}
