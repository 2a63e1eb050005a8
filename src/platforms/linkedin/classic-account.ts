import type { AccountReading } from '../../domain/account.ts';
import type { Count } from '../../domain/count.ts';
import type { Page } from '../platform.ts';
import { accountIn } from './author-link.ts';
import { countIn, countStyle } from './counts.ts';
import { seenLabel, seenText } from './page-text.ts';
import * as selectors from './selectors.ts';
import { isAboutFollowing } from './words.ts';

/** Who the page is about, in the classic generation: a company's posts or a member's activity. */
export function readClassicAccount(page: Page): AccountReading | undefined {
  const account = accountIn(page.url.pathname);
  if (account === undefined) return undefined;
  const name = seenText(
    page.root.querySelector(account.isPage ? selectors.companyName : selectors.memberName),
  );
  if (name === null) return undefined;
  const followers = account.isPage ? companyFollowers(page) : memberFollowers(page);
  return { handle: account.handle, name, url: account.url, followers: followers ?? null };
}

/** The header rounds ("8K followers"), the box beside the posts does not. */
function companyFollowers(page: Page): Count | undefined {
  return (
    countAmong(page, selectors.companyModule, () => true) ??
    countAmong(page, selectors.companyFacts, isAboutFollowing)
  );
}

function memberFollowers(page: Page): Count | undefined {
  return countAmong(page, selectors.memberFacts, (label) =>
    /^[\p{Nd}\p{P}\p{Zs}]+\p{L}{0,4}\.?$/u.test(label),
  );
}

function countAmong(page: Page, selector: string, isMeant: (label: string) => boolean): Count | undefined {
  for (const element of page.root.querySelectorAll(selector)) {
    const label = element.firstElementChild === null ? seenLabel(element) : null;
    const count = label !== null && isMeant(label) ? countIn(label, countStyle(page.language)) : undefined;
    if (count) return count;
  }
  return undefined;
}
