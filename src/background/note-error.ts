import { browser } from 'wxt/browser';
import { type ErrorLog, type ErrorSource, emptyLog, withError } from '../domain/error-log.ts';
import { rawError } from '../domain/raw-error.ts';
import { type RawError, reduceError } from '../domain/reduce-error.ts';
import { readErrorLog, writeErrorLog } from '../messaging/error-log.ts';

/** So many errors a minute are noted at most; the others are let go. Counted anew when the worker starts. */
const mostInAMinute = 30;

let minute = 0;
let notedInMinute = 0;

/** Tells the console of what went wrong in the background, and notes it for a bug report. Never throws. */
export function noteError(error: unknown, what = 'failed'): void {
  console.error(what, error);
  void logError(rawError(error), 'background');
}

/** Notes what goes wrong in the background without anybody catching it; call it in the worker's first turn. */
export function noteUncaughtErrors(): void {
  addEventListener('error', (event) => noteError(event.error ?? event.message, 'not caught'));
  addEventListener('unhandledrejection', (event) => noteError(event.reason, 'not caught'));
}

/** Notes an error for a bug report, without any text of people. Never rejects: what cannot be noted is let go. */
export async function logError(raw: RawError, from: ErrorSource): Promise<void> {
  const now = Date.now();
  if (!isWithinRate(now)) return;
  try {
    const reduced = reduceError(raw, browser.runtime.getURL('/'));
    const { version } = browser.runtime.getManifest();
    await updateErrorLog((log) => withError(log, { ...reduced, from, version }, now));
  } catch (error) {
    console.error('an error could not be noted', error);
  }
}

/** Forgets all that was noted. */
export function clearErrorLog(): Promise<void> {
  return updateErrorLog(() => emptyLog);
}

/** Changes the log while nobody else does. */
export async function updateErrorLog(update: (log: ErrorLog) => ErrorLog): Promise<void> {
  await navigator.locks.request('error log', async () => writeErrorLog(update(await readErrorLog())));
}

function isWithinRate(now: number): boolean {
  const current = Math.floor(now / 60_000);
  if (current !== minute) {
    minute = current;
    notedInMinute = 0;
  }
  notedInMinute += 1;
  return notedInMinute <= mostInAMinute;
}
