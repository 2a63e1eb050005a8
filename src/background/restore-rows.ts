import * as z from 'zod/mini';
import { isQuotaError } from '../database/is-quota-error.ts';
import { restoreBackup } from '../database/restore-backup.ts';
import type { BackupRow } from '../database/rows.ts';
import { finishUndoing } from '../database/undo-import.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import { backupRow } from '../messaging/backup-row.ts';
import { noteDiskFull } from '../messaging/disk-full.ts';
import type { CheckedRequest, RestoredRows } from '../messaging/protocol.ts';
import { noteError } from './note-error.ts';
import { onOrigin } from './on-origin.ts';

/** Keeps the rows of a backup that pass their check; addresses that are not on the platform's own origin are left out. */
export async function restoreRows(
  { rows }: CheckedRequest<'restoreRows'>,
  platforms: readonly PlatformFacts[],
): Promise<RestoredRows> {
  const checked = rows.map((given, index) => ({ index, ...checkRow(given, platforms) }));
  const refused = checked.flatMap((each) =>
    'reason' in each ? [{ index: each.index, reason: each.reason }] : [],
  );
  const sound = checked.flatMap((each) => ('row' in each ? [each.row] : []));
  try {
    await restoreBackup(sound, Date.now());
    // What is restored may say that an import was undone which is still kept here.
    if (sound.some(({ table }) => table === 'imports')) await finishUndoing();
  } catch (error) {
    noteError(error, 'a backup could not be restored');
    if (!isQuotaError(error)) return { kept: 0, refused, trouble: 'failed' };
    await noteDiskFull(Date.now());
    return { kept: 0, refused, trouble: 'quota' };
  }
  return { kept: sound.length, refused, trouble: null };
}

function checkRow(
  given: unknown,
  platforms: readonly PlatformFacts[],
): { readonly row: BackupRow } | { readonly reason: string } {
  const checked = backupRow.safeParse(given);
  if (!checked.success) return { reason: z.prettifyError(checked.error) };
  const backup: BackupRow = checked.data;
  // A voice is of no platform, nor is what is like it: their accounts are only ever compared.
  if (!('platform' in backup.row)) return { row: backup };
  const { platform } = backup.row;
  const facts = platforms.find(({ id }) => id === platform);
  return facts === undefined ? { reason: 'an unknown platform' } : { row: withoutForeign(backup, facts) };
}

/** Without addresses that lie elsewhere. */
function withoutForeign(backup: BackupRow, { origin }: PlatformFacts): BackupRow {
  switch (backup.table) {
    case 'posts':
      return { table: 'posts', row: { ...backup.row, url: onOrigin(backup.row.url, origin) } };
    case 'accounts':
      return { table: 'accounts', row: { ...backup.row, url: onOrigin(backup.row.url, origin) } };
    case 'comments': {
      const { author } = backup.row;
      const row = { ...backup.row, author: { ...author, url: onOrigin(author.url, origin) } };
      return { table: 'comments', row };
    }
    case 'statements': {
      const { told } = backup.row;
      if (told === undefined) return backup;
      return {
        table: 'statements',
        row: { ...backup.row, told: { ...told, url: onOrigin(told.url, origin) } },
      };
    }
    default:
      return backup;
  }
}
