import type { PlatformFacts } from '../domain/platform-facts.ts';
import type { Settings } from '../domain/settings.ts';
import { forgetLeft, onLeft, readLeft } from '../messaging/left-readings.ts';
import { protocol } from '../messaging/protocol.ts';
import { readSettings } from '../messaging/settings.ts';
import { goesFirst } from './give-way.ts';
import { keepUnjudged } from './keep-readings.ts';

/**
 * Keeps what pages have left behind: at once where one leaves something, and now what a worker that was stopped did not come to.
 * Call it in the worker's first turn. `whenKept` is called when something was.
 */
export function keepLeft(
  platforms: readonly PlatformFacts[],
  run: (task: () => Promise<unknown>) => void,
  whenKept: () => Promise<void>,
): void {
  const keep = () => run(() => keepAll(platforms, whenKept));
  onLeft(keep);
  keep();
}

let underWay: Promise<void> = Promise.resolve();

/** One run after the other: what the run before kept, the next need not keep again. */
function keepAll(platforms: readonly PlatformFacts[], whenKept: () => Promise<void>): Promise<void> {
  const mine = underWay.then(async () => {
    const left = await readLeft();
    if (left.size === 0) return;
    const settings = await readSettings();
    for (const [name, batch] of left) await goesFirst(keepOne(name, batch, platforms, settings));
    await whenKept();
  });
  underWay = mine.catch(() => undefined);
  return mine;
}

async function keepOne(
  name: string,
  batch: unknown,
  platforms: readonly PlatformFacts[],
  settings: Settings,
): Promise<void> {
  const checked = protocol.keepReadings.request.safeParse(batch);
  // The tab is gone, or tells what it still shows itself.
  const { trouble } = checked.success
    ? await keepUnjudged(checked.data, { tab: null }, platforms, settings)
    : { trouble: null };
  // Where the database is in trouble it stays for another time.
  if (trouble === null) await forgetLeft(name);
}
