import type { PageTrouble } from '../../domain/page-report.ts';
import type { Page } from '../platform.ts';
import { pageKind } from './page-kind.ts';
import { selectors } from './selectors.ts';

/** Why a page shows no posts that can be read. Undefined: it does, it is still loading, or it need not have any. */
export function findTrouble(page: Page): PageTrouble | undefined {
  const { root, url } = page;
  if (loginPath.test(url.pathname)) return 'login wall';
  if (root.querySelector(anyPost) !== null) return undefined;
  const pageKey = root.querySelector(selectors.pageKey)?.getAttribute('content') ?? '';
  if (/auth_?wall|login|signup/i.test(pageKey)) return 'login wall';
  if (/not_?found|404|unavailable/i.test(pageKey)) return 'unavailable';
  if (root.querySelector(selectors.signIn) !== null) return 'login wall';
  if (!shouldHavePosts(url) || root.querySelector(selectors.loading) !== null) return undefined;
  if (pageKind(url) === 'post' && root.querySelector(selectors.emptyState) !== null) return 'unavailable';
  return root.querySelector(selectors.postSigns) === null ? undefined : 'unknown layout';
}

const anyPost = `${selectors.classicPost}, ${selectors.sduiPost}, ${selectors.guestPost}`;
const loginPath = /^\/(authwall|login|uas\/login|checkpoint|signup)(\/|$)/;

/** Addresses that are about posts and nothing else. */
function shouldHavePosts({ pathname }: URL): boolean {
  return /^\/($|feed(\/|$)|posts\/|search\/results\/(content|all)|(company|school|showcase)\/[^/]+\/posts|in\/[^/]+\/recent-activity)/.test(
    pathname,
  );
}
