import { browser } from 'wxt/browser';

// In memory, for it must be written when the disk takes nothing more; a restart of the browser forgets it, the next batch
// of readings finds out again.

const key = 'diskFull';

/** When readings could not be kept because the disk is full, in milliseconds since 1970; null: there is room. Not for content scripts. */
export async function readDiskFull(): Promise<number | null> {
  const stored = await browser.storage.session.get(key);
  return asMoment(stored[key]);
}

/** Calls back when the disk is found full, and when it has room again (null), until the signal aborts. */
export function watchDiskFull(onChange: (since: number | null) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    if (key in changes) onChange(asMoment(changes[key]?.newValue));
  };
  browser.storage.session.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listen));
}

/** For the background alone. */
export async function noteDiskFull(moment: number): Promise<void> {
  await browser.storage.session.set({ [key]: moment });
}

/** For the background alone. */
export async function noteDiskHasRoom(): Promise<void> {
  await browser.storage.session.remove(key);
}

function asMoment(stored: unknown): number | null {
  return typeof stored === 'number' ? stored : null;
}
