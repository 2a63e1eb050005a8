import type { Reading } from '../../domain/post.ts';
import { readText } from './read-text.ts';
import { advertisementLink, beyondHeader, headerText, innerLink } from './selectors.ts';
import { saysContext, saysPaid } from './words.ts';

/** The line over a post: the largest element round the author's name that holds no other part of the post. */
export function findHeader(authorLink: Element, bar: Element, post: Element): Element {
  let header = authorLink;
  for (let next = header.parentElement; next !== null && next !== post; next = next.parentElement) {
    if (next.contains(bar) || next.querySelector(beyondHeader) !== null) break;
    header = next;
  }
  return header;
}

/**
 * Reads the labels of a post's header; an advertisement is also told by where its button leads. `caption`, where it lies
 * within, is left out: people may write there what they like.
 */
export function readHeader(
  header: Element | undefined,
  post: Element,
  caption: Element | null = null,
): Pick<Reading, 'promoted' | 'context'> {
  let promoted = post.querySelector(advertisementLink) !== null;
  let context: string | null = null;
  for (const element of header?.querySelectorAll(headerText) ?? []) {
    // Links bear names that people chose, of accounts, places and music, which may read like a label.
    if (element.closest(innerLink) !== null || caption?.contains(element)) continue;
    // Nothing where it begins with another element.
    const text = element.firstChild?.nodeValue?.trim() ?? '';
    promoted ||= saysPaid(text);
    if (saysContext(text)) context ??= readText(element.closest('[dir="auto"]') ?? element);
  }
  return { promoted, context };
}
