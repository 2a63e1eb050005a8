import type { Count } from '../../domain/count.ts';
import type { Format, Reading } from '../../domain/post.ts';
import type { BadgePlace, Page } from '../platform.ts';
import { readCount } from '../read-count.ts';
import { accountUrl, postUrl, readPostPath } from './address.ts';
import { createdAtOf } from './created-at.ts';
import { describedPicture } from './labels.ts';
import { countStyle, metricsOf } from './read-post.ts';
import { cutText } from './read-text.ts';
import { selectors } from './selectors.ts';

/**
 * Reads a tile of a grid. `owner` is the account whose grid it is, for tiles that name none; null where a grid shows the
 * posts of several.
 */
export function readTile(view: string, tile: Element, page: Page, owner: string | null): Reading | undefined {
  const path = readPostPath(tile.getAttribute('href') ?? '');
  if (path === undefined || path.rest !== '') return undefined;
  const handle = path.handle ?? owner;
  const format = formatOf(tile, path.kind);
  return {
    view,
    id: path.code,
    url: postUrl(path),
    author: { handle, name: null, url: handle === null ? null : accountUrl(handle), followers: null },
    publishedAt: null,
    publishedAtFrom: null,
    createdAt: createdAtOf(path.code, page.now),
    dateShown: null,
    promoted: false,
    context: null,
    format,
    ...readCounts(tile, page),
    text: format === 'image' ? null : readCaption(tile),
  };
}

/** Beside the link, drawn over it: a tile has no room of its own. */
export function overTile(tile: Element): BadgePlace {
  return { parent: tile.parentElement ?? tile, before: null, form: 'overlay' };
}

function formatOf(tile: Element, kind: 'p' | 'reel'): Format | null {
  if (kind === 'reel' || tile.querySelector(selectors.clipBadge) !== null) return 'reel';
  if (tile.querySelector(selectors.carouselBadge) !== null) return 'carousel';
  if (tile.querySelector(selectors.video) !== null) return 'video';
  for (const badge of tile.querySelectorAll(selectors.icon)) {
    if (
      badge.querySelector(selectors.pinBadge) === null &&
      badge.querySelector(selectors.viewsIcon) === null
    ) {
      return null;
    }
  }
  return 'image';
}

/**
 * Likes and comments are two list items, in that order and without words; with hidden likes one is left, the comments.
 * Views stand after their icon.
 */
function readCounts(tile: Element, page: Page): Pick<Reading, 'metrics' | 'hidden'> {
  const items = [...tile.querySelectorAll(selectors.tileCounts)].map((item) => numberIn(item, page));
  const views = tile.querySelector(selectors.viewsIcon)?.closest('svg')?.parentElement?.parentElement;
  const [reactions, comments] = items.length === 1 ? [undefined, items[0]] : items;
  return {
    metrics: metricsOf({ reactions, comments, views: views ? numberIn(views, page) : undefined }),
    hidden: items.length === 1 && comments !== undefined ? ['reactions'] : [],
  };
}

function numberIn(element: Element, page: Page): Count | undefined {
  for (const span of element.querySelectorAll('span')) {
    if (span.childElementCount > 0) continue;
    const count = readCount(span.textContent ?? '', countStyle(page));
    if (count !== undefined) return count;
  }
  return undefined;
}

/**
 * The picture's text alternative. Of a carousel and of a reel it is the caption; of a single picture it is the site's or the
 * author's description, which nothing but its wording tells from a caption, so it is left out there.
 */
function readCaption(tile: Element): string | null {
  const alternative = tile.querySelector(selectors.image)?.getAttribute('alt') ?? '';
  return describedPicture.test(alternative.slice(0, longestDescription)) ? null : cutText(alternative);
}

/** Within its first words a description has said that it is one. */
const longestDescription = 300;
