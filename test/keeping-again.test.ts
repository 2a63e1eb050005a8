import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepReadings } from '../src/background/keep-readings.ts';
import { firstSettings } from '../src/domain/settings.ts';
import { writeSettings } from '../src/messaging/settings.ts';
import { anyBatches, anyRepeats } from './keeping/any-batches.ts';
import { type Arriving, harbour, madeReport, noon } from './keeping/made-readings.ts';
import { clearDatabase, everythingStored } from './keeping/stored.ts';

// A worker may be stopped after it has kept a batch and before it has said so; then the page sends it again.

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon });
  fakeBrowser.reset();
  await writeSettings({ ...firstSettings, consentedAt: 0, modes: { harbour: 'panel' } });
});

afterEach(() => {
  vi.useRealTimers();
});

const report = madeReport({
  account: { handle: 'pier', name: 'The Pier', url: null, followers: { low: 2, high: 2, shown: '2' } },
});

async function storedAfter(
  batches: readonly Arriving[][],
  order: readonly number[],
  visitOf: (index: number) => string,
) {
  await clearDatabase();
  for (const index of order) {
    const { refused, trouble } = await keepReadings(
      { visit: visitOf(index), report, readings: batches[index] ?? [] },
      { tab: 1 },
      [harbour],
    );
    expect({ refused, trouble }).toEqual({ refused: [], trouble: null });
  }
  return everythingStored();
}

test('a batch that is sent again, at once or later, stores nothing twice and changes nothing', async () => {
  const cases = anyBatches.chain((batches) =>
    fc.record({
      batches: fc.constant(batches),
      order: anyRepeats(batches.length),
      visits: fc.integer({ min: 1, max: 6 }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(cases, async ({ batches, order, visits }) => {
      const visitOf = (index: number) => `visit ${Math.floor(index / visits)}`;
      const once = await storedAfter(batches, [...batches.keys()], visitOf);
      expect(await storedAfter(batches, order, visitOf)).toEqual(once);
    }),
    { numRuns: 60 },
  );
});

test('posts, accounts and what a tab shows are the same in whatever order batches come', async () => {
  const cases = anyBatches.chain((batches) =>
    fc.record({
      batches: fc.constant(batches),
      order: fc.shuffledSubarray([...batches.keys()], { minLength: batches.length }),
    }),
  );
  const ordered = (stored: Record<string, unknown[]>) => ({
    accounts: stored.accounts,
    sightings: stored.sightings,
    // Which readings made a snapshot depends on what was known when they came.
    posts: stored.posts?.map((post) => ({ ...(post as object), snapshotAt: undefined })),
  });
  await fc.assert(
    fc.asyncProperty(cases, async ({ batches, order }) => {
      const visitOf = () => 'one';
      const inTurn = await storedAfter(batches, [...batches.keys()], visitOf);
      expect(ordered(await storedAfter(batches, order, visitOf))).toEqual(ordered(inTurn));
    }),
    { numRuns: 60 },
  );
});

test('the order of the readings within a batch says nothing but where they stood on the page', async () => {
  const cases = anyBatches.chain((batches) =>
    fc.record({
      readings: fc.constant(batches.flat()),
      order: fc.shuffledSubarray(batches.flat(), { minLength: batches.flat().length }),
    }),
  );
  const rest = ({ sightings: _, ...stored }: Record<string, unknown[]>) => stored;
  await fc.assert(
    fc.asyncProperty(cases, async ({ readings, order }) => {
      const once = await storedAfter([readings], [0], () => 'one');
      expect(rest(await storedAfter([order], [0], () => 'one'))).toEqual(rest(once));
    }),
    { numRuns: 50 },
  );
});
