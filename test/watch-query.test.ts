import 'fake-indexeddb/auto';
import { Dexie, type Table } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchQuery } from '../src/panel/watch-query.ts';

// A panel stands open while a page is scrolled: what it asks must not run on end, nor fall silent.

class Shelf extends Dexie {
  declare books: Table<{ id: number }, number>;
  constructor() {
    super('shelf');
    this.version(1).stores({ books: 'id' });
  }
}

let shelf: Shelf;
let end = (): void => {};

beforeEach(() => {
  shelf = new Shelf();
});

afterEach(async () => {
  end();
  await shelf.delete();
});

const pass = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const unexpected = (told: unknown): void => {
  throw new Error(`told unexpectedly: ${told}`);
};

/** Counts books, slowly. */
function slowCount(): { readonly query: () => Promise<number>; readonly runs: () => number } {
  let runs = 0;
  return {
    query: async () => {
      runs += 1;
      const count = await shelf.books.count();
      await pass(20);
      return count;
    },
    runs: () => runs,
  };
}

test('a change is told, and the same query runs no more once it is ended', async () => {
  const told: number[] = [];
  const { query, runs } = slowCount();
  end = watchQuery(query, { next: (count) => told.push(count), error: unexpected });
  await vi.waitFor(() => expect(told.at(-1)).toBe(0));
  await shelf.books.add({ id: 1 });
  await vi.waitFor(() => expect(told.at(-1)).toBe(1));
  end();
  const before = runs();
  await shelf.books.add({ id: 2 });
  await pass(200);
  expect(told.at(-1)).toBe(1);
  expect(runs()).toBe(before);
});

test('while changes come without end it is told now and then, and of the last one in the end', async () => {
  const told: number[] = [];
  const { query, runs } = slowCount();
  end = watchQuery(query, { next: (count) => told.push(count), error: unexpected });
  for (let id = 1; id <= 100; id += 1) {
    await shelf.books.add({ id });
    await pass(5);
  }
  const meanwhile = told.length;
  expect(meanwhile).toBeGreaterThan(1);
  await vi.waitFor(() => expect(told.at(-1)).toBe(100));
  expect(runs()).toBeLessThan(50);
  expect(told).toHaveLength(runs());
});

test('what fails is told', async () => {
  const failed = vi.fn();
  const query = async (): Promise<number> => {
    await shelf.books.count();
    throw new Error('no such shelf');
  };
  end = watchQuery(query, { next: unexpected, error: failed });
  await vi.waitFor(() => expect(failed).toHaveBeenCalledOnce());
});
