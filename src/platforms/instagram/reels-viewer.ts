import type { Reading } from '../../domain/post.ts';
import type { BadgePlace, Page, View } from '../platform.ts';
import { accountUrl, type PostPath, postUrl, readPostPath, segmentsOf } from './address.ts';
import { createdAtOf } from './created-at.ts';
import { findBar, readBar } from './read-bar.ts';
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
  const path = isAddressed(reel, author?.handle ?? null, page) ? readPostPath(page.url.pathname) : undefined;
  const { reactions, comments, shares } = bar;
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
    promoted: reel.querySelector(selectors.advertisementLink) !== null,
    context: null,
    format: 'reel',
    metrics: metricsOf({ reactions, comments, shares }),
    hidden: reactions === undefined && comments !== undefined ? ['reactions'] : [],
    text: author ? readCaption(author.link) : null,
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

function findAuthor(reel: Element): { handle: string; link: Element } | undefined {
  for (const link of reel.querySelectorAll(selectors.viewerAuthor)) {
    const handle = /^\/([\w.]{1,30})\/reels\/$/.exec(link.getAttribute('href') ?? '')?.[1];
    if (handle !== undefined) return { handle: handle.toLowerCase(), link };
  }
  return undefined;
}

/** The first text after the author's name, in the block that holds both. */
function readCaption(authorLink: Element): string | null {
  for (let element = authorLink.parentElement; element !== null; element = element.parentElement) {
    for (let next = element.nextElementSibling; next !== null; next = next.nextElementSibling) {
      const caption = next.matches(selectors.viewerCaption)
        ? next
        : next.querySelector(selectors.viewerCaption);
      if (caption !== null && caption.querySelector('a[href*="/reels/audio/"]') === null)
        return readText(caption);
    }
    if (element.querySelector(selectors.likeIcon) !== null || element.localName === 'main') return null;
  }
  return null;
}

/** At the end of the column of buttons, which stands beside the reel. */
function underBar(reel: Element): BadgePlace {
  return { parent: findBar(reel) ?? reel, before: null, form: 'line' };
}
