import { type CommentReading, longestComment } from '../../domain/comment.ts';
import type { CommentView, Page } from '../platform.ts';
import { accountUrl, readAccountPath, readPostPath } from './address.ts';
import { findComment } from './find-comment.ts';
import { readCommentCounts } from './read-comment-counts.ts';
import { readText } from './read-text.ts';
import * as selectors from './selectors.ts';

/**
 * The comments of the post that the page's address names; each is known by the link to it, in which its age stands.
 * `findAuthor` tells the handle of the post's author, asked once for each `page`.
 */
export function comments(
  view: string,
  findAuthor: (mark: Element, page: Page) => string | null,
): CommentView {
  return {
    selector: selectors.commentPermalink,
    whole: (mark) => findComment(mark)?.whole ?? mark,
    read(mark, page) {
      const path = readPostPath(mark.getAttribute('href'));
      const [, id, reply] = commentPath.exec(path?.rest ?? '') ?? [];
      const found = findComment(mark);
      const time = mark.querySelector('time');
      const at = Date.parse(time?.getAttribute('datetime') ?? '');
      // While one goes from a post to another, the comments of the one that was left may still be there.
      if (!path || !id || !found || !time || path.code !== readPostPath(page.url.pathname)?.code)
        return undefined;
      const handle = readAccountPath(found.name.getAttribute('href')) ?? null;
      const author = authorOnce(findAuthor, mark, page);
      const reading: CommentReading = {
        view,
        id: reply ?? id,
        postId: path.code,
        replyTo: reply ? id : null,
        author: { handle, name: null, url: handle && accountUrl(handle) },
        byPostAuthor: author && handle ? author === handle : null,
        publishedAt: Number.isNaN(at) ? null : at,
        dateShown: time.textContent.replace(/\s+/g, ' ').trim() || null,
        ...readCommentCounts(mark, found, page),
        text: (found.text && readText(found.text, longestComment)) ?? '',
      };
      return reading;
    },
  };
}

/** `/p/CODE/c/ID/`, and for replies `/p/CODE/c/ID of the comment/r/ID/`. */
const commentPath = /^c\/(\d{5,25})(?:\/r\/(\d{5,25}))?\/?$/;

/** A page is the page at one moment, with one post that is opened: so its author is found once. */
function authorOnce(
  findAuthor: (mark: Element, page: Page) => string | null,
  mark: Element,
  page: Page,
): string | null {
  const known = authors.get(page);
  const author = known === undefined ? findAuthor(mark, page) : known;
  authors.set(page, author);
  return author;
}

const authors = new WeakMap<Page, string | null>();
