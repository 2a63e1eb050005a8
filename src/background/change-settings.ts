import type { PlatformFacts } from '../domain/platform-facts.ts';
import type { Settings } from '../domain/settings.ts';
import type { CheckedRequest } from '../messaging/protocol.ts';
import { readSettings, writeSettings } from '../messaging/settings.ts';

/** Changes what is given and leaves the rest; modes are changed one by one. Throws for a platform that there is not. */
export async function changeSettings(
  change: CheckedRequest<'changeSettings'>,
  platforms: readonly PlatformFacts[],
): Promise<void> {
  const unknown = Object.keys(change.modes ?? {}).find((mode) => !platforms.some(({ id }) => id === mode));
  if (unknown !== undefined) throw new Error(`there is no platform ${unknown}`);
  await updateSettings((settings) => ({
    ...settings,
    consentedAt: change.consentedAt === undefined ? settings.consentedAt : change.consentedAt,
    modes: { ...settings.modes, ...change.modes },
    language: change.language ?? settings.language,
    retentionDays: change.retentionDays === undefined ? settings.retentionDays : change.retentionDays,
    thinsByAge: change.thinsByAge ?? settings.thinsByAge,
    industry: change.industry === undefined ? settings.industry : change.industry,
    tier: change.tier === undefined ? settings.tier : change.tier,
    cohortDays: change.cohortDays === undefined ? settings.cohortDays : change.cohortDays,
    cohortPosts: change.cohortPosts ?? settings.cohortPosts,
    reminders: change.reminders ?? settings.reminders,
  }));
}

function updateSettings(update: (settings: Settings) => Settings): Promise<void> {
  return withSettingsLocked(async () => writeSettings(update(await readSettings())));
}

/** Runs while nobody else changes the settings. The browser holds the lock, and gives it back when the worker is stopped. */
export async function withSettingsLocked<Result>(run: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request('settings', run);
}
