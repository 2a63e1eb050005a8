import { readText } from './read-text.ts';
import { selectors } from './selectors.ts';

/**
 * The caption of a post: its heading on narrow pages, else the text that follows the author's name where it stands for the
 * second time. Null where the post has none.
 */
export function readCaption(post: Element, authorLinks: readonly Element[], bar: Element): string | null {
  const heading = post.querySelector(selectors.captionHeading);
  if (heading !== null) return readText(heading);
  const name = authorLinks[1];
  if (name === undefined) return null;
  for (let element = name; element.parentElement && element !== post; element = element.parentElement) {
    // A comment that the author wrote, or beyond the caption's own block.
    if (element.querySelector(selectors.commentPermalink) !== null || element.contains(bar)) return null;
    for (let next = element.nextElementSibling; next !== null; next = next.nextElementSibling) {
      if (next.querySelector(selectors.commentPermalink) !== null || next.contains(bar)) return null;
      const text = readText(next);
      if (text !== null && /[^\s•·]/u.test(text)) return text;
    }
  }
  return null;
}
