import type { PageTrouble } from '../../domain/page-report.ts';
import type { Page, View } from '../platform.ts';
import { segmentsOf } from './address.ts';
import { selectors } from './selectors.ts';

/** Why the page shows no posts; nothing is said while it may still be loading, nor of pages that have none. */
export function findTrouble(page: Page, views: readonly View[]): PageTrouble | undefined {
  const { root, url } = page;
  if (segmentsOf(url)[0] === 'accounts' && segmentsOf(url)[1] === 'login') return 'login wall';
  const answering = views.filter((view) => view.answers(url));
  if (answering.length === 0) return undefined;
  if (answering.some(({ selector }) => root.querySelector(selector) !== null)) return undefined;
  if (root.querySelector(selectors.unavailable) !== null) return 'unavailable';
  if (
    root.querySelector(selectors.signInLink) !== null ||
    root.querySelector(selectors.signInForm) !== null
  ) {
    return 'login wall';
  }
  if (root.querySelector(selectors.loading) !== null || root.querySelector(selectors.finished) === null) {
    return undefined;
  }
  // A page that is complete has either no content at all, or something of posts that no view knows.
  const isShell = root.querySelector(selectors.main) === null;
  return isShell || root.querySelector(selectors.traceOfPosts) !== null ? 'unknown layout' : undefined;
}
