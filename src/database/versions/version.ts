import type { Transaction } from 'dexie';

/** One schema of the database. Once published it is never edited: what changes is the next one. */
export interface Version {
  /** Primary key and indexes of each table that changes (https://dexie.org/docs/Version/Version.stores()). */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Brings the rows of the version before to this one; none where no row changes. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}
