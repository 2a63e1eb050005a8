import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepReadings } from '../src/background/keep-readings.ts';
import { restoreRows } from '../src/background/restore-rows.ts';
import { applyRetention, retentionAlarm } from '../src/background/retention.ts';
import { database } from '../src/database/database.ts';
import { unpackAudience } from '../src/database/follower-counts.ts';
import { markMine } from '../src/database/mark-mine.ts';
import { audienceTables, putAudiences } from '../src/database/put-audiences.ts';
import { backupPiece } from '../src/database/queries/backup.ts';
import type { AudienceRow, SnapshotRow } from '../src/database/rows.ts';
import { thinSpans } from '../src/database/thin-readings.ts';
import { exactCount } from '../src/domain/count.ts';
import { firstSettings } from '../src/domain/settings.ts';
import { thinningBorders } from '../src/domain/thinning.ts';
import { writeSettings } from '../src/messaging/settings.ts';
import { readThinning } from '../src/messaging/thinning-run.ts';
import { fakeLocks } from './keeping/fake-locks.ts';
import { day, harbour, hour, madeReading, madeReport, noon } from './keeping/made-readings.ts';
import { clearDatabase, everythingStored } from './keeping/stored.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const consented = { ...firstSettings, consentedAt: 0, modes: { harbour: 'badges' as const } };
const midnight = Math.floor(noon / day) * day;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon });
  vi.stubGlobal('navigator', { locks: fakeLocks(), storage: {} });
  fakeBrowser.reset();
  await clearDatabase();
  await writeSettings(consented);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const thin = () => applyRetention([harbour]);
const at = (daysAgo: number, atHour: number) => midnight - daysAgo * day + atHour * hour;
const by = (handle: string | null) => ({ handle, name: null, url: null, followers: null });

/** Reads a post at these moments, each with more reactions than before. */
async function read(id: string, author: string | null, moments: readonly number[]): Promise<void> {
  for (const [index, observedAt] of moments.entries()) {
    vi.setSystemTime(Math.max(observedAt, Date.now()));
    const metrics = { reactions: exactCount(observedAt / hour) };
    const reading = madeReading({
      id,
      author: by(author),
      observedAt,
      metrics,
      publishedAt: noon - 700 * day,
    });
    const { refused } = await keepReadings(
      { visit: `v${index}`, report: madeReport(), readings: [reading] },
      { tab: 7 },
      [harbour],
    );
    expect(refused).toEqual([]);
  }
}

async function keepOne(told: Parameters<typeof madeReading>[0]): Promise<void> {
  await keepReadings({ visit: 'v', report: madeReport(), readings: [madeReading(told)] }, { tab: 7 }, [
    harbour,
  ]);
}

const moments = async (id: string) =>
  (await database.snapshots.toArray()).filter((row) => row.id === id).map(({ observedAt }) => observedAt);

const asked = [at(500, 1), at(450, 1), at(400, 1), at(40, 1), at(40, 2), at(40, 3), at(5, 1), at(5, 2)];
const left = [at(500, 1), at(400, 1), at(40, 3), at(5, 1), at(5, 2)];

const row = (id: string, observedAt: number): SnapshotRow => ({
  platform: 'harbour',
  id,
  observedAt,
  metrics: { reactions: exactCount(3) },
  hidden: [],
  view: 'feed',
});

describe('thinning what is kept', () => {
  test('thins posts of others and of nobody known, and none of the person’s own', async () => {
    await markMine({ platform: 'harbour', id: 'pier' }, true, noon);
    await read('mine', 'pier', asked);
    await read('others', 'quay', asked);
    await read('nobodys', null, asked);
    await thin();
    expect(await moments('mine')).toEqual(asked);
    expect(await moments('others')).toEqual(left);
    expect(await moments('nobodys')).toEqual(left);
    expect((await readThinning()).last).toEqual({ startedAt: noon, deleted: 6 });
  });

  test('leaves the post as it was, so that what is read next is news or none as before', async () => {
    await read('others', 'quay', asked);
    const before = await database.posts.toArray();
    await thin();
    expect(await database.posts.toArray()).toEqual(before);
    const [post] = before;
    expect((await moments('others')).at(-1)).toBe(post?.snapshotAt);
    const last = asked.at(-1) ?? noon;
    await read('others', 'quay', [last]);
    expect(await moments('others')).toEqual(left);
  });

  test('deletes nothing where the person has switched it off, and goes on when it is on again', async () => {
    await read('others', 'quay', asked);
    await writeSettings({ ...consented, thinsByAge: false });
    const before = await everythingStored();
    await thin();
    expect(await everythingStored()).toEqual(before);
    await writeSettings(consented);
    await thin();
    expect(await moments('others')).toEqual(left);
  });

  test('is on where the settings were stored before there was the choice', async () => {
    const { thinsByAge: _, ...stored } = consented;
    await fakeBrowser.storage.local.set({ settings: stored });
    await read('others', 'quay', asked);
    await thin();
    expect(await moments('others')).toEqual(left);
  });

  test('thins follower counts alike, in both places, but not what files told nor the person’s own', async () => {
    await markMine({ platform: 'harbour', id: 'pier' }, true, noon);
    const audience = (account: string, observedAt: number): AudienceRow => ({
      platform: 'harbour',
      account,
      observedAt,
      followers: exactCount(observedAt / hour),
    });
    const told = { ...audience('quay', at(40, 2.5)), import: 'i1' };
    const rows = ['pier', 'quay'].flatMap((account) =>
      [at(500, 1), at(40, 1), at(40, 2), at(40, 3), at(5, 1), at(5, 2)].map((moment) =>
        audience(account, moment),
      ),
    );
    await database.transaction('rw', audienceTables, () => putAudiences([...rows, told]));
    await thin();
    const kept = await database.audiences.toArray();
    const ofQuay = kept.filter(({ account }) => account === 'quay');
    expect(ofQuay.map(({ observedAt }) => observedAt)).toEqual([
      at(500, 1),
      at(40, 2.5),
      at(40, 3),
      at(5, 1),
      at(5, 2),
    ]);
    expect(kept.length - ofQuay.length).toBe(6);
    const packed = (await database.followerCounts.toArray()).flatMap((each) =>
      each.items.map((item) => unpackAudience(each, item)),
    );
    expect(packed).toEqual(kept.map(({ import: _, ...rest }) => rest));
  });

  test('leaves what a backup brings while it is worked out what goes', async () => {
    const many = Array.from({ length: 12 }, (_, index) => row('p', at(40, index)));
    await database.snapshots.bulkPut(many);
    let brought: PromiseLike<unknown> | undefined;
    const bring = (read: SnapshotRow) => {
      brought ??= Dexie.ignoreTransaction(() => database.snapshots.put(row('p', at(40, 5.5))));
      return read;
    };
    database.snapshots.hook('reading', bring);
    const thinned = await thinSpans.snapshots(
      [{ first: ['harbour', 'p', 0], last: ['harbour', 'p', at(31, 0)] }],
      { borders: thinningBorders(noon), definitionChangesOf: () => [] },
    );
    database.snapshots.hook('reading').unsubscribe(bring);
    await brought;
    expect(thinned).toBe(10);
    expect(await moments('p')).toEqual([at(40, 0), at(40, 5.5), at(40, 11)]);
  });

  test('leaves a follower count that a file tells while it is worked out what goes', async () => {
    const counts = Array.from(
      { length: 4 },
      (_, index): AudienceRow => ({
        platform: 'harbour',
        account: 'quay',
        observedAt: at(40, index),
        followers: exactCount(100 + index),
      }),
    );
    const put = (rows: readonly AudienceRow[]) =>
      database.transaction('rw', audienceTables, () => putAudiences(rows));
    await put(counts);
    let told: PromiseLike<unknown> | undefined;
    const tell = (read: AudienceRow) => {
      told ??= Dexie.ignoreTransaction(() =>
        put(counts.slice(1, 2).map((row) => ({ ...row, import: 'i1' }))),
      );
      return read;
    };
    database.audiences.hook('reading', tell);
    const thinned = await thinSpans.audiences(
      [{ first: ['harbour', 'quay', 0], last: ['harbour', 'quay', at(31, 0)] }],
      { borders: thinningBorders(noon), definitionChangesOf: () => [] },
    );
    database.audiences.hook('reading').unsubscribe(tell);
    await told;
    const kept = await database.audiences.toArray();
    expect(kept.find(({ observedAt }) => observedAt === at(40, 1))?.import).toBe('i1');
    expect(thinned).toBe(counts.length - kept.length);
    expect(thinned).toBeGreaterThan(0);
  });

  test('day by day comes to the same as all at once', async () => {
    const post = { id: 'p', author: by('quay'), publishedAt: null, publishedAtFrom: null };
    const hours = fc.uniqueArray(fc.integer({ min: 0, max: 90 * 24 }), { minLength: 1, maxLength: 40 });
    const runs = fc.uniqueArray(fc.integer({ min: 1, max: 80 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(hours, runs, async (hoursAgo, daysAgo) => {
        await clearDatabase();
        await fakeBrowser.storage.local.remove('thinning');
        const all = hoursAgo.map((ago) => noon - ago * hour);
        const known = new Set<number>();
        for (const now of [...daysAgo.sort((one, other) => other - one), 0].map((ago) => noon - ago * day)) {
          const news = all.filter((moment) => moment <= now && !known.has(moment));
          vi.setSystemTime(now);
          for (const observedAt of news) known.add(observedAt);
          const observedAt = Math.max(...known);
          if (known.size > 0) await keepOne({ ...post, observedAt, metrics: { views: exactCount(1) } });
          await database.snapshots.bulkPut(news.map((moment) => row('p', moment)));
          await thin();
        }
        const often = await moments('p');
        await fakeBrowser.storage.local.remove('thinning');
        await database.snapshots.bulkPut(all.map((moment) => row('p', moment)));
        await thin();
        expect(often).toEqual(await moments('p'));
      }),
      { numRuns: 20 },
    );
  });

  test('looks at all once a month: for what is older than a year by then, or is the person’s own no more', async () => {
    await markMine({ platform: 'harbour', id: 'pier' }, true, noon);
    await read('mine', 'pier', asked);
    await read('others', 'quay', [at(370, 1), at(364, 1), at(363, 1)]);
    await thin();
    expect(await moments('others')).toHaveLength(3);
    await markMine({ platform: 'harbour', id: 'pier' }, false, noon);
    vi.setSystemTime(noon + 7 * day);
    await thin();
    expect(await moments('mine')).toEqual(asked);
    expect(await moments('others')).toHaveLength(3);
    vi.setSystemTime(noon + 31 * day);
    await thin();
    expect(await moments('mine')).toEqual([at(500, 1), at(400, 1), at(40, 3), at(5, 2)]);
    expect(await moments('others')).toEqual([at(370, 1), at(363, 1)]);
  });
});

describe('being stopped', () => {
  /** Every post with three readings of one old day. */
  const many = Array.from({ length: 600 }, (_, index) =>
    [1, 2, 3].map((hours) => row(`p${String(index).padStart(4, '0')}`, at(40, hours))),
  ).flat();

  /** Lets the browser answer so many calls, each a second and a half after the one before, and then none. */
  function stopAfter(calls: number): void {
    const { get } = fakeBrowser.storage.local;
    let answered = 0;
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation((...args: Parameters<typeof get>) => {
      answered += 1;
      vi.setSystemTime(Date.now() + 1500);
      return answered > calls ? Promise.reject(new Error('stopped')) : get(...args);
    });
  }

  test('has thinned less, goes on from there, and in the end is as if never stopped', async () => {
    await database.snapshots.bulkPut(many);
    stopAfter(12);
    await expect(thin()).rejects.toThrow('stopped');
    vi.restoreAllMocks();
    const between = await moments('p0000');
    expect(between).toEqual([at(40, 1), at(40, 3)]);
    const { run } = await readThinning();
    expect(run?.after).not.toBeNull();
    expect(run?.deleted).toBeGreaterThan(0);
    const thinned = 1800 - (await database.snapshots.count());
    expect(thinned).toBeLessThan(600);

    // What lies before the place where it goes on is not looked at again.
    await database.snapshots.put(row('p0000', at(40, 2)));
    await thin();
    expect(await moments('p0000')).toEqual([at(40, 1), at(40, 2), at(40, 3)]);
    expect(await moments('p0599')).toEqual([at(40, 1), at(40, 3)]);
    expect(await database.snapshots.count()).toBe(1201);
    expect((await readThinning()).run).toBeNull();
    expect((await readThinning()).last?.deleted).toBe(600);
  });

  test('is made up for in some minutes, and a run that came to its end is followed by one a day later', async () => {
    await database.snapshots.bulkPut(many);
    stopAfter(3);
    await expect(thin()).rejects.toThrow('stopped');
    vi.restoreAllMocks();
    const stopped = await fakeBrowser.alarms.get(retentionAlarm);
    expect(stopped?.scheduledTime).toBeLessThanOrEqual(noon + 5 * 60_000);
    await thin();
    const ended = await fakeBrowser.alarms.get(retentionAlarm);
    expect(ended?.scheduledTime).toBeGreaterThanOrEqual(noon + day);
    expect(ended?.periodInMinutes).toBe(1440);
  });

  test('by the person’s change of mind leaves the rest', async () => {
    await database.snapshots.bulkPut(many);
    const { get } = fakeBrowser.storage.local;
    let answered = 0;
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(async (...args: Parameters<typeof get>) => {
      answered += 1;
      if (answered === 12) await writeSettings({ ...consented, thinsByAge: false });
      return get(...args);
    });
    await thin();
    vi.restoreAllMocks();
    const count = await database.snapshots.count();
    expect(count).toBeGreaterThan(1200);
    expect(count).toBeLessThan(1800);
  });
});

describe('a backup from before', () => {
  test('brings back what was thinned, and is thinned again to the same', async () => {
    await read('others', 'quay', asked);
    const rows: unknown[] = [];
    let piece = await backupPiece();
    rows.push(...piece.rows);
    while (piece.next !== null) {
      piece = await backupPiece(piece.next);
      rows.push(...piece.rows);
    }
    await thin();
    const { snapshots, posts } = await everythingStored();
    expect(await restoreRows({ rows: JSON.parse(JSON.stringify(rows)) }, [harbour])).toMatchObject({
      refused: [],
    });
    expect(await moments('others')).toEqual(asked);
    await fakeBrowser.storage.local.remove('thinning');
    await thin();
    const again = await everythingStored();
    expect(again.snapshots).toEqual(snapshots);
    expect(again.posts).toEqual(posts);
  });
});
