import { expect, type Page, test } from '@playwright/test';
import type { Post, Snapshot } from '../../src/domain/post.ts';
import { demoPages } from '../demo/demo-pages.ts';
import { demoPosts, pottersPosts, robots } from '../demo/demo-posts.ts';
import { linkedinCompany } from '../demo/linkedin-pages.ts';
import { badgesOn } from './closed-roots.ts';
import { consent } from './consent.ts';
import { expectEveryBadge } from './every-badge.ts';
import { type LaunchedExtension, launchExtension } from './launch-extension.ts';
import { scrollThrough } from './scroll-through.ts';
import { type Served, servePages } from './serve-pages.ts';
import { StoredRows } from './stored-rows.ts';

const pages = demoPages(Date.now());
const profile = pages.find(({ name }) => name === 'profile');
const home = pages.find(({ name }) => name === 'home feed');
if (profile === undefined || home === undefined) throw new Error('no pages');

const fewAddress = `https://www.linkedin.com/company/${robots.handle}/posts/`;

let extension: LaunchedExtension;
let served: Served;

test.beforeEach(async () => {
  extension = await launchExtension();
  served = await servePages(
    extension.context,
    new Map([
      [profile.address, profile.html],
      [fewAddress, linkedinCompany(robots, demoPosts(Date.now()).robots.slice(0, 5), Date.now())],
      [home.address, home.html],
      [
        'https://www.instagram.com/empty/',
        '<!doctype html><html lang="en"><body><main role="main"></main></body></html>',
      ],
    ]),
  );
  await consent(extension);
});

test.afterEach(async () => {
  await extension.close();
});

/** Opens a page and answers the errors that it meets. */
async function open(address: string): Promise<{ page: Page; errors: string[] }> {
  const page = await extension.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address);
  return { page, errors };
}

test('a feed that grows while it is scrolled is read and judged, and nothing is asked of the network', async () => {
  const { page, errors } = await open(home.address);
  await expect.poll(async () => (await badgesOn(page)).length).toBeGreaterThan(0);
  const before = served.asked.length;
  const grown = await page.evaluate(() => {
    const posts = [...document.querySelectorAll('article')];
    const rest = posts.slice(6);
    for (const post of rest) post.remove();
    // They come back in bursts, as a feed loads them.
    rest.forEach((post, index) => {
      setTimeout(() => document.querySelector('main')?.append(post), 100 * Math.floor(index / 5));
    });
    return posts.length;
  });
  await page.waitForTimeout(1000);
  await expectEveryBadge(page, grown);
  const rows = await StoredRows.open(extension);
  await expect.poll(async () => (await rows.all<Post>('posts')).length).toBe(grown);
  expect(served.asked.slice(before)).toEqual([]);
  expect(errors).toEqual([]);
});

test('badges stand in every state that the page gives reason for', async () => {
  const { page: first } = await open(profile.address);
  await scrollThrough(first);
  const { page } = await open(home.address);
  await scrollThrough(page);
  const texts = async () => (await badgesOn(page)).map(({ text }) => text);
  await expect.poll(texts).toContain('Ad');
  await expect.poll(texts).toContain('Hidden');
  await expect.poll(async () => (await texts()).some((text) => /^\d+ h$/.test(text))).toBe(true);
  await expect.poll(async () => (await texts()).some((text) => /^\d+(–\d+)?( \?)?$/.test(text))).toBe(true);
  for (const { box } of await badgesOn(page)) expect(box.height).toBeLessThanOrEqual(28);
  for (const { name } of await badgesOn(page)) expect(name.length).toBeGreaterThan(10);
});

test('too few posts of an account are said, not judged', async () => {
  const { page } = await open(fewAddress);
  await scrollThrough(page);
  await expect
    .poll(async () => (await badgesOn(page)).map(({ text }) => text))
    .toEqual(expect.arrayContaining([expect.stringMatching(/^\d of 8$/)]));
});

test('a count that changes on the page is read again, once', async () => {
  const { page } = await open(home.address);
  const rows = await StoredRows.open(extension);
  await expect.poll(async () => (await rows.all<Post>('posts')).length).toBeGreaterThan(0);
  await page.bringToFront();
  const id = await page.evaluate(() => {
    const post = document.querySelector('article');
    const likes = post?.querySelector('section span[role="button"]');
    if (likes != null) likes.textContent = '9,876';
    return post?.querySelector('a[href^="/p/"]')?.getAttribute('href')?.split('/')[2];
  });
  const changed = async () =>
    (await rows.all<Post>('posts')).find((post) => post.id === id)?.metrics.reactions?.low;
  await expect.poll(changed).toBe(9876);
  const snapshots = (await rows.all<Snapshot>('snapshots')).filter((snapshot) => snapshot.id === id);
  expect(snapshots.map(({ metrics }) => metrics.reactions?.low)).toEqual([expect.any(Number), 9876]);
});

test('half-filled posts are read when they fill, and recycled elements as the post they have become', async () => {
  const { page } = await open(home.address);
  const rows = await StoredRows.open(extension);
  await expect.poll(async () => (await rows.all<Post>('posts')).length).toBeGreaterThan(0);
  await page.bringToFront();
  const result = await page.evaluate(async () => {
    const [first, second, third] = [...document.querySelectorAll('article')];
    if (first === undefined || second === undefined || third === undefined) throw new Error('no posts');
    const whole = third.innerHTML;
    first.innerHTML = '<div><div></div></div>';
    await new Promise((resolve) => setTimeout(resolve, 600));
    // The element of the first post becomes the third one, as a virtual list recycles it.
    third.remove();
    first.innerHTML = whole;
    return first.querySelector('a[href^="/p/"]')?.getAttribute('href')?.split('/')[2];
  });
  await expect.poll(async () => (await rows.all<Post>('posts')).map(({ id }) => id)).toContain(result);
  await expect.poll(async () => (await badgesOn(page)).length).toBeGreaterThan(1);
});

test('the page that removes a badge gets it back, but is not fought', async () => {
  const { page, errors } = await open(home.address);
  await expect.poll(async () => (await badgesOn(page)).length).toBeGreaterThan(1);
  await page.evaluate(() => {
    const host = [...document.querySelectorAll('article > *')].find((child) => child.localName.includes('-'));
    host?.remove();
  });
  const first = async () =>
    page.evaluate(() =>
      [...(document.querySelector('article')?.children ?? [])].some((child) => child.localName.includes('-')),
    );
  await expect.poll(first).toBe(true);
  const puts = await page.evaluate(async () => {
    let count = 0;
    const observer = new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) {
          if (!(node instanceof Element) || !node.localName.includes('-')) continue;
          count += 1;
          node.remove();
        }
    });
    observer.observe(document.body, { childList: true, subtree: true });
    document.querySelector('article')?.lastElementChild?.remove();
    await new Promise((resolve) => setTimeout(resolve, 4000));
    observer.disconnect();
    return count;
  });
  expect(puts).toBeLessThan(60);
  expect(errors).toEqual([]);
});

test('another page in the same document, back and forward', async () => {
  const { page, errors } = await open(profile.address);
  const rows = await StoredRows.open(extension);
  await scrollThrough(page);
  await expect.poll(async () => (await rows.all<Post>('posts')).length).toBe(pottersPosts);
  await page.bringToFront();
  const homeHtml = typeof home.html === 'string' ? home.html : home.html();
  await page.evaluate((html) => {
    const next = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
    history.pushState({}, '', '/');
    if (next !== null) document.querySelector('main')?.replaceWith(next);
  }, homeHtml);
  await scrollThrough(page);
  await expect.poll(async () => (await rows.all<Post>('posts')).length).toBe(pottersPosts + 18);
  await page.goto('https://www.instagram.com/empty/');
  await page.goBack({ waitUntil: 'commit' });
  await expect.poll(async () => (await badgesOn(page)).length).toBeGreaterThan(0);
  await page.goForward({ waitUntil: 'commit' });
  await expect.poll(async () => (await badgesOn(page)).length).toBe(0);
  expect(errors).toEqual([]);
});

test('nothing on the page names the extension or leads to its files', async () => {
  const { page } = await open(home.address);
  await expect.poll(async () => (await badgesOn(page)).length).toBeGreaterThan(0);
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  expect(html).not.toMatch(/vigie|chrome-extension/i);
  const probe = await page.evaluate(async (address) => {
    try {
      await fetch(address);
      return 'read';
    } catch {
      return 'refused';
    }
  }, extension.address('icon/48.png'));
  expect(probe).toBe('refused');
});
