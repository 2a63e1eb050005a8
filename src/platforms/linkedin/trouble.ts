import type { PageTrouble } from '../../domain/page-report.ts';
import type { Page } from '../platform.ts';
import { pageKind } from './page-kind.ts';
import * as selectors from './selectors.ts';

/** Why a page shows no posts that can be read. Undefined: it does, it is still loading, or it need not have any. */
export function findTrouble(page: Page): PageTrouble | undefined {
  const { root, url } = page;
  if (loginPath.test(url.pathname)) return 'login wall';
  if (root.querySelector(anyPost) !== null) return undefined;
  const pageKey = root.querySelector(selectors.pageKey)?.getAttribute('content') ?? '';
  if (/auth_?wall|login|signup/i.test(pageKey)) return 'login wall';
  if (/not_?found|404|unavailable/i.test(pageKey)) return 'unavailable';
  if (root.querySelector(selectors.signIn) !== null) return 'login wall';
  if (!shouldHavePosts(url)) return undefined;
  if (pageKind(url) === 'post' && root.querySelector(selectors.emptyState) !== null) return 'unavailable';
  return holdsUnknownPosts(page) ? 'unknown layout' : undefined;
}

/** Signs of posts; where nothing is on its way any more, also hints of them, or more text than a page without posts has. */
function holdsUnknownPosts({ root, url }: Page): boolean {
  if (root.querySelector(selectors.postSigns) !== null) return true;
  if (root.querySelector(selectors.loading) !== null) return false;
  if (root.querySelector(selectors.postHints) !== null) return true;
  // A new account has no posts but a long page all the same.
  const text = pageKind(url) === 'account' ? '' : (root.querySelector(selectors.main)?.textContent ?? '');
  return text.replace(/\s+/gu, ' ').length > textOfPosts;
}

/** The columns beside the feed have about a thousand characters. */
const textOfPosts = 2500;

const anyPost = `${selectors.classicPost}, ${selectors.sduiPost}, ${selectors.guestPost}`;
const loginPath = /^\/(authwall|login|uas\/login|checkpoint|signup)(\/|$)/;

/** Addresses that are about posts and nothing else. */
function shouldHavePosts({ pathname }: URL): boolean {
  return /^\/($|feed(\/|$)|posts\/|search\/results\/(content|all)|(company|school|showcase)\/[^/]+\/posts|in\/[^/]+\/recent-activity)/.test(
    pathname,
  );
}
