import { type CommentReading, longestComment } from '../../domain/comment.ts';
import type { CommentView, Page } from '../platform.ts';
import { accountIn } from './author-link.ts';
import { ageIn, commentReading, ownParts, type PostView } from './comment-reading.ts';
import { commentUrnOf } from './comment-urn.ts';
import { countIn, sharpened } from './counts.ts';
import { seenLabel, seenText } from './page-text.ts';
import * as selectors from './selectors.ts';

/** Comments of the classic generation: one element each, replies within. */
export function classicComments(view: PostView): CommentView {
  return {
    selector: selectors.classicCommentArticle,
    read: (comment, page) => readClassicComment(comment, page, view),
  };
}

function readClassicComment(comment: Element, page: Page, view: PostView): CommentReading | undefined {
  const urn = commentUrnOf(comment);
  if (urn === undefined) return undefined;
  const own = (selector: string) => ownParts(comment, selector, selectors.classicCommentArticle);
  const [text] = own(selectors.classicCommentText);
  const [reactions] = own(selectors.classicCommentReactions);
  return commentReading(comment, urn, view, page, {
    name: seenText(own(selectors.classicCommentName)[0]),
    link: own('a').find((link) => accountIn(link.getAttribute('href')) && !text?.contains(link)),
    isMarked: own(selectors.classicCommentBadge).length > 0,
    replyTo: commentUrnOf(comment.parentElement?.closest(selectors.classicCommentArticle))?.id ?? null,
    dateShown: ageIn(seenText(own('time')[0])),
    reactions:
      sharpened(countIn(seenLabel(reactions), page), () =>
        countIn(reactions?.getAttribute('aria-label'), page),
      ) ?? null,
    replies: countIn(seenLabel(own(selectors.classicCommentReplies)[0]), page) ?? null,
    text: seenText(text, longestComment) ?? '',
  });
}
