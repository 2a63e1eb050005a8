import type { Settings } from '../../src/domain/settings.ts';
import type { LaunchedExtension } from './launch-extension.ts';

/** Says yes without the welcome page, for tests that are not about consent. */
export async function consent(extension: LaunchedExtension, choices: Partial<Settings> = {}): Promise<void> {
  const own = await extension.own();
  await own.evaluate(async (settings) => {
    const platforms = chrome.runtime
      .getManifest()
      .content_scripts?.flatMap(({ matches }) => matches ?? [])
      .map((match) => new URL(match.replace('*', '')).hostname.replace(/^www\./, '').split('.')[0] ?? '');
    const modes = Object.fromEntries((platforms ?? []).map((platform) => [platform, 'badges']));
    await chrome.storage.local.set({
      settings: { consentedAt: Date.now(), modes, ...settings },
    });
  }, choices);
}
