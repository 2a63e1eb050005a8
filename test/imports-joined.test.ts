import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlersFor } from '../src/background/handlers.ts';
import { database } from '../src/database/database.ts';
import { exactCount } from '../src/domain/count.ts';
import type { ImportedRow } from '../src/domain/imported-row.ts';
import { firstSettings } from '../src/domain/settings.ts';
import { writeSettings } from '../src/messaging/settings.ts';
import { countRowsRead } from './bench/assessment/count-rows-read.ts';
import { madeComment } from './keeping/made-comments.ts';
import { beginning, harbour, postRow, trafficRow } from './keeping/made-imports.ts';
import { type Arriving, day, hour, madeReading, madeReport, noon } from './keeping/made-readings.ts';
import { clearDatabase, everythingStored } from './keeping/stored.ts';
import { understandWords } from './keeping/understand-words.ts';

// A post that a file names otherwise than its page is one post, whichever came first.

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon });
  fakeBrowser.reset();
  await clearDatabase();
  await writeSettings({ ...firstSettings, consentedAt: 0, modes: { harbour: 'panel' } });
});

afterEach(() => {
  vi.useRealTimers();
});

const requestsSince = countRowsRead(database);
const asker = { tab: 7, window: 1 };
const handlers = handlersFor([harbour], understandWords);
const at = noon - 20 * day;
const text = 'Tonight the keepers of the old harbour open the tower.';
const link = 'https://shop.example/lamps?utm_campaign=summer';
const key = { platform: 'harbour', id: 't1' };

const read = (told: Partial<Arriving> = {}) => {
  const reading = madeReading({
    id: 'p7',
    url: 'https://harbour.example/p/p7',
    text,
    publishedAt: at,
    ...told,
  });
  return handlers.keepReadings({ visit: 'v', report: madeReport(), readings: [reading] }, asker);
};
// Dated to the day, as many files do; the id knows the minute.
const share = (told: object = {}) =>
  postRow({ url: 'https://harbour.example/s/t1', text, publishedAt: at - 12 * hour, ...told });
const note = (told: object = {}) =>
  handlers.notePost(
    { ...key, campaigns: ['lamps'], notCampaigns: [], note: 'Well said.', link, ...told },
    asker,
  );
const ids = () =>
  database.posts
    .toCollection()
    .primaryKeys()
    .then((keys) => keys.map(([, id]) => id));

async function importAll(rows: readonly ImportedRow[], told: Partial<typeof beginning> = {}) {
  const { record } = await handlers.beginImport({ ...beginning, ...told }, asker);
  await handlers.keepImportedRows({ import: record.id, rows: [...rows] }, asker);
  await handlers.finishImport({ import: record.id, refused: 0 }, asker);
}

/** But for the counts of imports, which say what was known then. */
async function stored() {
  const { imports: _, ...rest } = await everythingStored();
  return rest;
}

const second = { id: 'i2', hash: 'b'.repeat(64), asOf: noon - 2 * hour };

describe('a post that was imported before its page was read', () => {
  test('becomes one with it, exactly as if the page had come first', async () => {
    await read();
    await importAll([share({ format: 'reel', promoted: true })]);
    await importAll([share({ metrics: { reach: exactCount(7) } })], second);
    const pageFirst = await stored();
    await clearDatabase();
    await importAll([share({ format: 'reel', promoted: true })]);
    await importAll([share({ metrics: { reach: exactCount(7) } })], second);
    expect(await ids()).toEqual(['t1']);
    await read();
    expect(await stored()).toEqual(pageFirst);
    expect(await ids()).toEqual(['p7']);
  });

  test('leaves with its imports, and only the reading stays', async () => {
    await read();
    const readAlone = await stored();
    await clearDatabase();
    await importAll([share()]);
    await read();
    await handlers.undoImport({ import: 'i1' }, asker);
    expect(await stored()).toEqual(readAlone);
  });

  test('is gone on with under the id of the page', async () => {
    await handlers.beginImport(beginning, asker);
    const rows = [share()];
    await handlers.keepImportedRows({ import: 'i1', rows }, asker);
    await read();
    const before = await everythingStored();
    await handlers.keepImportedRows({ import: 'i1', rows }, asker);
    expect(await everythingStored()).toEqual(before);
  });

  test('takes with it what the person noted and typed, and the visits that belong to it', async () => {
    await importAll([share()]);
    await note();
    await handlers.typeFigure({ ...key, metric: 'saves', value: 4, observedAt: noon }, asker);
    await importAll([trafficRow({ campaign: 'summer', from: '2026-05-20' })], second);
    await read();
    expect(await database.posts.get(['harbour', 'p7'])).toMatchObject({
      metrics: {
        impressions: { low: 4000 },
        saves: { low: 4, source: 'typed' },
        sessions: { low: 40, import: 'i2' },
      },
    });
    expect(await ids()).toEqual(['p7']);
    expect(await database.postNotes.toArray()).toMatchObject([{ id: 'p7', note: 'Well said.', link }]);
    expect((await database.traffic.toArray()).map(({ post }) => post?.id)).toEqual(['p7']);
    await handlers.notePost(
      { ...key, id: 'p7', campaigns: [], notCampaigns: [], note: '', link: null },
      asker,
    );
    expect((await database.posts.get(['harbour', 'p7']))?.metrics).not.toHaveProperty('sessions');
  });

  test('is found once the page shows its words', async () => {
    await importAll([share()]);
    await read({ text: null });
    expect(await ids()).toEqual(['p7', 't1']);
    await read({ observedAt: noon });
    expect(await ids()).toEqual(['p7']);
  });

  test.each<[string, Partial<Arriving>]>([
    ['another account', { author: { handle: 'quay', name: null, url: null, followers: null } }],
    ['nobody known', { author: { handle: null, name: null, url: null, followers: null } }],
    ['another hour', { publishedAt: at + hour }],
    ['other words', { text: text.replace('open', 'close') }],
    ['no words', { text: null }],
  ])('stays apart from one of %s', async (_, told) => {
    await importAll([share()]);
    await read(told);
    expect(await ids()).toEqual(['p7', 't1']);
  });

  test('stays apart where two may be meant, of the pages’ or of the files’', async () => {
    await importAll([share(), share({ url: 'https://harbour.example/s/t2' })]);
    await read();
    expect(await ids()).toEqual(['p7', 't1', 't2']);
    await clearDatabase();
    await read();
    await read({ id: 'p8', url: 'https://harbour.example/p/p8' });
    await importAll([share()]);
    await read({ id: 'p9', url: 'https://harbour.example/p/p9' });
    expect(await ids()).toEqual(['p7', 'p8', 'p9', 't1']);
  });

  test('stays apart where the person left it out, and where comments under it are kept', async () => {
    await importAll([share()]);
    await handlers.leaveOut({ ...key, leftOut: true }, asker);
    await read();
    expect(await ids()).toEqual(['p7', 't1']);
    await clearDatabase();
    await importAll([share()]);
    await database.comments.put({ ...madeComment(), ...key, id: 'c1', postId: 't1' } as never);
    await read();
    expect(await ids()).toEqual(['p7', 't1']);
  });
});

test('where nothing was imported, keeping asks for nothing but that', async () => {
  await read();
  requestsSince();
  await read({ id: 'p8', url: 'https://harbour.example/p/p8' });
  const asked = requestsSince().map(({ table }) => table);
  expect(asked).toContain('imports');
  expect(asked).not.toContain('statements');
});
