import { openKeeping } from '../keeping/open-keeping.ts';
import { type Measurement, measurementOf } from '../measurement.ts';
import { partsShipped } from './parts-shipped.ts';

/** Accounts with ten readings of each of 200 posts, as the part `keeping` stores them. */
const accountsAtOnce = 10;
const account = { posts: 200, readingsOfPost: 10 };
const steps = 3;

/** Bytes that a reading takes, and bytes that are shipped. */
export async function measureSize(): Promise<readonly Measurement[]> {
  return [...(await measureStored()), ...measureShipped()];
}

async function measureStored(): Promise<readonly Measurement[]> {
  const { own, facts, close } = await openKeeping();
  try {
    const world = { facts, now: Date.now() };
    const readings = accountsAtOnce * account.posts * account.readingsOfPost;
    const bytes: number[] = [];
    let before = await own.evaluate(() => kept.bytesStored());
    for (let step = 0; step < steps; step += 1) {
      const accounts = { ...account, from: step * accountsAtOnce, to: (step + 1) * accountsAtOnce };
      await own.evaluate(([...given]) => kept.fill(...given), [accounts, world] as const);
      const after = await own.evaluate(() => kept.bytesStored());
      bytes.push((after - before) / readings);
      before = after;
    }
    const ofTables = Object.entries(await own.evaluate(() => kept.charactersStored()));
    return [
      measurementOf('stored a reading, on disk with indexes, posts and followers', 'B', bytes),
      ...ofTables
        .filter(([, characters]) => characters > 0)
        .map(([table, characters]) =>
          measurementOf(`stored a reading, as text: ${table}`, 'B', [characters / (steps * readings)]),
        ),
    ];
  } finally {
    await close();
  }
}

function measureShipped(): readonly Measurement[] {
  return partsShipped().flatMap(({ part, bytes, compressed }) => [
    measurementOf(`shipped: ${part}`, 'B', [bytes]),
    measurementOf(`shipped: ${part}, gzip`, 'B', [compressed]),
  ]);
}
