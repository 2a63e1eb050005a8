import type { Table } from 'dexie';
import { checkReading } from '../../../src/background/check-reading.ts';
import { assessPosts } from '../../../src/database/assess-posts.ts';
import { database, startingWith } from '../../../src/database/database.ts';
import { keepBatch } from '../../../src/database/keep-batch.ts';
import type { ImportRow } from '../../../src/database/rows.ts';
import { windowOf } from '../../../src/domain/cohort-window.ts';
import { isRead, type PlatformFacts } from '../../../src/domain/platform-facts.ts';
import { firstSettings } from '../../../src/domain/settings.ts';
import { sayBadge } from '../../../src/locales/say-badge.ts';
import { platformFacts } from '../../../src/platforms/facts.ts';
import { fillAccounts } from './fill-accounts.ts';
import type { KeepRequest } from './made-batches.ts';
import type { MadeWorld } from './made-readings.ts';

// Runs in a page of the extension's own, beside the worker, in the same database.

/** The tables that keeping a batch writes. */
const written = [
  'posts',
  'postFigures',
  'snapshots',
  'accounts',
  'audiences',
  'followerCounts',
  'pages',
  'sightings',
] as const;

type Rows = readonly (readonly object[])[];

/** The pieces of keeping a batch, in milliseconds, by the very functions that the worker calls. */
export interface Pieces {
  readonly check: number;
  readonly transaction: number;
  readonly assessment: number;
}

const keptCollection = {
  /** A platform whose pages are read. */
  facts: (): MadeWorld['facts'] => {
    const facts = platformFacts.find(isRead);
    if (facts === undefined) throw new Error('no platform is read');
    return { id: facts.id, origin: facts.origin };
  },

  fill: fillAccounts,

  /** The bytes that the browser says the extension takes, once that stands still for two seconds: written files are put together by and by. */
  bytesStored: async (): Promise<number> => {
    let known = -1;
    for (let tries = 0; tries < 10; tries += 1) {
      const { usage = 0 } = await navigator.storage.estimate();
      if (usage === known) break;
      known = usage;
      await new Promise((resolve) => setTimeout(resolve, 2000));
    }
    return known;
  },

  /** Characters of all rows of each table, as JSON. */
  charactersStored: async (): Promise<Record<string, number>> => {
    const sizes: Record<string, number> = {};
    for (const table of database.tables) {
      const rows: readonly unknown[] = await table.toArray();
      sizes[table.name] = rows.reduce<number>((sum, row) => sum + JSON.stringify(row).length, 0);
    }
    return sizes;
  },

  /** Remembers what is stored of what a batch tells of. */
  remember: async (batch: KeepRequest): Promise<void> => {
    before = await rowsAbout(batch);
  },

  /** Remembers what a batch has written since, and takes it back; answers how many rows it was of each table. */
  takeBack: async (batch: KeepRequest): Promise<Record<string, number>> => {
    const after = await rowsAbout(batch);
    news = after.map((rows, table) => missingIn(before[table] ?? [], rows));
    await restore(after);
    return Object.fromEntries(written.map((name, table) => [name, news[table]?.length ?? 0]));
  },

  /** Writes what was taken back in one transaction, a `bulkPut` a table, and takes it back again. Answers the milliseconds that writing took. */
  putPlainly: async (batch: KeepRequest): Promise<number> => {
    const from = performance.now();
    await database.transaction('rw', [...written], () =>
      Promise.all(
        written.map((name, table) => {
          const rows = news[table] ?? [];
          return rows.length > 0 ? tableOf(name).bulkPut(rows) : undefined;
        }),
      ),
    );
    const time = performance.now() - from;
    await restore(await rowsAbout(batch));
    return time;
  },

  /** Keeps a batch piece by piece, and takes it back. */
  pieces: async (batch: KeepRequest): Promise<Pieces> => {
    const facts = factsOf(batch);
    const now = Date.now();
    const tab = (await database.pages.toCollection().first())?.tab ?? null;
    const checkedFrom = performance.now();
    const checked = batch.readings.map((reading) => checkReading(reading, facts, now));
    const keptFrom = performance.now();
    const readings = checked.flatMap((each) => ('reading' in each ? [each.reading] : []));
    if (readings.length < batch.readings.length) throw new Error('a reading was refused');
    await keepBatch({ ...batch, tab, readings, observedAt: now });
    const judgedFrom = performance.now();
    const at = { platforms: platformFacts, window: windowOf(firstSettings), now };
    const badges = (await assessPosts(readings, at)).map((assessment) => sayBadge(assessment, 'en'));
    const to = performance.now();
    if (badges.length < readings.length) throw new Error('a post was not judged');
    await restore(await rowsAbout(batch));
    return {
      check: keptFrom - checkedFrom,
      transaction: judgedFrom - keptFrom,
      assessment: to - judgedFrom,
    };
  },

  /** Stores the record of one imported file that tells of no post that is read, or takes it away again. */
  haveImported: async (isThere: boolean): Promise<void> => {
    await (isThere ? database.imports.put(someImport) : database.imports.clear());
  },
};

declare global {
  var kept: typeof keptCollection;
}

const someImport: ImportRow = {
  id: 'some',
  format: 'table',
  fileName: 'posts.csv',
  hash: '0'.repeat(64),
  asOf: 0,
  account: null,
  startedAt: 0,
  finishedAt: 0,
  undoneAt: null,
  counts: { joined: 0, created: 0, accounts: 0, traffic: 0, trafficJoined: 0, refused: 0 },
};

let before: Rows = [];
let news: Rows = [];
globalThis.kept = keptCollection;

function factsOf({ report }: KeepRequest): PlatformFacts {
  const facts = platformFacts.find(({ id }) => id === report.platform);
  if (facts === undefined) throw new Error('an unknown platform');
  return facts;
}

/** All that is stored of what a batch tells of, in the order of `written`. */
async function rowsAbout({ readings, report: { platform } }: KeepRequest): Promise<Rows> {
  const handles = [...new Set(readings.flatMap(({ author }) => author.handle ?? []))];
  const ofAccounts = async (name: 'postFigures' | 'audiences' | 'followerCounts') => {
    const rows = handles.map((handle) =>
      tableOf(name)
        .where(':id')
        .between(...startingWith(platform, handle))
        .toArray(),
    );
    return (await Promise.all(rows)).flat();
  };
  const found = await Promise.all([
    database.posts.bulkGet(readings.map(({ id }) => [platform, id])),
    ofAccounts('postFigures'),
    database.snapshots.bulkGet(readings.map(({ id, observedAt }) => [platform, id, observedAt])),
    database.accounts.bulkGet(handles.map((handle) => [platform, handle])),
    ofAccounts('audiences'),
    ofAccounts('followerCounts'),
    database.pages.toArray(),
    database.sightings.toArray(),
  ]);
  return found.map((rows) => rows.flatMap((row) => row ?? []));
}

/** Makes of what is stored now what was there before. */
async function restore(after: Rows): Promise<void> {
  await database.transaction('rw', [...written], async () => {
    for (const [index, name] of written.entries()) {
      const table = tableOf(name);
      const [was, is] = [before[index] ?? [], after[index] ?? []];
      const keysBefore = new Set(was.map((row) => JSON.stringify(keyOf(table, row))));
      const gone = is.map((row) => keyOf(table, row)).filter((key) => !keysBefore.has(JSON.stringify(key)));
      await table.bulkDelete(gone);
      await table.bulkPut(missingIn(is, was));
    }
  });
}

/** Those of the rows that are not among the known ones. */
function missingIn(known: readonly object[], rows: readonly object[]): readonly object[] {
  const texts = new Set(known.map((row) => JSON.stringify(row)));
  return rows.filter((row) => !texts.has(JSON.stringify(row)));
}

function tableOf(name: (typeof written)[number]): Table<object, unknown[]> {
  return database.table(name);
}

function keyOf({ schema }: Table<object, unknown[]>, row: object): unknown[] {
  const path = schema.primKey.keyPath;
  const fields = Object.entries(row);
  const valueAt = (name: string): unknown => fields.find(([field]) => field === name)?.[1];
  // A key of one part is given as it is.
  return Array.isArray(path) ? path.map(valueAt) : (valueAt(String(path)) as unknown[]);
}
