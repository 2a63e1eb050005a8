import { describe, expect, test } from 'vitest';
import { findMarks } from '../src/platforms/find-marks.ts';
import { platforms } from '../src/platforms/index.ts';
import { changeNumbers } from './pages/change-numbers.ts';
import { comparePage } from './pages/compare-page.ts';
import { findPages, type PageFile } from './pages/find-pages.ts';
import { openPage, type ReadPage, readOpened, readPage } from './pages/read-page.ts';

const selectorsOf = import.meta.glob<Record<string, string | readonly string[]>>(
  '../src/platforms/*/selectors.ts',
  {
    eager: true,
  },
);

// Each platform's folder holds pages of our own making, with the readings expected of them.
const folder = new URL('../src/platforms', import.meta.url).pathname;

describe.each(platforms)('pages made for $id', (platform) => {
  const pages = findPages(`${folder}/${platform.id}/pages`);
  // Read once: a DOM of its own for each page and view would not fit into the memory.
  const known = new Map<string, ReadPage>();
  const readOnce = ({ htmlFile, expected }: PageFile): ReadPage => {
    const read = known.get(htmlFile) ?? readPage(platform, htmlFile, expected);
    known.set(htmlFile, read);
    return read;
  };
  const pagesOf = (viewName: string): PageFile[] =>
    pages.filter((page) => readOnce(page).readings.some(({ view }) => view === viewName));

  test.each(pages)('$name is read as expected', ({ htmlFile, expected }) => {
    expect(comparePage(readPage(platform, htmlFile, expected), expected).differences).toEqual([]);
  });

  const changed = { within: 0, outside: 0 };
  const withComments = pages.filter(({ expected }) => (expected.comments ?? []).length > 0);

  test.each(withComments)('$name: no number of a comment gets into a post', ({ htmlFile, expected }) => {
    const page = openPage(htmlFile, expected);
    const { readings, comments } = readOpened(platform, page);
    changed.within += changeNumbers(page, platform.views, 'within comments');
    const after = readOpened(platform, { ...page });
    expect(after.readings).toEqual(readings);
    expect(after.comments.map(({ id }) => id)).toEqual(comments.map(({ id }) => id));
  });

  test.each(withComments)('$name: no number of a post gets into a comment', ({ htmlFile, expected }) => {
    const page = openPage(htmlFile, expected);
    const { comments } = readOpened(platform, page);
    changed.outside += changeNumbers(page, platform.views, 'outside comments');
    expect(readOpened(platform, { ...page }).comments).toEqual(comments);
  });

  test('there were numbers to change on both sides', () => {
    expect(changed.within).toBeGreaterThan(10);
    expect(changed.outside).toBeGreaterThan(10);
  });

  test('every view that shows comments reads some in at least two languages', () => {
    for (const { name, comments } of platform.views) {
      if (comments === undefined) continue;
      const languages = pages
        .filter((page) => readOnce(page).comments.some(({ view }) => view === name))
        .map(({ expected }) => expected.language.split('-')[0]);
      expect([name, new Set(languages).size > 1]).toEqual([name, true]);
    }
  });

  test.each(platform.views)('view $name reads pages in English, French and one more language', (view) => {
    const languages = new Set(pagesOf(view.name).map(({ expected }) => expected.language.split('-')[0]));
    expect(languages).toContain('en');
    expect(languages).toContain('fr');
    expect(languages.size).toBeGreaterThanOrEqual(3);
  });

  test('every declared selector is met by some page', () => {
    const selectors = selectorsOf[`../src/platforms/${platform.id}/selectors.ts`] ?? {};
    const documents = pages.map((page) => readOnce(page).document);
    const unmet = Object.entries(selectors)
      .flatMap(([name, one]) => [one].flat().map((selector) => [name, selector] as const))
      .filter(([, selector]) => !documents.some((document) => document.querySelector(selector) !== null))
      .map(([name]) => name);
    expect(Object.keys(selectors)).not.toEqual([]);
    expect(unmet).toEqual([]);
  });

  test('what is found the fast way is all that the selector matches', () => {
    const marks = platform.views.flatMap(({ comments, ...view }) => [view, ...(comments ? [comments] : [])]);
    for (const { document } of pages.map(readOnce)) {
      const whole = document.documentElement;
      for (const mark of marks)
        expect(sameElements(findMarks(whole, mark), whole.querySelectorAll(mark.selector))).toBe(true);
    }
  });

  test('view names are unique', () => {
    const names = platform.views.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

/** By identity: to compare what they hold would take long. */
function sameElements(some: readonly Element[], others: NodeListOf<Element>): boolean {
  return some.length === others.length && some.every((element, at) => element === others[at]);
}
