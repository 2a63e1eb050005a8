import { expect, test } from '@playwright/test';
import { demoPages } from '../demo/demo-pages.ts';
import { pottersPosts } from '../demo/demo-posts.ts';
import { badgesOn } from './closed-roots.ts';
import { consent } from './consent.ts';
import { expectEveryBadge } from './every-badge.ts';
import { launchExtension } from './launch-extension.ts';
import { servePages } from './serve-pages.ts';
import { StoredRows } from './stored-rows.ts';

const hour = 3_600_000;
const [profile] = demoPages(Date.now());
if (profile === undefined) throw new Error('no profile');

test('what other accounts’ posts have taught makes a young post’s score a provisional one', async () => {
  const extension = await launchExtension();
  try {
    await servePages(extension.context, new Map([[profile.address, profile.html]]));
    await consent(extension);
    const page = await extension.context.newPage();
    await page.goto(profile.address);
    await expectEveryBadge(page, pottersPosts);
    expect((await badgesOn(page))[0]?.text).toMatch(/^\d+ h$/);

    // Weeks of browsing, as a backup of another machine brings them.
    const rows = ['hilltop.pots', 'river.glaze'].flatMap(browsed);
    const options = await extension.context.newPage();
    await options.goto(extension.address('options.html'));
    await options.getByLabel('Backup file (.jsonl)').setInputFiles({
      name: 'backup.jsonl',
      mimeType: 'application/jsonl',
      buffer: Buffer.from(
        [{ vigie: 'backup', version: 1 }, ...rows].map((row) => JSON.stringify(row)).join('\n'),
      ),
    });
    await expect(options.getByText(`${rows.length}\u00a0lines taken in.`)).toBeVisible();

    // The hour is over.
    await options.evaluate(() => chrome.alarms.create('learning', { when: Date.now() }));
    const stored = await StoredRows.open(extension);
    await expect
      .poll(async () => (await stored.all('learnt')).length, { timeout: 45_000 })
      .toBeGreaterThan(0);

    await page.reload();
    await expectEveryBadge(page, pottersPosts);
    const [young] = await badgesOn(page);
    expect(young?.text).toMatch(/^≈ \d+$/);
    expect(young?.name).toMatch(/Score \d+ of 100, .*\(likely \d+ to \d+, .*provisional/);

    const panel = await extension.context.newPage();
    await panel.goto(extension.address(`sidepanel.html?tab=${await extension.tabOf(page)}`));
    await panel
      .getByRole('button', { name: /provisional/ })
      .first()
      .click();
    await expect(panel.getByRole('heading', { name: /^Score/ })).toContainText(
      'provisional, for good in about',
    );
    await panel.getByText('Why?', { exact: true }).click();
    await expect(panel.getByText(/learnt from 24\sposts of 2\saccounts/)).toBeVisible();
  } finally {
    await extension.close();
  }
});

/** A dozen posts of an invented account, each seen at four ages, the last time when it had settled. */
function browsed(author: string): { readonly table: string; readonly row: object }[] {
  return Array.from({ length: 12 }, (_, index) => {
    const publishedAt = Date.now() - (20 + index) * 24 * hour;
    const ages = [3, 9, 24, 200];
    const engaged = (age: number) => Math.round((150 + 20 * ((index * 5) % 12)) * (1 - Math.exp(-age / 15)));
    const [id, observedAt] = [`${author.slice(0, 4)}${index}`, publishedAt + 200 * hour];
    const count = (value: number) => ({ low: value, high: value, shown: String(value) });
    const snapshots = ages.map((age) => ({
      table: 'snapshots',
      row: {
        platform: 'instagram',
        id,
        observedAt: publishedAt + age * hour,
        metrics: { reactions: count(engaged(age)), comments: count(0) },
        hidden: [],
        view: 'post',
      },
    }));
    const at = { observedAt, source: 'page' };
    const post = {
      platform: 'instagram',
      id,
      url: `https://www.instagram.com/reel/${id}/`,
      author,
      authorName: null,
      publishedAt,
      publishedAtFrom: 'time element',
      promoted: false,
      context: null,
      format: 'reel',
      metrics: { reactions: { ...count(engaged(200)), ...at }, comments: { ...count(0), ...at } },
      hidden: [],
      text: null,
      view: 'post',
      firstObservedAt: publishedAt + 3 * hour,
      observedAt,
      snapshotAt: observedAt,
      toldAt: {
        author: observedAt,
        format: observedAt,
        publishedAt: observedAt,
        url: observedAt,
        view: observedAt,
      },
    };
    return [{ table: 'posts', row: post }, ...snapshots];
  }).flat();
}
