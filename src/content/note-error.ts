import { rawError } from '../domain/raw-error.ts';
import { isOrphaned, send } from '../messaging/send.ts';

/** Messages of errors that were told. */
const told = new Set<string>();

/** So many errors of one page are told at most. */
const mostTold = 5;

/**
 * Notes what went wrong in the console, at the level that is hidden by default, and tells the background, once of each message,
 * which keeps it for a bug report without any text of the page. Never throws.
 */
export function noteError(error: unknown): void {
  console.debug(error);
  const raw = rawError(error);
  if (told.size >= mostTold || told.has(raw.message) || isOrphaned()) return;
  told.add(raw.message);
  send('notePageError', raw).catch(() => {});
}
