import type { Format, Reading } from '../../domain/post.ts';
import type { BadgePlace, Page } from '../platform.ts';
import { makeReading } from '../reading.ts';
import { type PostPath, readAccountPath, readPostPath } from './address.ts';
import { identityOf } from './identity.ts';
import { findBar, readCounts } from './read-counts.ts';
import { findHeader, readHeader } from './read-header.ts';
import { readText } from './read-text.ts';
import * as selectors from './selectors.ts';

/** Reads a post that stands on its page with its author, action bar and date; undefined until all of that is there. */
export function readPost(view: string, post: Element, page: Page): Reading | undefined {
  const bar = findBar(post);
  const date = findDate(post);
  const names = findNames(post, date?.path.handle);
  const [author] = names;
  if (bar === undefined || author === undefined) return undefined;
  const header = findHeader(author.link, bar, post);
  const labels = readHeader(header, post);
  // Every post shows its age but the paid ones.
  if (date === undefined && !labels.promoted) return undefined;
  const path = date?.path ?? findPath(post);
  const identity = identityOf(path, author.handle, page);
  return makeReading(view, {
    ...identity,
    ...labels,
    ...readCounts(post, bar, page),
    publishedAt: date?.at ?? null,
    publishedAtFrom: date?.at ? 'time element' : null,
    createdAt: date?.at ? null : (identity.createdAt ?? null),
    dateShown: date?.shown ?? null,
    format: formatOf(post, path),
    text: readCaption(post, names.find(({ link }) => !header.contains(link))?.link, bar),
  });
}

/** After the action bar and the date, in the block that holds them; in the viewer, at the end of the column of buttons. */
export function besideBar(post: Element): BadgePlace {
  const bar = findBar(post);
  return { parent: bar?.closest('section')?.parentElement ?? bar ?? post, before: null, form: 'line' };
}

/** A link that writes out an account's name. */
interface Name {
  readonly handle: string;
  readonly link: Element;
}

/**
 * The links that write out the author's name: the handle known, else the first one found. Faces, and people tagged on the
 * picture, are left out.
 */
export function findNames(post: Element, known: string | null | undefined): Name[] {
  let author = known;
  const names: Name[] = [];
  for (const link of post.querySelectorAll(selectors.innerLink)) {
    const handle = readAccountPath(link.getAttribute('href'));
    if (handle === undefined || (author ?? handle) !== handle) continue;
    if (link.matches(selectors.tagged) || !link.textContent?.trim()) continue;
    author = handle;
    names.push({ handle, link });
    // A header names the author once or twice, the caption once; further links are comments and mentions.
    if (names.length === 3) break;
  }
  return names;
}

interface PostDate {
  readonly path: PostPath;
  readonly at: number | null;
  readonly shown: string | null;
}

/** The last time that stands in a link to the post itself: captions and comments have times of their own. */
function findDate(post: Element): PostDate | undefined {
  let found: PostDate | undefined;
  for (const time of post.querySelectorAll(selectors.linkedTime)) {
    const path = readPostPath(time.closest('a')?.getAttribute('href'));
    if (path?.rest !== '') continue;
    found = {
      path,
      at: Date.parse(time.getAttribute('datetime') ?? '') || null,
      shown: time.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    };
  }
  return found;
}

/** A paid post has no date, but may link to those who like it or to its comments. */
function findPath(post: Element): PostPath | undefined {
  return readPostPath(post.querySelector(selectors.belowPost)?.getAttribute('href'));
}

function formatOf(post: Element, path: PostPath | undefined): Format | null {
  if (path?.kind === 'reel') return 'reel';
  const media = [...post.querySelectorAll(selectors.media)];
  if (media.some((each) => each.closest(selectors.slide))) return 'carousel';
  if (media.some((each) => each.matches(selectors.video))) return 'video';
  return media.every((image) => image.closest(selectors.linked)) ? null : 'image';
}

/**
 * The caption of a post: its heading on narrow pages, else the text that follows the author's name where it is repeated
 * below the header. Null where the post has none.
 */
function readCaption(post: Element, repeatedName: Element | undefined, bar: Element): string | null {
  const heading = post.querySelector(selectors.captionHeading);
  if (heading !== null) return readText(heading);
  // Further on are the comments, one of which may be the author's.
  const isBeyond = (element: Element) =>
    element.contains(bar) || element.querySelector(selectors.commentPermalink) !== null;
  let element: Element | null | undefined = repeatedName;
  for (; element && element !== post && !isBeyond(element); element = element.parentElement) {
    for (let next = element.nextElementSibling; next; next = next.nextElementSibling) {
      if (isBeyond(next)) return null;
      const text = readText(next);
      if (text !== null && /[^\s•·]/.test(text)) return text;
    }
  }
  return null;
}
