import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KnownBadges } from '../src/content/known-badges.ts';
import type { BadgeWords } from '../src/domain/badge.ts';
import type { PostKey, Reading } from '../src/domain/post.ts';

// A page may show posts without end: what is remembered of them must not grow with it, and what was let go must be had again.

interface Question {
  readonly request: { readonly posts: readonly PostKey[] };
}

const { sendMessage } = vi.hoisted(() => ({
  sendMessage: vi.fn<(question: Question) => Promise<{ answer: readonly BadgeWords[] }>>(),
}));

vi.mock('wxt/browser', () => ({ browser: { runtime: { id: 'an-id', sendMessage } } }));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
  vi.stubGlobal('addEventListener', () => {});
  sendMessage.mockReset();
  sendMessage.mockImplementation(async ({ request }: Question) => ({
    answer: request.posts.map(({ id }) => wordsOf(id, 'again')),
  }));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function wordsOf(id: string, short: string): BadgeWords {
  return { platform: 'harbour', id, language: 'en', sign: 'none', indicative: false, short, long: short };
}

function reading(id: string, handle = `of ${id}`): Reading {
  return {
    view: 'feed',
    id,
    url: null,
    author: { handle, name: null, url: null, followers: null },
    publishedAt: null,
    publishedAtFrom: null,
    createdAt: null,
    dateShown: null,
    promoted: false,
    context: null,
    format: null,
    metrics: {},
    hidden: [],
    text: null,
  };
}

const readings = (from: number, end: number): Reading[] =>
  Array.from({ length: end - from }, (_, index) => reading(`${from + index}`));

/** Has them kept, as the background answers of a message. */
function keep(known: KnownBadges, kept: readonly Reading[]): void {
  known.keep(
    kept.map(({ id }) => wordsOf(id ?? '', 'first')),
    kept,
  );
}

const nothingWaits = (): boolean => false;

const asked = (): string[][] =>
  sendMessage.mock.calls.map(([{ request }]) => request.posts.map(({ id }) => id));

test('of thousands of posts a few hundred are remembered, those near the screen among them', () => {
  const known = new KnownBadges('harbour', () => {});
  const near = readings(0, 20);
  keep(known, near);
  known.refresh(near, nothingWaits);
  for (let from = 20; from < 20_000; from += 100) keep(known, readings(from, from + 100));
  const remembered = readings(0, 20_020).filter(({ id }) => id !== null && known.of(id) !== undefined);
  expect(remembered.length).toBeGreaterThanOrEqual(300);
  expect(remembered.length).toBeLessThanOrEqual(700);
  expect(remembered.slice(0, 20)).toEqual(near);
});

test('what was let go is asked about once it is near again, and no other', async () => {
  const news = vi.fn();
  const known = new KnownBadges('harbour', news);
  for (let from = 0; from < 5000; from += 100) keep(known, readings(from, from + 100));
  const near = [...readings(0, 10), ...readings(4990, 5000)];
  const wait = known.refresh(near, nothingWaits);
  expect(asked()).toEqual([]);
  await vi.advanceTimersByTimeAsync(wait);
  expect(known.refresh(near, nothingWaits)).toBe(Number.POSITIVE_INFINITY);
  expect(asked()).toEqual([readings(0, 10).map(({ id }) => id)]);
  await vi.advanceTimersByTimeAsync(0);
  expect(news).toHaveBeenCalledOnce();
  expect(known.of('3')?.short).toBe('again');
  expect(known.of('4995')?.short).toBe('first');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(known.refresh(near, nothingWaits)).toBe(Number.POSITIVE_INFINITY);
  expect(asked()).toHaveLength(1);
});

test('a post on its way to be kept is not asked about', async () => {
  const known = new KnownBadges('harbour', () => {});
  keep(known, readings(0, 10));
  await vi.advanceTimersByTimeAsync(5000);
  expect(known.refresh(readings(0, 20), nothingWaits)).toBe(Number.POSITIVE_INFINITY);
  for (let from = 0; from < 5000; from += 100) keep(known, readings(from, from + 100));
  const near = readings(6000, 6010);
  expect(known.refresh(near, nothingWaits)).toBeGreaterThan(0);
  await vi.advanceTimersByTimeAsync(200);
  keep(known, near);
  expect(known.refresh(near, nothingWaits)).toBe(Number.POSITIVE_INFINITY);
  await vi.advanceTimersByTimeAsync(5000);
  expect(known.refresh(near, nothingWaits)).toBe(Number.POSITIVE_INFINITY);
  expect(asked()).toEqual([]);
});

test('one that is not kept is asked about once', async () => {
  sendMessage.mockImplementation(async () => ({ answer: [] }));
  const known = new KnownBadges('harbour', () => {});
  for (let from = 0; from < 5000; from += 100) keep(known, readings(from, from + 100));
  const near = [reading('an ad')];
  for (let second = 0; second < 20; second += 1) {
    known.refresh(near, nothingWaits);
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(asked()).toEqual([['an ad']]);
});

test('a post that waits long for a worker is not asked about meanwhile', async () => {
  const known = new KnownBadges('harbour', () => {});
  for (let from = 0; from < 5000; from += 100) keep(known, readings(from, from + 100));
  const near = readings(6000, 6010);
  for (let second = 0; second < 20; second += 1) {
    known.refresh(near, (id) => id !== '6003');
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(asked()).toEqual([['6003']]);
});
