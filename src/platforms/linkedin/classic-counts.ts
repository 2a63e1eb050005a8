import type { MetricName, Metrics } from '../../domain/metrics.ts';
import type { Page } from '../platform.ts';
import type { CountStyle } from '../read-count.ts';
import {
  type Counted,
  countIn,
  countStyle,
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
  const style = countStyle(page.language);
  const counted: Counted = {};
  const unreadable = new Set<MetricName>();
  const note = (name: MetricName, count: Counted[MetricName]): void => {
    if (count === undefined) unreadable.add(name);
    else counted[name] ??= count;
  };
  const row = post.querySelector(selectors.classicCounts);
  const reactions = row?.querySelector(selectors.classicReactions);
  if (reactions) note('reactions', readReactions(reactions, style));
  for (const item of row?.querySelectorAll(selectors.classicOtherCounts) ?? []) {
    note(
      nameOf(item),
      countIn(seenLabel(item.querySelector('[aria-hidden="true"]') ?? item.firstElementChild), style),
    );
  }
  const impressions = post.querySelector(selectors.classicImpressions);
  if (impressions) note('impressions', countIn(seenLabel(impressions), style));
  if (counted.comments === undefined && areCommentsOff(post)) unreadable.add('comments');
  return withOmittedZeros(counted, unreadable, sharedMetrics);
}

function readReactions(item: Element, style: CountStyle): Counted['reactions'] {
  const label = item.querySelector('[aria-label]')?.getAttribute('aria-label') ?? null;
  const number = item.querySelector(selectors.classicReactionsNumber);
  if (number === null) return reactionsIn(label, style);
  return sharpened(countIn(seenLabel(number), style), reactionsIn(label, style));
}

/** Comments have a class of their own; of the others only reposts have none, and views a word. */
function nameOf(item: Element): MetricName {
  if (item.className.includes('__comments')) return 'comments';
  const named = metricNamed(item.textContent ?? '');
  return named === 'views' || named === 'comments' ? named : 'shares';
}

function areCommentsOff(post: Element): boolean {
  const actions = post.querySelector(selectors.classicActions);
  if (actions === null) return false;
  const button = actions.querySelector(selectors.classicCommentIcon)?.closest('button');
  return !button || button.hasAttribute('disabled');
}
