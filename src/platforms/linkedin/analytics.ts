import type { Metrics } from '../../domain/metrics.ts';
import type { Reading } from '../../domain/post.ts';
import { type PairStyle, readLabelPairs } from '../label-pairs.ts';
import type { Page, View } from '../platform.ts';
import { findCount } from '../read-count.ts';
import { makeReading, ownersOnly } from '../reading.ts';
import { countStyle } from './counts.ts';
import { labels } from './labels.ts';
import { pageKind } from './page-kind.ts';
import { findPostId, type PostId, timeOf } from './post-id.ts';
import { postUrl } from './post-reading.ts';
import * as selectors from './selectors.ts';

/**
 * The analytics of one's own post, or of one of one's page. Known from what others have told of them, not from recorded pages: a
 * label and a number each, the number first for impressions and members reached, the label first for reactions and what follows
 * them.
 */
export const analytics: View = {
  name: 'post analytics',
  answers: (url) => pageKind(url) === 'analytics',
  selector: selectors.main,
  promises: ['impressions', 'reach', 'reactions', 'comments', 'shares'],
  read(main, page) {
    const id = findPostId(page.url.pathname.replaceAll(/%3a/gi, ':'));
    return analyticsReading(analytics.name, id, pairsIn(main, page).metrics, page);
  },
  labels: (main, page) => pairsIn(main, page).labels,
  badgePlace: null,
  verified: false,
};

/** What analytics tell of a post; undefined where they do not name it or show no count. */
export function analyticsReading(
  view: string,
  id: PostId | undefined,
  metrics: Metrics,
  page: Page,
): Reading | undefined {
  if (id === undefined || Object.keys(metrics).length === 0) return undefined;
  const time = timeOf(id, page.now);
  return makeReading(view, {
    id: id.digits,
    url: postUrl(id),
    publishedAt: time,
    publishedAtFrom: time === null ? null : 'post id',
    metrics,
    ...ownersOnly(metrics),
  });
}

/** How the pairs of analytics are read: not the post itself, which is shown beside its counts. */
export function pairStyle(page: Page): PairStyle {
  const style = countStyle(page);
  const isPost = `${selectors.writtenText}, ${selectors.classicPost}, ${selectors.sduiPost}`;
  return {
    ...style,
    labels,
    // A count may lead to the post, too: it is the only number there, and nobody's picture is.
    skips: (element) =>
      element.matches(isPost) ||
      (element.matches(selectors.previewLink) &&
        (element.querySelector('img') !== null || findCount(element.textContent, style) === undefined)),
  };
}

function pairsIn(main: Element, page: Page): ReturnType<typeof readLabelPairs> {
  return readLabelPairs([main], pairStyle(page));
}
