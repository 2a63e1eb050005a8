import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { CommentRow } from '../../src/database/rows.ts';
import type { Post } from '../../src/domain/post.ts';
import { compareComments } from '../pages/compare-comments.ts';
import { findPages } from '../pages/find-pages.ts';
import { consent } from './consent.ts';
import { launchExtension } from './launch-extension.ts';
import { scrollThrough } from './scroll-through.ts';
import { pageFromFile, recordings, servePages } from './serve-pages.ts';
import { StoredRows } from './stored-rows.ts';

// The recorded pages, served at their own addresses to the built extension: what ends up in its database is held
// against what a person reads off them. Every field is compared in the tests without a browser.

const source = new URL('../../src/platforms/', import.meta.url);

/** Those whose pages are read; the posts of the others come from files alone. */
const platformFolders = readdirSync(source).filter((name) => existsSync(new URL(`${name}/index.ts`, source)));

for (const platform of recordings === undefined ? [] : platformFolders) {
  for (const { name, htmlFile, expected } of findPages(`${recordings}/${platform}`)) {
    test(`${platform}/${name} reaches the database as it is`, async () => {
      const extension = await launchExtension();
      try {
        const { asked } = await servePages(
          extension.context,
          new Map([[address(expected.url), pageFromFile(htmlFile)]]),
        );
        await consent(extension);
        const rows = await StoredRows.open(extension);
        const page = await extension.context.newPage();
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(error.message));
        await page.goto(expected.url);
        await scrollThrough(page);

        const told = new Map(expected.posts.filter(({ id }) => id !== null).map((post) => [post.id, post]));
        await expect
          .poll(async () => (await rows.all<Post>('posts')).map(({ id }) => id).sort(), { timeout: 30_000 })
          .toEqual([...told.keys()].sort());
        for (const post of await rows.all<Post>('posts')) {
          const is = told.get(post.id);
          expect.soft(post.author, `author of ${post.id}`).toBe(is?.author.handle);
          expect.soft(post.url, `address of ${post.id}`).toBe(is?.url);
          expect.soft(post.promoted, `promotion of ${post.id}`).toBe(is?.promoted);
          const metrics = Object.entries(post.metrics).map(([metric, { low, high, shown }]) => [
            metric,
            { shown, exact: low === high },
          ]);
          const truth = Object.entries(is?.metrics ?? {}).map(([metric, { shown, exact }]) => [
            metric,
            { shown, exact },
          ]);
          expect.soft(metrics.sort(), `metrics of ${post.id}`).toEqual(truth.sort());
        }
        await test.step('and so do its comments, in their threads', async () => {
          const is = expected.comments ?? [];
          const keptComments = () => rows.all<CommentRow>('comments');
          await expect
            .poll(async () => (await keptComments()).map(({ id }) => id).sort())
            .toEqual(is.map(({ id }) => id).sort());
          const byId = new Map((await keptComments()).map((row) => [row.id, { ...row, view: '' }]));
          const { right, differences } = compareComments(
            is.flatMap(({ id }) => byId.get(id) ?? []),
            is,
          );
          expect.soft(differences).toEqual([]);
          if (is.length > 0) console.log(`${platform}/${name}: ${right}/${is.length} comments`);
        });
        expect(errors).toEqual([]);
        expect(asked.filter((url) => url.includes('extension'))).toEqual([]);
      } finally {
        await extension.close();
      }
    });
  }
}

if (recordings === undefined) {
  test('without recorded pages, those of our own making are the only ones read', () => {
    expect(platformFolders.length).toBeGreaterThan(0);
  });
}

function address(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
