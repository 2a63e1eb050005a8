import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Count } from '../src/domain/count.ts';
import { platforms } from '../src/platforms/index.ts';
import type { Page, Platform } from '../src/platforms/platform.ts';
import { postsIn } from '../src/platforms/posts-in.ts';
import { findPages, type PageFile } from './pages/find-pages.ts';
import { mutate, mutationKinds, seededRandom } from './pages/mutate-page.ts';
import { openPage, type ReadPage, readOpened } from './pages/read-page.ts';

// Pages taken apart at random, step by step: readers never throw, and tell no count that is not on the page. Seeded, so that what
// fails fails again.

const root = new URL('..', import.meta.url).pathname;

/** Changes made to each page, one after the other, each followed by a reading of the whole page. */
const steps = { own: 24, recorded: 20 };

/** After so many a page is opened anew: what is left of it would be too little to be wrong about. */
const stepsAPage = 20;

describe.each(platforms.map((platform) => ({ platform, id: platform.id })))('$id', ({ platform, id }) => {
  const own = findPages(join(root, 'src/platforms', id, 'pages'));
  test.each(own)('$name, taken apart', (file) => takeApart(platform, file, steps.own));

  const folder = join(root, '../shared/captures', id);
  const recorded = existsSync(folder) ? findPages(folder) : [];
  if (recorded.length === 0) console.log(`no recorded pages of ${id} here: only our own are taken apart`);
  for (const file of recorded) {
    test(`the recorded ${file.name}, taken apart`, () => takeApart(platform, file, steps.recorded));
  }
});

function takeApart(platform: Platform, { name, htmlFile, expected }: PageFile, times: number): void {
  const random = seededRandom(name);
  const made = new Set<string>();
  let page: Page | undefined;
  for (let step = 0; step < times; step += 1) {
    if (page === undefined || step % stepsAPage === 0) page = openPage(htmlFile, expected);
    const kind = mutationKinds[step % mutationKinds.length] ?? 'removed';
    // Every other change hits a post: of a large page they are a small part.
    const change = mutate(page.root, random, kind, step % 2 === 0 ? [] : postElements(platform, page));
    if (change !== undefined) made.add(kind);
    const said = `${name}, step ${step}: ${change ?? `not ${kind}`}`;
    const read = readWithoutFail(platform, page, said);
    const there = textsOf(page.root);
    for (const { of, count } of countsIn(read)) {
      expect(isThere(count, there), `${said}: ${of} ${JSON.stringify(count)} is not on the page`).toBe(true);
    }
  }
  // Pages that say what is wrong have next to nothing that could be changed.
  if (expected.posts.length === 0) return;
  expect([...made].sort(), `${name}: every kind of change`).toEqual([...mutationKinds].sort());
}

function postElements(platform: Platform, { root, url }: Page): Element[] {
  const views = platform.views.filter((view) => view.answers(url));
  return postsIn(root.documentElement, views).map(({ element }) => element);
}

function readWithoutFail(platform: Platform, page: Page, said: string): ReadPage {
  try {
    return readOpened(platform, page);
  } catch (error) {
    throw new Error(`${said}: a reader threw`, { cause: error });
  }
}

/** All counts that were read, with what they are of. */
function countsIn({
  readings,
  comments,
  account,
}: ReadPage): { readonly of: string; readonly count: Count }[] {
  const ofPosts = readings.flatMap(({ metrics, author }) => [
    ...Object.entries(metrics).map(([of, count]) => ({ of, count })),
    ...(author.followers === null ? [] : [{ of: 'followers', count: author.followers }]),
  ]);
  const ofComments = comments.flatMap(({ reactions, replies }) =>
    [reactions, replies].flatMap((count) => (count === null ? [] : [{ of: 'a comment', count }])),
  );
  const ofAccount = account?.followers ? [{ of: 'the account', count: account.followers }] : [];
  return [...ofPosts, ...ofComments, ...ofAccount];
}

/** A zero that the platform leaves out has no text; every other count stands on the page as it is shown, and is no part of another number. */
function isThere({ low, high, shown }: Count, there: string): boolean {
  if (!Number.isSafeInteger(low) || !Number.isSafeInteger(high) || low < 0 || high < low) return false;
  if (shown === null) return low === 0 && high === 0;
  const text = plain(shown);
  for (let at = there.indexOf(text); at >= 0; at = there.indexOf(text, at + 1)) {
    if (!/\p{Nd}/u.test((there[at - 1] ?? '') + (there[at + text.length] ?? ''))) return true;
  }
  return false;
}

/** All texts and all attributes of a document one by one, then its whole text, for sentences that are made of several; without white space. */
function textsOf(document: Document): string {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.documentElement, showElements + showTexts);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType === 3) texts.push(node.nodeValue ?? '');
    else for (const { value } of (node as Element).attributes) texts.push(value);
  }
  texts.push(document.documentElement.textContent ?? '');
  return texts.map(plain).join('\n');
}

/** `NodeFilter.SHOW_ELEMENT` and `SHOW_TEXT`, which are no globals here. */
const [showElements, showTexts] = [1, 4];

function plain(text: string): string {
  return text.replace(/[\s\u200b\u200e\u200f\u2066-\u2069]+/g, '');
}
