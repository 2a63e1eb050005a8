import type { PageTrouble } from '../../domain/page-report.ts';
import type { Page } from '../platform.ts';
import { pageKind } from './page-kind.ts';
import * as selectors from './selectors.ts';

/** Why a page shows no posts that can be read. Undefined: it does, it is still loading, or it need not have any. */
export function findTrouble({ root, url }: Page): PageTrouble | undefined {
  const has = (selector: string): boolean => root.querySelector(selector) !== null;
  if (/^\/(authwall|(uas\/)?login|checkpoint|signup)(\/|$)/.test(url.pathname)) return 'login wall';
  if (has(`${selectors.classicPost}, ${selectors.sduiPost}, ${selectors.guestPost}`)) return undefined;
  const pageKey = root.querySelector(selectors.pageKey)?.getAttribute('content') ?? '';
  if (/auth_?wall|login|signup/i.test(pageKey)) return 'login wall';
  if (/not_?found|404|unavailable/i.test(pageKey)) return 'unavailable';
  if (has(selectors.signIn)) return 'login wall';
  if (!aboutPosts.test(url.pathname)) return undefined;
  const kind = pageKind(url);
  if (kind === 'post' && has(selectors.emptyState)) return 'unavailable';
  // Signs of posts; where nothing is on its way any more, also hints of them, or more text than a page without posts has.
  if (!has(selectors.postSigns)) {
    if (has(selectors.loading)) return undefined;
    // A new account has no posts but a long page all the same.
    const text = kind === 'account' ? '' : (root.querySelector('main')?.textContent ?? '');
    if (!has(selectors.postHints) && text.replace(/\s+/gu, ' ').length <= textOfPosts) return undefined;
  }
  return 'unknown layout';
}

/** The columns beside the feed have about a thousand characters. */
const textOfPosts = 2500;

/** Addresses that are about posts and nothing else. */
const aboutPosts =
  /^\/($|feed(\/|$)|posts\/|search\/results\/(content|all)|(company|school|showcase)\/[^/]+\/posts|in\/[^/]+\/recent-activity)/;
