import { Dexie, type Table } from 'dexie';
import { grouped } from './grouped.ts';
import {
  byMoment,
  type PackedAccount,
  type PackedItem,
  type PackedKey,
  type PackedRow,
  rowsOf,
} from './packed-row.ts';

/** What becomes of one item: put in, in place of the one of the same moment and id, or taken out. */
export interface Repacking<Item extends PackedItem> extends PackedAccount {
  readonly item: Item;
  readonly isGone: boolean;
}

/** Rows between two changes that are read at once; where there are more, the changes are made in two halves. */
const mostBetween = 12;

/**
 * Makes changes in a packed table, of each item at most one. To be called within a transaction, one call a table at a time.
 */
export async function repack<Item extends PackedItem>(
  table: Table<PackedRow<Item>, PackedKey>,
  changes: readonly Repacking<Item>[],
): Promise<void> {
  if (changes.length === 0) return;
  const ofAccounts = grouped(changes, ({ platform, account }) => `${platform} ${account}`);
  const ofAll = await Promise.all(
    ofAccounts.map((ofAccount) =>
      repackAccount(
        table,
        [...ofAccount].sort((one, other) => byMoment(one.item, other.item)),
      ),
    ),
  );
  await write(table, {
    made: ofAll.flatMap(({ made }) => made),
    gone: ofAll.flatMap(({ gone }) => gone),
  });
}

/** What is to be written: rows, and the keys of those that are no more. */
interface Repacked<Item extends PackedItem> {
  readonly made: readonly PackedRow<Item>[];
  readonly gone: readonly PackedKey[];
}

async function write<Item extends PackedItem>(
  table: Table<PackedRow<Item>, PackedKey>,
  { made, gone }: Repacked<Item>,
): Promise<void> {
  if (gone.length > 0) await table.bulkDelete([...gone]);
  if (made.length > 0) await table.bulkPut(made);
}

/** Makes the changes of one account, in order, but for the writing of the last of them: that is for the caller. */
async function repackAccount<Item extends PackedItem>(
  table: Table<PackedRow<Item>, PackedKey>,
  changes: readonly Repacking<Item>[],
): Promise<Repacked<Item>> {
  const waiting = [changes];
  let repacked: Repacked<Item> = { made: [], gone: [] };
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    // What comes next may lie in a row of what came before.
    if (repacked.made.length > 0 || repacked.gone.length > 0) await write(table, repacked);
    const rows = await rowsAround(table, next);
    repacked = rows === undefined ? { made: [], gone: [] } : repackRows(rows, next);
    if (rows === undefined) {
      const half = Math.ceil(next.length / 2);
      waiting.unshift(next.slice(0, half), next.slice(half));
    }
  }
  return repacked;
}

function repackRows<Item extends PackedItem>(
  rows: readonly PackedRow<Item>[],
  changes: readonly Repacking<Item>[],
): Repacked<Item> {
  const placeOf = ({ item }: Repacking<Item>): number =>
    Math.max(
      0,
      rows.findLastIndex(({ from }) => from <= item[0]),
    );
  const changed = grouped(changes, (change) => String(placeOf(change))).map((ofRow) => {
    const row = ofRow[0] && rows[placeOf(ofRow[0])];
    return { row, made: ofRow[0] === undefined ? [] : rowsOf(ofRow[0], itemsAfter(row?.items ?? [], ofRow)) };
  });
  const made = changed.flatMap((each) => each.made);
  const kept = new Set(made.map(({ from }) => from));
  const gone = changed.flatMap(({ row }) => (row === undefined || kept.has(row.from) ? [] : [row]));
  return { made, gone: gone.map(({ platform, account, from }): PackedKey => [platform, account, from]) };
}

/** The account's rows that these items belong in; undefined where they are many and the items of more than one moment. */
async function rowsAround<Item extends PackedItem>(
  table: Table<PackedRow<Item>, PackedKey>,
  changes: readonly Repacking<Item>[],
): Promise<readonly PackedRow<Item>[] | undefined> {
  const [first, last] = [changes[0], changes.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { platform, account } = first;
  const [earliest, latest] = [first.item[0], last.item[0]];
  const within = (from: unknown, to: unknown, includesFrom: boolean) =>
    table.where(':id').between([platform, account, from], [platform, account, to], includesFrom, true);
  const [before, between] = await Promise.all([
    within(Dexie.minKey, earliest, true).reverse().limit(1).toArray(),
    earliest === latest
      ? []
      : within(earliest, latest, false)
          .limit(mostBetween + 1)
          .toArray(),
  ]);
  if (between.length > mostBetween) return undefined;
  const rows = [...before, ...between];
  // What is earlier than all comes into the first row, wherever that begins.
  return rows.length > 0 ? rows : within(latest, Dexie.maxKey, false).limit(1).toArray();
}

function itemsAfter<Item extends PackedItem>(
  items: readonly Item[],
  changes: readonly Repacking<Item>[],
): readonly Item[] {
  const nameOf = ([at, id]: Item): string => `${at} ${id}`;
  const touched = new Set(changes.map(({ item }) => nameOf(item)));
  const put = changes.flatMap(({ item, isGone }) => (isGone ? [] : [item]));
  return [...items.filter((item) => !touched.has(nameOf(item))), ...put].sort(byMoment);
}
