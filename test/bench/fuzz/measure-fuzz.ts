import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPages } from '../../pages/find-pages.ts';
import { bundleForPage } from '../assessment/bundle-for-page.ts';
import { openCollections } from '../assessment/open-collections.ts';
import { type Measurement, measurementOf } from '../measurement.ts';
import type * as mutatedPage from './mutated-page.ts';
import type { PageToMutate, TimedPage } from './mutated-page.ts';

/** The bundle's name in the page. */
declare const bundle: typeof mutatedPage;

const root = new URL('../../..', import.meta.url).pathname;

/** Changes made to each page; it is opened anew after so many, when little would be left of it. */
const steps = 40;
const stepsAPage = 20;

/** Milliseconds that reading a post may take, whatever was done to its page. */
const mostForAPost = 5;

/**
 * How long readers take over a post of a page that was taken apart at random: our own pages and, where they are beside this
 * checkout, the recorded ones. Seeded by the pages' names, so that what is slow is slow again.
 */
export async function measureFuzz(): Promise<readonly Measurement[]> {
  const script = await bundleForPage(new URL('mutated-page.ts', import.meta.url));
  const collections = await openCollections(script);
  try {
    const page = await collections.open('mutated');
    const timed: { readonly seed: string; readonly of: TimedPage }[] = [];
    const pages = pagesToMutate();
    // The first reads of all are those of a script that is not compiled yet, once in a page's life.
    for (const first of pages.slice(0, 5)) await page.evaluate((one) => bundle.timeMutatedPage(one), first);
    for (const each of pages) {
      timed.push({ seed: each.seed, of: await page.evaluate((one) => bundle.timeMutatedPage(one), each) });
    }
    return report(timed);
  } finally {
    await collections.close();
  }
}

function* pagesBelow(folder: string, platform: string, kind: string): Generator<PageToMutate> {
  for (const { name, htmlFile, expected } of findPages(folder)) {
    yield {
      platform,
      html: readFileSync(htmlFile, 'utf8'),
      url: expected.url,
      now: Date.parse(expected.capturedAt),
      seed: `${kind} ${platform} ${name}`,
      steps,
      stepsAPage,
    };
  }
}

function pagesToMutate(): PageToMutate[] {
  const folder = join(root, 'src/platforms');
  const ids = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  return ids.flatMap((id) => {
    const own = [...pagesBelow(join(folder, id, 'pages'), id, 'own')];
    // A platform without pages of ours has no readers.
    return own.length === 0
      ? []
      : [...own, ...pagesBelow(join(root, '../shared/captures', id), id, 'recorded')];
  });
}

function report(timed: readonly { readonly seed: string; readonly of: TimedPage }[]): Measurement[] {
  const posts = timed.flatMap(({ of }) => of.posts);
  const comments = timed.flatMap(({ of }) => of.comments);
  const thrown = timed.flatMap(({ seed, of }) => of.thrown.map((each) => `${seed}, ${each}`));
  for (const each of thrown) console.error(`threw: ${each}`);
  console.log(
    `   ${timed.length} pages × ${steps} changes; seeds: "${timed[0]?.seed}" … "${timed.at(-1)?.seed}"`,
  );
  const slowest = timed
    .flatMap(({ seed, of }) => (of.slowest === null ? [] : [{ seed, ...of.slowest }]))
    .sort((one, other) => other.milliseconds - one.milliseconds);
  for (const { seed, milliseconds, step, change, view, elements } of slowest.slice(0, 3)) {
    console.log(
      `   slowest: ${milliseconds.toFixed(2)} ms, "${seed}" step ${step} (${change}), ${view}, ${elements} elements`,
    );
  }
  const most = (times: readonly number[]) => times.reduce((highest, time) => Math.max(highest, time), 0);
  const target = { sense: 'at most', value: mostForAPost } as const;
  return [
    measurementOf('mutated pages, reading a post', 'ms', posts, { of: 'p95', ...target }),
    measurementOf('mutated pages, the slowest post (least of 10)', 'ms', [most(posts)], {
      of: 'median',
      ...target,
    }),
    measurementOf('mutated pages, reading a comment', 'ms', comments, { of: 'p95', ...target }),
    measurementOf('mutated pages, the slowest comment (least of 10)', 'ms', [most(comments)], {
      of: 'median',
      ...target,
    }),
    measurementOf('mutated pages, readings that threw', '', [thrown.length], {
      of: 'median',
      sense: 'at most',
      value: 0,
    }),
  ];
}
