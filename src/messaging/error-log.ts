import { browser } from 'wxt/browser';
import { type ErrorLog, emptyLog } from '../domain/error-log.ts';

// Beside the database and not in it, so that the log is there when the database is what fails; and in no backup.

const key = 'errorLog';

/** What is kept for a bug report. */
export async function readErrorLog(): Promise<ErrorLog> {
  const stored = await browser.storage.local.get(key);
  return { ...emptyLog, ...(stored[key] as Partial<ErrorLog> | undefined) };
}

/** Calls back with the log at each change until the signal aborts. */
export function watchErrorLog(onChange: (log: ErrorLog) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    if (!(key in changes)) return;
    onChange({ ...emptyLog, ...(changes[key]?.newValue as Partial<ErrorLog> | undefined) });
  };
  browser.storage.local.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listen));
}

/** Writes the log whole; for the background alone. */
export async function writeErrorLog(log: ErrorLog): Promise<void> {
  await browser.storage.local.set({ [key]: log });
}
