import type { Page } from '../platform.ts';
import { readAccountPath, readPostPath } from './address.ts';
import { findBar } from './read-counts.ts';
import { findNames } from './read-post.ts';
import { readReel } from './read-reel.ts';
import { authorLink, viewerReel, wideBlock } from './selectors.ts';

/** The author of the post around a comment; null where comments stand without their post. */
export function findAuthorAround(mark: Element): string | null {
  const post = mark.closest('article') ?? mark.closest(wideBlock);
  if (!post || !findBar(post)) return null;
  // A post begins with its author. Only where something else comes first are all links looked through.
  const first = readAccountPath(post.querySelector(authorLink)?.getAttribute('href'));
  return first ?? findNames(post, null)[0]?.handle ?? null;
}

/** The author of the reel that the address names; its comments stand elsewhere on the page. */
export function findReelAuthor(_: Element, page: Page): string | null {
  const code = readPostPath(page.url.pathname)?.code;
  for (const reel of page.root.querySelectorAll(viewerReel)) {
    const reading = readReel('', reel, page);
    if (reading?.id === code) return reading?.author.handle ?? null;
  }
  return null;
}
