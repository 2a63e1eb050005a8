import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import type { AccountReading } from '../../src/domain/account.ts';
import type { CommentReading } from '../../src/domain/comment.ts';
import type { PageTrouble } from '../../src/domain/page-report.ts';
import type { Reading } from '../../src/domain/post.ts';
import type { Page, Platform, View } from '../../src/platforms/platform.ts';
import { postsIn } from '../../src/platforms/posts-in.ts';
import type { ExpectedPage } from './expected-page.ts';

/** All that a platform's readers tell of one page. */
export interface ReadPage {
  readings: Reading[];
  comments: CommentReading[];
  account: AccountReading | null;
  trouble: PageTrouble | null;
  /** The views that answer to the page's address. */
  views: View[];
  document: Document;
}

/** Reads a page from its file as the content script would, in a DOM without scripts, styles or layout. */
export function readPage(platform: Platform, htmlFile: string, expected: ExpectedPage): ReadPage {
  return readOpened(platform, openPage(htmlFile, expected));
}

/** A page from its file, as it would be when it was captured. */
export function openPage(htmlFile: string, expected: ExpectedPage): Page {
  const window = new Window({
    url: expected.url,
    settings: {
      enableJavaScriptEvaluation: false,
      disableCSSFileLoading: true,
      disableJavaScriptFileLoading: true,
      navigation: {
        disableMainFrameNavigation: true,
        disableChildFrameNavigation: true,
      },
    },
  });
  const parsed = new window.DOMParser().parseFromString(readFileSync(htmlFile, 'utf8'), 'text/html');
  const document = parsed as unknown as Document;
  return {
    url: new URL(expected.url),
    root: document,
    language: document.documentElement.lang,
    now: Date.parse(expected.capturedAt),
    focused: null,
  };
}

/** Reads a page as it is now. */
export function readOpened(platform: Platform, page: Page): ReadPage {
  const document = page.root;
  const views = platform.views.filter((view) => view.answers(page.url));
  const readings = postsIn(document.documentElement, views).flatMap(({ element, view }) => {
    const reading = view.read(element, page);
    return reading === undefined ? [] : [reading];
  });
  const account = views.map((view) => view.readAccount?.(page)).find((found) => found !== undefined);
  return {
    readings,
    comments: readComments(page, views),
    account: account ?? null,
    trouble: platform.findTrouble(page) ?? null,
    views,
    document,
  };
}

/** The comments in document order, each by the first view whose mark it bears. */
function readComments(page: Page, views: View[]): CommentReading[] {
  const commentViews = views.flatMap(({ comments }) => comments ?? []);
  if (commentViews.length === 0) return [];
  const marks = page.root.querySelectorAll(commentViews.map(({ selector }) => selector).join());
  return [...marks].flatMap((mark) => {
    const view = commentViews.find(({ selector }) => mark.matches(selector));
    return view?.read(mark, page) ?? [];
  });
}
