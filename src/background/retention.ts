import { browser } from 'wxt/browser';
import { removeOutdated } from '../database/remove-outdated.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import { readSettings } from '../messaging/settings.ts';
import { givingWay } from './give-way.ts';
import { thinByAge } from './thin-by-age.ts';

/** The name of the alarm that deletes what has been kept long enough. */
export const retentionAlarm = 'retention';

const dayInMinutes = 24 * 60;

/** Where the worker is stopped in the middle, it goes on after so many minutes. */
const againInMinutes = 5;

/** Sees to it that the daily alarm stands: some browsers forget alarms when they are closed. */
export async function keepRetentionAlarm(): Promise<void> {
  if ((await browser.alarms.get(retentionAlarm)) === undefined) await nextAlarm(1);
}

/**
 * Deletes readings of other people's accounts that are older than the person wants them kept, and thins the rest by age. Called
 * while it runs, it runs once more.
 */
export function applyRetention(platforms: readonly PlatformFacts[]): Promise<void> {
  return navigator.locks.request('retention', async () => {
    await nextAlarm(againInMinutes);
    const giveWay = givingWay();
    // Asked between the chunks, so that a change of mind counts at once; the call also keeps the worker alive.
    await removeOutdated(async () => {
      await giveWay();
      const { retentionDays } = await readSettings();
      return retentionDays === null ? null : Date.now() - retentionDays * dayInMinutes * 60_000;
    });
    await thinByAge(platforms);
    await nextAlarm(dayInMinutes);
  });
}

function nextAlarm(delayInMinutes: number): Promise<void> {
  return browser.alarms.create(retentionAlarm, { delayInMinutes, periodInMinutes: dayInMinutes });
}
