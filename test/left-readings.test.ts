import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepLeft } from '../src/background/keep-left.ts';
import { keepReadings } from '../src/background/keep-readings.ts';
import { database } from '../src/database/database.ts';
import { exactCount } from '../src/domain/count.ts';
import { firstSettings } from '../src/domain/settings.ts';
import { leaveReadings, readLeft } from '../src/messaging/left-readings.ts';
import { readSettings, writeSettings } from '../src/messaging/settings.ts';
import { type Arriving, harbour, madeReading, madeReport, noon } from './keeping/made-readings.ts';
import { clearDatabase } from './keeping/stored.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

// What a page lays down at its last moment is kept, whether or not a worker runs then.

const settings = { ...firstSettings, consentedAt: noon, modes: { harbour: 'badges' as const } };

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon });
  fakeBrowser.reset();
  await clearDatabase();
  await writeSettings(settings);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const batch = (...readings: readonly Arriving[]) => ({
  visit: 'v1',
  report: madeReport(),
  readings: [...readings],
});
const ids = async () => (await database.posts.toArray()).map(({ id }) => id).sort();

/** A worker that starts; answers how to wait until it has done what it found to do, and how often something was kept. */
function startWorker() {
  const tasks: Promise<unknown>[] = [];
  const whenKept = vi.fn(async () => {});
  keepLeft([harbour], (task) => tasks.push(task().catch(() => undefined)), whenKept);
  const settled = async (): Promise<void> => {
    // What is done may have more come of it.
    for (let done = -1; done < tasks.length; ) {
      done = tasks.length;
      await Promise.all(tasks);
    }
  };
  return { settled, whenKept };
}

test('what a page leaves is kept at once, and lies there no more', async () => {
  const { settled, whenKept } = startWorker();
  await settled();
  expect(whenKept).not.toHaveBeenCalled();
  await leaveReadings([batch(madeReading()), batch(madeReading({ id: 'p2' }))]);
  await settled();
  expect(await ids()).toEqual(['p1', 'p2']);
  expect(await readLeft()).toEqual(new Map());
  expect(whenKept).toHaveBeenCalled();
});

test('what no worker ran for is kept when one starts', async () => {
  await leaveReadings([batch(madeReading())]);
  await startWorker().settled();
  expect(await ids()).toEqual(['p1']);
  expect(await readLeft()).toEqual(new Map());
});

test('what was left is kept in the order in which it was read', async () => {
  const counts = [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21];
  const readings = counts.map((reactions, nth) =>
    madeReading({ metrics: { reactions: exactCount(reactions) }, observedAt: noon - 60_000 + 1000 * nth }),
  );
  await leaveReadings(readings.map((reading) => batch(reading)));
  await startWorker().settled();
  const kept = await database.snapshots.toArray();
  expect(kept.map(({ metrics }) => metrics.reactions?.low)).toEqual(counts);
});

test('what was sent as a message too is kept once', async () => {
  const reading = madeReading();
  await keepReadings(batch(reading), { tab: 7 }, [harbour]);
  const before = await database.snapshots.toArray();
  await leaveReadings([batch(reading)]);
  await startWorker().settled();
  expect(await database.snapshots.toArray()).toEqual(before);
  // And the page that its tab shows now stays the tab's.
  expect(await database.pages.toArray()).toMatchObject([{ tab: 7, visit: 'v1' }]);
});

test('where the database takes nothing it stays, and is kept at the next start', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('the disk is gone', 'UnknownError');
  });
  await leaveReadings([batch(madeReading()), batch(madeReading({ id: 'p2' }))]);
  await startWorker().settled();
  put.mockRestore();
  expect(await ids()).toEqual([]);
  expect((await readLeft()).size).toBe(2);
  await startWorker().settled();
  expect(await ids()).toEqual(['p1', 'p2']);
  expect(await readLeft()).toEqual(new Map());
});

test('without consent nothing is kept, nor goes on lying there', async () => {
  await writeSettings({ ...settings, consentedAt: null });
  await leaveReadings([batch(madeReading())]);
  const { settled, whenKept } = startWorker();
  await settled();
  expect(await ids()).toEqual([]);
  expect(await readLeft()).toEqual(new Map());
  expect(whenKept).not.toHaveBeenCalled();
});

test('whatever lies there instead of readings goes, and nothing else with it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.string(), async (left, name) => {
      await fakeBrowser.storage.local.set({ [`left ${name}`]: left });
      await leaveReadings([batch(madeReading())]);
      await startWorker().settled();
      expect(await readLeft()).toEqual(new Map());
      expect(await readSettings()).toEqual(settings);
      expect(await ids()).toEqual(['p1']);
    }),
    { numRuns: 50 },
  );
});
