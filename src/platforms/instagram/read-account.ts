import type { AccountReading } from '../../domain/account.ts';
import type { Count } from '../../domain/count.ts';
import type { Page } from '../platform.ts';
import { accountAt, accountUrl } from './address.ts';
import { countFrom } from './count-in.ts';
import { readText } from './read-text.ts';
import * as selectors from './selectors.ts';

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
  const texts = [...header.querySelectorAll(selectors.profileHeading)].map(({ textContent }) => textContent);
  texts.push(header.querySelector(selectors.image)?.getAttribute('alt') ?? '');
  return texts
    .join(' ')
    .toLowerCase()
    .split(/[^\w.]+/)
    .includes(handle);
}

/** The title holds the exact number, the text perhaps a shortened one. */
function readFollowers(page: Page, header: Element): Count | null {
  for (const span of header.querySelectorAll(selectors.followers)) {
    const count = countFrom(span.getAttribute('title'), page);
    if (count !== undefined) return { ...count, shown: span.textContent?.trim() ?? null };
  }
  return null;
}

/** The page's title names "Name (@handle)" in all languages, but may be of an earlier page; else the header's first line. */
function readName({ root }: Page, header: Element, handle: string): string | null {
  for (const title of [root.querySelector(selectors.pageTitle)?.getAttribute('content'), root.title]) {
    const [, name, named] = /^(.+?)\s*[((]@([\w.]+)[))]/.exec(title ?? '') ?? [];
    if (name !== undefined && named?.toLowerCase() === handle) return name;
  }
  for (const line of header.querySelectorAll(selectors.profileLine)) {
    if (
      line.closest(selectors.notProfileName) !== null ||
      line.querySelector(selectors.notInProfileName) !== null
    )
      continue;
    const text = readText(line);
    if (text !== null && text.toLowerCase() !== handle && !/^\d/.test(text)) return text;
  }
  return null;
}
