import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepReadings } from '../src/background/keep-readings.ts';
import { restoreRows } from '../src/background/restore-rows.ts';
import { database } from '../src/database/database.ts';
import { markMine } from '../src/database/mark-mine.ts';
import { backupPiece, countStored } from '../src/database/queries/backup.ts';
import { exactCount } from '../src/domain/count.ts';
import { firstSettings } from '../src/domain/settings.ts';
import { writeSettings } from '../src/messaging/settings.ts';
import { anyBatches } from './keeping/any-batches.ts';
import { harbour, hour, madeReading, madeReport, noon } from './keeping/made-readings.ts';
import { clearDatabase, everythingStored } from './keeping/stored.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon });
  fakeBrowser.reset();
  await clearDatabase();
  await writeSettings({ ...firstSettings, consentedAt: 0, modes: { harbour: 'panel' } });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const keep = (readings: readonly object[]) =>
  keepReadings({ visit: 'v', report: madeReport(), readings: [...readings] }, { tab: 7 }, [harbour]);

/** All lines of a backup, in pieces of few rows. */
async function saved(limit = 2): Promise<string[]> {
  const lines: string[] = [];
  let piece = await backupPiece(undefined, limit);
  for (;;) {
    expect(piece.rows.length).toBeLessThanOrEqual(limit);
    lines.push(...piece.rows.map((row) => JSON.stringify(row)));
    if (piece.next === null) return lines;
    piece = await backupPiece(piece.next, limit);
  }
}

const restore = (lines: readonly string[]) =>
  restoreRows({ rows: lines.map((line) => JSON.parse(line) as unknown) }, [harbour]);

/** Without what tabs show: that is of one machine. */
async function kept() {
  const { pages: _, sightings: __, ...rest } = await everythingStored();
  return rest;
}

test('a backup restored on an empty machine gives the same database, in whatever order its lines come', async () => {
  await fc.assert(
    fc.asyncProperty(anyBatches, fc.infiniteStream(fc.nat()), async (batches, random) => {
      await clearDatabase();
      for (const batch of batches) await keep(batch);
      await markMine({ platform: 'harbour', id: 'quay' }, true, noon);
      const before = await kept();
      const lines = await saved();
      const shuffled = lines
        .map((line) => ({ line, at: random.next().value ?? 0 }))
        .sort((one, other) => one.at - other.at)
        .map(({ line }) => line);
      await clearDatabase();
      expect(await restore(shuffled)).toEqual({ kept: lines.length, refused: [], trouble: null });
      expect(await kept()).toEqual(before);
      await restore(lines);
      expect(await kept()).toEqual(before);
    }),
    { numRuns: 40 },
  );
});

test('what is there and newer stays, what the backup knows better comes in', async () => {
  await keep([
    madeReading({
      observedAt: noon - 5 * hour,
      metrics: { reactions: exactCount(50), views: exactCount(9) },
    }),
  ]);
  const lines = await saved();
  await clearDatabase();
  await keep([madeReading({ observedAt: noon, metrics: { reactions: exactCount(60) }, text: 'Newer' })]);
  await restore(lines);
  expect(await database.posts.get(['harbour', 'p1'])).toMatchObject({
    text: 'Newer',
    metrics: { reactions: { low: 60 }, views: { low: 9 } },
    firstObservedAt: noon - 5 * hour,
    observedAt: noon,
    snapshotAt: noon,
  });
  expect(await countStored()).toMatchObject({ accounts: 1, posts: 1, snapshots: 2, audiences: 0 });
});

test('a line that is none is refused with its place and the reason, the others are kept', async () => {
  await keep([madeReading()]);
  const sound = (await saved()).map((line) => JSON.parse(line) as { table: string; row: object });
  await clearDatabase();
  const post = sound.find(({ table }) => table === 'posts')?.row ?? {};
  const answer = await restoreRows(
    {
      rows: [
        'hello',
        { table: 'settings', row: {} },
        { table: 'posts', row: { ...post, metrics: { reactions: exactCount(-5) } } },
        { table: 'posts', row: { ...post, platform: 'nowhere' } },
        { table: 'posts', row: { ...post, url: 'javascript:alert(1)' } },
        ...sound,
      ],
    },
    [harbour],
  );
  expect(answer.refused.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
  expect(answer.refused.every(({ reason }) => reason.length > 0)).toBe(true);
  expect(answer.kept).toBe(sound.length);
  expect(await database.posts.count()).toBe(1);
});

test('an address that leads off the platform is left out', async () => {
  await keep([madeReading()]);
  const lines = (await saved()).map((line) =>
    line.replaceAll('https://harbour.example/', 'https://evil.example/'),
  );
  await clearDatabase();
  await restore(lines);
  expect(await database.posts.toArray()).toMatchObject([{ url: null }]);
  expect(await database.accounts.toArray()).toMatchObject([{ url: null }]);
});

test('a full disk keeps what was there and says so', async () => {
  await keep([madeReading()]);
  const lines = await saved();
  await clearDatabase();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await restore(lines)).toEqual({ kept: 0, refused: [], trouble: 'quota' });
  expect(Object.values(await kept()).flat()).toEqual([]);
});
