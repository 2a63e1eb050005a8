import type { Reading } from '../../domain/post.ts';
import type { Page } from '../platform.ts';
import { makeReading } from '../reading.ts';
import { readPostPath } from './address.ts';
import { identityOf } from './identity.ts';
import { findBar, readCounts } from './read-counts.ts';
import { findHeader, readHeader } from './read-header.ts';
import { findNames } from './read-post.ts';
import { readText } from './read-text.ts';
import { firstAddress, viewerCaption, viewerReel } from './selectors.ts';

/** Reads one of the reels that stand one under the other. Those far from the screen keep nothing but counts. */
export function readReel(view: string, reel: Element, page: Page): Reading | undefined {
  const bar = findBar(reel);
  if (bar === undefined) return undefined;
  const [author] = findNames(reel, null);
  const caption = author ? findCaption(reel, author.link) : null;
  const counts = readCounts(reel, bar, page);
  const { reactions, comments } = counts.metrics;
  // Emptied, and its counts not there either.
  if (author === undefined && reactions === undefined && comments === undefined) return undefined;
  const path = isAddressed(reel, author?.handle, page) ? readPostPath(page.url.pathname) : undefined;
  return makeReading(view, {
    ...identityOf(path, author?.handle, page),
    ...readHeader(author && findHeader(author.link, bar, reel), reel, caption),
    ...counts,
    format: 'reel',
    text: caption && readText(caption),
  });
}

/** Whether the page's address is this reel's: only the address says which reel is on the screen. */
function isAddressed(reel: Element, handle: string | undefined, page: Page): boolean {
  const { root, url, focused } = page;
  const server = root.querySelector(firstAddress);
  const first = readPostPath(server?.getAttribute('content') ?? server?.getAttribute('href'));
  const isFirst = first !== undefined && first.code === readPostPath(url.pathname)?.code;
  // What the server gave tells the author of the reel that was opened first: another's reel is not that one.
  if (isFirst && first.handle && handle && first.handle !== handle) return false;
  return focused ? focused === reel : isFirst && root.querySelector(viewerReel) === reel;
}

/** The first text of the player after its author's name. */
function findCaption(reel: Element, authorLink: Element): Element | null {
  const texts = [...reel.querySelectorAll(viewerCaption)];
  return texts.find((text) => authorLink.compareDocumentPosition(text) & following) ?? null;
}

/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const following = 4;
