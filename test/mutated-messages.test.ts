import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepReadings } from '../src/background/keep-readings.ts';
import { restoreRows } from '../src/background/restore-rows.ts';
import { keptTables } from '../src/database/rows.ts';
import { versions } from '../src/database/versions/index.ts';
import { firstSettings } from '../src/domain/settings.ts';
import { readBackup } from '../src/exports/read-backup.ts';
import { backupTables } from '../src/exports/write-backup.ts';
import { backupRow } from '../src/messaging/backup-row.ts';
import { writeSettings } from '../src/messaging/settings.ts';
import { fakeLocks } from './keeping/fake-locks.ts';
import { harbour, madeReading, madeReport, noon } from './keeping/made-readings.ts';
import { clearDatabase, everythingStored } from './keeping/stored.ts';

// Sound readings, rows and files in which one thing was changed: what gets through is what could be restored again. Seeded.

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const bounds = { numRuns: 300, seed: 6 };

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon });
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  fakeBrowser.reset();
  await clearDatabase();
  await writeSettings({ ...firstSettings, consentedAt: 0, modes: { harbour: 'panel' } });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** What may stand where something else did: hostile, absurd, or merely of another kind. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    ...[
      -1,
      0.5,
      1e300,
      2 ** 53,
      '',
      ' ',
      'a\nb',
      'x'.repeat(3000),
      'https://elsewhere.example/',
      'javascript:alert(1)',
    ],
    ...['__proto__', '\ud83d', '\u202e1', '=1+1', [], {}, { low: 2, high: 1, shown: '2' }, noon + 9e11],
  ),
);

const change = fc.record({ at: fc.nat(10_000), to: fc.option(anything, { nil: undefined }) });

/** A copy in which one node, however deep, is another or (undefined) gone. */
function changed<Value>(value: Value, { at, to }: { readonly at: number; readonly to: unknown }): Value {
  const copy = structuredClone(value);
  const places = placesIn(copy);
  const place = places[at % places.length];
  if (place === undefined) return copy;
  if (to === undefined) delete place.holder[place.key];
  else place.holder[place.key] = structuredClone(to);
  return copy;
}

interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

/** Every row that is stored could be restored. */
async function expectSound(): Promise<number> {
  const stored = await everythingStored();
  let rows = 0;
  for (const table of keptTables) {
    for (const row of stored[table] ?? []) {
      expect(backupRow.parse({ table, row })).toEqual({ table, row });
      rows += 1;
    }
  }
  return rows;
}

test('a reading in which anything was changed is refused, or kept as a row that could be restored', async () => {
  const account = { handle: 'pier', name: 'The Pier', url: 'https://harbour.example/pier', followers: null };
  let refused = 0;
  let sent = 0;
  await fc.assert(
    fc.asyncProperty(change, async (made) => {
      const reading = madeReading({ id: `p${sent}`, context: 'a lamp', dateShown: '10 d' });
      sent += 1;
      const answer = await keepReadings(
        { visit: 'v', report: madeReport({ account }), readings: [changed(reading, made)] },
        { tab: 7 },
        [harbour],
      );
      expect(answer.trouble).toBeNull();
      refused += answer.refused.length;
    }),
    bounds,
  );
  expect(refused).toBeGreaterThan(sent / 10);
  expect(await expectSound()).toBeGreaterThan(sent / 10);
});

test('a row of a backup in which anything was changed is refused, or kept as a row that could be restored', async () => {
  const file = new URL(`databases/${versions.length}.json`, import.meta.url);
  const { rows } = JSON.parse(readFileSync(file, 'utf8')) as { rows: Record<string, object[]> };
  const sound = keptTables.flatMap((table) => (rows[table] ?? []).map((row) => ({ table, row })));
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...sound), change, async (row, made) => {
      const answer = await restoreRows({ rows: [changed(row, made)] }, [harbour]);
      expect(answer.trouble).toBeNull();
      refused += answer.refused.length;
    }),
    bounds,
  );
  expect(refused).toBeGreaterThan(bounds.numRuns / 10);
  expect(await expectSound()).toBeGreaterThan(5);
});

test('a file of any text is read as a backup or named as none, and never throws', async () => {
  const line = fc.oneof(
    fc.constantFrom(
      '{"vigie":"backup","version":1}',
      '{"vigie":"backup","version":9}',
      '\ufeff',
      '\r',
      '{"table":',
    ),
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc
      .tuple(fc.constantFrom(...backupTables, 'lamps'), fc.json())
      .map(([table, row]) => `{"table":"${table}","row":${row}}`),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 8 }),
      fc.integer({ min: 1, max: 40 }),
      async (lines, size) => {
        const text = lines.join('\n');
        const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
        let at = 0;
        for await (const read of readBackup(pieces)) {
          expect(read.line).toBeGreaterThan(at);
          at = read.line;
          if ('row' in read) expect(backupTables).toContain(read.row.table);
        }
        expect(at).toBeLessThanOrEqual(Math.max(1, text.split('\n').length));
      },
    ),
    bounds,
  );
});
