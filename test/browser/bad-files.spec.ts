import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import type { ImportRecord, Statement } from '../../src/domain/import-record.ts';
import type { Post } from '../../src/domain/post.ts';
import { consent } from './consent.ts';
import { type LaunchedExtension, launchExtension } from './launch-extension.ts';
import { StoredRows } from './stored-rows.ts';

// Hostile files, and imports that are torn in the middle, in a real browser. What is in the files is tested without one.

const head =
  'Post ID,Account username,Description,Publish time,Permalink,Post type,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves';

/** A reel of our own making. */
function line(at: number, { caption = `Loaf ${at}`, views = '1200' } = {}): string {
  const quoted = `"${caption.replaceAll('"', '""')}"`;
  const code = `DWr${at.toString(36).padStart(7, 'A')}_`;
  return `${at},harbour.bakery,${quoted},02/27/2026 10:20,https://www.instagram.com/reel/${code}/,IG reel,Lifetime,${views},900,31,1,1,2,3`;
}

test('a table of 200 MB and a bomb are refused at once, and nothing is kept', async () => {
  await withSettings(async ({ page, stored }) => {
    const alert = page.getByRole('alert');
    await drop(page, 'large.csv', { times: 200, part: `${'x,'.repeat(2 ** 19)}` });
    await expect(alert).toContainText('The file is too large', { timeout: 5000 });
    await expect(alert).toContainText('Nothing was changed');
    await close(page);
    const bomb = zipSync({ 'insights/posts.json': new Uint8Array(201 * 2 ** 20) });
    await choose(page, 'instagram.zip', Buffer.from(bomb));
    await expect(alert).toContainText('would unpack to far more', { timeout: 30_000 });
    await close(page);
    await choose(page, 'posts.xlsx', Buffer.from(strToU8('\u0089PNG\r\n\u001a\n')));
    await expect(alert).toContainText('neither a table nor an archive');
    expect(await stored.all('imports')).toEqual([]);
    expect(await stored.all('posts')).toEqual([]);
  });
});

test('formulas, scripts and turned names are text wherever they come', async () => {
  await withSettings(async ({ page, stored }) => {
    const captions = [
      `=cmd|' /C calc'!A0`,
      '@SUM(1+1)',
      '+1',
      '=HYPERLINK("https://harbour.example","Click")',
      '<img src=x onerror="document.title=1"><script>document.title=1</script>',
      'a \u202etxt.exe',
    ];
    const good = captions.map((caption, at) => line(at, { caption }));
    const wrong = captions.map((caption, at) => line(at + 50, { caption, views: '-1' }));
    const name = '\u202evsc.stsop\u2066=1+1.csv';
    await choose(page, name, Buffer.from([head, ...good, ...wrong].join('\r\n')));
    await expect(page.locator('.wide-table')).toContainText(`=cmd|' /C calc'!A0`);
    await go(page);
    await expect(page.getByRole('button', { name: /^Undo the import/ })).toBeVisible();
    const texts = (await stored.all<Post>('posts')).map(({ text }) => text);
    expect(texts.sort()).toEqual([...captions].sort());
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.refused-rows button').click(),
    ]);
    expect(saved.suggestedFilename()).toMatch(/^[\p{L}\p{N}._-]+-refused\.csv$/u);
    const table = readFileSync(await saved.path(), 'utf8');
    // No cell of it begins as a formula does.
    expect(table).not.toMatch(/(?:^|[,\r\n])"?[=+@-]/);
    for (const caption of ['@SUM(1+1)', '+1']) expect(table).toContain(`'${caption}`);
    await expect(page).toHaveTitle('Vigie – Settings');
    expect(await page.locator('main img, main script').count()).toBe(0);
    // The file's own name turns nothing around it.
    const shown = page.getByText('stsop').first();
    await close(page);
    await expect(shown).toBeVisible();
    const isApart = await shown.evaluate(
      (element) => element.closest('bdi') !== null || getComputedStyle(element).unicodeBidi !== 'normal',
    );
    expect(isApart).toBe(true);
  });
});

test('killing the worker in the middle of an import loses no row and counts none twice', async () => {
  test.setTimeout(240_000);
  await withSettings(async ({ extension, page, stored }) => {
    const rows = 3000;
    const killer = await extension.context.newCDPSession(await extension.own());
    await killer.send('ServiceWorker.enable');
    await choose(page, 'posts.csv', fileOf(rows));
    await go(page);
    const done = page.getByRole('button', { name: /^Undo the import/ });
    const stopped = page.getByRole('button', { name: 'Go on', exact: true });
    let killed = 0;
    while (!(await done.isVisible())) {
      if (await stopped.isVisible()) await stopped.click();
      if (killed < 6) {
        await killer.send('ServiceWorker.stopAllWorkers');
        killed += 1;
      }
      await page.waitForTimeout(400);
    }
    expect(killed).toBeGreaterThan(2);
    expect((await stored.all<Statement>('statements')).length).toBe(rows);
    const [record, ...others] = await stored.all<ImportRecord>('imports');
    expect(others).toEqual([]);
    expect(record?.counts).toMatchObject({ created: rows, joined: 0, refused: 0 });
    expect(record?.finishedAt).not.toBeNull();
  });
});

test('an import whose page was closed in the middle is unfinished, says so, and goes on with the same file', async () => {
  test.setTimeout(240_000);
  await withSettings(async ({ extension, page, stored }) => {
    const rows = 3000;
    await choose(page, 'posts.csv', fileOf(rows));
    await go(page);
    await expect.poll(async () => (await stored.all('statements')).length).toBeGreaterThan(400);
    await page.close();
    const [half] = await stored.all<ImportRecord>('imports');
    expect(half?.finishedAt).toBeNull();
    expect((await stored.all('statements')).length).toBeLessThan(rows);

    const again = await openSettings(extension);
    await expect(again.locator('.import-card')).toContainText('in part');
    await choose(again, 'the same.csv', fileOf(rows));
    await expect(again.getByText('This file was imported in part')).toBeVisible();
    await again.getByRole('button', { name: 'Go on', exact: true }).click();
    await expect(again.getByRole('button', { name: /^Undo the import/ })).toBeVisible({ timeout: 120_000 });
    const [record, ...others] = await stored.all<ImportRecord>('imports');
    expect(others).toEqual([]);
    expect(record).toMatchObject({ id: half?.id, counts: { created: rows, joined: 0, refused: 0 } });
    expect(record?.finishedAt).not.toBeNull();
    expect((await stored.all('statements')).length).toBe(rows);
  });
});

interface Opened {
  readonly extension: LaunchedExtension;
  readonly page: Page;
  readonly stored: StoredRows;
}

async function withSettings(use: (opened: Opened) => Promise<void>): Promise<void> {
  const extension = await launchExtension();
  try {
    await consent(extension);
    await use({ extension, page: await openSettings(extension), stored: await StoredRows.open(extension) });
  } finally {
    await extension.close();
  }
}

async function openSettings(extension: LaunchedExtension): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(extension.address('options.html#imports'));
  return page;
}

function fileOf(rows: number): Buffer {
  return Buffer.from([head, ...Array.from({ length: rows }, (_, at) => line(at))].join('\r\n'));
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  const input = page.locator('section[aria-labelledby="imports-title"] input[type="file"]');
  await input.setInputFiles({ name, mimeType: 'text/csv', buffer });
}

/** A file that is made in the page, as no file of that size goes through a test's own channel. */
async function drop(page: Page, name: string, content: { times: number; part: string }): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, { times, part }]) => {
      const data = new DataTransfer();
      data.items.add(new File(Array(times).fill(part), fileName));
      return data;
    },
    [name, content] as const,
  );
  await page.locator('body').dispatchEvent('dragenter', { dataTransfer: transfer });
  await page.locator('body').dispatchEvent('drop', { dataTransfer: transfer });
}

async function go(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Import', exact: true }).click();
}

async function close(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Close' }).and(page.locator('.buttons button')).click();
  await expect(page.locator('.step-heading')).toHaveCount(0);
}
