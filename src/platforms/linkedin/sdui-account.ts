import type { AccountReading } from '../../domain/account.ts';
import type { Page } from '../platform.ts';
import { accountIn } from './author-link.ts';
import { readActor } from './sdui-actor.ts';
import { sduiParts } from './sdui-parts.ts';
import * as selectors from './selectors.ts';

/**
 * Who the page is about, in the SDUI generation: the address says which account, and the account's own posts on the page
 * say its name and, for a company, its followers.
 */
export function readSduiAccount(page: Page): AccountReading | undefined {
  const account = accountIn(page.url.pathname);
  if (account === undefined) return undefined;
  const readFrom = (card: Element): AccountReading | undefined => {
    const parts = sduiParts(card);
    const author = parts && readActor(card, parts, page)?.author;
    return author?.handle === account.handle
      ? { ...author, handle: account.handle, url: account.url }
      : undefined;
  };
  const told = tellers.get(page.root);
  const again = told?.isConnected ? readFrom(told) : undefined;
  if (again !== undefined) return again;
  for (const card of page.root.querySelectorAll(selectors.sduiPost)) {
    const found = readFrom(card);
    if (found === undefined) continue;
    tellers.set(page.root, card);
    return found;
  }
  return undefined;
}

/** The card that told last: it is asked every second, and to look for all cards takes the longer the more there are. */
const tellers = new WeakMap<Document, Element>();
