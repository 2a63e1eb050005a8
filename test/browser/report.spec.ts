import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { type ReviewWindows, reviewWindows } from '../../src/domain/review/review-windows.ts';
import { consent } from './consent.ts';
import { type LaunchedExtension, launchExtension } from './launch-extension.ts';
import { keepMadeShop, madeInsights, madePosts, madeShop } from './made-figures.ts';

// The report of a shop with figures of every source: what it says, what it hands out, how it prints.

async function withShop(
  use: (open: { extension: LaunchedExtension; page: Page; now: number }) => Promise<void>,
): Promise<void> {
  const extension = await launchExtension();
  try {
    await consent(extension);
    const now = Date.now();
    await keepMadeShop(extension, now);
    const page = await extension.context.newPage();
    await page.setViewportSize({ width: 880, height: 1000 });
    await use({ extension, page, now });
  } finally {
    await extension.close();
  }
}

test('a month is reported with its changes, posts, goals, campaigns, sources and gaps', async () => {
  await withShop(async ({ extension, page, now }) => {
    const windows = reviewWindows('monthly', now);
    const inMonth = madePosts(now)
      .map((post, index) => ({ post, index }))
      .filter(({ post: { publishedAt } }) => isIn(windows, publishedAt));
    await page.goto(extension.address('report.html#month'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Monthly review · ${madeShop.name}`);
    await expect(page.locator('.report-title')).toContainText(`Instagram · ${madeShop.id}`);
    await expect(page.getByText(`${inMonth.length}\u00a0posts of this period are known.`)).toBeVisible();

    // Twice as many likes as the month before, on a reach that hardly grew: beyond chance, in points and never in per cent.
    const row = (name: string) =>
      page.locator('.report-table tr').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
    const byReach = row('Engagement rate by reach');
    await expect(byReach).toContainText('▲ better');
    await expect(byReach.locator('td').last()).toHaveText(
      /^\+[\d.]+\u00a0pp95%: \+[\d.]+ … \+[\d.]+\u00a0pp/,
    );
    await expect(byReach.locator('td').first()).toContainText(`${inMonth.length}\u00a0posts`);
    await expect(page.locator('section[aria-labelledby="short-title"] li').first()).toContainText(
      /▲ Engagement rate by .*\(difference 95%: \+[\d.]+ … \+[\d.]+\u00a0pp\)/,
    );
    const saves = inMonth.reduce((sum, { index }) => sum + madeInsights(index).saves, 0);
    await expect(row('saves')).toContainText(saves.toLocaleString('en'));
    await expect(row('saves')).toContainText(`${inMonth.length} of ${inMonth.length}\u00a0posts`);
    // People whom several posts reached would be counted several times.
    await expect(row('reach')).toHaveCount(0);

    const [best, weakest] = [page.locator('.report-posts').nth(0), page.locator('.report-posts').nth(1)];
    const placeIn = async (list: typeof best) =>
      Number(/place (\d+) of 100/.exec((await list.locator('li').first().textContent()) ?? '')?.[1]);
    expect(await placeIn(best)).toBeGreaterThan(await placeIn(weakest));
    await expect(weakest.locator('li').first()).toContainText('=1+1');
    const picture = page.getByRole('img', { name: /of the period by date and score/ });
    const days = await picture.locator('svg [aria-label="x-axis tick label"] text').allTextContents();
    expect(days.length).toBeGreaterThan(2);
    expect(new Set(days).size).toBe(days.length);

    const goal = page.locator('.goal-card');
    await expect(goal).toHaveCount(1);
    await expect(goal.locator('.goal-kpi')).toHaveCount(2);
    await expect(goal).toContainText('on the way');
    await expect(page.locator('section[aria-labelledby="campaigns-title"] li')).toContainText(
      '<b>Régate</b> d’automne: ',
    );
    const sources = page.locator('section[aria-labelledby="sources-title"]');
    await expect(sources).toContainText(`${inMonth.length}\u00a0posts read on pages.`);
    await expect(sources).toContainText('File voiles-insights.csv, as of ');
    await expect(sources).toContainText(/Not known of either period: .*Views per post/);
    expect(await page.locator('b').count()).toBe(0);
  });
});

test('a week is handed out as CSV and as a workbook in which nothing is a formula', async () => {
  await withShop(async ({ extension, page, now }) => {
    const { now: week } = reviewWindows('weekly', now);
    const posts = madePosts(now).filter(({ publishedAt }) => isIn({ now: week }, publishedAt));
    expect(posts).toHaveLength(3);
    await page.goto(extension.address('report.html#week'));
    await expect(page.getByText('3\u00a0posts of this period are known.')).toBeVisible();
    await expect(page.getByText('3\u00a0posts with figures typed in by you.')).toBeVisible();

    const csv = await downloaded(page, 'CSV');
    expect(csv.name).toBe(`vigie-review-${madeShop.id}-${week.from}-${week.to}.csv`);
    const lines = Papa.parse<Record<string, string>>(csv.bytes.toString('utf8').replace(/^\ufeff/, ''), {
      header: true,
      skipEmptyLines: true,
    }).data;
    const posted = lines.find(({ measure }) => measure === 'postsPerWeek');
    expect(posted).toMatchObject({ from: week.from, to: week.to, value: '3', beforeValue: '3' });
    expect(lines.find(({ measure }) => measure === 'clickThroughRate')?.value).toBe(String(61 / 5200));

    const xlsx = await downloaded(page, 'XLSX');
    expect(xlsx.name).toBe(`vigie-review-${madeShop.id}-${week.from}-${week.to}.xlsx`);
    for (const [path, part] of Object.entries(unzipSync(xlsx.bytes))) {
      expect(strFromU8(part), path).not.toMatch(/<(\w+:)?(f|hyperlink)[\s/>]/);
    }
    const book = read(xlsx.bytes, { type: 'buffer' });
    const [figures, kept] = book.SheetNames.map((name) => rowsOf(book.Sheets[name]));
    expect(figures?.find((row) => row.measure === 'postsPerWeek')).toMatchObject({ value: 3 });
    expect(kept).toHaveLength(3);
    expect(kept?.map((row) => row.text)).toContain('=1+1');
    expect(JSON.stringify(kept)).toContain(madeShop.name);
  });
});

test('every report prints on A4 and Letter: whole, without controls, with all that it says', async () => {
  test.setTimeout(120_000);
  await withShop(async ({ extension, page }) => {
    for (const kind of ['week', 'month', 'account', 'campaigns', 'tags']) {
      await page.emulateMedia({ media: 'screen' });
      await page.goto(extension.address('welcome.html'));
      await page.goto(extension.address(`report.html#${kind}`));
      await expect(page.locator('.report-title h1')).toBeVisible();
      await expect(page.locator(kind === 'tags' ? '.report .kpi' : '.report section').first()).toBeVisible();
      // What nobody has opened is drawn before the browser lays out the paper, which waits for nothing.
      await expect.poll(() => undrawnInPrint(page), `${kind}: pictures`).toBe(0);
      await page.emulateMedia({ media: 'print' });
      // Letter and A4, less the margins, in CSS pixels.
      for (const { format, width } of [
        { format: 'Letter', width: Math.floor((215.9 - 32) * (96 / 25.4)) },
        { format: 'A4', width: Math.floor((210 - 32) * (96 / 25.4)) },
      ]) {
        await page.setViewportSize({ width, height: 1000 });
        await page.waitForTimeout(300);
        expect(await page.locator('.report-controls').isVisible()).toBe(false);
        expect(await page.locator('button:visible').count(), `${kind}: buttons`).toBe(0);
        expect(await beyond(page), `${kind} on ${format}`).toEqual([]);
        const pdf = await page.pdf({ format, preferCSSPageSize: false });
        expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
        expect(pagesOf(pdf), `${kind} on ${format}`).toBeGreaterThan(0);
      }
      if (kind === 'month') {
        await expect(page.locator('.goal-kpi').first()).toBeVisible();
        await expect(page.getByText('Only what was shown on pages')).toBeVisible();
      }
      if (kind === 'tags') await expect(page.locator('article select').first()).toBeVisible();
    }
  });
});

test('the address says which report is open: kept on reload, gone back to', async () => {
  await withShop(async ({ extension, page }) => {
    const title = page.getByRole('heading', { level: 1 });
    await page.goto(extension.address('report.html#week'));
    await expect(title).toContainText('Weekly review');
    await page.getByRole('link', { name: 'Month' }).focus();
    await page.keyboard.press('Enter');
    await expect(title).toContainText('Monthly review');
    await expect(page.getByRole('link', { name: 'Month' })).toHaveAttribute('aria-current', 'page');
    const period = page.locator('.report-title p').nth(1);
    const last = await period.textContent();
    await page.getByRole('button', { name: '‹ Earlier' }).click();
    await expect(period).not.toHaveText(last ?? '');
    const before = await period.textContent();
    await page.reload();
    await expect(title).toContainText('Monthly review');
    await expect(period).toHaveText(before ?? '');
    await page.goBack();
    await expect(period).toHaveText(last ?? '');
    await page.goBack();
    await expect(title).toContainText('Weekly review');
    await page.goForward();
    await expect(title).toContainText('Monthly review');
    const { platform, id } = madeShop;
    await page.goto(extension.address(`report.html?platform=${platform}&account=${id}#account`));
    await expect(title).toHaveText(`Account report · ${madeShop.name}`);
    await expect(page.locator('.report-controls select')).toHaveValue(`${platform} ${id}`);
  });
});

function isIn({ now: { start, end } }: Pick<ReviewWindows, 'now'>, moment: number | null): boolean {
  return moment !== null && moment >= start && moment < end;
}

async function downloaded(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

function rowsOf(sheet: Parameters<typeof utils.sheet_to_json>[0] | undefined): Record<string, unknown>[] {
  return sheet === undefined ? [] : utils.sheet_to_json(sheet);
}

/** What reaches over the side of the paper, or is cut off at its own. */
function beyond(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.report *')]
      .filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        if (width === 0 || element.closest('.visually-hidden') !== null) return false;
        return (
          right > innerWidth + 1 ||
          (element instanceof HTMLElement &&
            getComputedStyle(element).overflowX !== 'visible' &&
            element.scrollWidth > element.clientWidth + 1)
        );
      })
      .map(({ tagName, className, textContent }) => `${tagName} ${className} ${textContent?.slice(0, 30)}`),
  );
}

/** Pictures that are empty while the page is printed. */
function undrawnInPrint(page: Page): Promise<number> {
  return page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    const pictures = [...document.querySelectorAll('.report figure.picture > div')];
    const empty = pictures.filter((each) => each.clientWidth > 0 && each.childElementCount === 0);
    dispatchEvent(new Event('afterprint'));
    return empty.length;
  });
}

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
