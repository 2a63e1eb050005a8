import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cancelErasure, eraseLater, erasureAlarm } from '../src/background/erasure.ts';
import { keepReadings } from '../src/background/keep-readings.ts';
import { applyRetention, retentionAlarm } from '../src/background/retention.ts';
import { startBackground } from '../src/background/start-background.ts';
import { database } from '../src/database/database.ts';
import { handleComments } from '../src/database/handle-comments.ts';
import { keepComments } from '../src/database/keep-comments.ts';
import { markMine } from '../src/database/mark-mine.ts';
import type { SnapshotRow } from '../src/database/rows.ts';
import { exactCount } from '../src/domain/count.ts';
import { firstSettings, modeOf } from '../src/domain/settings.ts';
import { readSettings, writeSettings } from '../src/messaging/settings.ts';
import { fakeLocks } from './keeping/fake-locks.ts';
import { madeComment } from './keeping/made-comments.ts';
import { day, harbour, madeReading, madeReport, noon, second } from './keeping/made-readings.ts';
import { clearDatabase, everythingStored } from './keeping/stored.ts';
import { understandWords } from './keeping/understand-words.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const consented = { ...firstSettings, consentedAt: 0, modes: { harbour: 'badges' as const } };
const alarm = (name: string) => ({ name, scheduledTime: Date.now() });

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

async function keep(...readings: object[]) {
  const { refused } = await keepReadings({ visit: 'v', report: madeReport(), readings }, { tab: 7 }, [
    harbour,
  ]);
  expect(refused).toEqual([]);
}

const stored = async () => Object.values(await everythingStored()).flat();
const by = (handle: string) => ({ handle, name: null, url: null, followers: exactCount(100) });

describe('deleting everything', () => {
  test('happens after a minute, and leaves a fresh start in which consent is asked again', async () => {
    startBackground([harbour], understandWords);
    await keep(madeReading());
    expect(await eraseLater()).toBe(noon + 60 * second);
    expect((await fakeBrowser.alarms.get(erasureAlarm))?.scheduledTime).toBe(noon + 60 * second);

    vi.setSystemTime(noon + 60 * second);
    await fakeBrowser.alarms.onAlarm.trigger(alarm(erasureAlarm));
    await vi.waitFor(async () => expect(await readSettings()).toEqual(firstSettings));
    expect(await stored()).toEqual([]);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  test('can be undone until then: all is there, and is read again', async () => {
    startBackground([harbour], understandWords);
    await keep(madeReading());
    const before = await stored();
    await eraseLater();
    expect(modeOf(await readSettings(), 'harbour')).toBe('off');
    await cancelErasure();
    expect(await fakeBrowser.alarms.get(erasureAlarm)).toBeUndefined();
    vi.setSystemTime(noon + day);
    await fakeBrowser.alarms.onAlarm.trigger(alarm(erasureAlarm));
    await vi.waitFor(async () => expect(modeOf(await readSettings(), 'harbour')).toBe('badges'));
    expect(await stored()).toEqual(before);
  });

  test('does not happen before its time, and is set again where the browser has forgotten the alarm', async () => {
    startBackground([harbour], understandWords);
    await keep(madeReading());
    const posts = await database.posts.toArray();
    await eraseLater();
    await fakeBrowser.alarms.clear(erasureAlarm);
    vi.setSystemTime(noon + 30 * second);
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(async () =>
      expect((await fakeBrowser.alarms.get(erasureAlarm))?.scheduledTime).toBe(noon + 60 * second),
    );
    expect(await database.posts.toArray()).toEqual(posts);
  });

  test('is made up for when the browser was closed meanwhile', async () => {
    startBackground([harbour], understandWords);
    await keep(madeReading());
    await eraseLater();
    vi.setSystemTime(noon + 5 * day);
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(async () => expect(await readSettings()).toEqual(firstSettings));
    expect(await stored()).toEqual([]);
  });

  test('asked twice stays at the first moment; undone twice is told', async () => {
    expect(await eraseLater()).toBe(noon + 60 * second);
    vi.setSystemTime(noon + 10 * second);
    expect(await eraseLater()).toBe(noon + 60 * second);
    await cancelErasure();
    await expect(cancelErasure()).rejects.toThrow('nothing waits to be deleted');
  });
});

describe('keeping no longer than wanted', () => {
  const old = noon - 40 * day;

  async function keepSome() {
    await markMine({ platform: 'harbour', id: 'pier' }, true, old);
    await keep(
      madeReading({ id: 'mine-old', observedAt: old, author: by('pier') }),
      madeReading({ id: 'old', observedAt: old, author: by('quay') }),
      madeReading({ id: 'still-read', observedAt: old, author: by('mole') }),
      madeReading({ id: 'of-nobody', observedAt: old, author: { ...by('x'), handle: null } }),
    );
    await keep(madeReading({ id: 'still-read', observedAt: noon - day, author: by('mole') }));
  }

  test('deletes old readings of others, keeps newer ones, and all of the person’s own', async () => {
    await keepSome();
    await writeSettings({ ...consented, retentionDays: 30 });
    await applyRetention([harbour]);
    expect((await database.posts.toArray()).map(({ id }) => id)).toEqual(['mine-old', 'still-read']);
    expect((await database.snapshots.toArray()).map(({ id, observedAt }) => [id, observedAt])).toEqual([
      ['mine-old', old],
      ['still-read', noon - day],
    ]);
    expect(
      (await database.audiences.toArray()).map(({ account, observedAt }) => [account, observedAt]),
    ).toEqual([
      ['mole', noon - day],
      ['pier', old],
    ]);
    expect((await database.accounts.toArray()).map(({ id }) => id)).toEqual(['mole', 'pier']);
  });

  test('deletes old comments of others with what was decided of them, and keeps all under own posts', async () => {
    await keepSome();
    const comments = ['mine-old', 'old', 'still-read', 'of-nobody', 'unknown'].flatMap((postId) =>
      [old, noon].map((observedAt) => ({
        ...madeComment({ id: `${postId}-${observedAt}`, postId, publishedAt: null, observedAt }),
        platform: 'harbour',
      })),
    );
    await keepComments(comments, old);
    const keys = comments.map(({ id }) => ({ platform: 'harbour', id }));
    await handleComments(keys, { state: 'done', until: null }, old);
    for (const account of ['pier', 'quay']) {
      const told = { platform: 'harbour', account, text: '', usedAt: old, observedAt: old };
      await database.usedDrafts.put({ ...told, comment: account, to: null });
      await database.pastAnswers.put({ ...told, id: account, question: '', answer: '', language: null });
    }
    await writeSettings({ ...consented, retentionDays: 30 });
    await applyRetention([harbour]);
    const kept = [
      ...['of-nobody', 'old', 'still-read', 'unknown'].map((post) => `${post}-${noon}`),
      `mine-old-${old}`,
      `mine-old-${noon}`,
    ].sort();
    expect((await database.comments.toArray()).map(({ id }) => id)).toEqual(kept);
    expect((await database.commentFigures.toArray()).map(({ id }) => id)).toEqual(
      [`mine-old-${old}`, `mine-old-${noon}`].sort(),
    );
    expect((await database.handlings.toArray()).map(({ id }) => id)).toEqual(
      [`mine-old-${old}`, `mine-old-${noon}`].sort(),
    );
    expect((await database.usedDrafts.toArray()).map(({ account }) => account)).toEqual(['pier']);
    expect((await database.pastAnswers.toArray()).map(({ account }) => account)).toEqual(['pier']);
  });

  test('deletes with a post what files and the person said of it, and what files told of other accounts’ days', async () => {
    await keepSome();
    const said = { platform: 'harbour', observedAt: old, origin: 'i1', metrics: { reach: exactCount(5) } };
    const note = { platform: 'harbour', campaigns: [], notCampaigns: [], note: 'So it goes.', link: null };
    for (const id of ['mine-old', 'old', 'still-read']) {
      await database.statements.put({ ...said, id });
      await database.postNotes.put({ ...note, id, toldAt: old });
    }
    const told = { platform: 'harbour', metrics: { posts: 3 }, import: 'i1' };
    for (const account of ['pier', 'quay']) {
      await database.accountPeriods.put({ ...told, account, from: '2026-05-01', to: '2026-05-05' });
      await database.accountPeriods.put({ ...told, account, from: '2026-06-01', to: '2026-06-05' });
    }
    await writeSettings({ ...consented, retentionDays: 30 });
    await applyRetention([harbour]);
    const kept = ['mine-old', 'still-read'];
    expect((await database.statements.toArray()).map(({ id }) => id)).toEqual(kept);
    expect((await database.postNotes.toArray()).map(({ id }) => id)).toEqual(kept);
    expect((await database.accountPeriods.toArray()).map(({ account, to }) => [account, to])).toEqual([
      ['pier', '2026-05-05'],
      ['pier', '2026-06-05'],
      ['quay', '2026-06-05'],
    ]);
  });

  test('deletes nothing where the person wants all kept', async () => {
    await keepSome();
    const before = await stored();
    await applyRetention([harbour]);
    expect(await stored()).toEqual(before);
  });

  test('goes through many rows in transactions of a bounded size', async () => {
    const row = (index: number): SnapshotRow => ({
      platform: 'harbour',
      id: `p${String(index).padStart(5, '0')}`,
      observedAt: index % 2 === 0 ? old : noon,
      metrics: {},
      hidden: [],
      view: 'feed',
    });
    await database.snapshots.bulkPut(Array.from({ length: 2500 }, (_, index) => row(index)));
    await writeSettings({ ...consented, retentionDays: 30 });
    const deleted = vi.spyOn(Object.getPrototypeOf(database.snapshots), 'bulkDelete');
    await applyRetention([harbour]);
    expect(await database.snapshots.count()).toBe(1250);
    const sizes = deleted.mock.calls.map(([keys]) => (keys as unknown[]).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(1250);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(200);
  });

  test('happens daily, by an alarm that is there after every start', async () => {
    startBackground([harbour], understandWords);
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(async () =>
      expect((await fakeBrowser.alarms.get(retentionAlarm))?.periodInMinutes).toBe(1440),
    );
    await keepSome();
    await writeSettings({ ...consented, retentionDays: 30 });
    await fakeBrowser.alarms.onAlarm.trigger(alarm(retentionAlarm));
    await vi.waitFor(async () => expect(await database.posts.count()).toBe(2));
  });
});

describe('starting', () => {
  test('the first time opens the welcome page; an update does not', async () => {
    startBackground([harbour], understandWords);
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false });
    expect(create).not.toHaveBeenCalled();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false });
    expect(create).toHaveBeenCalledWith({ url: 'chrome-extension://test-extension-id/welcome.html' });
  });

  test('forgets what tabs showed before, and a tab that closes', async () => {
    startBackground([harbour], understandWords);
    await keep(madeReading());
    await fakeBrowser.tabs.onRemoved.trigger(8, { windowId: 1, isWindowClosing: false });
    expect(await database.pages.count()).toBe(1);
    await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false });
    await vi.waitFor(async () => expect(await database.pages.count()).toBe(0));
    await keep(madeReading());
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(async () => expect(await database.sightings.count()).toBe(0));
    expect(await database.posts.count()).toBe(1);
  });
});
