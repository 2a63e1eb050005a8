import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlersFor } from '../src/background/handlers.ts';
import { database } from '../src/database/database.ts';
import { backupPiece } from '../src/database/queries/backup.ts';
import { statementsOf } from '../src/database/queries/statements.ts';
import { finishUndoing } from '../src/database/undo-import.ts';
import { exactCount } from '../src/domain/count.ts';
import type { ImportedRow } from '../src/domain/imported-row.ts';
import { metricNames } from '../src/domain/metrics.ts';
import { firstSettings } from '../src/domain/settings.ts';
import { writeSettings } from '../src/messaging/settings.ts';
import { anyBatches } from './keeping/any-batches.ts';
import { beginning, dayRow, harbour, postRow, trafficRow } from './keeping/made-imports.ts';
import { type Arriving, day, hour, madeReading, madeReport, noon } from './keeping/made-readings.ts';
import { clearDatabase, everythingStored } from './keeping/stored.ts';
import { understandWords } from './keeping/understand-words.ts';

// What an import told can be taken back, and what was typed in: then everything is as it would be without it.

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
const read = (...readings: Arriving[]) =>
  handlers.keepReadings({ visit: 'v', report: madeReport(), readings }, asker);
const undo = (id = 'i1') => handlers.undoImport({ import: id }, asker);
const post = (id = 'p1') => database.posts.get(['harbour', id]);
const key = { platform: 'harbour', id: 'p1' };
const type = (value: number | null, observedAt = noon - hour) =>
  handlers.typeFigure({ ...key, metric: 'reach', value, observedAt }, asker);

async function importAll(rows: readonly ImportedRow[], told: Partial<typeof beginning> = {}) {
  const { record } = await handlers.beginImport({ ...beginning, ...told }, asker);
  await handlers.keepImportedRows({ import: record.id, rows: [...rows] }, asker);
  await handlers.finishImport({ import: record.id, refused: 0 }, asker);
}

async function exceptImports() {
  const { imports: _, ...stored } = await everythingStored();
  return stored;
}

const few = <Value>(...values: Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);

const anyRow: fc.Arbitrary<ImportedRow> = fc.oneof(
  fc
    .record({
      id: few('p1', 'p2', 'p3', 'p4', 't5'),
      author: few(null, 'pier', 'quay', 'mole'),
      authorName: few(null, 'Pier of the file'),
      publishedAt: few(null, noon - 52 * hour, noon - 40 * hour),
      format: few(null, 'video' as const),
      text: few(null, 'one', 'The words of the file'),
      promoted: fc.boolean(),
      value: fc.nat(3),
      metric: few(...metricNames.slice(0, 6)),
    })
    .map(({ id, value, metric, ...told }) =>
      postRow({
        ...told,
        url: `https://harbour.example/p/${id}`,
        metrics: { [metric]: exactCount(value) },
      }),
    ),
  fc
    .record({
      publishedAt: few(noon - 50 * hour, noon - 51 * hour, noon - 60 * hour),
      author: few(null, 'pier', 'quay'),
      text: few(null, 'one', 'two'),
    })
    .map((told) => postRow({ ...told, url: null, metrics: { saves: exactCount(3) } })),
  fc.nat(9).map((followers) => dayRow({ followers, impressions: 5 })),
  few(trafficRow({ campaign: 'summer' }), trafficRow({ landing: '/lamps' }, 9)),
  // Where the visits lead.
  few(
    ...['p4', 't5'].map((id) =>
      postRow({
        url: `https://harbour.example/p/${id}`,
        author: 'pier',
        text: 'See https://shop.example/lamps?utm_campaign=summer',
      }),
    ),
  ),
);

type Step =
  | { readonly of: 'read'; readonly readings: Arriving[] }
  | { readonly of: 'type'; readonly value: number | null }
  | { readonly of: 'leave out'; readonly leftOut: boolean }
  | { readonly of: 'mark'; readonly account: string; readonly mine: boolean }
  | { readonly of: 'import'; readonly rows: ImportedRow[]; readonly asOf: number };

const anySteps = fc.record({
  batches: anyBatches,
  imported: fc.array(fc.record({ rows: fc.array(anyRow, { maxLength: 5 }), place: fc.nat(6) }), {
    minLength: 1,
    maxLength: 3,
  }),
  typed: fc.array(fc.record({ value: fc.option(fc.nat(5), { nil: null }), place: fc.nat(6) }), {
    maxLength: 2,
  }),
  leftOut: fc.option(fc.boolean(), { nil: null }),
  marked: fc.array(fc.record({ account: few('pier', 'mole'), mine: fc.boolean(), place: fc.nat(6) }), {
    maxLength: 2,
  }),
});

/** Readings in their order, with imports and typed figures in between. p1 is read first: only what is known is spoken of. */
function stepsOf({
  batches,
  imported,
  typed,
  leftOut,
  marked,
}: typeof anySteps extends fc.Arbitrary<infer Steps> ? Steps : never) {
  const first: Step = { of: 'read', readings: [madeReading({ observedAt: noon - 11 * hour })] };
  const steps: Step[] = batches.map((readings) => ({ of: 'read', readings }));
  if (leftOut !== null) steps.push({ of: 'leave out', leftOut });
  for (const { value, place } of typed) steps.splice(place, 0, { of: 'type', value });
  for (const { place, ...told } of marked) steps.splice(place, 0, { of: 'mark', ...told });
  for (const [index, { rows, place }] of imported.entries())
    steps.splice(place, 0, { of: 'import', rows, asOf: noon - (10 - 3 * index) * hour });
  return [first, ...steps];
}

/** All that is stored after these steps; of imports those alone that are wanted, the others undone at the end. */
async function storedAfter(steps: readonly Step[], wanted: (index: number) => boolean, undone: boolean) {
  await clearDatabase();
  let imports = 0;
  const toUndo: string[] = [];
  for (const step of steps) {
    if (step.of === 'read') await read(...step.readings);
    if (step.of === 'type') await type(step.value);
    if (step.of === 'leave out') await handlers.leaveOut({ ...key, leftOut: step.leftOut }, asker);
    if (step.of === 'mark')
      await handlers.markMine({ platform: 'harbour', account: step.account, mine: step.mine }, asker);
    if (step.of !== 'import') continue;
    imports += 1;
    const id = `i${imports}`;
    if (!wanted(imports) && !undone) continue;
    if (!wanted(imports)) toUndo.push(id);
    await importAll(step.rows, { id, hash: `${imports}`.repeat(64), asOf: step.asOf });
  }
  for (const id of toUndo) await undo(id);
  return exceptImports();
}

describe('an import that is undone', () => {
  test('leaves everything as it would be without it, whatever else was read, typed and imported', async () => {
    await fc.assert(
      fc.asyncProperty(anySteps, fc.nat(7), async (told, mask) => {
        const steps = stepsOf(told);
        const wanted = (index: number) => (mask & (1 << (index - 1))) !== 0;
        const without = await storedAfter(steps, wanted, false);
        expect(await storedAfter(steps, wanted, true)).toEqual(without);
      }),
      { numRuns: 20 },
    );
  }, 240_000);

  test('undone twice is undone once, and its record says when', async () => {
    await importAll([postRow()]);
    await undo();
    const before = await everythingStored();
    vi.setSystemTime(noon + hour);
    await undo();
    expect(await everythingStored()).toEqual(before);
    expect(await database.imports.toArray()).toMatchObject([
      { id: 'i1', undoneAt: noon, counts: { created: 1 } },
    ]);
  });

  test('leaves what the person noted of, with its address, and nothing else', async () => {
    await importAll([postRow()]);
    const note = { ...key, campaigns: ['lamps'], notCampaigns: [], note: '', link: null };
    await handlers.notePost(note, asker);
    await undo();
    expect(await post()).toMatchObject({
      url: 'https://harbour.example/p/p1',
      author: null,
      text: null,
      publishedAt: null,
      metrics: {},
    });
  });

  test('leaves what the person left out so, for when it is imported again', async () => {
    await importAll([postRow()]);
    await handlers.leaveOut({ ...key, leftOut: true }, asker);
    await undo();
    expect(await post()).toMatchObject({ leftOut: true, author: null, metrics: {} });
    await importAll([postRow()], { id: 'i2' });
    expect(await post()).toMatchObject({
      leftOut: true,
      author: 'pier',
      metrics: { impressions: { low: 4000 } },
    });
    await handlers.leaveOut({ ...key, leftOut: false }, asker);
    await undo('i2');
    expect(await post()).toBeUndefined();
  });

  test('is gone on with after the worker was stopped in between', async () => {
    const rows = Array.from({ length: 400 }, (_, index) =>
      postRow({ url: `https://harbour.example/p/x${index}` }, index + 2),
    );
    await importAll(rows);
    const { bulkDelete } = database.statements;
    let calls = 0;
    vi.spyOn(database.statements, 'bulkDelete').mockImplementation(function (this: unknown, keys) {
      calls += 1;
      if (calls > 1) throw new Error('stopped');
      return bulkDelete.call(database.statements, keys);
    } as typeof bulkDelete);
    await expect(undo()).rejects.toThrow('stopped');
    vi.restoreAllMocks();
    expect(await database.posts.count()).toBe(100);
    await finishUndoing();
    expect(await exceptImports()).toMatchObject({ posts: [], statements: [], postFigures: [] });
  });
});

describe('a figure that the person typed in', () => {
  test('stands beside what files and pages tell, marked as that, and is replaced by the next', async () => {
    await read(madeReading());
    const { statements: _, ...before } = await everythingStored();
    await type(900);
    expect((await post())?.metrics.reach).toEqual({
      ...exactCount(900),
      observedAt: noon - hour,
      source: 'typed',
    });
    await type(950, noon - 2 * hour);
    expect((await post())?.metrics.reach).toMatchObject({ low: 950, observedAt: noon - 2 * hour });
    expect(await database.statements.count()).toBe(1);
    await type(null);
    const { statements, ...after } = await everythingStored();
    expect(after).toEqual(before);
    expect(statements).toMatchObject([{ metrics: {}, saidAt: { reach: noon + 2 } }]);
    expect(await statementsOf(key)).toEqual([]);
    await type(null);
    expect(await everythingStored()).toEqual({ ...after, statements });
  });

  test.each([null, 950])(
    'and that was taken back or replaced (%j) does not come again with an older backup',
    async (value) => {
      await read(madeReading());
      await type(900);
      const older = (await backupPiece()).rows;
      await type(value, noon - 2 * hour);
      const before = await everythingStored();
      const restored = await handlers.restoreRows(
        { rows: JSON.parse(JSON.stringify(older)) as unknown[] },
        asker,
      );
      expect(restored).toMatchObject({ refused: [] });
      expect(await everythingStored()).toEqual(before);
    },
  );

  test('and another of the same moment do not touch each other', async () => {
    await read(madeReading());
    await type(900);
    await handlers.typeFigure({ ...key, metric: 'saves', value: 4, observedAt: noon - hour }, asker);
    await type(null);
    expect((await post())?.metrics).toMatchObject({ saves: { low: 4, source: 'typed' } });
    expect((await post())?.metrics).not.toHaveProperty('reach');
  });

  test('is refused of a post that is not kept, of the future and of before the post', async () => {
    await expect(type(1)).rejects.toThrow(/not kept/);
    await read(madeReading());
    expect(() => type(1, noon + hour)).toThrow(/future/);
    await expect(type(1, noon - 11 * day)).rejects.toThrow(/published/);
    expect(await database.statements.count()).toBe(0);
  });
});
