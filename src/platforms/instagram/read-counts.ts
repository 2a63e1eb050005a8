import { type Count, omittedZero } from '../../domain/count.ts';
import type { Reading } from '../../domain/post.ts';
import type { Page } from '../platform.ts';
import type { Told } from '../reading.ts';
import { countIn, countOf } from './count-in.ts';
import { readText } from './read-text.ts';
import {
  besideLikeIcon,
  commentForm,
  commentIcon,
  commentPermalink,
  commentsLine,
  heart,
  likeIcon,
  likersLine,
  namedLiker,
  repostIcon,
} from './selectors.ts';

/** The action bar of a post: the smallest element that holds the heart and what stands beside it. */
export function findBar(post: Element): Element | undefined {
  const known = bars.get(post);
  if (known && post.contains(known) && isBar(known)) return known;
  let element = post.querySelector(likeIcon)?.parentElement;
  while (element && element.querySelector(besideLikeIcon) === null) {
    if (element === post) return undefined;
    element = element.parentElement;
  }
  if (element) bars.set(post, element);
  return element ?? undefined;
}

/** Where bars were found: below a post with thousands of comments, all of which are passed on the way. */
const bars = new WeakMap<Element, Element>();

function isBar(element: Element): boolean {
  return element.querySelector(likeIcon) !== null && element.querySelector(besideLikeIcon) !== null;
}

/**
 * Reads the counts beside the icons of a post's bar or, of the feed up to 2025, in the lines below it: "48 likes", "Liked by
 * X and 1,234 others" (1,235), "View all 2 comments".
 */
export function readCounts(
  post: Element,
  bar: Element,
  page: Page,
): Required<Pick<Told, 'metrics'>> & Pick<Reading, 'hidden'> {
  const inBar = readBar(bar, page);
  const likers = post.querySelector(likersLine);
  const commentsLink = post.querySelector(commentsLine);
  const reactions = inBar.reactions ?? (likers ? readLikers(likers, page) : undefined);
  const shown = inBar.comments ?? countIn(commentsLink, page);
  // What is missing may still come: in the bar before its last icon, in the lines before the form at the end.
  const barIsComplete = (bar.closest('section') ?? bar).querySelectorAll('svg').length > 2;
  const linesAreComplete = post.querySelector(commentForm) !== null;
  // Where comments are listed one by one, or turned off, a missing count is no zero.
  const leavesZeroOut =
    reactions !== undefined &&
    barIsComplete &&
    (inBar.reactions !== undefined || linesAreComplete) &&
    bar.querySelector(commentIcon) !== null &&
    commentsLink === null &&
    post.querySelector(commentPermalink) === null;
  const comments = shown ?? (leavesZeroOut ? omittedZero : undefined);
  const hidesLikes =
    reactions === undefined &&
    barIsComplete &&
    (comments !== undefined || (likers !== null && linesAreComplete));
  return {
    metrics: { reactions, comments, shares: inBar.shares },
    hidden: hidesLikes ? ['reactions'] : [],
  };
}

/** Each count follows its icon; the arrow of "share" and the bookmark have none. */
function readBar(bar: Element, page: Page): Record<string, Count | undefined> {
  const counts: Record<string, Count | undefined> = {};
  let metric = '';
  for (const part of bar.querySelectorAll('svg, span')) {
    if (part.localName === 'svg') {
      metric = icons.find(([icon]) => part.querySelector(icon))?.[1] ?? '';
    } else if (metric !== '') {
      counts[metric] ??= countOf(part, page);
    }
  }
  return counts;
}

const icons = [
  [heart, 'reactions'],
  [commentIcon, 'comments'],
  [repostIcon, 'shares'],
] as const;

/** Whoever is named likes the post too. */
function readLikers(link: Element, page: Page): Count | undefined {
  const line = link.closest('section') ?? link;
  const named = line.querySelectorAll(namedLiker).length;
  const count = countIn(link, page);
  if (count === undefined || named === 0) return count;
  return { low: count.low + named, high: count.high + named, shown: readText(line) };
}
