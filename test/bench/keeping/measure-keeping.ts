import { type Measurement, measurementOf, type Target } from '../measurement.ts';
import type { Pieces } from './kept-collection.ts';
import { type BatchSize, madeBatch, readAccounts, readBefore } from './made-batches.ts';
import type { MadeWorld } from './made-readings.ts';
import { type OpenedKeeping, openKeeping } from './open-keeping.ts';

// Readings through the whole path – message from a page, check, transaction, assessment, answer – against a plain `bulkPut` of the very
// rows that it wrote, into the very same state of the same database: what a batch has written is taken back, put plainly, and taken
// back again. So what is stored stays what it was, and batches of any number can be measured.
//
// Two browsers take turns: one in which nothing else is stored, one in which ever more is. Both hold what the readings are judged by,
// 120 posts of each of the ten accounts that are read, each of which was read once, and what came at the beginning of the visit: without them there would be nothing to compare
// with, and the figures would say what judging costs and not how keeping grows. "Stored" counts the readings beyond those.

/** Readings that are stored at most: to store a million takes minutes. */
const mostStored = Number(process.env.VIGIE_READINGS ?? 100_000);

const sizes = [10_000, 100_000, 1_000_000].filter((size) => size <= mostStored);

/** Of each of the other accounts, as somebody has them who has looked at the same accounts for a year. */
const stored = { posts: 200, readingsOfPost: 10 };

/** As many readings as a page's script sends at once, and as many as come with a turn of the wheel. */
const batches = {
  'batches of 100': { accounts: 10, readingsOfAccount: 10 },
  'batches of 10': { accounts: 5, readingsOfAccount: 2 },
} as const satisfies Record<string, BatchSize>;
type BatchName = keyof typeof batches;
const batchNames = Object.keys(batches) as BatchName[];

const rounds = Number(process.env.BENCH_ROUNDS ?? 7);
const roundsToWarmUp = 2;

const atLeastHalf: Target = { of: 'median', sense: 'at least', value: 0.5 };
const flat: Target = { of: 'median', sense: 'at most', value: 1.3 };

/** Speed of keeping with 0, 10,000, 100,000 and, where asked for by `VIGIE_READINGS`, 1,000,000 readings stored. */
export async function measureKeeping(): Promise<readonly Measurement[]> {
  const [empty, growing] = [await openKeeping(), await openKeeping()];
  const world: MadeWorld = { facts: empty.facts, now: Date.now() };
  try {
    const first = await measureNothing(empty, world);
    for (const each of [empty, growing]) {
      await fillRead(each, world);
      // The visit's beginning: what is measured comes later in it.
      await each.send(madeBatch(0, batches['batches of 100'], Date.now(), world));
    }
    const rest: Measurement[] = [];
    let filled = readAccounts;
    for (const size of sizes) {
      const to = readAccounts + size / (stored.posts * stored.readingsOfPost);
      await fill(growing, filled, to, world);
      filled = to;
      rest.push(...(await compare(empty, growing, size, world)));
    }
    return [...first, ...rest];
  } finally {
    await Promise.all([empty.close(), growing.close()]);
  }
}

/** One round with one browser and one batch. */
interface Round {
  readonly readings: number;
  readonly path: number;
  readonly plain: number;
  readonly message: number;
  readonly pieces: Pieces;
  readonly transactionAfterImport: number;
}

async function measureNothing(empty: OpenedKeeping, world: MadeWorld): Promise<readonly Measurement[]> {
  const all: Round[] = [];
  for (let round = 0; round < rounds + roundsToWarmUp; round += 1) {
    const measured = await measureRound(empty, 'batches of 100', round, world);
    if (round >= roundsToWarmUp) all.push(measured);
  }
  return [
    measurementOf('nothing stored and nothing to compare with, a reading', 'ms', all.map(timeOfReading)),
  ];
}

async function compare(
  empty: OpenedKeeping,
  growing: OpenedKeeping,
  size: number,
  world: MadeWorld,
): Promise<readonly Measurement[]> {
  const measurements: Measurement[] = [];
  for (const name of batchNames) {
    const pairs: { few: Round; many: Round }[] = [];
    for (let round = 0; round < rounds + roundsToWarmUp; round += 1) {
      const few = await measureRound(empty, name, round, world);
      const many = await measureRound(growing, name, round, world);
      if (round >= roundsToWarmUp) pairs.push({ few, many });
    }
    if (size === sizes[0])
      measurements.push(
        ...linesOf(
          name,
          0,
          pairs.map(({ few }) => few),
        ),
      );
    measurements.push(
      ...linesOf(
        name,
        size,
        pairs.map(({ many }) => many),
      ),
    );
    const growth = pairs.map(({ few, many }) => timeOfReading(many) / timeOfReading(few));
    const target = size === sizes.at(-1) ? flat : undefined;
    measurements.push(
      measurementOf(`${name}, ${told(size)} stored: time against 0 stored`, '×', growth, target),
    );
  }
  return measurements;
}

function linesOf(name: BatchName, size: number, all: readonly Round[]): readonly Measurement[] {
  const line = (what: string, unit: string, figureOf: (round: Round) => number, target?: Target) =>
    measurementOf(`${name}, ${told(size)} stored: ${what}`, unit, all.map(figureOf), target);
  return [
    line('readings', '/s', (round) => 1000 / timeOfReading(round)),
    line(
      'speed against bulkPut',
      '×',
      ({ path, plain }) => plain / path,
      name === 'batches of 100' ? atLeastHalf : undefined,
    ),
    line('whole path', 'ms', ({ path }) => path),
    line('bulkPut', 'ms', ({ plain }) => plain),
    line('a message alone', 'ms', ({ message }) => message),
    line('check', 'ms', ({ pieces }) => pieces.check),
    line('transaction', 'ms', ({ pieces }) => pieces.transaction),
    line('transaction where a file was imported', 'ms', (round) => round.transactionAfterImport),
    line('assessment', 'ms', ({ pieces }) => pieces.assessment),
  ];
}

async function measureRound(
  { own, send, sendInVain }: OpenedKeeping,
  name: BatchName,
  round: number,
  world: MadeWorld,
): Promise<Round> {
  const batch = madeBatch(10 + round, batches[name], Date.now(), world);
  const message = await sendInVain(batch);
  await own.evaluate((given) => kept.remember(given), batch);
  const path = await send(batch);
  const rows = await own.evaluate((given) => kept.takeBack(given), batch);
  if (rows.snapshots !== batch.readings.length)
    throw new Error(`not every reading was news: ${JSON.stringify(rows)}`);
  const plain = await own.evaluate((given) => kept.putPlainly(given), batch);
  const pieces = await own.evaluate((given) => kept.pieces(given), batch);
  await own.evaluate(() => kept.haveImported(true));
  const { transaction } = await own.evaluate((given) => kept.pieces(given), batch);
  await own.evaluate(() => kept.haveImported(false));
  return {
    readings: batch.readings.length,
    path,
    plain,
    message,
    pieces,
    transactionAfterImport: transaction,
  };
}

function timeOfReading({ path, readings }: Round): number {
  return path / readings;
}

async function fillRead({ own }: OpenedKeeping, world: MadeWorld): Promise<void> {
  const read = { from: 0, to: readAccounts, posts: readBefore, readingsOfPost: 1 };
  await own.evaluate(([...given]) => kept.fill(...given), [read, world] as const);
}

async function fill({ own }: OpenedKeeping, from: number, to: number, world: MadeWorld): Promise<void> {
  const began = performance.now();
  await own.evaluate(([...given]) => kept.fill(...given), [{ ...stored, from, to }, world] as const);
  // Nothing that comes by the hour is to come meanwhile: what is learnt from a million readings is measured elsewhere.
  await own.evaluate(() => chrome.alarms.clearAll());
  console.error(
    `   ${told((to - readAccounts) * stored.posts * stored.readingsOfPost)} readings stored, the last in ${((performance.now() - began) / 1000).toFixed(0)} s`,
  );
}

function told(size: number): string {
  return size.toLocaleString('en');
}
