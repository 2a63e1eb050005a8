import type { Format, Reading } from '../../domain/post.ts';
import type { Page } from '../platform.ts';
import { accountIn, authorOf } from './author-link.ts';
import { classicMetrics } from './classic-counts.ts';
import type { PostIdentity } from './comment-reading.ts';
import { readDateLine } from './date-line.ts';
import { ownPart } from './own-part.ts';
import { seenLabel, seenText } from './page-text.ts';
import { findPostId, type PostId, timeOf } from './post-id.ts';
import { postReading } from './post-reading.ts';
import * as selectors from './selectors.ts';
import { isAboutFollowing } from './words.ts';

/**
 * Reads a card of the classic generation, which has one shape on all pages. Undefined: no author yet, a card within a card,
 * or something of LinkedIn's own that looks like a post.
 */
export function readClassicCard(post: Element, page: Page, view: string): Reading | undefined {
  const header = post.querySelector(selectors.classicHeader);
  const actor = own(post, selectors.classicActor);
  // Small cards name their author in the header; one with a link there says what somebody did, and its author is to come.
  const name = actor
    ? seenText(actor.querySelector(selectors.classicActorName))
    : header?.querySelector('a')
      ? null
      : seenText(header);
  if (name === null || post.parentElement?.closest(selectors.classicPost)) return undefined;
  const context = actor ? seenText(header) : null;
  const { carded, dated } = numbersOf(post, header, context);
  return postReading(view, dated ?? carded, dated ? timeOf(dated, page.now) : null, {
    author: authorOf(
      name,
      actor?.querySelector(selectors.classicActorLink),
      seenLabel(actor?.querySelector(selectors.classicActorDescription)),
      page,
    ),
    ...readDateLine(
      seenText(actor?.querySelector(selectors.classicActorDate)),
      post.querySelector(selectors.classicHideButton) !== null,
    ),
    context,
    format: readFormat(post),
    metrics: classicMetrics(post, page),
    text: seenText(own(post, selectors.classicText)),
  });
}

/** Which post a card is, and whose. */
export function identifyClassicCard(post: Element): PostIdentity {
  const header = post.querySelector(selectors.classicHeader);
  const actor = own(post, selectors.classicActor);
  const { carded, dated } = numbersOf(post, header, actor ? seenText(header) : null);
  const link = actor?.querySelector(selectors.classicActorLink);
  return {
    id: (dated ?? carded)?.digits ?? null,
    handle: accountIn(link?.getAttribute('href'))?.handle ?? null,
  };
}

/** The number that the card bears, and the one that tells the post's own time. */
function numbersOf(
  post: Element,
  header: Element | null,
  context: string | null,
): { carded: PostId | undefined; dated: PostId | undefined } {
  const carded = findPostId(
    post.getAttribute('data-urn') ?? post.parentElement?.closest('[data-id]')?.getAttribute('data-id'),
  );
  return {
    carded,
    dated: context !== null && isSomebodysDeed(header, context) ? commentedPost(post) : carded,
  };
}

function own(post: Element, selector: string): Element | undefined {
  return ownPart(post, selector, `${selectors.classicReshare}, ${selectors.classicComment}`);
}

/**
 * Where the header says what somebody did ("NAME reposted this"), `data-urn` names that deed: its number is not the post's
 * and its time not the publication's. The post's own number then stands only in the urns of its comments.
 */
function commentedPost(post: Element): PostId | undefined {
  return findPostId(post.querySelector(selectors.classicComment)?.getAttribute('data-id'));
}

/** Somebody is named, and what is said of them (without their name) is not that they follow the author. */
function isSomebodysDeed(header: Element | null, context: string): boolean {
  const names = Array.from(header?.querySelectorAll('a') ?? [], (link) => seenText(link) ?? '');
  const said = names.reduce((rest, name) => rest.replace(name, ''), context);
  return names.length > 0 && !isAboutFollowing(said);
}

function readFormat(post: Element): Format | null {
  const media = own(post, selectors.classicMedia);
  if (media) {
    if (media.querySelectorAll(selectors.classicPicture).length > 1) return 'carousel';
    return formats.find((format) => media.className.includes(`-${format}`)) ?? null;
  }
  const isKnown =
    post.querySelector(selectors.classicReshare) ?? !post.querySelector(selectors.classicContent);
  return isKnown ? 'text' : null;
}

/** As the component's own class names them. */
const formats = ['image', 'video', 'document', 'poll', 'article'] as const;
