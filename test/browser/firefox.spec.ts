import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { demoPages } from '../demo/demo-pages.ts';
import { demoPosts, potters } from '../demo/demo-posts.ts';
import { type FirefoxBadge, firefoxBadges } from './firefox-badges.ts';
import { launchFirefox } from './launch-firefox.ts';
import { replyEditors } from './reply-editors.ts';

// Inside the extension's own pages; elsewhere there is none.
declare const browser: typeof import('wxt/browser').browser;

// A person's first minutes in Firefox, with the real browser, the built extension and its real pages: only the platforms'
// pages are of our own making. What does not depend on the browser is tested in Chromium.

const now = Date.now();
const posts = demoPosts(now);

/** A reel of our own making, as exports tell it. */
const importedFile =
  'Post ID,Account username,Description,Publish time,Permalink,Post type,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves\n' +
  '179,harbour.bakery,New loaf,02/27/2026 10:20,https://www.instagram.com/reel/DWrHc1cDMK_/,IG reel,Lifetime,12400,9000,310,12,3,8,41\n';

test('in Firefox: from installing to posts that are judged, and a panel that follows them', async () => {
  test.setTimeout(180_000);
  const firefox = await launchFirefox();
  const { welcome } = firefox;
  try {
    await test.step('nothing is read before consent', async () => {
      const site = await visitDemo('company page');
      await new Promise((resolve) => setTimeout(resolve, 3000));
      expect(await firefoxBadges(firefox.browser, site)).toEqual([]);
      const panel = await firefox.openPanel(site);
      expect(await rowsOf(panel)).toEqual([]);
      await panel.close();
      await site.close();
    });

    await test.step('consent on the welcome page, with badges on one platform and the panel alone on the other', async () => {
      await welcome.bringToFront();
      const title = await welcome.$eval('h1', (heading) => heading.textContent);
      expect(title).toContain('Vigie');
      const platforms = await welcome.$$eval('fieldset legend', (legends) =>
        legends.map(({ textContent }) => textContent),
      );
      await welcome
        .locator(`fieldset:nth-of-type(${platforms.indexOf('Instagram') + 1}) label:nth-of-type(2)`)
        .click();
      await welcome.locator('button.primary').click();
      await expect.poll(() => textOf(welcome)).toContain('You said yes on');
    });

    const company = await visitDemo('company page');
    await test.step('a badge on every post of a page', async () => {
      await scrollThrough(company);
      // Those first on the page were judged before the others were known; they are seen to again as they come near.
      await company.setViewport({ width: 1280, height: 6000 });
      await expect.poll(async () => (await badgesOf(company)).length).toBe(posts.robots.length);
      await expect
        .poll(async () => (await badgesOf(company)).filter(({ name }) => /^Score \d/.test(name)).length)
        .toBe(posts.robots.length - 2);
      const names = (await badgesOf(company)).map(({ name }) => name);
      posts.robots.forEach(({ promoted }, index) => {
        expect(names[index]?.startsWith('Promoted')).toBe(promoted);
      });
      expect(names[0]).toContain('Too early to judge');
    });

    const panel = await firefox.openPanel(company);
    await panel.setViewport({ width: 420, height: 4000 });
    await test.step('the panel lists the same posts with the same judgements, their texts and their counts', async () => {
      await expect
        .poll(async () => (await rowsOf(panel)).map(({ judgement }) => judgement).sort())
        .toEqual((await badgesOf(company)).map(({ name }) => name).sort());
      const rows = await rowsOf(panel);
      for (const post of posts.robots) {
        const reactions = `${post.reactions?.toLocaleString('en')} reaction`;
        const row = rows.find(({ figures, text }) => text === post.text && figures.includes(reactions));
        expect(row, `${post.text} with ${reactions}s`).toBeDefined();
        if (post.comments > 0) expect(row?.figures).toContain(`${post.comments} comment`);
      }
      expect(await textOf(panel)).toContain(`${posts.robots.length} of ${posts.robots.length} posts`);
    });

    await test.step('with the background unloaded, a count that changes on the page wakes it and reaches the panel', async () => {
      await expect.poll(() => firefox.isBackgroundAwake(), { timeout: 30_000 }).toBe(false);
      await company.evaluate(() => {
        scrollTo(0, 0);
        const [, counts] = document.querySelectorAll('.social-details-social-counts__reactions button');
        counts?.setAttribute('aria-label', '4,321 reactions');
        const shown = counts?.querySelector('span');
        if (shown) shown.textContent = '4,321';
      });
      await expect
        .poll(async () => (await rowsOf(panel)).find(({ figures }) => figures.includes('4,321 reactions')))
        .toMatchObject({ judgement: expect.stringMatching(/^Score 100/), text: posts.robots[1]?.text });
      await expect.poll(async () => (await badgeAt(company, 1)).name).toMatch(/^Score 100/);
    });

    await test.step('a badge under the mouse opens its card, whose button shows the post in the panel', async () => {
      await company.setViewport({ width: 1280, height: 900 });
      await company.bringToFront();
      const { y: far } = (await badgeAt(company, 1)).button;
      await company.mouse.move(640, 450);
      await company.mouse.wheel({ deltaY: Math.round(far - 450) });
      await expect.poll(async () => (await badgeAt(company, 1)).button.y).toBeLessThan(800);
      // The page may still glide to where the wheel sent it: then the mouse goes after the badge.
      await expect(async () => {
        const { x, y } = (await badgeAt(company, 1)).button;
        await company.mouse.move(x, y);
        await expect
          .poll(async () => (await badgeAt(company, 1)).card, { timeout: 3_000 })
          .toContain('4,321 reactions');
      }).toPass({ timeout: 30_000 });
      const [open] = (await badgeAt(company, 1)).cardButtons;
      if (open === undefined) throw new Error('No button on the card.');
      await company.mouse.click(open.x, open.y);
      await expect.poll(() => textOf(panel)).toContain('History');
      expect(await textOf(panel)).toContain(posts.robots[1]?.text);
      await panel.close();
    });

    await test.step('where the panel alone is chosen, posts are read and the page stays as it came', async () => {
      const profile = await visitDemo('profile');
      const asItCame = await profile.evaluate(() => document.body.outerHTML);
      await scrollThrough(profile);
      const beside = await firefox.openPanel(profile);
      await beside.setViewport({ width: 420, height: 4000 });
      await expect.poll(async () => (await rowsOf(beside)).length).toBe(posts.potters.length);
      expect(await profile.evaluate(() => document.body.outerHTML)).toBe(asItCame);
      // Another tab would open beside it, in its window.
      await beside.close();
    });

    await test.step('comments wait once their account is mine, and a reply is put into the box, under the panel’s focus', async () => {
      const site = await visitDemo('post 1');
      const beside = await firefox.openPanel(site);
      await welcome.evaluate(
        (id) =>
          browser.runtime.sendMessage({
            vigie: 'markMine',
            request: { platform: 'instagram', account: id, mine: true },
          }),
        potters.handle,
      );
      await expect
        .poll(
          () => welcome.evaluate(() => (browser.browserAction as typeof browser.action).getBadgeText({})),
          { timeout: 30_000 },
        )
        .toBe('5');
      const text = 'Bonjour 😀\nMerci de votre message !';
      const tab = await beside.evaluate(() => Number(new URLSearchParams(location.search).get('tab')));
      const post = new URL(site.url()).pathname.split('/')[3] ?? '';
      const put = () =>
        beside.evaluate((to, reply) => browser.tabs.sendMessage(to, { putReply: reply }), tab, {
          text,
          post,
        });
      expect(await put()).toBe('no box');
      const kinds: ((box: Element) => void)[] = Object.values(replyEditors);
      for (const editor of [() => {}, ...kinds]) {
        await site.bringToFront();
        await site.evaluate((isField) => {
          const old = document.querySelector('form > :is(textarea, [contenteditable])');
          const box = document.createElement(isField ? 'textarea' : 'div');
          if (!isField) {
            box.setAttribute('contenteditable', 'true');
            box.innerHTML = '<p><br></p>';
          }
          old?.replaceWith(box);
        }, kinds.indexOf(editor) <= 0);
        const box = await site.$('form > :is(textarea, [contenteditable])');
        await box?.evaluate(editor);
        await box?.focus();
        await beside.bringToFront();
        expect(await put()).toBe('put');
        const shown = await box?.evaluate((element) =>
          element instanceof HTMLTextAreaElement
            ? element.value
            : [...element.children].map(({ textContent }) => textContent).join('\n'),
        );
        expect(shown).toBe(text);
        expect(await put()).toBe('not empty');
      }
      await beside.close();
    });

    await test.step('a file is read by the worker, imported, and in the database', async () => {
      const settings = await firefox.openOwn('/options.html#imports');
      await settings.waitForSelector('section[aria-labelledby="imports-title"] input[type="file"]');
      await settings.evaluate((content) => {
        const data = new DataTransfer();
        data.items.add(new File([content], 'posts.csv'));
        const input = document.querySelector<HTMLInputElement>(
          'section[aria-labelledby="imports-title"] input[type="file"]',
        );
        if (input === null) throw new Error('nowhere to choose a file');
        input.files = data.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, importedFile);
      await settings.waitForSelector('.import-facts');
      await settings.locator('::-p-xpath(//button[text()="Import"])').click();
      await expect.poll(() => textOf(settings)).toContain('finished · 1 row about new posts');
      const reach = () =>
        settings.evaluate(async () => {
          const open = indexedDB.open('vigie');
          const database = await new Promise<IDBDatabase>((resolve, reject) => {
            open.onsuccess = () => resolve(open.result);
            open.onerror = () => reject(open.error);
          });
          const request = database
            .transaction('posts')
            .objectStore('posts')
            .get(['instagram', 'DWrHc1cDMK_']);
          const post = await new Promise<{ metrics: { reach?: unknown } } | undefined>((resolve, reject) => {
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
          database.close();
          return post?.metrics.reach;
        });
      expect(await reach()).toMatchObject({ low: 9000, high: 9000, source: 'file' });
      await settings.close();
    });

    await test.step('no error on any page, and nothing that leaves for the network', async () => {
      expect(firefox.errors).toEqual([]);
      expect(firefox.asked).toEqual([]);
      // The net that would catch it is there.
      const outside = await firefox.browser.newPage();
      await outside.goto('http://outside.example/').catch(() => null);
      expect(firefox.asked.join()).toContain('outside.example');
    });
  } finally {
    await firefox.close();
  }

  function visitDemo(name: string): Promise<Page> {
    const page = demoPages(now).find((one) => one.name === name);
    if (page === undefined) throw new Error(`No page ${name} in the demonstration.`);
    return firefox.visit(page.address, page.html);
  }

  function badgesOf(page: Page): Promise<FirefoxBadge[]> {
    return firefoxBadges(firefox.browser, page);
  }

  async function badgeAt(page: Page, index: number): Promise<FirefoxBadge> {
    const badge = (await badgesOf(page))[index];
    if (badge === undefined) throw new Error(`The page has no badge ${index + 1}.`);
    return badge;
  }
});

/** A post's row in the panel. */
interface Row {
  /** Its standing, as a screen reader tells it. */
  readonly judgement: string;
  readonly text: string;
  readonly figures: string;
}

function rowsOf(panel: Page): Promise<Row[]> {
  return panel.$$eval('.post-row', (rows) => {
    const textIn = (row: Element, selector: string) =>
      (row.querySelector(selector)?.textContent ?? '').replace(/\s/g, ' ');
    return rows.map((row) => ({
      judgement: textIn(row, '.visually-hidden'),
      text: textIn(row, '.post-text'),
      figures: textIn(row, '.figures'),
    }));
  });
}

function textOf(page: Page): Promise<string> {
  return page.evaluate(() => (document.body.textContent ?? '').replace(/\s/g, ' '));
}

/** With the wheel, to the end of the page. */
async function scrollThrough(page: Page): Promise<void> {
  await page.mouse.move(640, 450);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += 600) {
    await page.mouse.wheel({ deltaY: 600 });
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
