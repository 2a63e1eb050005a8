import { browser } from 'wxt/browser';
import { learnFromReadings } from '../database/learn-from-readings.ts';
import { windowOf } from '../domain/cohort-window.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import { readSettings } from '../messaging/settings.ts';

/** The name of the alarm that lets what readings teach be worked out. */
export const learningAlarm = 'learning';

/** Sees to it that the hourly alarm stands: some browsers forget alarms when they are closed. */
export async function keepLearningAlarm(): Promise<void> {
  if ((await browser.alarms.get(learningAlarm)) !== undefined) return;
  await browser.alarms.create(learningAlarm, { delayInMinutes: 2, periodInMinutes: 60 });
}

/** Learns from what was read since the last time; nothing where nothing was. */
export async function learn(platforms: readonly PlatformFacts[]): Promise<void> {
  await learnFromReadings({ platforms, window: windowOf(await readSettings()), now: Date.now() });
}
