import type { AccountReading } from '../../domain/account.ts';
import type { Count } from '../../domain/count.ts';
import type { Page } from '../platform.ts';
import { accountIn } from './author-link.ts';
import { countIn } from './counts.ts';
import { seenLabel, seenText } from './page-text.ts';
import * as selectors from './selectors.ts';
import { isAboutFollowing } from './words.ts';

/** Who the page is about, in the classic generation: a company's posts or a member's activity. */
export function readClassicAccount(page: Page): AccountReading | undefined {
  const account = accountIn(page.url.pathname);
  const name = seenText(page.root.querySelector(selectors.classicAccountName));
  if (account === undefined || name === null) return undefined;
  // The header rounds ("8K followers"), the box beside the posts does not.
  const followers =
    countAmong(page, selectors.companyModule, () => true) ??
    countAmong(page, selectors.companyFacts, isAboutFollowing) ??
    countAmong(page, selectors.memberFacts, (label) => /^[\p{Nd}\p{P}\p{Zs}]+\p{L}{0,4}\.?$/u.test(label));
  return { handle: account.handle, name, url: account.url, followers: followers ?? null };
}

function countAmong(page: Page, selector: string, isMeant: (label: string) => boolean): Count | undefined {
  for (const element of page.root.querySelectorAll(selector)) {
    const label = element.firstElementChild ? null : seenLabel(element);
    const count = label !== null && isMeant(label) ? countIn(label, page) : undefined;
    if (count) return count;
  }
  return undefined;
}
