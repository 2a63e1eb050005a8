import type { Table } from 'dexie';

/**
 * To be called before thousands of rows of a table are read: a live query is then run again at any change of the table. Otherwise
 * Dexie notes the key of each row that is read, one by one, which takes longer than reading them.
 */
export async function watchAll<Row, Key>(table: Table<Row, Key>): Promise<void> {
  // What Dexie notes is the range that is asked for, not what is found in it: one row of all is as good as all.
  await table.limit(1).toArray();
}
