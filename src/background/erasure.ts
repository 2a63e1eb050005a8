import { browser } from 'wxt/browser';
import { database } from '../database/database.ts';
import { findOpenTrouble } from '../database/find-open-trouble.ts';
import { readSettings, writeSettings } from '../messaging/settings.ts';
import { withSettingsLocked } from './change-settings.ts';

/** The name of the alarm that deletes everything. */
export const erasureAlarm = 'erasure';

/** How long it can be undone, in milliseconds. Browsers do not promise alarms under half a minute. */
const erasureDelay = 60_000;

/** Lets everything be deleted after `erasureDelay`; until then nothing is read. Asked again it stays at the first moment, which it answers. */
export function eraseLater(): Promise<number> {
  return withSettingsLocked(async () => {
    const settings = await readSettings();
    const eraseAt = settings.eraseAt ?? Date.now() + erasureDelay;
    await writeSettings({ ...settings, eraseAt });
    await browser.alarms.create(erasureAlarm, { when: eraseAt });
    return eraseAt;
  });
}

/** Undoes `eraseLater`. Throws where nothing waits to be deleted: it was never asked for, or has been done. */
export function cancelErasure(): Promise<void> {
  return withSettingsLocked(async () => {
    const settings = await readSettings();
    if (settings.eraseAt === null) throw new Error('nothing waits to be deleted');
    await writeSettings({ ...settings, eraseAt: null });
    await browser.alarms.clear(erasureAlarm);
  });
}

/**
 * Deletes everything if its moment has come, else sees to it that the alarm for it stands. Safe to call at any time: what a
 * stopped worker left half done is done at the next start, for the settings that say so go last.
 */
export function eraseWhenDue(): Promise<void> {
  return withSettingsLocked(async () => {
    const { eraseAt } = await readSettings();
    if (eraseAt === null) return;
    if (Date.now() < eraseAt) {
      await browser.alarms.create(erasureAlarm, { when: eraseAt });
      return;
    }
    await eraseRows();
    await browser.storage.session.clear();
    await browser.storage.local.clear();
  });
}

/** Empties every table; a database that cannot be opened goes whole, and an empty one is made at the next query. */
async function eraseRows(): Promise<void> {
  if ((await findOpenTrouble()) !== null) return database.delete({ disableAutoOpen: false });
  await database.transaction('rw', database.tables, () =>
    Promise.all(database.tables.map((table) => table.clear())),
  );
}
