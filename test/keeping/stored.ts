import { database } from '../../src/database/database.ts';

/** All rows of all tables, in the order of their keys. */
export async function everythingStored(): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    database.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(tables);
}

/** Empties the database. */
export async function clearDatabase(): Promise<void> {
  await Promise.all(database.tables.map((table) => table.clear()));
}
