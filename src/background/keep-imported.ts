import { isQuotaError } from '../database/is-quota-error.ts';
import { type BegunImport, beginImport } from '../database/keep-import.ts';
import { keepImportedRows } from '../database/keep-imported-rows.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import { noteDiskFull, noteDiskHasRoom } from '../messaging/disk-full.ts';
import type { CheckedRequest, KeptImport } from '../messaging/protocol.ts';
import { checkImportedRow } from './check-imported-row.ts';
import { refusedMoment } from './check-reading.ts';
import { noteError } from './note-error.ts';

/** Begins an import: see `beginImport` of the database. Throws for figures of the future and for a platform that there is not. */
export async function beginImported(
  beginning: CheckedRequest<'beginImport'>,
  platforms: readonly PlatformFacts[],
): Promise<BegunImport> {
  const now = Date.now();
  const reason = refusedMoment(beginning.asOf, now);
  if (reason !== undefined) throw new Error(reason);
  const { account } = beginning;
  if (account !== null && !platforms.some(({ id }) => id === account.platform))
    throw new Error('an unknown platform');
  return beginImport({ ...beginning, fileName: beginning.fileName.toWellFormed() }, now);
}

/** Keeps the rows of a file that pass their check: all of these or, where the database fails, none. */
export async function keepImported(
  { import: id, rows }: CheckedRequest<'keepImportedRows'>,
  platforms: readonly PlatformFacts[],
): Promise<KeptImport> {
  const now = Date.now();
  const checked = rows.map((given, index) => ({ index, ...checkImportedRow(given, now) }));
  const refused = checked.flatMap((each) =>
    'reason' in each ? [{ index: each.index, reason: each.reason }] : [],
  );
  const sound = checked.flatMap((each) => ('row' in each ? [{ index: each.index, row: each.row }] : []));
  try {
    const kept = await keepImportedRows(id, sound, { platforms, now });
    await noteDiskHasRoom();
    const all = [...refused, ...kept.refused].sort((one, other) => one.index - other.index);
    return { kept: kept.kept, refused: all, trouble: null };
  } catch (error) {
    if (isQuotaError(error)) {
      await noteDiskFull(now);
      return { kept: 0, refused, trouble: 'quota' };
    }
    // That there is no such import is the asker's fault, and told as that.
    if (!isOfDatabase(error)) throw error;
    noteError(error, 'rows of a file could not be kept');
    return { kept: 0, refused, trouble: 'failed' };
  }
}

/** Dexie names its errors after the browser's: https://dexie.org/docs/DexieErrors/DexieError */
function isOfDatabase(error: unknown): boolean {
  return error instanceof Error && error.name !== 'Error';
}
