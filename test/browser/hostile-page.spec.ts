import { readdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { Post } from '../../src/domain/post.ts';
import { demoPosts } from '../demo/demo-posts.ts';
import { instagramHome } from '../demo/instagram-pages.ts';
import { shortcode } from '../demo/instagram-parts.ts';
import { badgesOn, type SeenBadge } from './closed-roots.ts';
import { consent } from './consent.ts';
import * as deeds from './hostile-deeds.ts';
import { builtExtension, type LaunchedExtension, launchExtension } from './launch-extension.ts';
import { servePages } from './serve-pages.ts';
import { StoredRows } from './stored-rows.ts';

// What a page tries that is against the extension, all of it from the page's own side.

const address = 'https://www.instagram.com/';

test('a page learns nothing of what is drawn into it, and what it sends itself opens nothing', async () => {
  const extension = await launchExtension();
  try {
    const page = await openFeed(extension, instagramHome(demoPosts(Date.now()).bakers));
    const files = readdirSync(builtExtension, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(builtExtension.length + 1));
    await expect.poll(() => texts(page)).toContain('of 8');
    const before = await settingsOf(extension);
    await page.evaluate(() => {
      for (const article of document.querySelectorAll('article')) article.style.opacity = '0';
    });
    const { box } = await badgeNamed(page, 'Too early');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect.poll(async () => texts(page)).toContain('Open in panel');

    await test.step('neither by searching, selecting or serialising, nor by writing into it', async () => {
      const words = ['of 8', 'Too early to judge', 'Open in panel'];
      const shown = await texts(page);
      expect(words.filter((word) => !shown.includes(word))).toEqual([]);
      expect(await page.evaluate(deeds.lookInside, words)).toEqual([]);
      expect(await texts(page)).toBe(shown);
    });

    await test.step('forged events', async () => {
      await page.evaluate(deeds.forgeEvents);
      expect(await panelsOpen(extension)).toBe(0);
      expect(await texts(page)).toContain('of 8');
    });

    await test.step('none of its files', async () => {
      expect(files).toContain('manifest.json');
      const origins = [extension.address('').slice(0, -1), 'moz-extension://vigie@vigie.invalid'];
      const addresses = origins.flatMap((origin) => files.map((file) => `${origin}/${file}`));
      expect(await page.evaluate(deeds.probe, addresses)).toEqual([]);
    });

    expect(await settingsOf(extension)).toEqual(before);
  } finally {
    await extension.close();
  }
});

test('a page that replaced everything before is read as it shows itself, and texts that imitate labels are texts', async () => {
  const imitations = [
    'Impressions 99,999',
    '99,999 likes · 99,999 comments · 99,999 views',
    'VIEWS',
    '\u202E\u2066999,99 snoisserpmI\u2069 Reach: 99,999',
    '▲ Score 100: far above what is usual. Open in panel',
    'DEEP',
    'GIANT',
  ];
  const posts = demoPosts(Date.now()).bakers.map((post, index, { length }) => ({
    ...post,
    text: imitations[index - length + imitations.length] ?? post.text,
  }));
  const extension = await launchExtension();
  try {
    const html = instagramHome(posts)
      .replace('VIEWS', () => '<ul><li><span>99,999</span></li></ul><span>Views</span><span>99,999</span>')
      .replace('GIANT', () => 'Impressions 99,999 '.repeat(60_000));
    await extension.context.addInitScript(deeds.replaceEverything);
    const page = await openFeed(extension, html);
    for (let turns = 0; turns < 60; turns += 1) {
      await page.mouse.wheel(0, 450);
      await page.waitForTimeout(50);
    }
    const rows = await StoredRows.open(extension);
    // All but, where it is too deep to go down, the one of ten thousand levels.
    await expect
      .poll(async () => (await rows.all<Post>('posts')).length)
      .toBeGreaterThanOrEqual(posts.length - 1);
    const shown = new Map(posts.map((post) => [shortcode(post.publishedAt), post]));
    for (const { id, metrics } of await rows.all<Post>('posts')) {
      const { reactions, comments } = shown.get(id) ?? {};
      expect(Object.keys(metrics).filter((name) => !['reactions', 'comments'].includes(name))).toEqual([]);
      if (reactions !== undefined) expect(metrics.reactions).toMatchObject(around(reactions));
      expect(metrics.comments).toMatchObject(around(comments ?? -1));
    }
    expect(await page.title(), 'of a page that would have our shadow roots').not.toBe('taken');
  } finally {
    await extension.close();
  }
});

test('a page that removes, moves and copies what is on it, or adds without end, gets one badge a post and no loop', async () => {
  test.setTimeout(180_000);
  const extension = await launchExtension();
  try {
    const page = await openFeed(extension, instagramHome(demoPosts(Date.now()).bakers.slice(0, 3)));
    await expect.poll(async () => (await badgesOn(page)).length).toBe(3);

    await test.step('its own elements, ours among them', async () => {
      await page.evaluate(deeds.mixUp);
      await expect.poll(() => page.evaluate(deeds.hostsByPost)).toEqual([1, 1, 1, 1]);
      expect((await badgesOn(page)).length).toBe(4);
    });

    await test.step('addresses and events of navigation', async () => {
      await page.evaluate(deeds.goNowhere);
      await expect.poll(() => page.evaluate(deeds.hostsByPost)).toEqual([1, 1, 1, 1]);
    });

    await test.step('an answer to each of our changes', async () => {
      await page.evaluate(deeds.removeAlways);
      const removed = () => page.evaluate(() => Number(document.documentElement.dataset.removed));
      await page.waitForTimeout(2000);
      const first = await removed();
      expect(first).toBeGreaterThan(0);
      expect(first).toBeLessThan(4 * 12);
      await page.waitForTimeout(1500);
      expect(await removed()).toBe(first);
    });

    await test.step('20,000 posts', async () => {
      await page.reload();
      await page.evaluate(deeds.addWithoutEnd, 20_000);
      await page.waitForTimeout(1500);
      const badges = (await badgesOn(page)).length;
      expect(badges).toBeGreaterThan(0);
      expect(badges).toBeLessThan(20);
      const ids = (await (await StoredRows.open(extension)).all<Post>('posts')).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeLessThan(20);
    });
  } finally {
    await extension.close();
  }
});

async function openFeed(extension: LaunchedExtension, html: string): Promise<Page> {
  await servePages(extension.context, new Map([[address, html]]));
  await consent(extension);
  const page = await extension.context.newPage();
  await page.goto(address);
  return page;
}

async function badgeNamed(page: Page, words: string): Promise<SeenBadge> {
  const badge = async () => (await badgesOn(page)).find(({ name }) => name.startsWith(words));
  await expect.poll(badge).toBeDefined();
  const found = await badge();
  if (found === undefined) throw new Error('the badge is gone');
  return found;
}

async function texts(page: Page): Promise<string> {
  return (await badgesOn(page)).map(({ text, name }) => `${text} ${name}`).join('\n');
}

async function settingsOf(extension: LaunchedExtension): Promise<unknown> {
  return (await extension.own()).evaluate(() => chrome.storage.local.get(null));
}

async function panelsOpen(extension: LaunchedExtension): Promise<number> {
  const own = await extension.own();
  return own.evaluate(
    async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length,
  );
}

/** The pages cut what they shorten to one decimal of a thousand. */
function around(count: number): { low: number } {
  return { low: count < 10_000 ? count : Math.floor(count / 100) * 100 };
}
