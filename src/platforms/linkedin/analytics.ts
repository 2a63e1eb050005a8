import { readLabelPairs } from '../label-pairs.ts';
import type { Page, View } from '../platform.ts';
import { makeReading, ownersOnly } from '../reading.ts';
import { countStyle } from './counts.ts';
import { labels } from './labels.ts';
import { pageKind } from './page-kind.ts';
import { findPostId, timeOf } from './post-id.ts';
import { postUrl } from './post-reading.ts';
import * as selectors from './selectors.ts';

/**
 * The analytics of one's own post. Known from what others have told of them, not from recorded pages: a label and a number each,
 * the number first for impressions and members reached, the label first for reactions and what follows them.
 */
export const analytics: View = {
  name: 'post analytics',
  answers: (url) => pageKind(url) === 'analytics',
  selector: selectors.main,
  promises: ['impressions', 'reach', 'reactions', 'comments', 'shares'],
  read(main, page) {
    const id = findPostId(page.url.pathname.replaceAll(/%3a/gi, ':'));
    const { metrics } = pairsIn(main, page);
    if (id === undefined || Object.keys(metrics).length === 0) return undefined;
    const time = timeOf(id, page.now);
    return makeReading('post analytics', {
      id: id.digits,
      url: postUrl(id),
      publishedAt: time,
      publishedAtFrom: time === null ? null : 'post id',
      metrics,
      ...ownersOnly(metrics),
    });
  },
  labels: (main, page) => pairsIn(main, page).labels,
  badgePlace: null,
  verified: false,
};

function pairsIn(main: Element, page: Page): ReturnType<typeof readLabelPairs> {
  const skipped = `${selectors.previewLink}, ${selectors.writtenText}, ${selectors.classicPost}, ${selectors.sduiPost}`;
  return readLabelPairs([main], {
    ...countStyle(page),
    labels,
    skips: (element) => element.matches(skipped),
  });
}
