/** What Dexie needs of the browser's `indexedDB`. */
type Factory = Pick<IDBFactory, 'open' | 'deleteDatabase' | 'databases' | 'cmp'>;

/**
 * The browser's databases, of which one whose schema is newer than this one is refused with a 'VersionError'. By itself Dexie
 * opens such a database without a version, and would write rows into it of which the newer schema knows nothing.
 */
export function openNoNewer(schema: number): Factory {
  return {
    open: (name, version) => indexedDB.open(name, version ?? schema * nativeVersions),
    deleteDatabase: (name) => indexedDB.deleteDatabase(name),
    databases: () => indexedDB.databases(),
    cmp: (first, second) => indexedDB.cmp(first, second),
  };
}

/** Dexie counts schemas from 1, and tells the browser ten times as much: https://dexie.org/docs/Dexie/Dexie.version() */
const nativeVersions = 10;
