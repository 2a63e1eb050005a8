import { type CommentReading, longestComment } from '../../domain/comment.ts';
import type { CommentView, Page } from '../platform.ts';
import { accountIn } from './author-link.ts';
import { ageIn, commentReading, ownParts, type PostView } from './comment-reading.ts';
import { commentUrnOf } from './comment-urn.ts';
import { collapsed, seenText } from './page-text.ts';
import { linesOf } from './sdui-actor.ts';
import { commentCounts } from './sdui-comment-counts.ts';
import { threadOf } from './sdui-thread.ts';
import * as selectors from './selectors.ts';
import { isAuthorBadge } from './words.ts';

/** Comments of the SDUI generation: header with name and age, text, a row of buttons and counts, perhaps replies. */
export function sduiComments(view: PostView): CommentView {
  return {
    selector: selectors.sduiComment,
    foundBy: selectors.sduiCommentFoundBy,
    read: (comment, page) => readSduiComment(comment, page, view),
  };
}

function readSduiComment(comment: Element, page: Page, view: PostView): CommentReading | undefined {
  const urn = commentUrnOf(comment);
  const around = comment.parentElement?.closest(selectors.sduiComment);
  // A comment's key may stand on several elements, one in the other; the outermost one is meant.
  if (urn === undefined || commentUrnOf(around)?.id === urn.id) return undefined;
  const own = (selector: string) => ownParts(comment, selector, selectors.sduiComment);
  const [text] = own(selectors.sduiText);
  const isHead = (part: Element) => !text || (part.compareDocumentPosition(text) & following) > 0;
  const links = own('a').filter((link) => isHead(link) && accountIn(link.getAttribute('href')));
  const named = links.find((link) => seenText(link) !== null);
  const lines = own('p, time').filter((line) => isHead(line) && !line.closest('button, [role=button]'));
  const name = (named && (linesOf(named)[0] ?? seenText(named))) ?? seenText(lines[0]);
  const labels = lines.map((line) => seenText(line) ?? '');
  return commentReading(comment, urn, view, page, {
    // The degree may stand in the same line: "NAME • 2nd".
    name: name && collapsed(name.split('•')[0] ?? name),
    link: named ?? links[0],
    isMarked: labels.slice(1).some(isAuthorBadge),
    replyTo: threadOf(comment, urn.id),
    dateShown: labels.map(ageIn).findLast((label) => label !== null && age.test(label)) ?? null,
    ...commentCounts(
      own('a, p, span, button, [role=button]').filter(
        (part) => part !== text && !isHead(part) && !text?.contains(part),
      ),
      page,
    ),
    text: seenText(text, longestComment) ?? '',
  });
}

/** "1w", "3 sem.", "2週間前": a small number and one word. */
const age = /^\p{Nd}{1,3}\s?[\p{L}\p{M}]{1,12}\.?$/u;
/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const following = 4;
