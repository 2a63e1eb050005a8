import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { versions } from '../../src/database/versions/index.ts';
import type { Post } from '../../src/domain/post.ts';
import { textsOf } from '../../src/locales/texts.ts';
import { demoPages } from '../demo/demo-pages.ts';
import { pottersPosts } from '../demo/demo-posts.ts';
import { badgesOn } from './closed-roots.ts';
import { consent } from './consent.ts';
import { type EarlierDatabase, putDatabase, savedDatabase, stopWorker } from './earlier-database.ts';
import { expectEveryBadge } from './every-badge.ts';
import { type LaunchedExtension, launchExtension } from './launch-extension.ts';
import { scrollThrough } from './scroll-through.ts';
import { servePages } from './serve-pages.ts';
import { StoredRows } from './stored-rows.ts';

const { panel, unopened, options } = textsOf('en');
const platform = 'instagram';

/** The tab whose page the saved databases hold. */
const savedTab = 7;

test('a database of every earlier schema opens with every row, and the panel shows its posts', async () => {
  const extension = await launchExtension();
  try {
    await consent(extension, { language: 'en' });
    for (let version = 1; version < versions.length; version += 1) {
      const saved = savedDatabase(version, platform);
      await putDatabase(extension, saved);
      const page = await openPanel(extension);
      await expect(page.getByText('The new lamp is lit.')).toHaveCount(2);
      await page.close();
      expect(await schemaOnDisk(extension)).toBe(versions.length);
      await expectRows(extension, saved);
      const figures = await (await StoredRows.open(extension)).all<{ items: unknown[] }>('postFigures');
      // Of those with an author and a date.
      expect(figures.flatMap(({ items }) => items)).toHaveLength(3);
    }
  } finally {
    await extension.close();
  }
});

test('where an upgrade fails nothing is lost: all is saved as it is, and what is read meanwhile is kept afterwards', async () => {
  const extension = await launchExtension();
  try {
    const [profile] = demoPages(Date.now());
    if (profile === undefined) throw new Error('no pages');
    await servePages(extension.context, new Map([[profile.address, profile.html]]));
    await consent(extension, { language: 'en' });
    const sound = savedDatabase(1, platform);
    const broken = withBrokenPost(sound);
    await putDatabase(extension, broken);

    const host = await extension.context.newPage();
    await host.goto(profile.address);
    await scrollThrough(host);

    const page = await openPanel(extension);
    const notice = page.getByRole('alert');
    await expect(notice).toContainText(unopened.title);
    await expect(notice).toContainText(unopened.why.upgrade);
    await expect(notice).toContainText(unopened.kept);
    await expect(page.getByRole('tab')).toHaveCount(0);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    const lines = await save(page);
    expect(lines[0]).toMatchObject({ vigie: 'backup' });
    const kept = ['accounts', 'posts', 'snapshots', 'audiences'];
    expect(lines.slice(1)).toEqual(
      kept.flatMap((table) =>
        (broken.rows[table] ?? []).map(() => expect.objectContaining({ table, row: expect.any(Object) })),
      ),
    );
    for (const table of kept)
      for (const row of broken.rows[table] ?? []) expect(lines).toContainEqual({ table, row });
    expect(await schemaOnDisk(extension)).toBe(1);
    await expectRows(extension, broken);
    expect(await badgesOn(host)).toEqual([]);

    // What was in the way is gone: then all is there, and so is what was read on the open page meanwhile.
    await removePost(extension, 'broken');
    await stopWorker(extension);
    await page.bringToFront();
    await page.getByRole('button', { name: panel.retry }).click();
    await expect(page.getByText('The new lamp is lit.')).toHaveCount(2);
    await host.bringToFront();
    await expectEveryBadge(host, pottersPosts);
    const posts = await (await StoredRows.open(extension)).all<Post>('posts');
    expect(posts).toHaveLength(pottersPosts + (sound.rows.posts?.length ?? 0));
  } finally {
    await extension.close();
  }
});

test('a database of a newer version is left as it is, saved, and deleted only where the person says so', async () => {
  const extension = await launchExtension();
  try {
    await consent(extension, { language: 'en' });
    const newer: EarlierDatabase = {
      version: versions.length + 1,
      stores: { accounts: '[platform+id]', lamps: 'id' },
      rows: { lamps: [{ id: 'lamp', lit: true }] },
    };
    await putDatabase(extension, newer);
    const page = await extension.context.newPage();
    await page.goto(extension.address('popup.html'));
    await expect(page.getByRole('alert')).toContainText(unopened.saveInSettings);
    await page.goto(extension.address('options.html'));
    await expect(page.getByRole('alert')).toContainText(unopened.why.newer);
    expect((await save(page)).slice(1)).toEqual([{ table: 'lamps', row: { id: 'lamp', lit: true } }]);
    await expect(page.getByRole('button', { name: options.deleteButton })).toBeVisible();
    expect(await schemaOnDisk(extension)).toBe(newer.version);
    await expectRows(extension, newer);
  } finally {
    await extension.close();
  }
});

async function openPanel(extension: LaunchedExtension): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(extension.address(`sidepanel.html?tab=${savedTab}`));
  return page;
}

/** The lines of the file that the notice gives. */
async function save(page: Page): Promise<unknown[]> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: unopened.save }).click(),
  ]);
  const text = readFileSync(await file.path(), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

/** With a post that no version has written: the upgrade to schema 2 packs its counts, and it has none. */
function withBrokenPost(saved: EarlierDatabase): EarlierDatabase {
  const posts = saved.rows.posts ?? [];
  const whole = posts.find((post) => 'author' in post && post.author === 'pier');
  const broken = { ...whole, id: 'broken', metrics: null };
  return { ...saved, rows: { ...saved.rows, posts: [...posts, broken] } };
}

async function expectRows(extension: LaunchedExtension, { rows }: EarlierDatabase): Promise<void> {
  const stored = await StoredRows.open(extension);
  for (const [table, expected] of Object.entries(rows)) {
    const found = await stored.all(table);
    expect(found, table).toHaveLength(expected.length);
    expect(found, table).toEqual(expect.arrayContaining([...expected]));
  }
}

async function schemaOnDisk(extension: LaunchedExtension): Promise<number> {
  const own = await extension.own();
  const all = await own.evaluate(() => indexedDB.databases());
  return (all.find(({ name }) => name === 'vigie')?.version ?? 0) / 10;
}

async function removePost(extension: LaunchedExtension, id: string): Promise<void> {
  const own = await extension.own();
  await own.evaluate(
    async (key) => {
      const open = indexedDB.open('vigie');
      await new Promise((resolve, reject) => {
        open.onsuccess = resolve;
        open.onerror = () => reject(open.error);
      });
      const transaction = open.result.transaction('posts', 'readwrite');
      transaction.objectStore('posts').delete(key);
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      open.result.close();
    },
    [platform, id],
  );
}
