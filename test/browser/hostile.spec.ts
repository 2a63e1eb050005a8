import { expect, test } from '@playwright/test';
import type { Post } from '../../src/domain/post.ts';
import { demoPosts } from '../demo/demo-posts.ts';
import { instagramHome } from '../demo/instagram-pages.ts';
import { findPages } from '../pages/find-pages.ts';
import { badgesOn } from './closed-roots.ts';
import { consent } from './consent.ts';
import { launchExtension } from './launch-extension.ts';
import { scrollThrough } from './scroll-through.ts';
import { pageFromFile, servePages } from './serve-pages.ts';
import { StoredRows } from './stored-rows.ts';

const address = 'https://www.instagram.com/';

test('hostile texts and absurd counts end as text, or as nothing', async () => {
  const hostile = [
    '<img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>',
    '\u202E\u2066=HYPERLINK("https://evil.example","click")',
    `${'long '.repeat(20_000)}`,
    'javascript:alert(1) {{constructor.constructor("alert(1)")()}}',
    '"><svg/onload=alert(1)>',
  ];
  const posts = demoPosts(Date.now()).bakers.map((post, index) => ({
    ...post,
    text: hostile[index] ?? post.text,
  }));
  const extension = await launchExtension();
  try {
    await servePages(extension.context, new Map([[address, instagramHome(posts)]]));
    await consent(extension);
    const page = await extension.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(address);
    await page.evaluate(() => {
      const numbers = [...document.querySelectorAll('article section span[role="button"]')];
      const absurd = ['99999999999999999999', '-5', '1e9', 'NaN', '∞', '1,2,3,4', '\uD800', '0x10'];
      absurd.forEach((text, index) => {
        const number = numbers[30 + index];
        if (number !== undefined) number.textContent = text;
      });
      const caption = document.querySelector('article:nth-of-type(6) span[dir]:last-of-type');
      if (caption !== null) caption.textContent = 'half a pair: \uD83D, and \uDC00';
      // A page may replace whatever its own scripts reach.
      Array.prototype.map = () => {
        throw new Error('replaced');
      };
      Object.defineProperty(Object.prototype, 'toJSON', { value: () => 'replaced', configurable: true });
    });
    await scrollThrough(page);
    const rows = await StoredRows.open(extension);
    await expect.poll(async () => (await rows.all<Post>('posts')).length).toBeGreaterThan(15);
    for (const { metrics, text } of await rows.all<Post>('posts')) {
      for (const count of Object.values(metrics)) {
        expect(Number.isSafeInteger(count.low) && Number.isSafeInteger(count.high)).toBe(true);
        expect(count.low).toBeGreaterThanOrEqual(0);
        expect(count.high).toBeGreaterThanOrEqual(count.low);
      }
      expect([...(text ?? '')].length).toBeLessThanOrEqual(500);
      expect(text?.isWellFormed() ?? true).toBe(true);
    }
    const tab = await extension.tabOf(page);
    const panel = await extension.context.newPage();
    panel.on('pageerror', (error) => errors.push(error.message));
    await panel.goto(extension.address(`sidepanel.html?tab=${tab}`));
    await panel.getByLabel('Search').fill('onerror');
    await expect(panel.getByText('<img src=x onerror=', { exact: false }).first()).toBeVisible();
    expect(await panel.title()).not.toBe('owned');
    expect(await page.title()).not.toBe('owned');
    expect(errors).toEqual([]);
  } finally {
    await extension.close();
  }
});

test('a page cannot speak to the extension, and forged events move nothing', async () => {
  const extension = await launchExtension();
  try {
    await servePages(extension.context, new Map([[address, instagramHome(demoPosts(Date.now()).bakers)]]));
    await consent(extension);
    const page = await extension.context.newPage();
    await page.goto(address);
    await expect.poll(async () => (await badgesOn(page)).length).toBeGreaterThan(0);
    const reached = await page.evaluate(
      async (id) => {
        const scripting = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome;
        const posted = { vigie: 'eraseEverything', request: {} };
        window.postMessage(posted, '*');
        document.dispatchEvent(new CustomEvent(`${id}:overlay`, { detail: posted }));
        for (const host of document.querySelectorAll('*')) {
          if (!host.localName.includes('-')) continue;
          host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
          if (host.shadowRoot !== null) return 'looked inside';
        }
        return typeof scripting?.runtime?.sendMessage;
      },
      new URL(extension.address('')).host,
    );
    expect(reached).toBe('undefined');
    await page.waitForTimeout(500);
    const settings = await (await extension.own()).evaluate(() => chrome.storage.local.get('settings'));
    expect(settings).toMatchObject({ settings: { consentedAt: expect.any(Number) } });
    expect(settings).not.toMatchObject({ settings: { eraseAt: expect.any(Number) } });
    expect((await badgesOn(page)).some(({ text }) => text.includes('Open in panel'))).toBe(false);
  } finally {
    await extension.close();
  }
});

const made = new URL('../../src/platforms', import.meta.url).pathname;
const inTrouble = ['instagram', 'linkedin'].flatMap((platform) =>
  findPages(`${made}/${platform}/pages`)
    .filter(({ expected }) => expected.language === 'en' && typeof expected.trouble === 'string')
    .map((page) => ({ ...page, platform })),
);

test('a page that cannot be read is said to be so in popup and panel, and nothing is stored for it', async () => {
  test.setTimeout(180_000);
  const words: Record<string, RegExp> = {
    'login wall': /asks to log in/,
    unavailable: /not available/,
    'unknown layout': /does not know/,
  };
  expect(inTrouble.map(({ expected }) => expected.trouble)).toEqual(
    expect.arrayContaining(['login wall', 'unavailable', 'unknown layout']),
  );
  const extension = await launchExtension();
  try {
    await servePages(
      extension.context,
      new Map(
        inTrouble.map(({ expected, htmlFile }) => {
          const { origin, pathname } = new URL(expected.url);
          return [origin + pathname, pageFromFile(htmlFile)];
        }),
      ),
    );
    await consent(extension);
    const rows = await StoredRows.open(extension);
    const panel = await extension.context.newPage();
    for (const { platform, name, expected } of inTrouble) {
      const page = await extension.context.newPage();
      await page.goto(expected.url);
      const tab = await extension.tabOf(page);
      for (const screen of ['popup.html', 'sidepanel.html']) {
        await panel.goto(extension.address(`${screen}?tab=${tab}`));
        // The page says what it shows once it has settled, which a tab in the background never does.
        await page.bringToFront();
        await expect(
          panel.getByText(words[expected.trouble ?? ''] ?? '').first(),
          `${platform}/${name} in ${screen}`,
        ).toBeVisible();
      }
      await page.close();
    }
    expect(await rows.all('posts')).toEqual([]);
    expect(await rows.all('snapshots')).toEqual([]);
  } finally {
    await extension.close();
  }
});
