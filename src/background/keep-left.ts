import type { PlatformFacts } from '../domain/platform-facts.ts';
import { noteDiskHasRoom } from '../messaging/disk-full.ts';
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
    let isKept = false;
    for (const [name, batch] of await readLeft()) {
      if (await goesFirst(keepOne(name, batch, platforms))) isKept = true;
    }
    if (isKept) await Promise.all([noteDiskHasRoom(), whenKept()]);
  });
  underWay = mine.catch(() => undefined);
  return mine;
}

/** Answers whether it was kept. What is malformed or refused goes all the same. */
async function keepOne(name: string, batch: unknown, platforms: readonly PlatformFacts[]): Promise<boolean> {
  const checked = protocol.keepReadings.request.safeParse(batch);
  // The tab is gone, or tells what it still shows itself.
  const outcome = checked.success
    ? await keepUnjudged(checked.data, { tab: null }, platforms, await readSettings())
    : { posts: null, trouble: null };
  // Where the database is in trouble it stays for another time.
  if (outcome.trouble === null) await forgetLeft(name);
  return outcome.posts !== null;
}
