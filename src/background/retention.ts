import { browser } from 'wxt/browser';
import { removeOutdated } from '../database/remove-outdated.ts';
import { readSettings } from '../messaging/settings.ts';

/** The name of the alarm that deletes what has been kept long enough. */
export const retentionAlarm = 'retention';

const dayInMinutes = 24 * 60;

/** Sees to it that the daily alarm stands: some browsers forget alarms when they are closed. */
export async function keepRetentionAlarm(): Promise<void> {
  if ((await browser.alarms.get(retentionAlarm)) !== undefined) return;
  await browser.alarms.create(retentionAlarm, { delayInMinutes: 1, periodInMinutes: dayInMinutes });
}

/** Deletes readings of other people's accounts that are older than the person wants them kept. */
export async function applyRetention(): Promise<void> {
  // Asked between the chunks, so that a change of mind counts at once; the call also keeps the worker alive.
  await removeOutdated(async () => {
    const { retentionDays } = await readSettings();
    return retentionDays === null ? null : Date.now() - retentionDays * dayInMinutes * 60_000;
  });
}
