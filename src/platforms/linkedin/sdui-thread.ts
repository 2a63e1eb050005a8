import { accountIn } from './author-link.ts';
import { ownParts } from './comment-reading.ts';
import { commentUrnOf } from './comment-urn.ts';
import { seenText } from './page-text.ts';
import * as selectors from './selectors.ts';

/**
 * The comment that begins the thread of this one; null: this one does. Replies stand within it or, in other builds, after
 * it in one list. There nothing but an indent sets them apart; but a reply begins with the name of whom it answers.
 */
export function threadOf(comment: Element, id: string): string | null {
  let beginning: string | null = null;
  for (let next = around(comment); next; next = around(next)) {
    const outer = commentUrnOf(next)?.id;
    if (outer !== undefined && outer !== id) beginning = outer;
  }
  return beginning ?? answeredAbove(comment);
}

function around(element: Element): Element | null | undefined {
  return element.parentElement?.closest(selectors.sduiThread);
}

function answeredAbove(comment: Element): string | null {
  const answered = answeredBy(comment);
  let isAnswered = false;
  for (let above = answered && before(comment); above; above = before(above)) {
    isAnswered ||= authorOf(above) === answered;
    if (answeredBy(above) === undefined) return isAnswered ? (commentUrnOf(above)?.id ?? null) : null;
  }
  return null;
}

/** Whom the text begins with, where that is an account. */
function answeredBy(comment: Element): string | undefined {
  const [text] = ownParts(comment, selectors.sduiText, selectors.sduiComment);
  const link = text?.querySelector('a');
  const name = seenText(link);
  return name && seenText(text)?.startsWith(name) ? accountIn(link?.getAttribute('href'))?.handle : undefined;
}

function authorOf(comment: Element): string | undefined {
  return accountIn(comment.querySelector(selectors.sduiProfileLink)?.getAttribute('href'))?.handle;
}

/** The comment before this one in the list, each of which may have a wrapper of its own. */
function before(comment: Element): Element | undefined {
  for (
    let level: Element | null = comment;
    level && !level.matches(selectors.sduiPost);
    level = level.parentElement
  ) {
    for (let sibling = level.previousElementSibling; sibling; sibling = sibling.previousElementSibling) {
      const found = sibling.matches(selectors.sduiComment)
        ? sibling
        : sibling.querySelector(selectors.sduiComment);
      if (found) return found;
    }
  }
  return undefined;
}
