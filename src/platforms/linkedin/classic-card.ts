import type { Author, Format, Reading } from '../../domain/post.ts';
import type { Page } from '../platform.ts';
import { accountIn } from './author-link.ts';
import { classicMetrics } from './classic-counts.ts';
import { countIn, countStyle } from './counts.ts';
import { readDateLine } from './date-line.ts';
import { seenLabel, seenText } from './page-text.ts';
import { addressOf, findPostId, type PostId, timeOf } from './post-id.ts';
import * as selectors from './selectors.ts';
import { isAboutFollowing } from './words.ts';

/**
 * Reads a card of the classic generation, which has one shape on all pages. Undefined: no author yet, a card within a card,
 * or something of LinkedIn's own that looks like a post.
 */
export function readClassicCard(post: Element, page: Page, view: string): Reading | undefined {
  if (post.parentElement?.closest(selectors.classicPost)) return undefined;
  const header = post.querySelector(selectors.classicHeader);
  const actor = own(post, selectors.classicActor);
  const author = actor ? readAuthor(actor, page) : readBareAuthor(header);
  if (author === undefined) return undefined;
  const context = actor ? seenText(header) : null;
  const hasHideButton = post.querySelector(selectors.classicHideButton) !== null;
  const line = readDateLine(seenText(actor?.querySelector(selectors.classicActorDate)), hasHideButton);
  const { id, dated } = identify(post, header, context);
  return {
    view,
    id: id?.digits ?? null,
    url: id ? addressOf(id) : null,
    author,
    ...publication(dated, page),
    createdAt: null,
    dateShown: line.dateShown,
    promoted: line.promoted,
    context,
    format: readFormat(post),
    metrics: classicMetrics(post, page),
    hidden: [],
    text: seenText(own(post, selectors.classicText)),
  };
}

/** The first match that is the post's own, not that of a reshared original or of a comment. */
function own(post: Element, selector: string): Element | undefined {
  const found = post.querySelector(selector);
  return found === null || found.closest(others) ? undefined : found;
}

const others = `${selectors.classicReshare}, ${selectors.classicComment}`;

function readAuthor(actor: Element, page: Page): Author | undefined {
  const name = seenText(actor.querySelector(selectors.classicActorName));
  if (name === null) return undefined;
  const account = accountIn(actor.querySelector(selectors.classicActorLink)?.getAttribute('href'));
  // A member's headline may hold any number; a page's line holds its followers and nothing else.
  const description = account?.isPage
    ? seenLabel(actor.querySelector(selectors.classicActorDescription))
    : null;
  return {
    handle: account?.handle ?? null,
    name,
    url: account?.url ?? null,
    followers: countIn(description, countStyle(page.language)) ?? null,
  };
}

/** Small cards name their author in the header; one with a link there says what somebody did, and its author is to come. */
function readBareAuthor(header: Element | null): Author | undefined {
  const name = header?.querySelector('a') ? null : seenText(header);
  return name === null ? undefined : { handle: null, name, url: null, followers: null };
}

/**
 * Which post it is. Where the header says what somebody did ("NAME reposted this"), `data-urn` names that deed: its number
 * is not the post's and its time not the publication's. The post's own number then stands only in the urns of its comments.
 */
function identify(
  post: Element,
  header: Element | null,
  context: string | null,
): { id?: PostId; dated?: PostId } {
  const carded = findPostId(
    post.getAttribute('data-urn') ?? post.parentElement?.closest('[data-id]')?.getAttribute('data-id'),
  );
  const isDeed = header !== null && context !== null && isSomebodysDeed(header, context);
  if (!isDeed) return carded ? { id: carded, dated: carded } : {};
  const commented = findPostId(post.querySelector(selectors.classicComment)?.getAttribute('data-id'));
  if (commented) return { id: commented, dated: commented };
  return carded ? { id: carded } : {};
}

/** Somebody is named, and what is said of them (without their name) is not that they follow the author. */
function isSomebodysDeed(header: Element, context: string): boolean {
  const names = Array.from(header.querySelectorAll('a'), seenText).filter((name) => name !== null);
  const said = names.reduce((rest, name) => rest.replace(name, ''), context);
  return names.length > 0 && !isAboutFollowing(said);
}

function publication(
  dated: PostId | undefined,
  page: Page,
): Pick<Reading, 'publishedAt' | 'publishedAtFrom'> {
  const time = dated ? timeOf(dated, page.now) : null;
  return { publishedAt: time, publishedAtFrom: time === null ? null : 'post id' };
}

function readFormat(post: Element): Format | null {
  const media = own(post, selectors.classicMedia);
  if (media === undefined) {
    return post.querySelector(unknownMedia) === null || post.querySelector(selectors.classicReshare)
      ? 'text'
      : null;
  }
  if (media.matches(selectors.classicPictures)) {
    return media.querySelectorAll(selectors.classicPicture).length > 1 ? 'carousel' : 'image';
  }
  const [, format] = formats.find(([part]) => media.className.includes(part)) ?? [];
  return format ?? null;
}

const unknownMedia = '.feed-shared-update-v2__content';
const formats: readonly (readonly [string, Format])[] = [
  ['video', 'video'],
  ['document', 'document'],
  ['poll', 'poll'],
  ['article', 'article'],
];
