import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlersFor } from '../src/background/handlers.ts';
import { database } from '../src/database/database.ts';
import { periodsOf } from '../src/database/queries/account-periods.ts';
import { counted, listAccounts } from '../src/database/queries/accounts.ts';
import { importOfHash, keptImports } from '../src/database/queries/imports.ts';
import { postsPublished } from '../src/database/queries/posts.ts';
import { statementsOf } from '../src/database/queries/statements.ts';
import { trafficBetween, trafficOfCampaign } from '../src/database/queries/traffic.ts';
import { exactCount } from '../src/domain/count.ts';
import type { ImportedRow } from '../src/domain/imported-row.ts';
import { firstSettings } from '../src/domain/settings.ts';
import { readDiskFull } from '../src/messaging/disk-full.ts';
import { writeSettings } from '../src/messaging/settings.ts';
import { beginning, dayRow, harbour, postRow, trafficRow } from './keeping/made-imports.ts';
import { type Arriving, day, hour, madeReading, madeReport, noon, second } from './keeping/made-readings.ts';
import { clearDatabase, everythingStored } from './keeping/stored.ts';
import { understandWords } from './keeping/understand-words.ts';

// Files beside readings: what is kept of them, that nothing is kept twice, and what becomes of hostile rows.

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

const asker = { tab: 7, window: 1 };
const handlers = handlersFor([harbour], understandWords);

const begin = (told: Partial<typeof beginning> = {}) =>
  handlers.beginImport({ ...beginning, ...told }, asker);
const keep = (rows: readonly unknown[], id = 'i1') =>
  handlers.keepImportedRows({ import: id, rows: [...rows] }, asker);
const finish = (id = 'i1', refused = 0) => handlers.finishImport({ import: id, refused }, asker);
const undo = (id = 'i1') => handlers.undoImport({ import: id }, asker);
const read = (told: Partial<Arriving> = {}) =>
  handlers.keepReadings({ visit: 'v', report: madeReport(), readings: [madeReading(told)] }, asker);
const post = (id = 'p1') => database.posts.get(['harbour', id]);

async function importAll(rows: readonly ImportedRow[], told: Partial<typeof beginning> = {}) {
  const { record } = await begin(told);
  const answer = await keep(rows, record.id);
  await finish(record.id, answer.refused.length);
  return answer;
}

describe('a file about posts', () => {
  test('tells figures beside those of pages; the newer is used, the other stays', async () => {
    await read({ metrics: { reactions: exactCount(120), comments: exactCount(8) } });
    expect(await importAll([postRow()])).toEqual({ kept: 1, refused: [], trouble: null });
    const stored = await post();
    expect(stored?.metrics).toMatchObject({
      reactions: { low: 120, source: 'page' },
      comments: { low: 8, source: 'page' },
      impressions: { low: 4000, source: 'file', import: 'i1', observedAt: beginning.asOf },
    });
    expect(stored?.others).toEqual([
      { metric: 'reactions', ...exactCount(130), observedAt: beginning.asOf, source: 'file', import: 'i1' },
    ]);
    expect(await statementsOf({ platform: 'harbour', id: 'p1' })).toMatchObject([
      { origin: 'i1', observedAt: beginning.asOf, metrics: { impressions: { low: 4000 } } },
    ]);
    expect((await keptImports())[0]).toMatchObject({ finishedAt: noon, counts: { joined: 1, created: 0 } });
  });

  test('makes known what no page has shown, with the file’s date and the account that was chosen', async () => {
    await importAll([postRow()]);
    expect(await post()).toMatchObject({
      url: 'https://harbour.example/p/p1',
      author: 'pier',
      publishedAt: noon - 9 * day,
      publishedAtFrom: 'file',
      view: 'import',
      snapshotAt: null,
    });
    const account = { platform: 'harbour', id: 'pier' };
    expect(await postsPublished(account, noon - 10 * day, noon, 5)).toHaveLength(1);
    expect((await database.postFigures.toArray()).flatMap(({ items }) => items)).toHaveLength(1);
  });

  test('is dated by the id where that tells', async () => {
    await importAll([postRow({ url: 'https://harbour.example/p/t60' })]);
    expect(await post('t60')).toMatchObject({
      publishedAt: noon - 20 * day + hour,
      publishedAtFrom: 'post id',
    });
  });

  test('leaves to pages what pages tell, whenever they told it', async () => {
    await importAll([postRow({ author: 'quay', text: 'The words of the file.', promoted: true })]);
    await read({ observedAt: noon - 9 * hour, text: null });
    expect(await post()).toMatchObject({
      author: 'pier',
      publishedAt: noon - 10 * day,
      publishedAtFrom: 'time element',
      text: 'The words of the file.',
      promoted: true,
      view: 'feed',
      observedAt: noon - 9 * hour,
    });
  });

  test('does not hide from a page’s history what the page tells anew', async () => {
    await read({ metrics: { reactions: exactCount(120) }, observedAt: noon - 3 * hour });
    await importAll([postRow({ metrics: { reactions: exactCount(125) } })]);
    await read({ metrics: { reactions: exactCount(120) }, observedAt: noon - 3 * hour + second });
    expect(await database.snapshots.count()).toBe(1);
    await read({ metrics: { reactions: exactCount(125) }, observedAt: noon - 3 * hour + 2 * second });
    expect(await database.snapshots.count()).toBe(2);
  });

  test('finds the post of a page that it names otherwise, by its words and its moment', async () => {
    const words = 'Tonight the keepers of the old harbour open the tower.';
    const publishedAt = noon - 20 * day + 3 * 60_000;
    await read({ id: 'p7', url: 'https://harbour.example/p/p7', text: words, publishedAt });
    await importAll([
      postRow({ url: 'https://harbour.example/s/t1', text: `Tonight  the ${words.slice(12)}` }),
    ]);
    expect(await database.posts.toCollection().primaryKeys()).toEqual([['harbour', 'p7']]);
    expect(await post('p7')).toMatchObject({
      url: 'https://harbour.example/p/p7',
      publishedAt,
      metrics: { impressions: { low: 4000 } },
    });
    expect((await importOfHash(beginning.hash))?.counts).toMatchObject({ joined: 1, created: 0 });
  });

  const tower = 'Tonight the keepers of the old harbour open the tower.';
  test.each<[string, string, Partial<Arriving>]>([
    ['short words', 'Tonight the tower is open.', { text: 'Tonight the tower is open.' }],
    ['another account', tower, { author: { handle: 'quay', name: null, url: null, followers: null } }],
    ['another hour', tower, { publishedAt: noon - 20 * day + hour }],
    ['other words', tower, { text: 'Tomorrow the keepers of the old harbour close the tower.' }],
  ])('does not take for it one of %s', async (_, text, seen) => {
    await read({ id: 'p7', text: tower, publishedAt: noon - 20 * day, ...seen });
    await importAll([postRow({ url: 'https://harbour.example/s/t1', text })]);
    expect(await database.posts.count()).toBe(2);
  });

  test('does not choose between two posts that it may mean', async () => {
    const text = 'Tonight the keepers of the old harbour open the tower.';
    await read({ id: 'p7', text, publishedAt: noon - 20 * day });
    await read({ id: 'p8', text, publishedAt: noon - 20 * day + 60_000 });
    await importAll([postRow({ url: 'https://harbour.example/s/t1', text })]);
    expect(await database.posts.count()).toBe(3);
  });

  describe('that names neither address nor id', () => {
    const unnamed = (told: object = {}) =>
      postRow({ url: null, text: tower, publishedAt: noon - 20 * day, ...told });
    const minute = 60_000;

    test.each<[string, Partial<Arriving>, object]>([
      ['at the same moment', {}, {}],
      ['two minutes apart', { publishedAt: noon - 20 * day + 2 * minute }, {}],
      [
        'ten minutes after its id was made',
        { publishedAt: null, publishedAtFrom: null, createdAt: noon - 20 * day - 10 * minute },
        {},
      ],
      ['of which the page shows a part', { text: 'Tonight the keepers of the old harbour open…' }, {}],
      ['in other spaces', {}, { text: `${tower.replaceAll(' ', '\n ')}` }],
      ['of few words', { text: 'Open.' }, { text: 'Open.' }],
      ['that the file gives no words of', {}, { text: null }],
      ['that the page gives no words of', { text: null }, {}],
      ['of the account that the row names', {}, { author: 'pier' }],
    ])('goes to the post that was published %s', async (_, seen, told) => {
      await read({ id: 'p7', text: tower, publishedAt: noon - 20 * day, ...seen });
      expect(await importAll([unnamed(told)])).toEqual({ kept: 1, refused: [], trouble: null });
      expect(await database.posts.toCollection().primaryKeys()).toEqual([['harbour', 'p7']]);
      expect(await post('p7')).toMatchObject({ metrics: { impressions: { low: 4000, import: 'i1' } } });
      expect((await keptImports())[0]?.counts).toMatchObject({ joined: 1, created: 0 });
      const before = await everythingStored();
      await undo();
      await importAll([unnamed(told)], { id: 'i2', hash: 'b'.repeat(64) });
      expect((await everythingStored()).posts).toEqual(
        JSON.parse(JSON.stringify(before.posts).replaceAll('"i1"', '"i2"')),
      );
    });

    test.each<[string, Partial<Arriving>, object]>([
      ['three minutes apart', { publishedAt: noon - 20 * day + 3 * minute }, {}],
      [
        'eleven minutes after its id was made',
        { publishedAt: null, publishedAtFrom: null, createdAt: noon - 20 * day - 11 * minute },
        {},
      ],
      ['of other words', { text: tower.replace('Tonight', 'Tomorrow') }, {}],
      ['of other few words', { text: 'Open.' }, { text: 'Open again.' }],
      ['of another account', {}, { author: 'quay' }],
      ['of nobody known', { author: { handle: null, name: null, url: null, followers: null } }, {}],
      ['at no moment that is told', {}, { publishedAt: null }],
      ['no story, as the row is', {}, { format: 'story', text: null }],
      ['a story, which the row is not', { format: 'story', text: null }, {}],
    ])('is refused where the post is %s', async (_, seen, told) => {
      await read({ id: 'p7', text: tower, publishedAt: noon - 20 * day, ...seen });
      expect(await importAll([unnamed(told)])).toMatchObject({ refused: [{ index: 0, reason: 'no post' }] });
      expect(await database.statements.count()).toBe(0);
    });

    test('is refused where two posts may be meant, and where files alone know the post', async () => {
      const at = noon - 20 * day;
      await importAll([postRow({ url: 'https://harbour.example/p/t0', text: tower })]);
      const later = { id: 'i2', hash: 'b'.repeat(64) };
      expect(await importAll([unnamed()], later)).toMatchObject({ refused: [{ reason: 'no post' }] });
      await read({ id: 'p7', text: tower, publishedAt: at });
      await read({ id: 'p8', text: tower, publishedAt: at + minute });
      const last = { id: 'i3', hash: 'c'.repeat(64) };
      expect(await importAll([unnamed()], last)).toMatchObject({ refused: [{ reason: 'no post' }] });
    });

    test('is of the person’s one account where no other is told', async () => {
      await read({ id: 'p7', text: tower, publishedAt: noon - 20 * day });
      const nobodys = { account: null } as never;
      expect(await importAll([unnamed()], nobodys)).toMatchObject({ kept: 0 });
      await handlers.markMine({ platform: 'harbour', account: 'pier', mine: true }, asker);
      const later = { id: 'i2', hash: 'b'.repeat(64), account: null } as never;
      expect(await importAll([unnamed()], later)).toMatchObject({ kept: 1 });
      await handlers.markMine({ platform: 'harbour', account: 'quay', mine: true }, asker);
      const last = { id: 'i3', hash: 'c'.repeat(64), account: null } as never;
      expect(await importAll([unnamed()], last)).toMatchObject({ kept: 0 });
    });
  });

  test('counts a figure no earlier than its post', async () => {
    await read({ publishedAt: noon - 30 * 60_000 });
    await importAll([postRow()]);
    expect((await post())?.metrics.impressions?.observedAt).toBe(noon - 30 * 60_000);
  });

  test('the same row twice changes nothing, another list of it adds to it; another figure is refused', async () => {
    await begin();
    const rows = [
      postRow(),
      postRow({}, 3),
      postRow({ metrics: { reach: exactCount(7) }, format: 'reel' }, 4),
      postRow({ metrics: { reach: exactCount(8) } }, 5),
    ];
    const answer = { kept: 3, refused: [{ index: 3, reason: 'duplicate' }], trouble: null };
    expect(await keep(rows)).toEqual(answer);
    const before = await everythingStored();
    expect(await keep(rows)).toEqual(answer);
    expect(await everythingStored()).toEqual(before);
    expect((await keptImports())[0]?.counts).toMatchObject({ created: 1, joined: 0 });
    expect(await post()).toMatchObject({
      format: 'reel',
      metrics: { impressions: { low: 4000 }, reach: { low: 7 } },
    });
  });
});

describe('the same file', () => {
  const rows = [postRow(), postRow({ url: 'https://harbour.example/p/p2' }, 3), dayRow(), trafficRow()];

  test('imported again is known, and nothing changes', async () => {
    await read();
    await importAll(rows);
    const before = await everythingStored();
    expect(await begin({ id: 'i2', fileName: 'copy.csv' })).toMatchObject({
      state: 'known',
      record: { id: 'i1' },
    });
    expect(await everythingStored()).toEqual(before);
  });

  test('is gone on with where it was left, and a batch that comes again counts nothing twice', async () => {
    await begin();
    await keep(rows.slice(0, 2));
    const again = await begin({ id: 'i2', asOf: noon });
    expect(again).toMatchObject({ state: 'begun', record: { id: 'i1', asOf: beginning.asOf } });
    await keep(rows);
    const before = await everythingStored();
    expect(await keep(rows)).toEqual({ kept: 4, refused: [], trouble: null });
    expect(await everythingStored()).toEqual(before);
    expect(await finish('i1', 3)).toMatchObject({
      counts: { joined: 0, created: 2, accounts: 1, traffic: 1, trafficJoined: 0, refused: 3 },
    });
  });

  test('may be told anew of another account while nothing of it is kept', async () => {
    await begin();
    expect(await begin({ id: 'i2', account: { platform: 'harbour', id: 'quay' } })).toMatchObject({
      record: { id: 'i1', account: { id: 'quay' } },
    });
  });

  test('can be imported again once it was undone', async () => {
    await importAll(rows);
    await undo();
    expect(await begin({ id: 'i2' })).toMatchObject({ state: 'begun', record: { id: 'i2' } });
  });
});

describe('the order of things', () => {
  test('is held: nothing is kept of an import that is not begun, is finished or undone', async () => {
    await expect(keep([postRow()])).rejects.toThrow(/no such import/);
    await importAll([postRow()]);
    await expect(keep([postRow()])).rejects.toThrow(/finished/);
    await undo();
    await expect(keep([postRow()])).rejects.toThrow(/undone/);
    await expect(finish()).rejects.toThrow(/undone/);
    await expect(undo('nothing')).rejects.toThrow(/no such import/);
    await expect(begin({ asOf: noon + day })).rejects.toThrow(/future/);
    await expect(begin({ id: 'i3', account: { platform: 'nowhere', id: 'x' } })).rejects.toThrow(/unknown/);
  });

  test('a full disk keeps nothing of the batch, leaves the import unfinished, and says so', async () => {
    await begin();
    await keep([postRow()]);
    const before = await everythingStored();
    const full = new DOMException('full', 'QuotaExceededError');
    vi.spyOn(database.statements, 'bulkPut').mockRejectedValue(full);
    const answer = await keep([postRow({ url: 'https://harbour.example/p/p2' }, 3)]);
    expect(answer).toEqual({ kept: 0, refused: [], trouble: 'quota' });
    expect(await readDiskFull()).not.toBeNull();
    expect(await everythingStored()).toEqual(before);
    expect((await keptImports())[0]).toMatchObject({ finishedAt: null, counts: { created: 1 } });
    vi.restoreAllMocks();
    expect(await keep([postRow({ url: 'https://harbour.example/p/p2' }, 3)])).toMatchObject({ kept: 1 });
    expect((await finish()).counts.created).toBe(2);
  });
});

describe('hostile rows', () => {
  test('are refused one by one with their reason, and the rest is kept', async () => {
    await begin({ account: null } as never);
    const figure = (value: unknown) =>
      postRow({ metrics: { reactions: { low: value, high: value, shown: null } as never } });
    const rows: [unknown, string][] = [
      [null, 'not kept'],
      ['row', 'not kept'],
      [{ of: 'account' }, 'not kept'],
      [{ ...postRow(), line: 0 }, 'not kept'],
      [figure(-1), 'negative count'],
      [figure(1.5), 'not a whole number'],
      [figure('12'), 'not a number'],
      [figure(1e300), 'too large'],
      [postRow({ metrics: {} }), 'no figures'],
      [postRow({ platform: 'nowhere' }), 'unknown platform'],
      [postRow({ platform: '../etc' }), 'unknown platform'],
      [postRow({ url: null }), 'no post'],
      [postRow({ url: 'https://elsewhere.example/p/p1' }), 'other site'],
      [postRow({ url: 'javascript:alert(1)' }), 'other site'],
      [postRow({ url: 'not an address' }), 'no post'],
      [postRow({ publishedAt: noon + 3 * day }), 'future date'],
      [postRow({ publishedAt: Date.UTC(1999, 0, 1) }), 'bad date'],
      [
        { ...dayRow(), period: { ...(dayRow() as { period: object }).period, from: '2026-02-30' } },
        'bad date',
      ],
      [{ ...dayRow(), period: { ...(dayRow() as { period: object }).period, to: '2026-06-01' } }, 'bad date'],
      [dayRow(), 'no account'],
      [dayRow({ impressions: -4 }), 'negative count'],
      [trafficRow({ sessions: -1 }), 'negative count'],
      [trafficRow({ to: '2027-06-01' }), 'future date'],
    ];
    const good = postRow({ url: null, id: 'p9', text: '<img src=x onerror=alert(1)>\ud83d' });
    const answer = await keep([...rows.map(([row]) => row), good]);
    expect(answer.refused).toEqual(rows.map(([, reason], index) => ({ index, reason })));
    expect(answer.kept).toBe(1);
    expect(await post('p9')).toMatchObject({ text: '<img src=x onerror=alert(1)>\ufffd', author: null });
  });
});

describe('a file about accounts', () => {
  test('is kept by its days, and its followers become part of the history', async () => {
    await importAll([dayRow(), dayRow({ impressions: 1 }, 3)]);
    expect(await periodsOf({ platform: 'harbour', id: 'pier' }, '2026-06-01', '2026-06-30')).toMatchObject([
      { from: '2026-06-10', metrics: { impressions: 900, followers: 5100 }, import: 'i1' },
    ]);
    expect(await database.audiences.toArray()).toMatchObject([
      { account: 'pier', observedAt: Date.UTC(2026, 5, 11) - 1, followers: { low: 5100 } },
    ]);
    expect((await keptImports())[0]?.counts).toMatchObject({ accounts: 1, refused: 1 });
    expect(await periodsOf({ platform: 'harbour', id: 'pier' }, '2026-06-11', '2026-06-30')).toEqual([]);
  });

  test('undone, leaves to another import’s history what that tells too', async () => {
    await importAll([dayRow()]);
    await importAll([dayRow({ followers: 5101 })], { id: 'i2', hash: 'b'.repeat(64) });
    await undo();
    expect(await database.audiences.toArray()).toMatchObject([{ followers: { low: 5101 }, import: 'i2' }]);
    await undo('i2');
    expect(await database.audiences.count()).toBe(0);
    expect(await database.followerCounts.count()).toBe(0);
  });

  test('likewise where the other tells of more days that end on the same', async () => {
    await importAll([dayRow()]);
    const { of, line, period } = dayRow({ followers: 5100 }) as Extract<ImportedRow, { of: 'account' }>;
    const month: ImportedRow = { of, line, period: { ...period, from: '2026-05-12' } };
    await importAll([month], { id: 'i2', hash: 'b'.repeat(64) });
    await undo();
    expect(await database.audiences.toArray()).toMatchObject([{ followers: { low: 5100 }, import: 'i2' }]);
  });
});

describe('the accounts of a file', () => {
  const account = (id = 'pier') => database.accounts.get(['harbour', id]);
  const other = { id: 'i2', hash: 'b'.repeat(64) };

  test('become known, by the name that it gives, and are nobody’s own', async () => {
    const named = { ...(dayRow() as { period: object }).period, account: 'mole', name: 'The Mole' };
    const competitor = { ...named, account: null, name: 'A Far Harbour' };
    await importAll([
      postRow({ authorName: 'The Pier' }),
      { ...dayRow(), period: named } as ImportedRow,
      { ...dayRow(), period: competitor } as ImportedRow,
    ]);
    const told = { platform: 'harbour', url: null, mine: false, fromFiles: true, observedAt: beginning.asOf };
    expect(await database.accounts.toArray()).toMatchObject([
      { ...told, id: 'mole', name: 'The Mole' },
      { ...told, id: 'pier', name: 'The Pier' },
    ]);
    const listed = await Promise.all((await listAccounts()).rows.map(counted));
    expect(listed.map(({ id, posts }) => [id, posts])).toEqual([
      ['mole', 0],
      ['pier', 1],
    ]);
    await undo();
    expect(await database.accounts.count()).toBe(0);
    expect((await database.imports.get('i1'))?.accounts).toBeUndefined();
  });

  test('are named by pages before files, and by the newest file before the others', async () => {
    await importAll([postRow({ authorName: 'The Pier of the file' })]);
    await importAll([postRow({ authorName: 'The Pier in the old' })], { ...other, asOf: noon - day });
    expect(await account()).toMatchObject({ name: 'The Pier of the file' });
    await read({
      observedAt: noon - 9 * hour,
      author: { handle: 'pier', name: null, url: null, followers: null },
    });
    expect(await account()).toMatchObject({ name: 'The Pier of the file', observedAt: noon - 9 * hour });
    expect(await account()).not.toHaveProperty('fromFiles');
    await undo();
    expect(await account()).toMatchObject({ name: 'The Pier in the old' });
    await read({ observedAt: noon - 8 * hour });
    expect(await account()).toMatchObject({ name: madeReading().author.name });
    await undo('i2');
    expect(await account()).toMatchObject({ name: madeReading().author.name });
  });

  test('stay while another file, or the person, knows them', async () => {
    await importAll([postRow()]);
    await importAll([postRow()], other);
    await undo();
    expect(await account()).toMatchObject({ fromFiles: true });
    await handlers.markMine({ platform: 'harbour', account: 'pier', mine: true }, asker);
    await undo('i2');
    expect(await account()).toEqual({
      platform: 'harbour',
      id: 'pier',
      name: null,
      url: null,
      mine: true,
      observedAt: noon,
      toldAt: { mine: noon },
    });
  });

  test('are bounded', async () => {
    const rows = Array.from({ length: 300 }, (_, index) =>
      postRow({ url: `https://harbour.example/p/x${index}`, author: `keeper${index}` }, index + 2),
    );
    await importAll(rows);
    expect(await database.accounts.count()).toBe(300);
    await undo();
    expect(await database.accounts.count()).toBe(0);
  });
});

describe('web analytics', () => {
  const link = 'https://shop.example/lamps/?utm_campaign=Summer&utm_content=reel';
  const note = (told: object = {}) =>
    handlers.notePost(
      { platform: 'harbour', id: 'p1', campaigns: [], notCampaigns: [], note: '', link, ...told },
      asker,
    );

  test.each([
    ['by the same campaign', { campaign: 'summer' }, true],
    ['by campaign and content', { campaign: 'SUMMER', content: 'Reel' }, true],
    ['by its page, whatever the slash and the query', { landing: '/lamps?x=1' }, true],
    ['not by another content', { campaign: 'summer', content: 'story' }, false],
    ['not by its page where the campaign is another', { campaign: 'winter', landing: '/lamps' }, false],
    ['not by the home page', { landing: '/' }, false],
    ['not from elsewhere', { campaign: 'summer', source: 'newsletter' }, false],
    ['not before it was published', { campaign: 'summer', from: '2026-05-01', to: '2026-05-02' }, false],
  ])('belong to a post %s', async (_, told, belongs) => {
    await read();
    await note();
    await importAll([trafficRow(told)]);
    const [row] = await trafficBetween('2026-05-01', '2026-06-30');
    expect(row?.post).toEqual(belongs ? { platform: 'harbour', id: 'p1' } : null);
    expect((await post())?.metrics.sessions?.low).toBe(belongs ? 40 : undefined);
  });

  test('are summed over their rows, never divided between posts that share them', async () => {
    await read();
    await read({ id: 'p2', url: 'https://harbour.example/p/p2', text: `See ${link}` });
    await note();
    await importAll([trafficRow({ campaign: 'summer' })]);
    expect((await trafficOfCampaign('Summer'))[0]?.post).toBeNull();
    await note({ link: 'https://shop.example/other?utm_campaign=autumn' });
    expect((await trafficOfCampaign('summer'))[0]?.post).toMatchObject({ id: 'p2' });
    await importAll([trafficRow({ campaign: 'autumn' }), trafficRow({ campaign: 'Autumn' }, 9)], {
      id: 'i2',
      hash: 'b'.repeat(64),
    });
    expect((await post())?.metrics).toMatchObject({
      sessions: { low: 80, source: 'file', import: 'i2' },
      conversions: { low: 4 },
      revenue: { low: 2500 },
    });
    expect((await keptImports()).map(({ counts }) => counts.trafficJoined).sort()).toEqual([1, 2]);
    await note({ link: null });
    expect((await post())?.metrics).not.toHaveProperty('sessions');
  });

  test('of a later span of days are no figure of the post, and take the place of none', async () => {
    await read();
    await note();
    const publishedAt = (await post())?.publishedAt ?? 0;
    const dayAt = (moment: number) => new Date(moment).toISOString().slice(0, 10);
    const since = { campaign: 'summer', from: dayAt(publishedAt - day), to: dayAt(publishedAt + 4 * day) };
    await importAll([trafficRow(since)], { asOf: noon - 3 * hour });
    const later = {
      campaign: 'summer',
      from: dayAt(publishedAt + 5 * day),
      to: dayAt(publishedAt + 9 * day),
    };
    await importAll([trafficRow({ ...later, sessions: 7 })], { id: 'i2', hash: 'b'.repeat(64) });
    expect((await post())?.metrics.sessions).toMatchObject({ low: 40, import: 'i1' });
    expect((await trafficOfCampaign('summer')).map((row) => row.post?.id)).toEqual(['p1', 'p1']);
  });

  test('undone, leave no trace', async () => {
    await read();
    await note();
    const before = await everythingStored();
    await importAll([trafficRow({ campaign: 'summer' })]);
    await undo();
    expect({ ...(await everythingStored()), imports: [] }).toEqual(before);
  });
});
