import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '../src/database/database.ts';
import { keepBatch } from '../src/database/keep-batch.ts';
import { keepComments as keepAll } from '../src/database/keep-comments.ts';
import { markMine } from '../src/database/mark-mine.ts';
import type { KeepableComment } from '../src/database/merge-comments.ts';
import { countRowsRead } from './bench/assessment/count-rows-read.ts';
import { madeComment } from './keeping/made-comments.ts';
import { day, harbour, madeReading, madeReport, noon } from './keeping/made-readings.ts';
import { clearDatabase } from './keeping/stored.ts';

const requestsSince = countRowsRead(database);
const rowsSince = () => requestsSince().reduce((sum, { rows }) => sum + rows, 0);

beforeEach(clearDatabase);

async function ownPost() {
  const readings = [{ ...madeReading(), platform: harbour.id }];
  await markMine({ platform: harbour.id, id: 'pier' }, true, noon);
  await keepBatch({ tab: null, visit: 'v', report: madeReport(), observedAt: noon, readings });
}

describe('a batch into a post of very many comments', () => {
  const bulk = (from: number, count: number, told: (index: number) => Partial<KeepableComment>) =>
    Array.from(
      { length: count },
      (_, index): KeepableComment => ({
        ...madeComment(),
        platform: 'harbour',
        id: `c${String(from + index).padStart(6, '0')}`,
        author: { handle: `h${from + index}`, name: `Hana Number${from + index}`, url: null },
        publishedAt: noon - day + (from + index) * 1000,
        ...told(index),
      }),
    );

  async function fill(count: number, told: (index: number) => Partial<KeepableComment>) {
    await ownPost();
    for (let begin = 0; begin < count; begin += 1000) {
      await keepAll(
        bulk(begin, Math.min(1000, count - begin), (index) => told(begin + index)),
        noon,
      );
    }
  }

  test.each([
    ['each a thread of its own', () => ({})],
    ['all in one thread', (index: number) => ({ replyTo: index === 0 ? null : 'c000000' })],
  ])(
    'reads no more than into a small one: %s',
    async (_, told) => {
      const read: number[] = [];
      for (const size of [200, 10_000]) {
        await clearDatabase();
        await fill(size, told);
        // The owner answers what came so far, in its thread and outside: from then on nobody asks again.
        await keepAll(
          bulk(size, 1, () => ({ ...told(1), byPostAuthor: true })),
          noon,
        );
        requestsSince();
        const batch = bulk(size + 1, 50, () => told(1));
        const owners = bulk(size + 60, 5, () => ({
          ...told(1),
          byPostAuthor: true,
          text: `@h${size + 1} yes`,
        }));
        await keepAll([...batch, ...owners], noon);
        read.push(rowsSince());
      }
      const [small = 0, large = 0] = read;
      expect(small).toBeGreaterThan(0);
      expect(large).toBeLessThanOrEqual(small + 20);
      expect(large).toBeLessThan(600);
    },
    60_000,
  );
});
