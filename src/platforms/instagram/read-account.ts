import type { AccountReading } from '../../domain/account.ts';
import type { Count } from '../../domain/count.ts';
import { exactCount } from '../../domain/count.ts';
import type { Page } from '../platform.ts';
import { readCount } from '../read-count.ts';
import { accountAt, accountUrl } from './address.ts';
import { countStyle } from './read-post.ts';
import { readText } from './read-text.ts';
import { selectors } from './selectors.ts';

/** The account of a profile; undefined on other pages, and while the header is still another profile's or empty. */
export function readAccount(page: Page): AccountReading | undefined {
  const handle = accountAt(page.url);
  const header = page.root.querySelector(selectors.profileHeader);
  if (handle === undefined || header === null || !namesAccount(header, handle)) return undefined;
  return {
    handle,
    name: readName(page, header, handle),
    url: accountUrl(handle),
    followers: readFollowers(page, header),
  };
}

/**
 * The header is kept for a moment when one goes from one profile to another. Its heading and its face name the account; its
 * links do not, as a bio may link to the very profile that one goes to.
 */
function namesAccount(header: Element, handle: string): boolean {
  const headings = [...header.querySelectorAll(selectors.profileHeading)].map(
    ({ textContent }) => textContent,
  );
  const face = header.querySelector(selectors.image)?.getAttribute('alt');
  const words = [...headings, face].flatMap((text) => (text ?? '').toLowerCase().split(/[^\w.]+/));
  return words.includes(handle);
}

/** The title holds the exact number, the text perhaps a shortened one. */
function readFollowers(page: Page, header: Element): Count | null {
  for (const span of header.querySelectorAll(selectors.followers)) {
    const shown = (span.textContent ?? '').trim();
    const exact = readCount(span.getAttribute('title') ?? '', countStyle(page));
    if (exact !== undefined) return exact.low === exact.high ? exactCount(exact.low, shown) : exact;
    const count = readCount(shown, countStyle(page));
    if (count !== undefined) return count;
  }
  return null;
}

/** The page's title names "Name (@handle)" in all languages, but may be of an earlier page; else the header's first line. */
function readName(page: Page, header: Element, handle: string): string | null {
  const titles = [page.root.querySelector(selectors.pageTitle)?.getAttribute('content'), page.root.title];
  for (const title of titles) {
    const end = (title ?? '')
      .toLowerCase()
      .search(new RegExp(`\\s*[((]@${handle.replaceAll('.', '\\.')}[))]`));
    const name = end > 0 ? (title ?? '').slice(0, end).trim() : '';
    if (name !== '') return name;
  }
  for (const line of header.querySelectorAll(selectors.profileLine)) {
    if (line.closest(selectors.notProfileName) !== null) continue;
    if (line.querySelector(`${selectors.followers}, span > span`) !== null) continue;
    const text = readText(line);
    if (text !== null && text.toLowerCase() !== handle && !/^\d/.test(text)) return text;
  }
  return null;
}
