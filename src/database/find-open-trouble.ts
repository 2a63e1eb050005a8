import { Dexie } from 'dexie';
import { type Database, database } from './database.ts';
import { isQuotaError } from './is-quota-error.ts';

/** Why the database cannot be opened. */
export interface OpenTrouble {
  /**
   * 'newer': a newer version of the extension has stored it. 'no room': the disk is full. 'upgrade': it could not be brought to
   * the schema of this version. 'unreadable': the browser itself cannot open it, or there is none and none can be made.
   */
  readonly reason: 'newer' | 'no room' | 'upgrade' | 'unreadable';
  /** Whether there are tables whose rows `rowsAsTheyAre` gives. */
  readonly isReadable: boolean;
  /** As the browser told it. */
  readonly error: unknown;
}

/** Opens the database and answers null, or why it cannot be opened; then it is as it was before. Never rejects. */
export async function findOpenTrouble(opened: Database = database): Promise<OpenTrouble | null> {
  try {
    await opened.open();
    return null;
  } catch (error) {
    const isReadable = await hasTables(opened.name);
    return { reason: reasonOf(error, isReadable), isReadable, error };
  }
}

function reasonOf(error: unknown, isReadable: boolean): OpenTrouble['reason'] {
  if (isQuotaError(error)) return 'no room';
  if (!isReadable) return 'unreadable';
  return error instanceof Error && error.name === 'VersionError' ? 'newer' : 'upgrade';
}

/** Without a schema Dexie opens what is there, and nothing where nothing is. */
async function hasTables(name: string): Promise<boolean> {
  const found = new Dexie(name);
  try {
    await found.open();
    return found.tables.length > 0;
  } catch {
    return false;
  } finally {
    found.close();
  }
}
