import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseLater, eraseWhenDue } from '../src/background/erasure.ts';
import { handlersFor } from '../src/background/handlers.ts';
import { showWaiting } from '../src/background/waiting-badge.ts';
import { Database, database } from '../src/database/database.ts';
import { findOpenTrouble } from '../src/database/find-open-trouble.ts';
import { type RowAsItIs, rowsAsTheyAre } from '../src/database/rows-as-they-are.ts';
import { versions } from '../src/database/versions/index.ts';
import { firstSettings } from '../src/domain/settings.ts';
import { writeSettings } from '../src/messaging/settings.ts';
import { fakeLocks } from './keeping/fake-locks.ts';
import { harbour, madeReading, madeReport, noon } from './keeping/made-readings.ts';
import { understandWords } from './keeping/understand-words.ts';

// A database that cannot be opened: nothing of it is touched, readings are kept by those who send them, and the person can
// save what is there or delete it.

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const lamp = { id: 'lamp', lit: true };
const account = { platform: 'harbour', id: 'pier', name: 'The Pier' };

beforeEach(async () => {
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  fakeBrowser.reset();
  await writeSettings({ ...firstSettings, consentedAt: noon, modes: { harbour: 'badges' } });
});

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  database.close({ disableAutoOpen: false });
  await Dexie.delete('vigie');
});

/** A database as the next version of the extension may leave it. */
async function storeNewer(): Promise<void> {
  const newer = new Dexie('vigie');
  newer
    .version(versions.length + 1)
    .stores({ accounts: '[platform+id]', lamps: 'id', writers: 'id', pages: 'tab' });
  await newer.open();
  await newer.table('accounts').put(account);
  await newer.table('lamps').put(lamp);
  await newer.table('writers').put({ id: 'chosen', choice: { key: 'sk-1' } });
  await newer.table('pages').put({ tab: 7 });
  newer.close();
}

async function savedRows(): Promise<RowAsItIs[]> {
  const rows: RowAsItIs[] = [];
  for await (const row of rowsAsTheyAre('vigie')) rows.push(row);
  return rows;
}

describe('a database of a newer version', () => {
  beforeEach(storeNewer);

  test('is refused, left as it is, and saved with tables that only the newer one knows, without a key', async () => {
    expect(await findOpenTrouble()).toMatchObject({ reason: 'newer', isReadable: true });
    await expect(database.accounts.toArray()).rejects.toThrow();
    expect(await savedRows()).toEqual([
      { table: 'accounts', row: account },
      { table: 'lamps', row: lamp },
    ]);
    expect(await indexedDB.databases()).toEqual([{ name: 'vigie', version: 10 * (versions.length + 1) }]);
  });

  test('readings that come meanwhile are answered as not kept, not as refused, and without a badge', async () => {
    const { keepReadings } = handlersFor([harbour], understandWords);
    const request = { visit: 'v', report: madeReport(), readings: [madeReading()] };
    for (let tries = 0; tries < 4; tries += 1) {
      const answer = await keepReadings(request, { tab: 7, window: 1 });
      expect(answer).toEqual({ badges: [], refused: [], trouble: 'failed' });
    }
  });

  test('lines of a backup are answered as not taken', async () => {
    const { restoreRows } = handlersFor([harbour], understandWords);
    const answer = await restoreRows({ rows: [] }, { tab: null, window: null });
    expect(answer).toEqual({ kept: 0, refused: [], trouble: 'failed' });
  });

  test('the toolbar shows no number', async () => {
    await fakeBrowser.action.setBadgeText({ text: '12' });
    await expect(showWaiting()).rejects.toThrow();
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });

  test('is deleted where the person has everything deleted', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: noon });
    await eraseLater();
    vi.setSystemTime(noon + 60_000);
    await eraseWhenDue();
    expect(await findOpenTrouble()).toBeNull();
    expect(await database.accounts.toArray()).toEqual([]);
  });

  test('is tried again by itself, a minute later', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await expect(database.accounts.toArray()).rejects.toThrow();
    await Dexie.delete('vigie');
    await expect(database.accounts.toArray()).rejects.toThrow();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await database.accounts.toArray()).toEqual([]);
  });
});

describe('trouble', () => {
  test('of a full disk is told as that', async () => {
    const name = 'full';
    await new Database(name).open().then((opened) => opened.close());
    const full = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
    const failing = new Database(name, [...versions, { stores: { lamps: 'id' }, upgrade: full }]);
    expect(await findOpenTrouble(failing)).toMatchObject({ reason: 'no room', isReadable: true });
    failing.close();
    expect(await indexedDB.databases()).toContainEqual({ name, version: 10 * versions.length });
    await Dexie.delete(name);
  });

  test('of the browser itself is told as that: there is nothing to save', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error', 'UnknownError');
    });
    expect(await findOpenTrouble()).toMatchObject({ reason: 'unreadable', isReadable: false });
    await expect(savedRows()).rejects.toThrow('Internal error');
  });

  test('is none where the database opens, and saving one that is not there makes none', async () => {
    await expect(savedRows()).rejects.toThrow();
    expect(await indexedDB.databases()).toEqual([]);
    expect(await findOpenTrouble()).toBeNull();
  });
});

test('a row that the browser cannot read is told as lost, and loses no other', async () => {
  await storeNewer();
  const opened = new Dexie('vigie');
  await opened.open();
  await opened.table('accounts').bulkPut(['quay', 'mole'].map((id) => ({ ...account, id })));
  opened.close();
  const unreadable = () => {
    throw new DOMException('Failed to read large IndexedDB value', 'DataError');
  };
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(unreadable);
  const get = IDBObjectStore.prototype.get;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    return JSON.stringify(key).includes('pier') ? unreadable() : get.call(this, key);
  });
  expect(await savedRows()).toEqual([
    { table: 'accounts', row: { ...account, id: 'mole' } },
    { table: 'accounts', isLost: true },
    { table: 'accounts', row: { ...account, id: 'quay' } },
    { table: 'lamps', row: lamp },
  ]);
});
