import { browser } from 'wxt/browser';
import type { Request } from './protocol.ts';

// A message to a worker that is being stopped is lost, and what it held with it where the tab is closed. What a page still holds when it
// is hidden is therefore laid down where no worker is needed to take it; laying it down starts one.

/** What a page would have sent as a message. */
type LeftBatch = Request<'keepReadings'>;

const prefix = 'left ';

/**
 * Lays batches down for the background, to be kept in their order; for content scripts, at a page's very last moment too. Rejects where
 * there is no room.
 */
export async function leaveReadings(batches: readonly LeftBatch[]): Promise<void> {
  const mine = `${prefix}${Date.now()} ${crypto.randomUUID()}`;
  const nameOf = (place: number) => `${mine} ${String(place).padStart(3, '0')}`;
  return browser.storage.local.set(Object.fromEntries(batches.map((batch, place) => [nameOf(place), batch])));
}

/** What lies there, unchecked, in the order in which it came, by names to forget it by. For the background alone. */
export async function readLeft(): Promise<ReadonlyMap<string, unknown>> {
  const stored: Record<string, unknown> = await browser.storage.local.get(null);
  const left = Object.entries(stored).filter(([key]) => key.startsWith(prefix));
  return new Map(left.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Calls back when something was laid down; call it in the worker's first turn. */
export function onLeft(listen: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const isLeft = ([key, { newValue }]: [string, { newValue?: unknown }]) =>
      key.startsWith(prefix) && newValue !== undefined;
    if (Object.entries(changes).some(isLeft)) listen();
  });
}

/** Takes away what was kept, or can never be. For the background alone. */
export function forgetLeft(name: string): Promise<void> {
  return browser.storage.local.remove(name);
}
