import type { Metrics } from '../../domain/metrics.ts';
import type { Page } from '../platform.ts';
import {
  type Counted,
  countIn,
  note,
  reactionsIn,
  sharedMetrics,
  sharpened,
  withOmittedZeros,
} from './counts.ts';
import { seenLabel } from './page-text.ts';
import * as selectors from './selectors.ts';
import { metricNamed } from './words.ts';

/** The counts of a classic card: none where its row of counts is missing. */
export function classicMetrics(post: Element, page: Page): Metrics {
  const counted: Counted = {};
  for (const item of post.querySelectorAll(selectors.classicCount)) {
    if (item.matches(selectors.classicReactions)) {
      const spoken = () => reactionsIn(item.querySelector('[aria-label]')?.getAttribute('aria-label'), page);
      const seen = item.querySelector(selectors.classicReactionsNumber);
      note(counted, 'reactions', seen ? sharpened(countIn(seenLabel(seen), page), spoken) : spoken());
    } else {
      const seen = item.querySelector(selectors.seenTwin) ?? item.firstElementChild;
      note(counted, nameOf(item), countIn(seenLabel(seen), page));
    }
  }
  const impressions =
    post.querySelector(selectors.classicImpressions) ?? post.querySelector(selectors.analyticsLink);
  if (impressions) note(counted, 'impressions', countIn(seenLabel(impressions), page));
  if (areCommentsOff(post)) note(counted, 'comments', undefined);
  return withOmittedZeros(counted, sharedMetrics);
}

/** Comments have a class of their own; of the others only reposts have none, and views a word. */
function nameOf(item: Element): 'comments' | 'views' | 'shares' {
  if (item.className.includes('__comments')) return 'comments';
  const named = metricNamed(item.textContent);
  return named === 'views' || named === 'comments' ? named : 'shares';
}

function areCommentsOff(post: Element): boolean {
  const actions = post.querySelector(selectors.classicActions);
  const button = actions?.querySelector(selectors.classicCommentIcon)?.closest('button');
  return actions !== null && (!button || button.disabled);
}
