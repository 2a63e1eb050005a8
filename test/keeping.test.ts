import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepReadings } from '../src/background/keep-readings.ts';
import { database } from '../src/database/database.ts';
import { isQuotaError } from '../src/database/is-quota-error.ts';
import { forgetAllTabs, forgetTab } from '../src/database/keep-page.ts';
import { pageOfTab, postsOnPage } from '../src/database/queries/pages.ts';
import { exactCount } from '../src/domain/count.ts';
import { firstSettings } from '../src/domain/settings.ts';
import { readDiskFull } from '../src/messaging/disk-full.ts';
import { writeSettings } from '../src/messaging/settings.ts';
import {
  type Arriving,
  day,
  harbour,
  hour,
  madeReading,
  madeReport,
  noon,
  second,
} from './keeping/made-readings.ts';
import { clearDatabase, everythingStored } from './keeping/stored.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const minute = 60 * second;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon });
  fakeBrowser.reset();
  await clearDatabase();
  await writeSettings({ ...firstSettings, consentedAt: noon - day, modes: { harbour: 'badges' } });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function keep(readings: readonly unknown[], { tab = 7, visit = 'v1', report = madeReport() } = {}) {
  return keepReadings({ visit, report, readings: [...readings] }, { tab }, [harbour]);
}

const post = () => database.posts.get(['harbour', 'p1']);
const snapshots = () => database.snapshots.toArray();
const shown = (reactions: number, told: Partial<Arriving> = {}) =>
  madeReading({ metrics: { reactions: exactCount(reactions) }, ...told });

describe('what arrives', () => {
  test('is kept as a post, a snapshot and an account, and judged', async () => {
    const answer = await keep([madeReading()]);
    expect(answer.refused).toEqual([]);
    expect(answer.trouble).toBeNull();
    expect(answer.badges).toMatchObject([{ platform: 'harbour', id: 'p1', sign: 'none', short: '0 of 8' }]);
    const observedAt = noon - 10 * second;
    expect(await post()).toMatchObject({
      author: 'pier',
      authorName: 'The Pier',
      publishedAt: noon - 10 * day,
      publishedAtFrom: 'time element',
      metrics: { reactions: { low: 120, high: 120, shown: '120', observedAt, source: 'page' } },
      firstObservedAt: observedAt,
      observedAt,
    });
    expect(await snapshots()).toMatchObject([{ id: 'p1', observedAt, metrics: { comments: { low: 8 } } }]);
    expect(await database.accounts.toArray()).toMatchObject([{ id: 'pier', name: 'The Pier', mine: false }]);
  });

  test('says of a figure that its owner alone was shown it', async () => {
    const metrics = { impressions: exactCount(900), reactions: exactCount(9) };
    await keep([madeReading({ metrics, ownersOnly: ['impressions', 'saves'] })]);
    expect((await post())?.metrics).toMatchObject({
      impressions: { low: 900, source: 'owner page' },
      reactions: { source: 'page' },
    });
    expect((await snapshots())[0]).toMatchObject({ metrics, ownersOnly: ['impressions'] });
    await keep([madeReading({ metrics: { impressions: exactCount(850) }, observedAt: noon - second })]);
    expect(await post()).toMatchObject({
      metrics: { impressions: { low: 850, source: 'page' } },
      others: [{ metric: 'impressions', low: 900, source: 'owner page' }],
    });
  });

  test('is refused one by one, with its place and the reason, and the rest is kept', async () => {
    const absurd = { low: 5, high: 1, shown: '5' };
    const answer = await keep([
      null,
      madeReading({ id: '' }),
      madeReading({ id: 'has space' }),
      madeReading({ id: 'x'.repeat(201) }),
      madeReading({ id: 'half\ud83d' }),
      { ...madeReading(), id: null },
      madeReading({ metrics: { reactions: exactCount(-1) } }),
      madeReading({ metrics: { reactions: exactCount(1e300) } }),
      madeReading({ metrics: { reactions: absurd } }),
      madeReading({ url: 'javascript:alert(1)' }),
      madeReading({ text: 'x'.repeat(100_000) }),
      madeReading({ observedAt: Date.UTC(1999, 0, 1) }),
      madeReading({ observedAt: noon + hour }),
      madeReading(),
    ]);
    expect(answer.refused.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(answer.refused.every(({ reason }) => reason.length > 0)).toBe(true);
    expect(answer.refused.slice(-2).map(({ reason }) => reason)).toEqual([
      'read before 2000',
      'read in the future',
    ]);
    expect(await database.posts.count()).toBe(1);
  });

  test.each([
    ['without consent', { ...firstSettings, modes: { harbour: 'badges' as const } }],
    [
      'while the platform is off',
      { ...firstSettings, consentedAt: noon, modes: { harbour: 'off' as const } },
    ],
    [
      'while everything waits to be deleted',
      { ...firstSettings, consentedAt: noon, modes: { harbour: 'badges' as const }, eraseAt: noon + minute },
    ],
  ])('is refused %s, and leaves no trace', async (_, settings) => {
    await writeSettings(settings);
    const whenKept = vi.fn(async () => {});
    const request = {
      visit: 'v1',
      report: madeReport(),
      readings: [madeReading(), madeReading({ id: 'p2' })],
    };
    const answer = await keepReadings(request, { tab: 7 }, [harbour], whenKept);
    expect(answer.refused.map(({ index }) => index)).toEqual([0, 1]);
    expect(whenKept).not.toHaveBeenCalled();
    expect(Object.values(await everythingStored()).flat()).toEqual([]);
  });

  test('is refused from an unknown platform and from a page that is not the platform’s', async () => {
    const elsewhere = await keep([madeReading()], {
      report: madeReport({ url: 'https://harbour.example.evil.example/' }),
    });
    const unknown = await keep([madeReading()], { report: madeReport({ platform: 'nowhere' }) });
    expect([elsewhere.refused[0]?.reason, unknown.refused[0]?.reason]).toEqual([
      'not a page of the platform',
      'an unknown platform',
    ]);
    expect(Object.values(await everythingStored()).flat()).toEqual([]);
  });

  test('loses addresses that lead off the platform, dates that cannot be, and halves of characters', async () => {
    await keep([
      madeReading({
        url: 'https://evil.example/p/p1',
        author: {
          handle: 'pier',
          name: 'Pier \ud83d',
          url: 'https://pier:1@harbour.example/',
          followers: null,
        },
        publishedAt: noon + 9 * day,
        text: '\udc00 lamp',
      }),
    ]);
    expect(await post()).toMatchObject({
      url: null,
      authorName: 'Pier \ufffd',
      publishedAt: null,
      publishedAtFrom: null,
      text: '\ufffd lamp',
    });
    expect(await database.accounts.get(['harbour', 'pier'])).toMatchObject({ url: null });
  });

  test('keeps hostile text as text', async () => {
    const text = '<img src=x onerror=alert(1)> \u202e =HYPERLINK("x")';
    await keep([madeReading({ text })]);
    expect((await post())?.text).toBe(text);
  });
});

describe('a post put together', () => {
  test('keeps what a later reading does not tell', async () => {
    await keep([madeReading({ observedAt: noon - 2 * hour })]);
    await keep([
      madeReading({
        view: 'grid',
        author: { handle: null, name: null, url: null, followers: null },
        url: null,
        publishedAt: null,
        publishedAtFrom: null,
        format: null,
        text: null,
        metrics: { views: exactCount(900) },
      }),
    ]);
    expect(await post()).toMatchObject({
      author: 'pier',
      text: 'The new lamp is lit.',
      format: 'image',
      publishedAt: noon - 10 * day,
      view: 'grid',
      metrics: {
        reactions: { low: 120, observedAt: noon - 2 * hour },
        views: { low: 900, observedAt: noon - 10 * second },
      },
    });
  });

  test('takes the newest count of each metric, whichever arrives last', async () => {
    await keep([shown(130, { observedAt: noon - minute, text: 'Newer' })]);
    await keep([shown(120, { observedAt: noon - 2 * minute, text: 'Older' })]);
    expect(await post()).toMatchObject({
      text: 'Newer',
      metrics: { reactions: { low: 130 } },
      firstObservedAt: noon - 2 * minute,
      observedAt: noon - minute,
    });
  });

  test('dates by the time element rather than the id, and by the id rather than its creation', async () => {
    const created = madeReading({ publishedAt: null, publishedAtFrom: null, createdAt: noon - 12 * day });
    await keep([created]);
    expect(await post()).toMatchObject({ publishedAt: noon - 12 * day, publishedAtFrom: 'id creation' });
    await keep([madeReading({ observedAt: noon - hour })]);
    await keep([madeReading({ publishedAt: noon - 11 * day, publishedAtFrom: 'post id', observedAt: noon })]);
    expect(await post()).toMatchObject({ publishedAt: noon - 10 * day, publishedAtFrom: 'time element' });
  });

  test('is hidden as the newest reading says that tells of it', async () => {
    const hiding = madeReading({ hidden: ['reactions'], metrics: {}, observedAt: noon - 3 * minute });
    await keep([hiding]);
    await keep([madeReading({ metrics: { views: exactCount(1) }, observedAt: noon - 2 * minute })]);
    expect((await post())?.hidden).toEqual(['reactions']);
    await keep([shown(5, { observedAt: noon - minute })]);
    expect((await post())?.hidden).toEqual([]);
  });

  test('stays promoted: paid counts cannot be taken out again', async () => {
    await keep([madeReading({ promoted: true, observedAt: noon - minute })]);
    await keep([madeReading({ observedAt: noon })]);
    expect((await post())?.promoted).toBe(true);
  });
});

describe('the history of a post', () => {
  test('takes a snapshot when a count changes, and one an hour where none does', async () => {
    await keep([shown(120, { observedAt: noon - 3 * hour })]);
    await keep([shown(120, { observedAt: noon - 3 * hour + 59 * minute })]);
    await keep([shown(121, { observedAt: noon - 2 * hour - 30 * second })]);
    await keep([shown(121, { observedAt: noon - 2 * hour })]);
    await keep([shown(121, { observedAt: noon - hour - 30 * second })]);
    expect((await snapshots()).map(({ observedAt }) => noon - observedAt)).toEqual([
      3 * hour,
      2 * hour + 30 * second,
      hour + 30 * second,
    ]);
  });

  test('takes none of a reading without counts, and one of a reading that hides them', async () => {
    await keep([madeReading({ metrics: {} })]);
    expect(await snapshots()).toEqual([]);
    await keep([madeReading({ metrics: {}, hidden: ['reactions'], observedAt: noon })]);
    expect(await snapshots()).toMatchObject([{ hidden: ['reactions'], metrics: {} }]);
  });

  test('sees a count change that is hidden and shown again', async () => {
    await keep([shown(10, { observedAt: noon - 3 * minute })]);
    await keep([madeReading({ metrics: {}, hidden: ['reactions'], observedAt: noon - 2 * minute })]);
    await keep([shown(10, { observedAt: noon - minute })]);
    expect(await snapshots()).toHaveLength(3);
  });

  test('takes a range for another count than an exact one', async () => {
    await keep([shown(1286, { observedAt: noon - 2 * minute })]);
    await keep([
      madeReading({ metrics: { reactions: { low: 1200, high: 1299, shown: '1.2K' } }, observedAt: noon }),
    ]);
    expect((await snapshots()).map(({ metrics }) => metrics.reactions?.shown)).toEqual(['1286', '1.2K']);
  });
});

describe('followers', () => {
  const ofPage = (followers: number) =>
    madeReport({
      account: { handle: 'pier', name: 'The Pier', url: null, followers: exactCount(followers) },
    });
  const followed = (followers: Arriving['author']['followers'], observedAt: number) =>
    madeReading({ observedAt, author: { handle: 'pier', name: null, url: null, followers } });
  const audiences = async () =>
    (await database.audiences.toArray()).map(({ followers, observedAt }) => [
      followers.shown,
      noon - observedAt,
    ]);

  test('are kept when they change and once a day, from the page and from its posts', async () => {
    await keep([followed(exactCount(500), noon - 30 * hour)]);
    await keep([followed(exactCount(500), noon - 20 * hour)]);
    await keep([followed(exactCount(500), noon - 6 * hour)]);
    await keep([madeReading({ observedAt: noon - hour })], { report: ofPage(501) });
    expect(await audiences()).toEqual([
      ['500', 30 * hour],
      ['500', 6 * hour],
      ['501', hour],
    ]);
  });

  test('a rounder count around the known one is no change, a sharper one is', async () => {
    const round = { low: 21_000, high: 21_999, shown: '21K' };
    await keep([followed(round, noon - 5 * hour)]);
    await keep([followed(exactCount(21_345), noon - 4 * hour)]);
    await keep([followed(round, noon - 3 * hour)]);
    expect(await audiences()).toEqual([
      ['21K', 5 * hour],
      ['21345', 4 * hour],
    ]);
  });

  test('of two moments in one batch are two', async () => {
    await keep([followed(exactCount(502), noon - minute), followed(exactCount(501), noon - 2 * minute)]);
    expect(await audiences()).toEqual([
      ['501', 2 * minute],
      ['502', minute],
    ]);
  });

  test('are told by a page that has no posts', async () => {
    await keep([], { report: ofPage(77) });
    expect(await audiences()).toEqual([['77', 0]]);
  });
});

describe('what a tab shows', () => {
  const ids = async (tab = 7) => (await postsOnPage(tab)).map(({ id }) => id);

  test('is listed in the order in which the posts were met', async () => {
    await keep([madeReading({ id: 'b' }), madeReading({ id: 'a' })]);
    await keep([madeReading({ id: 'c', observedAt: noon }), madeReading({ id: 'b', observedAt: noon })]);
    expect(await ids()).toEqual(['b', 'a', 'c']);
    expect(await pageOfTab(7)).toMatchObject({ visit: 'v1', focus: null, report: { view: 'feed' } });
  });

  test('is replaced at the next address, and no late batch brings it back', async () => {
    await keep([madeReading({ id: 'a', observedAt: noon - 2 * minute })]);
    await keep([madeReading({ id: 'b', observedAt: noon - minute })], { visit: 'v2' });
    await keep([madeReading({ id: 'a', observedAt: noon - 2 * minute })]);
    expect(await ids()).toEqual(['b']);
    expect(await database.sightings.count()).toBe(1);
    expect(await database.posts.count()).toBe(2);
  });

  test('is forgotten when the tab closes, and of all tabs when the browser starts', async () => {
    await keep([madeReading()]);
    await keep([madeReading()], { tab: 8 });
    await forgetTab(7);
    expect([await ids(7), await ids(8)]).toEqual([[], ['p1']]);
    await forgetAllTabs();
    expect([await database.pages.count(), await database.sightings.count()]).toEqual([0, 0]);
    expect(await database.posts.count()).toBe(1);
  });
});

describe('a full disk', () => {
  const full = () => new DOMException('no room', 'QuotaExceededError');

  test('loses nothing that was kept, keeps nothing of the batch, and is told until there is room', async () => {
    await keep([madeReading()]);
    const before = await everythingStored();
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
      throw full();
    });
    const batch = [madeReading({ id: 'p2' }), shown(125, { observedAt: noon })];
    expect(await keep(batch)).toEqual({ badges: [], refused: [], trouble: 'quota' });
    put.mockRestore();
    expect(await everythingStored()).toEqual(before);
    expect(await readDiskFull()).toBe(noon);

    expect((await keep(batch)).trouble).toBeNull();
    expect(await database.posts.count()).toBe(2);
    expect(await readDiskFull()).toBeNull();
  });

  test('that shows only when the batch is half written loses nothing either', async () => {
    await keep([madeReading()]);
    const before = await everythingStored();
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const original = IDBObjectStore.prototype.put;
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      if (this.name === 'snapshots') throw full();
      return original.apply(this, given);
    });
    expect((await keep([shown(125, { observedAt: noon })])).trouble).toBe('quota');
    put.mockRestore();
    expect(await everythingStored()).toEqual(before);
  });

  test('is known however the error is wrapped, and no other error is taken for it', () => {
    expect(isQuotaError(full())).toBe(true);
    expect(isQuotaError({ name: 'AbortError', inner: full() })).toBe(true);
    expect(isQuotaError({ name: 'BulkError', failures: [{ name: 'AbortError', inner: full() }] })).toBe(true);
    expect(isQuotaError({ name: 'AbortError', inner: new DOMException('', 'DataError') })).toBe(false);
    expect([null, undefined, 'QuotaExceededError'].map(isQuotaError)).toEqual([false, false, false]);
  });

  test('any other failure is told as such, and does not throw', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('odd', 'DataError');
    });
    expect((await keep([madeReading()])).trouble).toBe('failed');
    expect(await readDiskFull()).toBeNull();
  });
});
