import type { ImportRecord } from '../domain/import-record.ts';
import { database } from './database.ts';
import type { ImportRow } from './rows.ts';

/** What an import begins with. */
export type ImportBeginning = Pick<ImportRecord, 'id' | 'format' | 'fileName' | 'hash' | 'asOf' | 'account'>;

/** What became of a wish to import a file. */
export interface BegunImport {
  /** 'known': the very file was imported before, and that was not undone. */
  readonly state: 'begun' | 'known';
  readonly record: ImportRecord;
}

const nothing = { joined: 0, created: 0, accounts: 0, traffic: 0, trafficJoined: 0, refused: 0 };

/**
 * Begins an import. An unfinished one of the same file is gone on with, under its own id: as it began where rows of it are kept,
 * else as is said now. Throws where the id is that of another file. Safe to repeat. `now` in milliseconds since 1970.
 */
export function beginImport(beginning: ImportBeginning, now: number): Promise<BegunImport> {
  return database.transaction('rw', database.imports, async () => {
    const same = await database.imports.get(beginning.id);
    if (same !== undefined && same.hash !== beginning.hash) throw new Error('this id is of another file');
    const ofFile = await database.imports.where('hash').equals(beginning.hash).toArray();
    const standing = ofFile.filter(({ undoneAt }) => undoneAt === null);
    const finished = standing.find(({ finishedAt }) => finishedAt !== null);
    if (finished !== undefined) return { state: 'known', record: finished };
    const [begun] = standing;
    if (begun === undefined && same !== undefined) throw new Error('this import was undone');
    const hasRows = begun !== undefined && Object.values(begun.counts).some((count) => count > 0);
    if (hasRows) return { state: 'begun', record: begun };
    const { format, fileName, hash, asOf, account } = beginning;
    const record: ImportRecord = {
      id: begun?.id ?? beginning.id,
      format,
      fileName,
      hash,
      asOf,
      account,
      startedAt: begun?.startedAt ?? now,
      finishedAt: null,
      undoneAt: null,
      counts: nothing,
    };
    await database.imports.put(record);
    return { state: 'begun', record };
  });
}

/**
 * Says that all of a file was kept but `refused` rows. Repeated it changes nothing. Throws where there is no such import, or where it was
 * undone. `now` in milliseconds since 1970.
 */
export function finishImport(id: string, refused: number, now: number): Promise<ImportRecord> {
  return database.transaction('rw', database.imports, async () => {
    const known = await standingImport(id);
    if (known.finishedAt !== null) return known;
    const record = { ...known, finishedAt: now, counts: { ...known.counts, refused } };
    await database.imports.put(record);
    return record;
  });
}

/** An import that was not undone; throws where there is none. */
export async function standingImport(id: string): Promise<ImportRow> {
  const record = await database.imports.get(id);
  if (record === undefined) throw new Error('there is no such import');
  if (record.undoneAt !== null) throw new Error('this import was undone');
  return record;
}
