import { readAccountPath } from './address.ts';
import { advertisementLabels, contextBeginnings } from './labels.ts';
import { readText } from './read-text.ts';
import { selectors } from './selectors.ts';

/** What the line over a post says beside its author. */
export interface Header {
  readonly promoted: boolean;
  readonly context: string | null;
}

/** The largest element round the author's name that holds no other part of the post. */
export function findHeader(authorLink: Element, bar: Element, post: Element): Element {
  let header = authorLink;
  for (let next = header.parentElement; next !== null && next !== post; next = next.parentElement) {
    if (next.contains(bar) || next.querySelector(selectors.beyondHeader) !== null) break;
    header = next;
  }
  return header;
}

/**
 * Reads the labels of a post's header; an advertisement is also told by where its button leads. `caption`, where it lies within,
 * is left out: people may write there what they like.
 */
export function readHeader(header: Element, post: Element, caption: Element | null = null): Header {
  let promoted = post.querySelector(selectors.advertisementLink) !== null;
  let context: string | null = null;
  for (const element of header.querySelectorAll(selectors.headerText)) {
    const text = firstText(element);
    if (text === '' || isNamedByPeople(element) || caption?.contains(element)) continue;
    if (advertisementLabels.has(text)) promoted = true;
    else if (context === null && contextBeginnings.some((beginning) => text.startsWith(beginning))) {
      context = readText(element.closest('span[dir="auto"]') ?? element);
    }
  }
  return { promoted, context };
}

/** The text that an element begins with; '' where it begins with another element. */
function firstText(element: Element): string {
  const first = element.firstChild;
  return first?.nodeType === 3 ? (first.textContent ?? '').trim() : '';
}

/** Names of accounts, places and music are chosen by people and may read like a label. */
function isNamedByPeople(element: Element): boolean {
  const address = element.closest('a')?.getAttribute('href') ?? '';
  return (
    readAccountPath(address) !== undefined ||
    address.includes('/explore/locations/') ||
    address.includes('/reels/audio/')
  );
}
