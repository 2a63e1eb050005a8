import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { ImportRecord } from '../../src/domain/import-record.ts';
import { consent } from './consent.ts';
import { launchExtension } from './launch-extension.ts';
import { StoredRows } from './stored-rows.ts';

// A file of 30 MB in a real browser: its progress is shown, and its import ends right. How long the page was blocked
// meanwhile is printed, for that depends on the machine.

const head =
  'Post ID,Account username,Account name,Description,Publish time,Permalink,Post type,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves';

/** Rows of reels that are of no use but for a few thousand: keeping a hundred thousand posts is the disk's business. */
function largeFile(): { readonly text: string; readonly used: number } {
  const used = 3000;
  const rows = 130_000;
  const lines = Array.from({ length: rows }, (_, at) => {
    const code = `D${at.toString(36).padStart(10, 'A')}`;
    const caption = `"Loaf ${at}, still warm; ${'crust and crumb '.repeat(7)}"`;
    const views = at < used ? 12_400 : -1;
    return `${code},harbour.bakery,Harbour Bakery,${caption},02/27/2026 10:20,https://www.instagram.com/reel/${code}/,IG reel,Lifetime,${views},9000,310,12,3,8,41`;
  });
  return { text: [head, ...lines].join('\r\n'), used };
}

test('a file of 30 MB is opened, seen and imported with its progress shown', async () => {
  test.setTimeout(300_000);
  const extension = await launchExtension();
  const folder = mkdtempSync(join(tmpdir(), 'vigie-imports-'));
  try {
    await consent(extension);
    const stored = await StoredRows.open(extension);
    const { text, used } = largeFile();
    expect(text.length).toBeGreaterThan(30 * 2 ** 20);
    writeFileSync(join(folder, 'large.csv'), text);
    const page = await extension.context.newPage();
    await page.goto(extension.address('options.html#imports'));
    await watch(page);

    await page
      .locator('section[aria-labelledby="imports-title"] input[type="file"]')
      .setInputFiles(join(folder, 'large.csv'));
    const go = page.getByRole('button', { name: 'Import', exact: true });
    await expect(go).toBeEnabled({ timeout: 120_000 });
    await expect(page.locator('.import-facts')).toContainText('3,000');
    const opened = await blocked(page);
    expect(opened.progress.length).toBeGreaterThan(3);

    await go.click();
    await expect(page.getByRole('button', { name: /^Undo the import/ })).toBeVisible({ timeout: 180_000 });
    const kept = await blocked(page);
    expect(kept.progress.length).toBeGreaterThan(2);
    console.log(
      `${(text.length / 2 ** 20).toFixed(0)} MB: longest task of the page while opened and seen ${told(opened)}, while imported ${told(kept)}`,
    );

    const [record] = await stored.all<ImportRecord>('imports');
    expect(record).toMatchObject({ counts: { created: used, refused: 130_000 - used } });
    expect(record?.finishedAt).not.toBeNull();
    expect(await stored.all('posts')).toHaveLength(used);
  } finally {
    rmSync(folder, { recursive: true });
    await extension.close();
  }
});

interface Blocked {
  /** Milliseconds of the longest task, and of the longest time between two turns of the page's own clock. */
  readonly task: number;
  readonly gap: number;
  /** What stood beside the bars of progress, each text once. */
  readonly progress: readonly string[];
}

async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = { task: 0, gap: 0, progress: new Set<string>() };
    Reflect.set(globalThis, 'seen', seen);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.task = Math.max(seen.task, duration);
    }).observe({ type: 'longtask' });
    let last = performance.now();
    setInterval(() => {
      seen.gap = Math.max(seen.gap, performance.now() - last);
      last = performance.now();
      const bar = document.querySelector('progress');
      const beside = bar?.nextElementSibling?.textContent;
      if (beside) seen.progress.add(beside);
    }, 5);
  });
}

/** What was seen since the last time. */
function blocked(page: Page): Promise<Blocked> {
  return page.evaluate(() => {
    const seen = Reflect.get(globalThis, 'seen') as { task: number; gap: number; progress: Set<string> };
    const told = { task: seen.task, gap: seen.gap, progress: [...seen.progress] };
    seen.task = 0;
    seen.gap = 0;
    seen.progress.clear();
    return told;
  });
}

function told({ task, gap }: Blocked): string {
  return `${task === 0 ? 'under 50' : task.toFixed(0)} ms (${gap.toFixed(0)} ms between two turns)`;
}
