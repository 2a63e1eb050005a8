import { describe, expect, test } from 'vitest';
import { platforms } from '../src/platforms/index.ts';
import { comparePage } from './pages/compare-page.ts';
import { findPages, type PageFile } from './pages/find-pages.ts';
import { readPage } from './pages/read-page.ts';

const selectorsOf = import.meta.glob<Record<string, string>>('../src/platforms/*/selectors.ts', {
  eager: true,
});

// Each platform's folder holds pages of our own making, with the readings expected of them.
const folder = new URL('../src/platforms', import.meta.url).pathname;

describe.each(platforms)('pages made for $id', (platform) => {
  const pages = findPages(`${folder}/${platform.id}/pages`);
  const pagesOf = (viewName: string): PageFile[] =>
    pages.filter(({ htmlFile, expected }) => {
      const { readings } = readPage(platform, htmlFile, expected);
      return readings.some(({ view }) => view === viewName);
    });

  test.each(pages)('$name is read as expected', ({ htmlFile, expected }) => {
    expect(comparePage(readPage(platform, htmlFile, expected), expected).differences).toEqual([]);
  });

  test.each(platform.views)('view $name reads pages in English, French and one more language', (view) => {
    const languages = new Set(pagesOf(view.name).map(({ expected }) => expected.language.split('-')[0]));
    expect(languages).toContain('en');
    expect(languages).toContain('fr');
    expect(languages.size).toBeGreaterThanOrEqual(3);
  });

  test('every declared selector is met by some page', () => {
    const selectors = selectorsOf[`../src/platforms/${platform.id}/selectors.ts`] ?? {};
    const documents = pages.map(({ htmlFile, expected }) => readPage(platform, htmlFile, expected).document);
    const unmet = Object.entries(selectors)
      .filter(([, selector]) => !documents.some((document) => document.querySelector(selector) !== null))
      .map(([name]) => name);
    expect(Object.keys(selectors)).not.toEqual([]);
    expect(unmet).toEqual([]);
  });

  test('view names are unique', () => {
    const names = platform.views.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
