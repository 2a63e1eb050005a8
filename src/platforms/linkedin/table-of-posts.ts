import { readLabelRow } from '../label-pairs.ts';
import type { Page, View } from '../platform.ts';
import { analyticsReading, pairStyle } from './analytics.ts';
import { pageKind } from './page-kind.ts';
import { findPostId } from './post-id.ts';
import * as selectors from './selectors.ts';

/**
 * The table of a page's posts among its analytics: a row for each with its counts, known from what others have told of it. A
 * row names its post by the way to the post's own analytics.
 */
export const tableOfPosts: View = {
  name: 'table of posts',
  answers: (url) => pageKind(url) === 'admin',
  selector: selectors.tableRow,
  promises: ['impressions', 'clicks', 'reactions'],
  read(row, page) {
    const link = row.querySelector(selectors.pagePostLink)?.getAttribute('href');
    const id = findPostId(link?.replaceAll(/%3a/gi, ':'));
    return analyticsReading(tableOfPosts.name, id, pairsIn(row, page).metrics, page);
  },
  labels: (row, page) => pairsIn(row, page).labels,
  badgePlace: null,
  verified: false,
};

function pairsIn(row: Element, page: Page): ReturnType<typeof readLabelRow> {
  return readLabelRow(row.closest('table')?.querySelector('tr') ?? row, row, pairStyle(page));
}
