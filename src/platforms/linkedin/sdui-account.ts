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
  for (const card of account ? page.root.querySelectorAll(selectors.sduiPost) : []) {
    const parts = sduiParts(card);
    const author = parts && readActor(card, parts.actor, page)?.author;
    if (account && author?.handle === account.handle)
      return { ...author, handle: account.handle, url: account.url };
  }
  return undefined;
}
