import { readAccountPath } from './address.ts';
import { advertisementLabels, contextBeginnings } from './labels.ts';
import { ownText, readText } from './read-text.ts';
import { selectors } from './selectors.ts';

/** What the line over a post says beside its author. */
export interface Header {
  readonly promoted: boolean;
  readonly context: string | null;
}

/** Reads the header around the author's link: the largest element round it that holds nothing of the action bar. */
export function readHeader(authorLink: Element, bar: Element, post: Element): Header {
  let header = authorLink;
  while (header.parentElement && header !== post && !header.parentElement.contains(bar)) {
    header = header.parentElement;
  }
  let promoted = post.querySelector(selectors.advertisementLink) !== null;
  let context: string | null = null;
  for (const element of header.querySelectorAll(selectors.headerText)) {
    const text = ownText(element);
    if (text === '' || isWrittenByPeople(element)) continue;
    if (advertisementLabels.has(text)) promoted = true;
    else if (context === null && contextBeginnings.some((beginning) => text.startsWith(beginning))) {
      context = readText(element.closest('span[dir="auto"]') ?? element);
    }
  }
  return { promoted, context };
}

/** Names of accounts, places and music are chosen by people and may read like a label. */
function isWrittenByPeople(element: Element): boolean {
  const address = element.closest('a')?.getAttribute('href') ?? '';
  return (
    readAccountPath(address) !== undefined ||
    address.includes('/explore/locations/') ||
    address.includes('/reels/audio/')
  );
}
