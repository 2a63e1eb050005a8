import { rawError } from '../domain/raw-error.ts';
import { send } from '../messaging/send.ts';

/** So many errors of one page are told at most. */
let left = 20;

/** Tells the console what went wrong, and the background, which keeps it for a bug report without any text of people. Never throws. */
export function noteError(error: unknown, what = 'failed'): void {
  console.error(what, error);
  tell(error);
}

/**
 * What a browser says where sizes changed again while changes of size were told: the rest is told in the next frame, nothing is lost
 * (https://www.w3.org/TR/resize-observer/#deliver-resize-error). Browsers of before 2023 say the second.
 */
const postponed = /^ResizeObserver loop (completed with undelivered notifications|limit exceeded)\.?$/;

/** Has the background keep what goes wrong in this page without anybody catching it. */
export function noteUncaughtErrors(): void {
  addEventListener('error', ({ error, message }) => {
    if (error || !postponed.test(message)) tell(error ?? message);
  });
  addEventListener('unhandledrejection', (event) => tell(event.reason));
}

function tell(error: unknown): void {
  left -= 1;
  if (left >= 0) send('notePanelError', rawError(error)).catch(() => undefined);
}
