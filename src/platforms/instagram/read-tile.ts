import type { Format, Reading } from '../../domain/post.ts';
import type { BadgePlace, Page } from '../platform.ts';
import { makeReading, type Told } from '../reading.ts';
import { readPostPath } from './address.ts';
import { countIn } from './count-in.ts';
import { identityOf } from './identity.ts';
import { cutText } from './read-text.ts';
import { carouselBadge, clipBadge, image, otherBadge, tileCounts, video, viewsIcon } from './selectors.ts';
import { describesPicture } from './words.ts';

/** Reads a tile of a grid. `owner` is the account all of whose posts they are; undefined where a grid shows others' too. */
export function readTile(
  view: string,
  tile: Element,
  page: Page,
  owner: string | undefined,
): Reading | undefined {
  const path = readPostPath(tile.getAttribute('href'));
  if (path?.rest !== '') return undefined;
  const format = formatOf(tile, path.kind);
  return makeReading(view, {
    ...identityOf(path, path.handle ?? owner, page),
    ...readCounts(tile, page),
    format,
    text: format === 'image' ? null : readCaption(tile),
  });
}

/** Beside the link, drawn over it: a tile has no room of its own. */
export function overTile(tile: Element): BadgePlace {
  return { parent: tile.parentElement ?? tile, before: tile, form: 'overlay' };
}

function formatOf(tile: Element, kind: 'p' | 'reel'): Format | null {
  const has = (selector: string) => tile.querySelector(selector) !== null;
  if (kind === 'reel' || has(clipBadge)) return 'reel';
  if (has(carouselBadge)) return 'carousel';
  if (has(video)) return 'video';
  return has(otherBadge) ? null : 'image';
}

/**
 * Likes and comments are two list items, in that order and without words; with hidden likes one is left, the comments.
 * Views stand after their icon.
 */
function readCounts(tile: Element, page: Page): Pick<Told, 'metrics' | 'hidden'> {
  const counts = [...tile.querySelectorAll(tileCounts)].map((item) => countIn(item, page));
  const likesHidden = counts.length === 1 && counts[0] !== undefined;
  const [reactions, comments] = counts.length === 1 ? [undefined, ...counts] : counts;
  // The nearest number around the icon: never one of the list, which stands further out.
  let around = tile.querySelector(viewsIcon)?.parentElement;
  while (around && around !== tile && countIn(around, page) === undefined) around = around.parentElement;
  const views = around === tile ? undefined : countIn(around, page);
  return { metrics: { reactions, comments, views }, hidden: likesHidden ? ['reactions'] : [] };
}

/**
 * The picture's text alternative. Of a carousel and of a reel it is the caption; of a single picture it is the site's or the
 * author's description, which nothing but its wording tells from a caption, so it is left out there.
 */
function readCaption(tile: Element): string | null {
  const alternative = tile.querySelector(image)?.getAttribute('alt') ?? '';
  return describesPicture(alternative) ? null : cutText(alternative);
}
