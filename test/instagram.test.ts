import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../src/domain/post.ts';
import { createdAtOf } from '../src/platforms/instagram/created-at.ts';
import instagram from '../src/platforms/instagram/index.ts';
import type { Page } from '../src/platforms/platform.ts';
import { postsIn } from '../src/platforms/posts-in.ts';
import { findPages, type PageFile } from './pages/find-pages.ts';
import { readOpened } from './pages/read-page.ts';

// What the pages of our own making cannot show by themselves: a page that is still coming, one that moves, and places.
const pages = findPages(new URL('../src/platforms/instagram/pages', import.meta.url).pathname);

function pageNamed(name: string): PageFile {
  const page = pages.find((candidate) => candidate.name === name);
  if (page === undefined) throw new Error(`there is no page ${name}`);
  return page;
}

function openPage({ htmlFile, expected }: PageFile): Page {
  const window = new Window({ url: expected.url });
  const parsed = new window.DOMParser().parseFromString(readFileSync(htmlFile, 'utf8'), 'text/html');
  const root = parsed as unknown as Document;
  const now = Date.parse(expected.capturedAt);
  return { url: new URL(expected.url), root, language: root.documentElement.lang, now, focused: null };
}

function keyOf({ id, author }: Reading): string {
  return id ?? author.handle ?? '';
}

function readAll(page: Page): Reading[] {
  const views = instagram.views.filter((view) => view.answers(page.url));
  return postsIn(page.root.documentElement, views).flatMap(
    ({ element, view }) => view.read(element, page) ?? [],
  );
}

describe('a post that is still coming', () => {
  const names = ['home-feed-en', 'home-feed-in-words-en', 'post-page-own-en', 'post-page-hidden-fr'];
  test.each([...names, 'narrow-post-page-en', 'reels-viewer-en'])('%s tells no wrong number', (name) => {
    const whole = new Map(readAll(openPage(pageNamed(name))).map((reading) => [keyOf(reading), reading]));
    const length = openPage(pageNamed(name)).root.querySelectorAll('main *').length;
    let readings = 0;
    for (let last = 0; last < length; last += 7) {
      const page = openPage(pageNamed(name));
      [...page.root.querySelectorAll('main *')].slice(last).forEach((element) => {
        element.remove();
      });
      for (const part of readAll(page)) {
        const post = whole.get(keyOf(part));
        if (post === undefined) continue;
        readings += 1;
        // A number may be missing; one that is there is the right one, and nothing shown is called hidden.
        expect(post.metrics).toMatchObject(part.metrics);
        expect(part.hidden.filter((metric) => !post.hidden.includes(metric))).toEqual([]);
      }
    }
    expect(readings).toBeGreaterThan(0);
  });

  test('no part of a page that is taken away makes a reader throw', () => {
    for (const { name } of pages.filter((_, index) => index % 4 === 0)) {
      const page = openPage(pageNamed(name));
      for (const element of [...page.root.querySelectorAll('body *')].reverse()) {
        element.remove();
        readAll(page);
        instagram.findTrouble(page);
      }
      expect(readAll(page)).toEqual([]);
    }
  });
});

describe('the reel on the screen', () => {
  const file = pageNamed('reels-viewer-en');
  const [, second] = file.expected.posts;

  test('is the one in the middle once the address names another than the first', () => {
    const page = openPage(file);
    const url = new URL('https://www.instagram.com/reels/DUrHX9wBcDe/');
    const focused = [...page.root.querySelectorAll('main > div > div')][1] ?? null;
    const ids = readAll({ ...page, url, focused }).map(({ id, author }) => [id, author.handle]);
    expect(ids.filter(([id]) => id !== null)).toEqual([['DUrHX9wBcDe', second?.author.handle]]);
  });

  test('is not the one in the middle while the address still names the first one', () => {
    const page = openPage(file);
    const focused = [...page.root.querySelectorAll('main > div > div')][1] ?? null;
    expect(readAll({ ...page, focused }).every(({ id }) => id === null)).toBe(true);
  });
});

describe('the time in a shortcode', () => {
  const now = Date.parse('2026-03-10T09:00:00Z');

  test('is within seconds of the time of publication, for public and private posts', () => {
    let checked = 0;
    for (const { expected } of pages) {
      for (const { id, publishedAt } of expected.posts) {
        if (id === null || publishedAt === null) continue;
        checked += 1;
        expect(Math.abs((createdAtOf(id, now) ?? 0) - Date.parse(publishedAt))).toBeLessThan(60_000);
      }
    }
    expect(checked).toBeGreaterThan(20);
  });

  test.each([['of the example that others have published', 'DFp17y5MymE', '2025-02-04']])(
    '%s',
    (_, code, day) => {
      expect(new Date(createdAtOf(code, now) ?? 0).toISOString().slice(0, 10)).toBe(day);
    },
  );

  test.each([
    ['from before the present scheme', 'BWh'],
    ['of a length of no known kind', 'DFp17y5MymEabc'],
    ['with characters that no code has', 'DFp17y5Mym!'],
    ['from the future', 'zzzzzzzzzzz'],
  ])('is unknown for a code %s', (_, code) => {
    expect(createdAtOf(code, now)).toBeNull();
  });

  test('dates a tile, which shows no time', () => {
    const [tile] = readAll(openPage(pageNamed('grid-profile-en')));
    expect(new Date(tile?.createdAt ?? 0).toISOString()).toMatch(/^2026-01-05T08:15:30/);
  });
});

test('a badge stands inside the page, beside no node that the platform moves', () => {
  for (const file of pages) {
    const page = openPage(file);
    const views = instagram.views.filter((view) => view.answers(page.url));
    for (const { element, view } of postsIn(page.root.documentElement, views)) {
      if (view.read(element, page) === undefined) continue;
      const place = view.badgePlace?.(element) ?? { parent: element, before: null };
      expect([null, element]).toContain(place.before);
      expect(place.parent.contains(element) || element.contains(place.parent)).toBe(true);
      expect(place.parent.closest('a, [role="button"], button')).toBeNull();
    }
  }
});

describe('comments', () => {
  const file = pageNamed('comments-replies-en');

  test('the whole of a comment holds its replies and no other comment, caption or form', () => {
    const page = openPage(file);
    const { comments } = readOpened(instagram, page);
    const view = instagram.views.find(({ name }) => name === 'post page')?.comments;
    let wholes = 0;
    for (const { id, replyTo } of comments) {
      const mark = page.root.querySelector(`a[href$="/${id}/"]`);
      if (mark === null) throw new Error(`${id} is not on the page`);
      const whole = view?.whole?.(mark);
      const within = [...(whole?.querySelectorAll('a[href*="/c/1"]') ?? [])].map((link) =>
        link.getAttribute('href'),
      );
      const thread = comments.filter(
        (other) => other.id === id || (replyTo === null && other.replyTo === id),
      );
      expect(within.map((href) => href?.split('/').at(-2))).toEqual(thread.map((other) => other.id));
      expect(whole?.querySelector('textarea, section, hr')).toBeNull();
      wholes += 1;
    }
    expect(wholes).toBe(8);
  });

  test('a page that is still coming tells no wrong comment, and none throws', () => {
    const all = new Map(
      readOpened(instagram, openPage(file)).comments.map((comment) => [comment.id, comment]),
    );
    const length = openPage(file).root.querySelectorAll('main *').length;
    let seen = 0;
    for (let last = 0; last < length; last += 5) {
      const page = openPage(file);
      [...page.root.querySelectorAll('main *')].slice(last).forEach((element) => {
        element.remove();
      });
      for (const { id, author, replyTo, reactions, postId } of readOpened(instagram, page).comments) {
        const whole = all.get(id);
        seen += 1;
        expect([postId, author, replyTo]).toEqual([whole?.postId, whole?.author, whole?.replyTo]);
        if (reactions !== null) expect(reactions).toEqual(whole?.reactions);
      }
    }
    expect(seen).toBeGreaterThan(50);
  });
});
