import { type CommentReading, longestComment } from '../../domain/comment.ts';
import type { CommentView, Page, View } from '../platform.ts';
import { readOnce } from '../read-once.ts';
import { accountUrl, readAccountPath, readPostPath } from './address.ts';
import { findComment } from './find-comment.ts';
import { readCommentCounts } from './read-comment-counts.ts';
import { readText } from './read-text.ts';
import * as selectors from './selectors.ts';

/** The comments of the post that the page's address names; each is known by the link to it, in which its age stands. */
export function comments(view: Pick<View, 'name' | 'selector' | 'read'>): CommentView {
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
      const author = authorOf(view, path.code, page);
      const reading: CommentReading = {
        view: view.name,
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

/** The author of the post, which the site does not mark among its comments, as the page's own post tells. */
function authorOf(view: Pick<View, 'selector' | 'read'>, code: string, page: Page): string | null {
  for (const post of page.root.querySelectorAll(view.selector)) {
    const reading = readOnce(view, post, page);
    if (reading?.id === code) return reading.author.handle;
  }
  return null;
}
