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
  return { handle: account.handle, name, url: account.url, followers: followersOn(page) ?? null };
}

/** The box beside a company's posts does not round, the header does ("8K followers"); a member's header has bare numbers. */
function followersOn(page: Page): Count | undefined {
  for (const selector of [selectors.companyModule, selectors.companyFacts, selectors.memberFacts]) {
    for (const element of page.root.querySelectorAll(selector)) {
      const label = element.firstElementChild ? null : seenLabel(element);
      const isBare = selector === selectors.memberFacts && bareNumber.test(label ?? '');
      const isMeant = label !== null && (isBare || isAboutFollowing(label));
      const count = isMeant && countIn(label, page);
      if (count) return count;
    }
  }
  return undefined;
}

const bareNumber = /^[\p{Nd}\p{P}\p{Zs}]+\p{L}{0,4}\.?$/u;
