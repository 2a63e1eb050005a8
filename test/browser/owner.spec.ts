import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { Statement } from '../../src/domain/import-record.ts';
import type { MetricName } from '../../src/domain/metrics.ts';
import type { Post } from '../../src/domain/post.ts';
import { consent } from './consent.ts';
import { type LaunchedExtension, launchExtension } from './launch-extension.ts';
import { pageFromFile, servePages } from './serve-pages.ts';
import { StoredRows } from './stored-rows.ts';

// What only the owner of a post sees, from the page to the panel, in a real browser. The pages are of our own making.

interface Expected {
  readonly url: string;
  readonly posts: readonly {
    readonly id: string;
    readonly metrics: Readonly<Partial<Record<MetricName, { readonly value: number }>>>;
    readonly ownersOnly?: readonly MetricName[];
  }[];
}

const fileOf = (name: string) => new URL(`../../src/platforms/${name}`, import.meta.url).pathname;
const htmlOf = (name: string) => pageFromFile(fileOf(`${name}.html`));
const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(fileOf(`${name}.expected.json`), 'utf8'));

const screens = [
  { name: 'linkedin/pages/analytics-en', label: 'Members reached' },
  { name: 'linkedin/pages/analytics-fr', label: null },
  { name: 'instagram/pages/insights-en', label: null },
  { name: 'instagram/pages/insights-story-de', label: null },
] as const;

for (const { name, label } of screens) {
  test(`${name}: its figures are kept as the owner’s, and the popup says which labels were met`, async () => {
    const { url, posts } = expectedOf(name);
    const [told] = posts;
    const extension = await launchExtension();
    try {
      await servePages(
        extension.context,
        new Map([[new URL(url).origin + new URL(url).pathname, htmlOf(name)]]),
      );
      await consent(extension);
      const stored = await StoredRows.open(extension);
      const page = await extension.context.newPage();
      await page.goto(url);
      const post = () => stored.all<Post>('posts').then((all) => all.find(({ id }) => id === told?.id));
      await expect.poll(async () => (await post())?.metrics).toBeDefined();
      const metrics = (await post())?.metrics ?? {};
      for (const [metric, { value }] of Object.entries(told?.metrics ?? {})) {
        const source = told?.ownersOnly?.includes(metric as MetricName) ? 'owner page' : 'page';
        const count = metrics[metric as MetricName];
        expect([metric, count?.source]).toEqual([metric, source]);
        // A shortened count is a range around what it shows.
        expect(count?.low, metric).toBeLessThanOrEqual(value);
        expect(count?.high, metric).toBeGreaterThanOrEqual(value);
      }

      const popup = await extension.context.newPage();
      await popup.goto(extension.address(`popup.html?tab=${await extension.tabOf(page)}`));
      await expect(popup.getByText('never seen a recorded page of this kind')).toBeVisible();
      await expect(popup.getByText('Labels met', { exact: true })).toBeVisible();
      if (label !== null) await expect(popup.getByText(label)).toBeVisible();
    } finally {
      await extension.close();
    }
  });
}

test('a visitor’s newer figure supersedes what it shows and nothing else; one typed in is kept, marked and undone', async () => {
  test.setTimeout(120_000);
  const seen = 'linkedin/pages/comments-classic-en';
  const { url, posts } = expectedOf(seen);
  const id = posts[0]?.id ?? '';
  const analytics = `https://www.linkedin.com/analytics/post-summary/urn:li:activity:${id}/`;
  const extension = await launchExtension();
  try {
    await servePages(
      extension.context,
      new Map([
        [analytics, htmlOf('linkedin/pages/analytics-en')],
        [url, htmlOf(seen)],
      ]),
    );
    await consent(extension);
    const stored = await StoredRows.open(extension);
    const post = () => stored.all<Post>('posts').then((all) => all.find((each) => each.id === id));
    const page = await extension.context.newPage();
    await page.goto(analytics);
    await expect
      .poll(async () => (await post())?.metrics.reactions)
      .toMatchObject({ low: 233, source: 'owner page' });
    await page.goto(url);
    await expect
      .poll(async () => (await post())?.metrics.reactions)
      .toMatchObject({ low: 57, source: 'page' });
    const { metrics, others } = (await post()) ?? {};
    expect(metrics?.comments).toMatchObject({ low: 6, source: 'page' });
    expect(others).toContainEqual(
      expect.objectContaining({ metric: 'reactions', low: 233, source: 'owner page' }),
    );
    expect(metrics?.impressions).toMatchObject({ shown: '12.3K', source: 'owner page' });
    expect(metrics?.reach).toMatchObject({ low: 8412, source: 'owner page' });

    const panel = await openPost(extension, page);
    const counts = panel.locator('dl.counts > div');
    const reactions = counts.filter({ has: panel.locator('dt', { hasText: /^reactions$/i }) });
    await expect(reactions.locator('dd.strong')).toHaveText('57');
    await reactions.locator('summary').click();
    await expect(reactions.locator('li')).toHaveCount(2);
    await expect(reactions.locator('li').nth(0)).toContainText('57');
    await expect(reactions.locator('li').nth(1)).toContainText('233');
    await expect(reactions.locator('li').nth(1)).toContainText('owner’s screen');
    await expect(counts.filter({ hasText: '12.3K' }).first()).toContainText('owner’s screen');

    // Clicks are on no page: with a figure typed in there is a rate, with its interval.
    await panel.getByRole('button', { name: 'Add clicks', exact: true }).click();
    await panel.getByLabel('Number').fill('300');
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    await expect
      .poll(async () => (await post())?.metrics.clicks)
      .toMatchObject({ low: 300, source: 'typed' });
    const clicks = counts.filter({ has: panel.locator('dt', { hasText: /^clicks$/i }) });
    await expect(clicks).toContainText('typed in, as of');
    const rate = panel.locator('details.kpi', {
      has: panel.locator('summary', { hasText: /^Click-through rate/ }),
    });
    await expect(rate.locator('summary')).toContainText('2.4');
    await rate.locator('summary').click();
    await expect(rate).toContainText(/95%: 2\.\d+% – 2\.\d+%/);

    await panel.getByRole('button', { name: 'Remove clicks typed in' }).click();
    await expect.poll(async () => (await post())?.metrics.clicks).toBeUndefined();
    // That it was taken back is kept, and nothing of what it said.
    const [taken] = await stored.all<Statement>('statements');
    expect(taken?.metrics).toEqual({});
    await panel.getByRole('button', { name: 'Undo' }).click();
    await expect
      .poll(async () => (await post())?.metrics.clicks)
      .toMatchObject({ low: 300, source: 'typed' });
    expect((await post())?.metrics.impressions).toMatchObject({ shown: '12.3K', source: 'owner page' });
  } finally {
    await extension.close();
  }
});

async function openPost(extension: LaunchedExtension, page: Page): Promise<Page> {
  const tab = await extension.tabOf(page);
  const panel = await extension.context.newPage();
  await panel.setViewportSize({ width: 420, height: 1000 });
  await panel.goto(extension.address(`sidepanel.html?tab=${tab}`));
  await panel.locator('.post-row').first().click();
  await expect(panel.getByRole('tab', { name: 'Post' })).toHaveAttribute('aria-selected', 'true');
  return panel;
}
