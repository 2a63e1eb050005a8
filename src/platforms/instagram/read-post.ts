import { type Count, omittedZero } from '../../domain/count.ts';
import type { Format, Reading } from '../../domain/post.ts';
import type { Page } from '../platform.ts';
import type { CountStyle } from '../read-count.ts';
import { accountUrl, type PostPath, postUrl, readAccountPath, readPostPath } from './address.ts';
import { createdAtOf } from './created-at.ts';
import { type Bar, readBar } from './read-bar.ts';
import { readCaption } from './read-caption.ts';
import { findHeader, readHeader } from './read-header.ts';
import { readWords } from './read-words.ts';
import { selectors } from './selectors.ts';

/** Reads a post that stands on its page with its author, action bar and date; undefined until all of that is there. */
export function readPost(view: string, post: Element, page: Page): Reading | undefined {
  const style = countStyle(page);
  const bar = readBar(post, style);
  if (bar === undefined) return undefined;
  const dated = findDate(post);
  const nameLinks = findNameLinks(post, dated?.path.handle ?? null);
  const authorLink = nameLinks[0];
  if (authorLink === undefined) return undefined;
  const header = findHeader(authorLink, bar.element, post);
  const { promoted, context } = readHeader(header, post);
  // Every post shows its age but the paid ones.
  if (dated === undefined && !promoted) return undefined;
  const path = dated?.path ?? findPath(post);
  const publishedAt = dated?.publishedAt ?? null;
  const handle = dated?.path.handle ?? readAccountPath(authorLink.getAttribute('href') ?? '') ?? null;
  return {
    view,
    id: path?.code ?? null,
    url: path ? postUrl(path) : null,
    author: { handle, name: null, url: handle === null ? null : accountUrl(handle), followers: null },
    publishedAt,
    publishedAtFrom: publishedAt === null ? null : 'time element',
    createdAt: path && publishedAt === null ? createdAtOf(path.code, page.now) : null,
    dateShown: dated?.shown ?? null,
    promoted,
    context,
    format: formatOf(post, path),
    ...readCounts(post, bar, style),
    text: readCaption(
      post,
      nameLinks.find((link) => !header.contains(link)),
      bar.element,
    ),
  };
}

/** How numbers are written: the platform cuts what it shortens. */
export function countStyle(page: Page): CountStyle {
  return { language: page.language, abbreviation: 'cut' };
}

interface PostDate {
  readonly path: PostPath;
  readonly publishedAt: number | null;
  readonly shown: string;
}

/** The last time that stands in a link to the post itself: captions and comments have times of their own. */
function findDate(post: Element): PostDate | undefined {
  let found: PostDate | undefined;
  for (const time of post.querySelectorAll(selectors.linkedTime)) {
    const path = readPostPath(time.closest('a')?.getAttribute('href') ?? '');
    if (path === undefined || path.rest !== '') continue;
    const publishedAt = Date.parse(time.getAttribute('datetime') ?? '');
    found = {
      path,
      publishedAt: Number.isNaN(publishedAt) ? null : publishedAt,
      shown: (time.textContent ?? '').replace(/\s+/gu, ' ').trim(),
    };
  }
  return found;
}

/** The links that write out the author's name; faces and people tagged on the picture are left out. */
function findNameLinks(post: Element, known: string | null): Element[] {
  let handle = known;
  const links: Element[] = [];
  for (const link of post.querySelectorAll(selectors.innerLink)) {
    const found = readAccountPath(link.getAttribute('href') ?? '');
    if (found === undefined || (handle !== null && found !== handle)) continue;
    if (link.matches(selectors.tagged) || (link.textContent ?? '').trim() === '') continue;
    handle = found;
    links.push(link);
    if (links.length === enoughNames) break;
  }
  return links;
}

/** A header names the author once or twice, the caption once; further links are comments and mentions. */
const enoughNames = 3;

/** A paid post has no date, but may link to those who like it or to its comments. */
function findPath(post: Element): PostPath | undefined {
  for (const link of post.querySelectorAll(`${selectors.likersLink}, ${selectors.commentsLink}`)) {
    const path = readPostPath(link.getAttribute('href') ?? '');
    if (path !== undefined) return path;
  }
  return undefined;
}

function formatOf(post: Element, path: PostPath | undefined): Format | null {
  if (path?.kind === 'reel') return 'reel';
  if (post.querySelector(selectors.slide) !== null) return 'carousel';
  if (post.querySelector(selectors.video) !== null) return 'video';
  const hasPicture = [...post.querySelectorAll(selectors.image)].some(
    (image) => !image.closest(selectors.linked),
  );
  return hasPicture ? 'image' : null;
}

function readCounts(post: Element, bar: Bar, style: CountStyle): Pick<Reading, 'metrics' | 'hidden'> {
  const words = readWords(post, bar.element, style);
  const reactions = bar.reactions ?? words.reactions;
  const shownComments = bar.comments ?? words.comments;
  // What is missing may still come: in the bar before its last icon, in words before the form at the end.
  const wordsAreComplete = post.querySelector(selectors.commentForm) !== null;
  // Where comments are listed one by one, or turned off, a missing count is no zero.
  const leavesZeroOut =
    reactions !== undefined &&
    bar.canComment &&
    bar.isComplete &&
    (bar.reactions !== undefined || wordsAreComplete) &&
    !words.hasCommentsLine &&
    post.querySelector(selectors.commentPermalink) === null;
  const comments = shownComments ?? (leavesZeroOut ? omittedZero : undefined);
  const likesHidden =
    reactions === undefined &&
    bar.isComplete &&
    (shownComments !== undefined || (words.likesHidden && wordsAreComplete));
  return {
    metrics: metricsOf({ reactions, comments, shares: bar.shares }),
    hidden: likesHidden ? ['reactions'] : [],
  };
}

/** Leaves out what is not known. */
export function metricsOf(counts: Record<string, Count | undefined>): Reading['metrics'] {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== undefined));
}
