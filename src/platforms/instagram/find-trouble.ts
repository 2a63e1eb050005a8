import type { PageTrouble } from '../../domain/page-report.ts';
import type { Page, View } from '../platform.ts';
import * as selectors from './selectors.ts';

/** Why the page shows no posts; nothing is said while it may still be loading, nor of pages that have none. */
export function findTrouble({ root, url }: Page, views: readonly View[]): PageTrouble | undefined {
  const has = (selector: string) => root.querySelector(selector) !== null;
  if (url.pathname.startsWith('/accounts/login')) return 'login wall';
  const answering = views.filter((view) => view.answers(url));
  if (answering.length === 0 || answering.some(({ selector }) => has(selector))) return undefined;
  if (has(selectors.unavailable)) return 'unavailable';
  if (has(selectors.loading)) return undefined;
  if (has(selectors.signIn)) return 'login wall';
  if (!has(selectors.finished)) return undefined;
  if (url.pathname !== '/' && has(selectors.wayBack)) return 'unavailable';
  // A page that is complete has either no content at all, or something of posts that no view knows.
  return !has(selectors.main) || has(selectors.traceOfPosts) ? 'unknown layout' : undefined;
}
