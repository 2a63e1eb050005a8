import { describe, expect, test } from 'vitest';
import { platforms } from '../src/platforms/index.ts';
import { comparePage } from './pages/compare-page.ts';
import { findPages } from './pages/find-pages.ts';
import { readPage } from './pages/read-page.ts';

// Every recorded page of every platform is read as a person reads it. The recordings are not part of the project.
const recordings = new URL('../../shared/captures', import.meta.url).pathname;

for (const platform of platforms) {
  const { id } = platform;
  const pages = findPages(`${recordings}/${id}`);
  if (pages.length === 0) {
    console.log(`${id}: no recorded pages here, so the pages of our own making are the only ones read`);
    continue;
  }
  describe(`recorded pages of ${id}`, () => {
    const totals = {
      posts: { right: 0, all: 0 },
      metrics: { right: 0, all: 0 },
      comments: { right: 0, all: 0 },
    };

    test.each(pages)('$name', ({ htmlFile, expected }) => {
      const comparison = comparePage(readPage(platform, htmlFile, expected), expected);
      for (const kind of ['posts', 'metrics', 'comments'] as const) {
        totals[kind].right += comparison[kind].right;
        totals[kind].all += comparison[kind].all;
      }
      expect(comparison.differences).toEqual([]);
    });

    test('all posts, metrics and comments', () => {
      const { posts, metrics, comments } = totals;
      console.log(
        `${id} ${posts.right}/${posts.all} posts, ${metrics.right}/${metrics.all} metrics, ${comments.right}/${comments.all} comments`,
      );
      expect(totals).toEqual({
        posts: { right: posts.all, all: posts.all },
        metrics: { right: metrics.all, all: metrics.all },
        comments: { right: comments.all, all: comments.all },
      });
    });
  });
}

test('a public clone without recorded pages says so and runs everything else', () => {
  expect(findPages('/there/is/no/such/folder')).toEqual([]);
});
