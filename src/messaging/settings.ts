import { browser } from 'wxt/browser';
import { firstSettings, type Settings } from '../domain/settings.ts';

const key = 'settings';

/** What the person has chosen. Every context may read it; only the background writes. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(key);
  return { ...firstSettings, ...(stored[key] as Partial<Settings> | undefined) };
}

/** Calls back with the settings at each change until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    if (!(key in changes)) return;
    onChange({ ...firstSettings, ...(changes[key]?.newValue as Partial<Settings> | undefined) });
  };
  browser.storage.local.onChanged.addListener(listen);
  signal.addEventListener('abort', () => {
    try {
      browser.storage.local.onChanged.removeListener(listen);
    } catch {
      // After an update of the extension the old script may no longer reach it; the listener went with it.
    }
  });
}

/** Writes the settings whole; for the background alone. */
export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [key]: settings });
}
