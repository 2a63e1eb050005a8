import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlersFor } from '../src/background/handlers.ts';
import { database } from '../src/database/database.ts';
import { rejoinTraffic } from '../src/database/rejoin-traffic.ts';
import type { ImportedRow } from '../src/domain/imported-row.ts';
import { firstSettings } from '../src/domain/settings.ts';
import { writeSettings } from '../src/messaging/settings.ts';
import { beginning, harbour, postRow, trafficRow } from './keeping/made-imports.ts';
import { day, madeReading, madeReport, noon } from './keeping/made-readings.ts';
import { clearDatabase, everythingStored } from './keeping/stored.ts';
import { understandWords } from './keeping/understand-words.ts';

// Visits find their posts, whichever was known first.

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

const asker = { tab: 7, window: 1 };
const handlers = handlersFor([harbour], understandWords);
const link = 'https://shop.example/lamps?utm_campaign=summer';
const second = { id: 'i2', hash: 'b'.repeat(64) };
const undo = () => handlers.undoImport({ import: 'i1' }, asker);

const readPost = () => {
  const reading = madeReading({
    id: 'p7',
    url: 'https://harbour.example/p/p7',
    text: `Tonight: ${link}`,
    publishedAt: noon - 20 * day,
  });
  return handlers.keepReadings({ visit: 'v', report: madeReport(), readings: [reading] }, asker);
};

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

describe('visits that were imported before the posts that they belong to', () => {
  const withLink = postRow({ text: `Lamps for the quay: ${link}` });
  const visits = trafficRow({ campaign: 'summer' });

  test('belong to these as soon as a file tells them, as if it had come first', async () => {
    await importAll([withLink]);
    await importAll([visits], second);
    const postsFirst = await stored();
    await clearDatabase();
    await importAll([visits], second);
    expect((await database.traffic.toArray())[0]?.post).toBeNull();
    await importAll([withLink]);
    expect(await stored()).toEqual(postsFirst);
    expect(await database.imports.get('i2')).toMatchObject({ counts: { trafficJoined: 1 } });
    expect((await database.posts.get(['harbour', 'p1']))?.metrics.sessions).toMatchObject({ low: 40 });
  });

  test('and leave them with the file that alone told where they lead', async () => {
    await importAll([visits], second);
    const without = await stored();
    await importAll([withLink]);
    await undo();
    expect(await stored()).toEqual(without);
  });

  test('belong to those of pages within a day', async () => {
    await importAll([visits], second);
    await readPost();
    await rejoinTraffic([harbour]);
    expect((await database.traffic.toArray())[0]?.post).toEqual({ platform: 'harbour', id: 'p7' });
    // What two share, nobody has told how.
    await importAll([withLink]);
    expect((await database.traffic.toArray())[0]?.post).toBeNull();
    expect((await database.posts.get(['harbour', 'p7']))?.metrics).not.toHaveProperty('sessions');
    await undo();
    expect((await database.traffic.toArray())[0]?.post).toEqual({ platform: 'harbour', id: 'p7' });
  });
});
