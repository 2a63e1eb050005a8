import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { reactionsIn } from '../src/platforms/linkedin/counts.ts';
import linkedin from '../src/platforms/linkedin/index.ts';
import type { Page } from '../src/platforms/platform.ts';

test.each([
  ['an SDUI page that React has not taken over', '<div data-sdui-screen="x"></div>', false],
  ['an SDUI card before that', '<div componentkey="expandedxFeedType_X"></div>', false],
  [
    'an SDUI page that it says it will',
    '<body data-rehydrated="false"><div data-sdui-screen="x"></div>',
    false,
  ],
  ['an SDUI page that it has', '<body data-rehydrated="true"><div data-sdui-screen="x"></div>', true],
  ['a classic page', '<div class="feed-shared-update-v2" data-urn="urn:li:activity:7"></div>', true],
  ['a guest page', '<article data-activity-urn="urn:li:activity:7"></article>', true],
])('%s: settled only where a badge may stand', (_, html, isSettled) => {
  expect(linkedin.hasSettled?.(pageOf(html))).toBe(isSettled);
});

test.each([
  ['1,107 reactions', 1107],
  ['9 réactions', 9],
  ['반응 25개', 25],
  ['リアクション25件', 25],
  ['Anna Berg and 52 others', 53],
  ['Anna Berg et 52 autres personnes', 53],
  ['Anna Berg e outras 52 reações', 53],
  ['Anna Berg', undefined],
])('"%s" says how many reacted', (label, count) => {
  expect(reactionsIn(label, { ...pageOf(''), language: 'en' })?.low).toBe(count);
});

test.each([
  ['/analytics/post-summary/urn:li:activity:7430540466585600077/', 'post analytics'],
  ['/analytics/post-summary/urn%3Ali%3Aactivity%3A7430540466585600077/', 'post analytics'],
  ['/company/4211/admin/post-analytics/urn:li:activity:7430540466585600077/', 'post analytics'],
  ['/company/4211/admin/post-analytics/', 'table of posts, page administration (classic)'],
  ['/company/4211/admin/page-posts/published/', 'table of posts, page administration (classic)'],
  ['/company/4211/admin/analytics/updates/', 'table of posts, page administration (classic)'],
  [
    '/showcase/lumen-roses/admin/page-posts/published/?share=true',
    'table of posts, page administration (classic)',
  ],
  ['/company/administrators/posts/', 'account posts (classic)'],
  ['/company/admin/posts/', 'account posts (classic)'],
  ['/analytics/creator/content/', 'feed (classic)'],
  ['/in/ada/recent-activity/all/', 'account posts (classic)'],
])('%s is of the kind %s', (path, kind) => {
  const url = new URL(path, 'https://www.linkedin.com');
  const names = linkedin.views.filter((view) => view.answers(url)).map(({ name }) => name);
  expect(names.filter((name) => !/SDUI|guest/.test(name)).join(', ')).toBe(kind);
});

function pageOf(html: string): Page {
  const window = new Window();
  window.document.write(html);
  // happy-dom's document is one of its own kind to the compiler.
  const root = window.document as unknown as Document;
  return { url: new URL('https://www.linkedin.com/feed/'), root, language: 'en', now: 0, focused: null };
}
