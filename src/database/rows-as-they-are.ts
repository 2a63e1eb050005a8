import { Dexie, type IndexableType, type Table } from 'dexie';
import { keptTables } from './rows.ts';
import { versions } from './versions/index.ts';

/** A row as it lies on disk, whatever schema it is of; or that there is one which the browser cannot read. */
export type RowAsItIs = { readonly table: string } & ({ readonly row: unknown } | { readonly isLost: true });

/**
 * Every row of a database of any schema, without an upgrade, in the order of a backup; tables that no schema here knows come
 * last. Left out is what is worked out from other rows or shows what tabs show now, and the key of a server. Upgrades wait until it has
 * ended. Rejects where the browser cannot open the database.
 */
export async function* rowsAsTheyAre(name: string, chunk = 1000): AsyncGenerator<RowAsItIs, void, void> {
  const opened = new Dexie(name, { cache: 'disabled' });
  // Else another attempt at an upgrade would close it half-way.
  opened.on('versionchange', () => false);
  try {
    await opened.open();
    const found = new Map(opened.tables.map((table) => [table.name, table]));
    const known = new Set(versions.flatMap(({ stores }) => Object.keys(stores)));
    const others = [...found.keys()].filter((table) => !known.has(table));
    for (const each of [...keptTables, ...others]) {
      const table = found.get(each);
      if (table !== undefined) yield* rowsOf(table, chunk);
    }
  } finally {
    opened.close();
  }
}

async function* rowsOf(table: Table<unknown, IndexableType>, chunk: number): AsyncGenerator<RowAsItIs> {
  let after: IndexableType | undefined;
  for (;;) {
    const rest = () => (after === undefined ? table.orderBy(':id') : table.where(':id').above(after));
    const keys: readonly IndexableType[] = await rest().limit(chunk).primaryKeys();
    const rows = await rest()
      .limit(chunk)
      .toArray()
      .catch(() => oneByOne(table, keys));
    for (const row of rows)
      yield row === lost ? { table: table.name, isLost: true } : { table: table.name, row };
    after = keys.at(-1);
    if (keys.length < chunk || after === undefined) return;
  }
}

const lost = Symbol('a row that cannot be read');

/** The rows of these keys, where all at once cannot be read: one that is broken on disk loses only itself. */
function oneByOne(table: Table<unknown, IndexableType>, keys: readonly IndexableType[]): Promise<unknown[]> {
  return Promise.all(keys.map((key) => table.get(key).catch(() => lost)));
}
