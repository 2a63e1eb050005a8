// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PostReader } from '../src/content/post-reader.ts';
import { Visit } from '../src/content/visit.ts';
import type { Page, Platform, View } from '../src/platforms/platform.ts';
import fakePlatform, { feed, postHtml } from './content/fake-platform.ts';

// What a frame has time for, by a clock that reading alone moves on.

const url = new URL('https://fake.example/');
const page: Page = { url, root: document, language: 'en', now: 0, focused: null };
let clock = 0;

beforeEach(() => {
  clock = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  document.body.innerHTML = ['1', '2', '3', '4'].map((id) => postHtml(id, '10')).join('');
});

afterEach(() => {
  vi.restoreAllMocks();
});

const slow: View = {
  ...feed,
  read: (post, of) => {
    clock += 3;
    return feed.read(post, of);
  },
};

test('posts for which a frame has no time are read in the next', () => {
  const { reader, visit } = withPostsNear();
  expect(idsOf(reader.readDue(page, visit))).toEqual(['1', '2']);
  expect(reader.nextDueIn()).toBe(0);
  expect(idsOf(reader.readDue(page, visit))).toEqual(['3', '4']);
  expect(reader.nextDueIn()).toBe(Number.POSITIVE_INFINITY);
});

test('a post that was scrolled past before its turn came is read all the same, once', () => {
  const { reader, visit } = withPostsNear();
  reader.readDue(page, visit);
  for (const post of document.querySelectorAll('article')) reader.goAway(post);
  expect(idsOf(reader.readDue(page, visit))).toEqual(['3', '4']);
  expect(idsOf(reader.readDue(page, visit))).toEqual([]);
});

function withPostsNear(): { reader: PostReader; visit: Visit } {
  const platform: Platform = { ...fakePlatform, views: [slow] };
  const visit = new Visit(platform, url);
  const reader = new PostReader();
  for (const post of document.querySelectorAll('article')) {
    reader.meet(post, slow, visit);
    reader.comeNear(post);
  }
  return { reader, visit };
}

function idsOf(readings: readonly { id: string | null }[]): (string | null)[] {
  return readings.map(({ id }) => id);
}
