import { omittedZero } from '../../domain/count.ts';
import type { Reading } from '../../domain/post.ts';
import type { BadgePlace, Page, View } from '../platform.ts';
import { accountUrl, type PostPath, postUrl, readAccountPath, readPostPath, segmentsOf } from './address.ts';
import { createdAtOf } from './created-at.ts';
import { findBar, readBar } from './read-bar.ts';
import { readHeader } from './read-header.ts';
import { countStyle, metricsOf } from './read-post.ts';
import { readText } from './read-text.ts';
import { selectors } from './selectors.ts';

/** Reels one under the other. Only the address says which one is on the screen; those far off keep nothing but counts. */
export const reelsViewer: View = {
  name: 'reels viewer',
  answers: isReelsViewer,
  selector: selectors.viewerReel,
  promises: ['reactions', 'comments'],
  read: readReel,
  badgePlace: underBar,
};

function isReelsViewer(url: URL): boolean {
  const [first, second] = segmentsOf(url);
  return first === 'reels' && second !== 'audio';
}

function readReel(reel: Element, page: Page): Reading | undefined {
  const bar = readBar(reel, countStyle(page));
  if (bar === undefined) return undefined;
  const author = findAuthor(reel);
  const caption = author ? findCaption(author.link, bar.element) : null;
  const path = isAddressed(reel, author?.handle ?? null, page) ? readPostPath(page.url.pathname) : undefined;
  const { reactions, shares } = bar;
  const comments = bar.comments ?? (reactions && bar.canComment && bar.isComplete ? omittedZero : undefined);
  // Emptied, and its counts not there either.
  if (author === undefined && reactions === undefined && comments === undefined) return undefined;
  return {
    view: 'reels viewer',
    id: path?.code ?? null,
    url: path ? postUrl(path) : null,
    author: {
      handle: author?.handle ?? null,
      name: null,
      url: author ? accountUrl(author.handle) : null,
      followers: null,
    },
    publishedAt: null,
    publishedAtFrom: null,
    createdAt: path ? createdAtOf(path.code, page.now) : null,
    dateShown: null,
    promoted: isPromoted(reel, author, caption, bar.element),
    context: null,
    format: 'reel',
    metrics: metricsOf({ reactions, comments, shares }),
    hidden: reactions === undefined && comments !== undefined && bar.isComplete ? ['reactions'] : [],
    text: caption && readText(caption),
  };
}

/** Whether the page's address is this reel's. */
function isAddressed(reel: Element, handle: string | null, page: Page): boolean {
  const address = readPostPath(page.url.pathname);
  const first = firstPath(page);
  if (address === undefined) return false;
  // What the server gave tells the author of the reel that was opened first: another's reel is not that one.
  const isFirst = first?.code === address.code;
  if (isFirst && first.handle !== null && handle !== null && first.handle !== handle) return false;
  if (page.focused !== null) return page.focused === reel;
  return isFirst && page.root.querySelector(selectors.viewerReel) === reel;
}

function firstPath(page: Page): PostPath | undefined {
  const element = page.root.querySelector(selectors.firstAddress);
  return readPostPath(element?.getAttribute('content') ?? element?.getAttribute('href') ?? '');
}

interface Author {
  readonly handle: string;
  readonly link: Element;
}

/** The first account linked in the reel: its author, to his reels or, in an advertisement, to his profile. */
function findAuthor(reel: Element): Author | undefined {
  for (const link of reel.querySelectorAll(selectors.innerLink)) {
    const handle = readAccountPath((link.getAttribute('href') ?? '').replace(/\/reels\/$/, '/'));
    if (handle !== undefined) return { handle, link };
  }
  return undefined;
}

/** The first text after the author's name, in the block that holds both. */
function findCaption(authorLink: Element, bar: Element): Element | null {
  for (
    let element: Element | null = authorLink;
    element && !element.contains(bar);
    element = element.parentElement
  ) {
    for (let next = element.nextElementSibling; next !== null; next = next.nextElementSibling) {
      if (next.contains(bar)) return null;
      const caption = next.matches(selectors.viewerCaption)
        ? next
        : next.querySelector(selectors.viewerCaption);
      if (caption !== null) return caption;
    }
  }
  return null;
}

/** Whether the reel says that it is paid for, in words other than its caption's. */
function isPromoted(
  reel: Element,
  author: Author | undefined,
  caption: Element | null,
  bar: Element,
): boolean {
  if (reel.querySelector(selectors.advertisementLink) !== null) return true;
  let header = author?.link;
  while (header?.parentElement && !header.parentElement.contains(bar)) header = header.parentElement;
  return header !== undefined && readHeader(header, reel, caption).promoted;
}

/** At the end of the column of buttons, which stands beside the reel. */
function underBar(reel: Element): BadgePlace {
  return { parent: findBar(reel) ?? reel, before: null, form: 'line' };
}
