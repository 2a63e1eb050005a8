import { type CommentReading, longestComment } from '../../domain/comment.ts';
import type { CommentView, Page } from '../platform.ts';
import { ageIn, commentReading, ownParts, type PostView } from './comment-reading.ts';
import { commentUrnOf } from './comment-urn.ts';
import { countIn } from './counts.ts';
import { seenLabel, seenText } from './page-text.ts';
import * as selectors from './selectors.ts';

/** Comments of a public post page. */
export function guestComments(view: PostView): CommentView {
  return {
    selector: selectors.guestComment,
    read: (comment, page) => readGuestComment(comment, page, view),
  };
}

function readGuestComment(comment: Element, page: Page, view: PostView): CommentReading | undefined {
  const own = (selector: string) => ownParts(comment, selector, selectors.guestComment);
  const urn = commentUrnOf(own(selectors.guestCommentUrn)[0]);
  if (urn === undefined) return undefined;
  const [author] = own(selectors.guestCommentAuthor);
  const around = comment.parentElement?.closest(selectors.guestComment);
  return commentReading(comment, urn, view, page, {
    name: seenText(author),
    link: author,
    replyTo: commentUrnOf(around?.querySelector(selectors.guestCommentUrn))?.id ?? null,
    dateShown: ageIn(seenText(own(selectors.guestCommentDate)[0])),
    reactions: countIn(seenLabel(own(selectors.guestCommentReactions)[0]), page) ?? null,
    replies: null,
    text: seenText(own(selectors.guestCommentText)[0], longestComment) ?? '',
  });
}
