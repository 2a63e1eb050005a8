import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings } from '../src/background/change-settings.ts';
import { handlersFor } from '../src/background/handlers.ts';
import { restoreRows } from '../src/background/restore-rows.ts';
import { database } from '../src/database/database.ts';
import { keepBatch } from '../src/database/keep-batch.ts';
import { leaveOut } from '../src/database/leave-out.ts';
import { mergePosts } from '../src/database/merge-posts.ts';
import { postFromReading } from '../src/database/post-from-reading.ts';
import type { PostRow } from '../src/database/rows.ts';
import { exactCount } from '../src/domain/count.ts';
import { firstSettings } from '../src/domain/settings.ts';
import { postColumns } from '../src/exports/post-columns.ts';
import { backupRow } from '../src/messaging/backup-row.ts';
import { protocol } from '../src/messaging/protocol.ts';
import { readSettings, writeSettings } from '../src/messaging/settings.ts';
import { fakeLocks } from './keeping/fake-locks.ts';
import { type Arriving, harbour, hour, madeReading, madeReport, noon } from './keeping/made-readings.ts';
import { clearDatabase } from './keeping/stored.ts';
import { understandWords } from './keeping/understand-words.ts';

// What the person says of posts and of the window of comparison: leaving out, taking in again, choosing how far back.

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  await clearDatabase();
  await writeSettings(firstSettings);
});

const key = { platform: 'harbour', id: 'p1' };

const keepable = (told: Partial<Arriving> = {}) => {
  const reading = madeReading(told);
  return { ...reading, platform: harbour.id, metrics: reading.metrics as object };
};

const keep = (told: Partial<Arriving> = {}) =>
  keepBatch({ tab: 7, visit: 'v', report: madeReport(), observedAt: noon, readings: [keepable(told)] });

const stored = () => database.posts.get(['harbour', 'p1']);

describe('a post left out of every comparison', () => {
  test('stays left out whatever is read of it, and is as before once it is taken in again', async () => {
    await keep();
    expect(await stored()).not.toHaveProperty('leftOut');
    await leaveOut(key, true, noon);
    await keep({ observedAt: noon + hour, metrics: { reactions: exactCount(200), comments: exactCount(9) } });
    expect(await stored()).toMatchObject({ leftOut: true, metrics: { reactions: { low: 200 } } });
    await leaveOut(key, false, noon + 2 * hour);
    expect(await stored()).not.toHaveProperty('leftOut');
  });

  test('follows what the person said last, also where the clock was put back in between', async () => {
    await keep();
    await leaveOut(key, true, noon);
    await leaveOut(key, false, noon - 24 * hour);
    expect(await stored()).not.toHaveProperty('leftOut');
  });

  test('keeps its moment of reading: what is too old to be kept stays so', async () => {
    await keep();
    const before = await stored();
    await leaveOut(key, true, noon + 24 * hour);
    expect((await stored())?.observedAt).toBe(before?.observedAt);
  });

  test('must be there; otherwise it is said and nothing is stored', async () => {
    await expect(
      handlersFor([harbour], understandWords).leaveOut({ ...key, leftOut: true }, asker),
    ).rejects.toThrow(/kept/);
    expect(await database.posts.count()).toBe(0);
  });

  test('is the same whatever is put together first and however often', () => {
    const state = fc
      .record({
        leftOut: fc.boolean(),
        at: fc.option(fc.integer({ min: noon, max: noon + 2 }), { nil: undefined }),
        reading: fc.integer({ min: 0, max: 2 }),
      })
      .map(({ leftOut, at, reading }): PostRow => {
        const row = postFromReading(keepable({ observedAt: noon - reading * hour, text: `text ${reading}` }));
        const told = { ...row, ...(leftOut ? { leftOut } : {}), toldAt: { ...row.toldAt } };
        return at === undefined ? told : { ...told, toldAt: { ...row.toldAt, leftOut: at } };
      });
    fc.assert(
      fc.property(state, state, state, (one, other, third) => {
        const merged = mergePosts(one, other);
        expect(mergePosts(other, one)).toEqual(merged);
        expect(mergePosts(merged, other)).toEqual(merged);
        expect(mergePosts(mergePosts(one, other), third)).toEqual(mergePosts(one, mergePosts(other, third)));
      }),
    );
  });

  test('is left out in a backup and where that is restored; a file without the field means that it is not', async () => {
    await keep();
    const read = await stored();
    await leaveOut(key, true, noon);
    const left = await stored();
    for (const row of [read, left]) {
      expect(backupRow.parse({ table: 'posts', row })).toEqual({ table: 'posts', row });
    }
    await clearDatabase();
    await restoreRows({ rows: [{ table: 'posts', row: left }] }, [harbour]);
    // An older backup knows nothing of it, and takes nothing back.
    await restoreRows({ rows: [{ table: 'posts', row: read }] }, [harbour]);
    expect(await stored()).toEqual(left);
    expect(backupRow.safeParse({ table: 'posts', row: { ...left, leftOut: 'yes' } }).success).toBe(false);
  });

  test('is said to be so in the export of posts', async () => {
    const column = postColumns.find(({ name }) => name === 'leftOut');
    await keep();
    const explanation = {
      assessment: { ...key, standing: { state: 'promoted' as const }, kpis: {} },
      cohort: undefined,
      placement: undefined,
      leftOutByPerson: [],
      inputs: {},
      readAt: undefined,
      ageHours: undefined,
      settlesAfterHours: 48,
    };
    const cellOf = (post: PostRow) => column?.value({ post, explanation, changes: [] });
    expect((await database.posts.toArray()).map(cellOf)).toEqual([false]);
    await leaveOut(key, true, noon);
    expect((await database.posts.toArray()).map(cellOf)).toEqual([true]);
  });
});

const asker = { tab: null, window: null };

describe('the window of comparison', () => {
  test('is half a year and a hundred posts until the person chooses another', async () => {
    expect(await readSettings()).toMatchObject({ cohortDays: 180, cohortPosts: 100 });
    await changeSettings({ cohortDays: null }, [harbour]);
    await changeSettings({ cohortPosts: 30 }, [harbour]);
    expect(await readSettings()).toMatchObject({ cohortDays: null, cohortPosts: 30 });
    await changeSettings({ language: 'fr' }, [harbour]);
    expect(await readSettings()).toMatchObject({ cohortDays: null, cohortPosts: 30, language: 'fr' });
  });

  test.each([
    { cohortDays: 7 },
    { cohortDays: '30' },
    { cohortPosts: 11 },
    { cohortPosts: 201 },
    { cohortPosts: 20.5 },
    { cohortPosts: null },
  ])('refuses %j', (change) => {
    expect(protocol.changeSettings.request.safeParse(change).success).toBe(false);
  });
});
