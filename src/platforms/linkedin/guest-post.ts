import type { Metrics } from '../../domain/metrics.ts';
import type { Format, Reading } from '../../domain/post.ts';
import type { Page } from '../platform.ts';
import { readCount } from '../read-count.ts';
import { accountIn } from './author-link.ts';
import { type Counted, countIn, countStyle, withOmittedZeros } from './counts.ts';
import { seenLabel, seenText } from './page-text.ts';
import { addressOf, findPostId, timeOf } from './post-id.ts';
import * as selectors from './selectors.ts';

/** Reads a post of a public page, as somebody without an account sees it. Undefined: not filled in. */
export function readGuestPost(post: Element, page: Page, view: string): Reading | undefined {
  const actor = post.querySelector(selectors.guestActor);
  const link = actor?.querySelector(selectors.guestActorName);
  const name = seenText(link);
  const id = findPostId(post.getAttribute('data-activity-urn'));
  if (!actor || !link || name === null || id === undefined) return undefined;
  const account = accountIn(link.getAttribute('href'));
  const followers = account?.isPage ? seenLabel(actor.querySelector(selectors.guestFollowers)) : null;
  const time = timeOf(id, page.now);
  return {
    view,
    id: id.digits,
    url: addressOf(id),
    author: {
      handle: account?.handle ?? null,
      name,
      url: account?.url ?? null,
      followers: countIn(followers, countStyle(page.language)) ?? null,
    },
    publishedAt: time,
    publishedAtFrom: time === null ? null : 'post id',
    createdAt: null,
    dateShown: seenText(actor.querySelector(selectors.guestDate)),
    promoted: false,
    context: null,
    format: readFormat(post),
    metrics: readMetrics(post, page),
    hidden: [],
    text: seenText(outside(post, selectors.guestText)),
  };
}

function readMetrics(post: Element, page: Page): Metrics {
  const counted: Counted = {};
  const unreadable = new Set<'reactions' | 'comments'>();
  const places = [
    ['reactions', selectors.guestReactions, 'data-num-reactions'],
    ['comments', selectors.guestComments, 'data-num-comments'],
  ] as const;
  for (const [name, selector, attribute] of places) {
    const place = post.querySelector(selector);
    if (place === null) continue;
    const digits = place.getAttribute(attribute) ?? '';
    const shown = countIn(seenLabel(place), countStyle(page.language))?.shown ?? digits;
    const count = readCount(digits, countStyle('en'));
    if (count) counted[name] = { ...count, shown };
    else unreadable.add(name);
  }
  return withOmittedZeros(counted, unreadable, ['reactions', 'comments']);
}

function readFormat(post: Element): Format | null {
  if (outside(post, selectors.guestDocument)) return 'document';
  if (outside(post, selectors.guestVideo)) return 'video';
  if (outside(post, selectors.guestArticle)) return 'article';
  const pictures = outside(post, selectors.guestPictures);
  if (!pictures) return 'text';
  return pictures.querySelectorAll(selectors.guestPicture).length > 1 ? 'carousel' : 'image';
}

/** The first match that is not the reshared original's. */
function outside(post: Element, selector: string): Element | undefined {
  for (const found of post.querySelectorAll(selector)) {
    if (found.closest(selectors.guestReshare) === null) return found;
  }
  return undefined;
}
