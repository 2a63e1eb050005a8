import { readText } from './read-text.ts';
import { selectors } from './selectors.ts';

/**
 * The caption of a post: its heading on narrow pages, else the text that follows the author's name where it is repeated
 * below the header. Null where the post has none.
 */
export function readCaption(post: Element, repeatedName: Element | undefined, bar: Element): string | null {
  const heading = post.querySelector(selectors.captionHeading);
  if (heading !== null) return readText(heading);
  const isBeyond = (element: Element) =>
    element.contains(bar) || element.querySelector(selectors.commentPermalink) !== null;
  for (
    let element = repeatedName;
    element && element !== post;
    element = element.parentElement ?? undefined
  ) {
    if (isBeyond(element)) return null;
    for (let next = element.nextElementSibling; next !== null; next = next.nextElementSibling) {
      // Further on are the comments, one of which may be the author's.
      if (isBeyond(next)) return null;
      const text = readText(next);
      if (text !== null && /[^\s•·]/u.test(text)) return text;
    }
  }
  return null;
}
