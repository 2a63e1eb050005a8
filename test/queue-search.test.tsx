// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { type JSX, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { database } from '../src/database/database.ts';
import type { CommentFiguresRow, CommentRow } from '../src/database/rows.ts';
import { type Searched, useSearched } from '../src/panel/queue-search.ts';
import { clearDatabase } from './keeping/stored.ts';

/** More than are fetched at a time; the last alone says "anchor", every hundredth "buoy". */
const many = 2500;

const comments = Array.from({ length: many }, (_, index): CommentRow => {
  const text = index === many - 1 ? 'The Ánchor' : index % 100 === 0 ? 'A buoy' : 'Nothing';
  return {
    platform: 'harbour',
    id: `c${String(index).padStart(4, '0')}`,
    postId: 'p1',
    replyTo: null,
    author: { handle: `reader.${index}`, name: null, url: null },
    byPostAuthor: false,
    publishedAt: null,
    dateShown: null,
    reactions: null,
    replies: null,
    text,
    firstObservedAt: index,
    observedAt: index,
    toldAt: {},
  };
});

// Of a row the search needs its key alone.
const rows = comments.map(({ platform, id }) => ({ platform, id }) as CommentFiguresRow);

/** Of `waitFor`: the database of the tests is a slow one. */
const slow = { timeout: 15_000 };

let seen: Searched<CommentFiguresRow>[] = [];

function Search({ words, isNear }: { readonly words: string; readonly isNear: boolean }): JSX.Element {
  const searched = useSearched(rows, words, isNear);
  seen.push(searched);
  return <p>{searched.rows.length}</p>;
}

const show = (words: string, isNear = false) =>
  render(<Search words={words} isNear={isNear} />, document.body);

afterEach(async () => {
  render(null, document.body);
  seen = [];
  await clearDatabase();
});

test('what the first texts hold is found before the last are fetched, and none is found is said of all alone', async () => {
  await database.comments.bulkPut(comments);
  show('buoy');
  await vi.waitFor(() => expect(seen.at(-1)?.isAll).toBe(true), slow);
  expect(seen.at(-1)?.rows).toHaveLength(many / 100);
  const first = seen.find((searched) => searched.rows.length > 0);
  expect(first?.isAll).toBe(false);
  expect(seen.filter(({ isAll }) => isAll).every((searched) => searched.rows.length > 0)).toBe(true);
});

test('texts are fetched when somebody goes to the field, and a search then knows them all at once', async () => {
  await database.comments.bulkPut(comments);
  const fetches = vi.spyOn(database.comments, 'bulkGet');
  show('', true);
  expect(seen.at(-1)).toEqual({ rows, isAll: true });
  await vi.waitFor(() => expect(fetches).toHaveBeenCalledTimes(3), slow);
  await vi.waitFor(() => {
    seen = [];
    show('anchor', true);
    expect(seen.at(-1)).toEqual({ rows: rows.slice(-1), isAll: true });
  }, slow);
  expect(fetches).toHaveBeenCalledTimes(3);
});
