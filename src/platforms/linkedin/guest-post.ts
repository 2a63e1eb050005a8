import type { Metrics } from '../../domain/metrics.ts';
import type { Format, Reading } from '../../domain/post.ts';
import type { Page } from '../platform.ts';
import { accountIn, authorOf } from './author-link.ts';
import type { PostIdentity } from './comment-reading.ts';
import { type Counted, countIn, note, withOmittedZeros } from './counts.ts';
import { ownPart } from './own-part.ts';
import { seenLabel, seenText } from './page-text.ts';
import { findPostId, timeOf } from './post-id.ts';
import { postReading } from './post-reading.ts';
import * as selectors from './selectors.ts';

/** The counts of a public post; reposts are not shown there. */
export const guestMetrics = ['reactions', 'comments'] as const;

/** Reads a post of a public page, as somebody without an account sees it. Undefined: not filled in. */
export function readGuestPost(post: Element, page: Page, view: string): Reading | undefined {
  const actor = post.querySelector(selectors.guestActor);
  const link = actor?.querySelector(selectors.guestActorName);
  const name = seenText(link);
  const id = findPostId(post.getAttribute('data-activity-urn'));
  if (!actor || name === null || id === undefined) return undefined;
  return postReading(view, id, timeOf(id, page.now), {
    author: authorOf(name, link, seenLabel(actor.querySelector('p')), page),
    dateShown: seenText(actor.querySelector('time')),
    format: readFormat(post),
    metrics: readMetrics(post, page),
    text: seenText(own(post, selectors.guestText)),
  });
}

/** Which post it is, and whose. */
export function identifyGuestPost(post: Element): PostIdentity {
  const link = post.querySelector(`${selectors.guestActor} ${selectors.guestActorName}`);
  return {
    id: findPostId(post.getAttribute('data-activity-urn'))?.digits ?? null,
    handle: accountIn(link?.getAttribute('href'))?.handle ?? null,
  };
}

/** The numbers stand in attributes, untouched by language. */
function readMetrics(post: Element, page: Page): Metrics {
  const counted: Counted = {};
  for (const [name, selector] of countPlaces) {
    const place = post.querySelector(selector);
    if (!place) continue;
    const digits = place.getAttribute(`data-num-${name}`) ?? '';
    const count = countIn(digits, page);
    note(counted, name, count && { ...count, shown: countIn(seenLabel(place), page)?.shown ?? digits });
  }
  return withOmittedZeros(counted, guestMetrics);
}

const countPlaces = [
  ['reactions', selectors.guestReactions],
  ['comments', selectors.guestComments],
] as const;

function readFormat(post: Element): Format {
  const [, format] = formats.find(([selector]) => own(post, selector)) ?? [];
  if (format) return format;
  const pictures = own(post, selectors.guestPictures);
  if (!pictures) return 'text';
  return pictures.querySelectorAll(selectors.guestPicture).length > 1 ? 'carousel' : 'image';
}

const formats: readonly (readonly [string, Format])[] = [
  [selectors.guestDocument, 'document'],
  [selectors.guestVideo, 'video'],
  [selectors.guestArticle, 'article'],
];

function own(post: Element, selector: string): Element | undefined {
  return ownPart(post, selector, selectors.guestReshare);
}
