import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { demoPages } from '../demo/demo-pages.ts';
import { pottersPosts } from '../demo/demo-posts.ts';
import { badgesOn } from './closed-roots.ts';
import { consent } from './consent.ts';
import { expectEveryBadge } from './every-badge.ts';
import { type LaunchedExtension, launchExtension } from './launch-extension.ts';
import { servePages } from './serve-pages.ts';
import { StoredRows } from './stored-rows.ts';

const pages = demoPages(Date.now());
const profile = pages.find(({ name }) => name === 'profile');
const home = pages.find(({ name }) => name === 'home feed');
if (profile === undefined || home === undefined) throw new Error('no pages');

/** A browser with the extension, consented, that has read a profile, with the panel of that page open. */
async function withPanel(
  options: { locale?: string; colorScheme?: 'light' | 'dark' },
  use: (open: { extension: LaunchedExtension; page: Page; panel: Page; tab: number }) => Promise<void>,
): Promise<void> {
  const extension = await launchExtension(options);
  try {
    await servePages(extension.context, new Map(pages.map(({ address, html }) => [address, html])));
    await consent(extension);
    const page = await extension.context.newPage();
    await page.goto(profile?.address ?? '');
    await expectEveryBadge(page, pottersPosts);
    const tab = await extension.tabOf(page);
    const panel = await extension.context.newPage();
    await panel.setViewportSize({ width: 400, height: 900 });
    await panel.goto(extension.address(`sidepanel.html?tab=${tab}`));
    await expect(panel.getByText(new RegExp(`\\b${pottersPosts}\\b.*(of|sur) `)).first()).toBeVisible();
    await use({ extension, page, panel, tab });
  } finally {
    await extension.close();
  }
}

test('the panel follows the page while it is scrolled and its counts change', async () => {
  await withPanel({}, async ({ page, panel }) => {
    await expect(
      panel.getByText(new RegExp(`${pottersPosts} of ${pottersPosts}\\sposts on this page read`)),
    ).toBeVisible();
    await page.bringToFront();
    await page.evaluate(() => {
      const [likes] = document.querySelectorAll('.tile:nth-child(3) ul span span');
      if (likes !== undefined) likes.textContent = '9,871';
    });
    await expect(panel.getByText('9,871', { exact: false }).first()).toBeVisible();
  });
});

test('a post opens to its score, its KPIs and their reasons', async () => {
  await withPanel({}, async ({ panel }) => {
    await panel.getByRole('tabpanel').getByRole('button').filter({ hasText: /\d/ }).nth(0).click();
    await expect(panel.getByRole('tab', { name: 'Post' })).toHaveAttribute('aria-selected', 'true');
    await panel.getByText('Why?').click();
    await expect(panel.getByText(/place among the posts that the account would publish/)).toBeVisible();
    const kpi = panel.locator('details').filter({ hasText: 'Engagement rate by followers' }).last();
    await kpi.locator('summary').click();
    await expect(kpi.getByText('Formula')).toBeVisible();
    await expect(kpi.getByText('Source')).toBeVisible();
    await expect(panel.getByText('not shown here').first()).toBeVisible();
  });
});

test('a badge opens its card by keyboard and leads to the real side panel', async () => {
  await withPanel({}, async ({ extension, page }) => {
    await page.bringToFront();
    const [, second] = await badgesOn(page);
    if (second === undefined) throw new Error('no badge');
    await page.mouse.move(second.box.x + 8, second.box.y + 8);
    await expect
      .poll(async () => (await badgesOn(page)).some(({ text }) => text.includes('Open in panel')))
      .toBe(true);
    await page.keyboard.press('Escape');
    await expect
      .poll(async () => (await badgesOn(page)).some(({ text }) => text.includes('Open in panel')))
      .toBe(false);
    await page.mouse.click(second.box.x + 8, second.box.y + 8);
    await expect
      .poll(async () => (await badgesOn(page)).some(({ text }) => text.includes('Open in panel')))
      .toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const opened = async () =>
      (await extension.own()).evaluate(
        async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length,
      );
    await expect.poll(opened).toBe(1);
  });
});

test('posts, readings and everything are exported, and a backup restores the same database', async () => {
  await withPanel({}, async ({ extension, panel }) => {
    const before = await StoredRows.open(extension);
    const tables = ['accounts', 'audiences', 'comments', 'posts', 'snapshots'];
    const stored = await Promise.all(tables.map((table) => before.all(table)));

    await panel.bringToFront();
    await panel.getByText('Export', { exact: true }).click();
    const [file] = await Promise.all([
      panel.waitForEvent('download'),
      panel.getByRole('button', { name: /CSV/ }).first().click(),
    ]);
    const csv = readFileSync(await file.path(), 'utf8');
    expect(csv.trim().split('\n')).toHaveLength(1 + pottersPosts);

    const options = await extension.context.newPage();
    await options.goto(extension.address('options.html'));
    const [backup] = await Promise.all([
      options.waitForEvent('download'),
      options.getByRole('button', { name: /^Backup \(/ }).click(),
    ]);
    const path = await backup.path();

    const other = await launchExtension();
    try {
      await consent(other);
      const otherOptions = await other.context.newPage();
      await otherOptions.goto(other.address('options.html'));
      await otherOptions.getByLabel('Backup file (.jsonl)').setInputFiles({
        name: 'backup.jsonl',
        mimeType: 'application/jsonl',
        buffer: readFileSync(path),
      });
      await expect(otherOptions.getByText(`${stored.flat().length}\u00a0lines taken in.`)).toBeVisible();
      const after = await StoredRows.open(other);
      expect(await Promise.all(tables.map((table) => after.all(table)))).toEqual(stored);
    } finally {
      await other.close();
    }
  });
});

test('everything is deleted after a minute that can be undone', async () => {
  await withPanel({}, async ({ extension }) => {
    const options = await extension.context.newPage();
    await options.goto(extension.address('options.html'));
    await options.getByRole('button', { name: 'Delete everything …' }).click();
    await options.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
    await expect(options.getByText(/Everything is deleted in \d+\ssecond/)).toBeVisible();
    await options.getByRole('button', { name: 'Undo' }).first().click();
    await expect(options.getByText(/Everything is deleted in/)).toHaveCount(0);
    const rows = await StoredRows.open(extension);
    expect((await rows.all('posts')).length).toBe(pottersPosts);
  });
});

for (const { locale, word } of [
  { locale: 'en-US', word: 'This page' },
  { locale: 'fr-FR', word: 'Cette page' },
]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`every screen is accessible: ${locale}, ${colorScheme}`, async () => {
      test.setTimeout(180_000);
      await withPanel({ locale, colorScheme }, async ({ extension, panel, tab }) => {
        await expect(panel.getByRole('tab', { name: word })).toBeVisible();
        await expectAccessible(panel);
        for (const section of [1, 2, 3]) {
          if (section === 1)
            await panel.getByRole('tabpanel').getByRole('button').filter({ hasText: /\d/ }).nth(0).click();
          else await panel.getByRole('tab').nth(section).click();
          for (const summary of await panel.locator('details > summary').all()) await summary.click();
          await panel.waitForTimeout(500);
          await expectAccessible(panel);
          await expectRoomAtDoubleZoom(panel, `section ${section}`);
        }
        for (const screen of [`popup.html?tab=${tab}`, 'welcome.html', 'options.html']) {
          await panel.goto(extension.address(screen));
          await panel.waitForTimeout(700);
          await expectAccessible(panel);
          await expectRoomAtDoubleZoom(panel, screen);
        }
      });
    });
  }
}

/** 200 % zoom is half the room: nothing may be cut off to the side. */
async function expectRoomAtDoubleZoom(page: Page, screen: string): Promise<void> {
  await page.setViewportSize({ width: 200, height: 450 });
  await page.waitForTimeout(200);
  const wide = await page.evaluate(() =>
    document.documentElement.scrollWidth <= innerWidth
      ? []
      : [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
          .map(
            ({ tagName, className, textContent }) => `${tagName} ${className} ${textContent?.slice(0, 30)}`,
          ),
  );
  expect(wide, `${screen} at 200 %`).toEqual([]);
  await page.setViewportSize({ width: 400, height: 900 });
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
