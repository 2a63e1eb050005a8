import { readFileSync } from 'node:fs';
import type { LaunchedExtension } from './launch-extension.ts';

/** A database of the extension as an earlier version left it; its schema's version, its tables and their rows. */
export interface EarlierDatabase {
  readonly version: number;
  readonly stores: Readonly<Record<string, string | null>>;
  readonly rows: Readonly<Record<string, readonly object[]>>;
}

/** The saved database of this schema, with its made-up platform's posts passed to a real one: then screens show them. */
export function savedDatabase(version: number, platform: string): EarlierDatabase {
  const stores: Record<string, string | null> = {};
  let rows: EarlierDatabase['rows'] = {};
  for (let schema = 1; schema <= version; schema += 1) {
    const file = new URL(`../databases/${schema}.json`, import.meta.url);
    const saved = JSON.parse(
      readFileSync(file, 'utf8').replaceAll('"platform": "harbour"', `"platform": "${platform}"`),
    );
    Object.assign(stores, saved.stores);
    rows = saved.rows;
  }
  return { version, stores, rows };
}

/** Puts this database in the place of the extension's own; the worker is stopped, and opens it when it is asked next. */
export async function putDatabase(
  extension: LaunchedExtension,
  { version, stores, rows }: EarlierDatabase,
): Promise<void> {
  const own = await extension.own();
  // A page of the extension's origin that runs none of its scripts.
  await own.goto(extension.address('licences.txt'));
  const tables = Object.entries(stores).flatMap(([name, schema]) =>
    schema === null ? [] : [{ name, ...readSchema(schema), rows: rows[name] ?? [] }],
  );
  await own.evaluate(
    async (made) => {
      // Both are asked for in one turn, so that the worker, which may still have something to do, opens nothing in between.
      indexedDB.deleteDatabase('vigie');
      // Dexie tells the browser ten times the number.
      const open = indexedDB.open('vigie', made.version * 10);
      open.onupgradeneeded = () => {
        for (const { name, key, indexes } of made.tables) {
          const store = open.result.createObjectStore(name, { keyPath: key });
          for (const each of indexes) store.createIndex(each.name, each.path, { multiEntry: each.isMulti });
        }
      };
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        open.onsuccess = () => resolve(open.result);
        open.onerror = () => reject(open.error);
      });
      const names = made.tables.map(({ name }) => name);
      const transaction = database.transaction(names, 'readwrite');
      for (const { name, rows: all } of made.tables) {
        for (const row of all) transaction.objectStore(name).put(row);
      }
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onabort = () => reject(transaction.error);
      });
      database.close();
    },
    { version, tables },
  );
  await stopWorker(extension);
}

/** Stops the worker; the next message or event starts it anew. */
export async function stopWorker(extension: LaunchedExtension): Promise<void> {
  const session = await extension.context.newCDPSession(await extension.own());
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

type Path = string | string[];

/** A table's key and indexes as Dexie writes them: https://dexie.org/docs/Version/Version.stores() */
function readSchema(schema: string): {
  readonly key: Path;
  readonly indexes: readonly { readonly name: string; readonly path: Path; readonly isMulti: boolean }[];
} {
  const [key = '', ...indexes] = schema.split(',').map((part) => part.trim());
  return {
    key: pathOf(key),
    indexes: indexes.map((part) => {
      const name = part.replace(/^\*/, '');
      return { name, path: pathOf(name), isMulti: part.startsWith('*') };
    }),
  };
}

function pathOf(written: string): Path {
  return written.startsWith('[') ? written.slice(1, -1).split('+') : written;
}
