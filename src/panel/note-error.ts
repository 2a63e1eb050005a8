import { rawError } from '../domain/raw-error.ts';
import { send } from '../messaging/send.ts';

/** So many errors of one page are told at most. */
let left = 20;

/** Tells the console what went wrong, and the background, which keeps it for a bug report without any text of people. Never throws. */
export function noteError(error: unknown, what = 'failed'): void {
  console.error(what, error);
  tell(error);
}

/** Has the background keep what goes wrong in this page without anybody catching it. */
export function noteUncaughtErrors(): void {
  addEventListener('error', (event) => tell(event.error ?? event.message));
  addEventListener('unhandledrejection', (event) => tell(event.reason));
}

function tell(error: unknown): void {
  left -= 1;
  if (left >= 0) send('notePanelError', rawError(error)).catch(() => undefined);
}
