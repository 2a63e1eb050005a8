import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { ImportRecord, Statement } from '../../src/domain/import-record.ts';
import type { Post } from '../../src/domain/post.ts';
import { consent } from './consent.ts';
import { type LaunchedExtension, launchExtension } from './launch-extension.ts';
import { StoredRows } from './stored-rows.ts';

// Files from their drop to their undo, in a real browser: the worker, the checks and the database are the real ones.

const metaHead =
  'Post ID,Account username,Account name,Description,Publish time,Permalink,Post type,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves';

/** Reels of our own making; ids in the form of Instagram's. */
function metaLine(code: string, over: { readonly text?: string; readonly reach?: string } = {}): string {
  const { text = 'New loaf', reach = '9000' } = over;
  const permalink = `https://www.instagram.com/reel/${code}/`;
  return `${code},harbour.bakery,Harbour Bakery,${text},02/27/2026 10:20,${permalink},IG reel,Lifetime,12400,${reach},310,12,3,8,41`;
}

const metaFile = [
  metaHead,
  metaLine('DWrHc1cDMK_'),
  metaLine('DWrHc1cDMKA', { text: '<img src=x onerror=alert(1)>' }),
  metaLine('DWrHc1cDMKB', { reach: '-4' }),
].join('\n');

const unknownFile = [
  'Beitrag,Wann,Herzen,Gesehen',
  'https://www.instagram.com/reel/DWrHc1cDMK_/,27.02.2026,311,12500',
  'https://www.instagram.com/reel/DWrHc1cDMKC/,26.02.2026,40,800',
].join('\n');

const looks = [
  { colorScheme: 'light', language: 'en', go: 'Import', undo: /^Undo the import/, next: 'Use these columns' },
  {
    colorScheme: 'dark',
    language: 'fr',
    go: 'Importer',
    undo: /^Annuler l’import/,
    next: 'Utiliser ces colonnes',
  },
] as const;

for (const { colorScheme, language, go, undo, next } of looks) {
  test(`a file is seen, imported once, and taken back: ${colorScheme}, ${language}`, async () => {
    test.setTimeout(180_000);
    const extension = await launchExtension({ colorScheme });
    try {
      await consent(extension, { language });
      const stored = await StoredRows.open(extension);
      const page = await openSettings(extension);
      await choose(page, 'posts.csv', metaFile);
      const heading = page.locator('.step-heading');
      await expect(page.getByRole('button', { name: go, exact: true })).toBeEnabled();
      await expect(heading).toBeFocused();
      await expect(page.locator('.import-facts')).toContainText('Meta Business Suite');
      await expect(page.locator('.wide-table')).toContainText('<img src=x onerror=alert(1)>');
      expect(await stored.all('imports')).toEqual([]);
      await expectAccessible(page);
      await fits(page);
      await page.getByRole('button', { name: go, exact: true }).click();
      await expect(page.getByRole('button', { name: undo })).toBeVisible();
      await expect(heading).toBeFocused();
      await expect(page.locator('.refused-rows li')).toHaveCount(1);
      await expectAccessible(page);

      const [record] = await stored.all<ImportRecord>('imports');
      expect(record).toMatchObject({
        format: 'meta-instagram-posts',
        fileName: 'posts.csv',
        undoneAt: null,
        counts: { joined: 0, created: 2, refused: 1 },
      });
      expect(record?.finishedAt).not.toBeNull();
      const posts = await stored.all<Post>('posts');
      expect(posts.map(({ id }) => id).sort()).toEqual(['DWrHc1cDMKA', 'DWrHc1cDMK_']);
      expect(posts[0]?.metrics.reach).toMatchObject({
        low: 9000,
        high: 9000,
        source: 'file',
        import: record?.id,
      });

      // The refused row as a file, its formula made harmless.
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.refused-rows button').click(),
      ]);
      expect(saved.suggestedFilename()).toBe('posts-refused.csv');

      // The very same file, under another name, by drop.
      const statements = await stored.all<Statement>('statements');
      await close(page);
      await drop(page, 'copy.csv', metaFile);
      await expect(page.locator('.step-heading')).toBeFocused();
      await expect(page.locator('main:visible section p[role="status"]')).toContainText('posts.csv');
      expect(await stored.all('statements')).toEqual(statements);
      expect(await stored.all('imports')).toEqual([record]);
      await expectAccessible(page);

      await page.getByRole('button', { name: undo }).click();
      await expect.poll(() => stored.all('statements')).toEqual([]);
      await expect.poll(() => stored.all('posts')).toEqual([]);
      await close(page);
      const past = page.locator('.import-card');
      await expect(past).toHaveCount(1);
      await expect(past.getByRole('button')).toHaveCount(0);
      await expectAccessible(page);
    } finally {
      await extension.close();
    }
  });

  test(`a table with unknown heads is asked about once: ${colorScheme}, ${language}`, async () => {
    test.setTimeout(180_000);
    const extension = await launchExtension({ colorScheme });
    try {
      await consent(extension, { language });
      const stored = await StoredRows.open(extension);
      const page = await openSettings(extension);
      await choose(page, 'tabelle.csv', unknownFile);
      await expect(page.locator('.mapping-table')).toBeVisible();
      await expectAccessible(page);
      await fits(page);
      const choices = { Beitrag: 'post address', Wann: 'publication', Herzen: 'reactions', Gesehen: 'views' };
      for (const [head, field] of Object.entries(choices)) {
        await page.locator('.mapping-table tr', { hasText: head }).locator('select').selectOption(field);
      }
      await page.locator('.import-mapping input').fill('Wochentabelle');
      await page.getByRole('button', { name: next }).click();
      await expect(page.locator('.import-facts')).toContainText('Wochentabelle');
      await page.getByRole('button', { name: go, exact: true }).click();
      await expect(page.getByRole('button', { name: undo })).toBeVisible();
      const posts = await stored.all<Post>('posts');
      expect(posts.map(({ id, metrics }) => [id, metrics.views?.low])).toEqual([
        ['DWrHc1cDMKC', 800],
        ['DWrHc1cDMK_', 12500],
      ]);
      await close(page);
      // Other rows under the same heads, in another order: nothing is asked.
      await choose(
        page,
        'neu.csv',
        `Gesehen,Herzen,Wann,Beitrag\n900,41,26.02.2026,https://www.instagram.com/reel/DWrHc1cDMKC/`,
      );
      await expect(page.locator('.import-facts')).toContainText('Wochentabelle');
      await page.getByRole('button', { name: go, exact: true }).click();
      await expect(page.getByRole('button', { name: undo })).toBeVisible();
      const again = await stored.all<Post>('posts');
      expect(again.find(({ id }) => id === 'DWrHc1cDMKC')?.metrics.views?.low).toBe(900);
    } finally {
      await extension.close();
    }
  });
}

test('files that cannot be read say why, one after the other, and nothing is kept', async () => {
  const extension = await launchExtension();
  try {
    await consent(extension);
    const stored = await StoredRows.open(extension);
    const page = await extension.context.newPage();
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(extension.address('sidepanel.html'));
    await expect(page.locator('main')).toBeVisible();
    await drop(page, 'empty.csv', '');
    await expect(page.getByRole('alert')).toContainText('The file is empty');
    await drop(page, 'page.csv', '<!doctype html><p>Not found');
    await page.getByRole('button', { name: 'Next file' }).click();
    await expect(page.getByRole('alert')).toContainText('neither a table nor an archive');
    await expectAccessible(page);
    await close(page);
    await expect(page.getByRole('heading', { name: 'Vigie' })).toBeVisible();
    await drop(page, 'broken.xlsx', `PK\u0003\u0004${'\u0000'.repeat(26)}[Content_Types].xml`);
    await expect(page.getByRole('alert')).toContainText('Download it once more');
    await close(page);
    await drop(page, 'backup.jsonl', 'not a backup');
    await expect(page.locator('main:visible section')).toContainText('not a backup of Vigie');
    expect(await stored.all('imports')).toEqual([]);
    expect(await stored.all('posts')).toEqual([]);
  } finally {
    await extension.close();
  }
});

async function openSettings(extension: LaunchedExtension): Promise<Page> {
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(extension.address('options.html#imports'));
  return page;
}

const importsOn = (page: Page): Locator => page.locator('section[aria-labelledby="imports-title"]');

async function choose(page: Page, name: string, content: string): Promise<void> {
  const input = importsOn(page).locator('input[type="file"]');
  await input.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
}

/** As the browser tells of files that are let go over the window. */
async function drop(page: Page, name: string, content: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], fileName, { lastModified: Date.now() - 3_600_000 }));
      return data;
    },
    [name, content] as const,
  );
  await page.locator('body').dispatchEvent('dragenter', { dataTransfer: transfer });
  await expect(page.locator('.drop-place')).toBeVisible();
  await page.locator('body').dispatchEvent('drop', { dataTransfer: transfer });
  await expect(page.locator('.drop-place')).toHaveCount(0);
}

/** Leaves the steps of a file by their last button. */
async function close(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^(?:Close|Fermer)$/ })
    .and(page.locator('.buttons button'))
    .click();
  await expect(page.locator('.step-heading')).toHaveCount(0);
}

/** At 360 px, and at the width that 200 % zoom leaves of it. */
async function fits(page: Page): Promise<void> {
  for (const width of [200, 360]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
