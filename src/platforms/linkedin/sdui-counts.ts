import { type Count, omittedZero } from '../../domain/count.ts';
import type { MetricName, Metrics } from '../../domain/metrics.ts';
import type { Page } from '../platform.ts';
import { readCount } from '../read-count.ts';
import {
  type Counted,
  countIn,
  countStyle,
  note,
  reactionsIn,
  sharedMetrics,
  sharpened,
  withOmittedZeros,
} from './counts.ts';
import { seenLabel } from './page-text.ts';
import type { SduiParts } from './sdui-parts.ts';
import * as selectors from './selectors.ts';
import { metricNamed } from './words.ts';

/** The counts of an SDUI card, which stand in a row of their own or as the texts of the action buttons. */
export function sduiMetrics(card: Element, { counts, actions, body }: SduiParts, page: Page): Metrics {
  const counted: Counted = {};
  if (counts) readRow(counts, page, counted);
  if (actions) readButtons(actions, page, counted);
  else readLine(body.at(-1), page, counted);
  const impressions = countIn(seenLabel(card.querySelector(selectors.analyticsLink)), page);
  if (impressions) note(counted, 'impressions', impressions);
  if (card.querySelector(selectors.sduiCommentsOff)) note(counted, 'comments', undefined);
  return withOmittedZeros(counted, sharedMetrics);
}

/** A row of its own: reactions with their icons, comments, reposts; each text once to see and once to hear. */
function readRow(row: Element, page: Page, counted: Counted): void {
  for (const group of row.querySelectorAll(selectors.sduiCount)) {
    const seen = group.querySelector(selectors.seenTwin) ?? group.querySelector('p') ?? group;
    const text = seenLabel(seen);
    if (text === null) continue;
    const isReactions = group.querySelector(selectors.sduiReactionIcon) !== null;
    const read = isReactions ? reactionsIn : countIn;
    const count = sharpened(read(text, page), () => read(seenLabel(seen.previousElementSibling), page));
    note(counted, isReactions ? 'reactions' : nameOf(group, text, counted), count);
  }
}

/**
 * By its word; else comments open in place, so they are a button and come first, and reposts are a page of their own, so
 * they are a link. Reactions are known by their icons: the Dutch "reacties" are comments.
 */
function nameOf(group: Element, text: string, counted: Counted): MetricName {
  const named = metricNamed(text);
  if (named !== undefined && named !== 'reactions') return named;
  return group.localName === 'a' || 'comments' in counted ? 'shares' : 'comments';
}

/** One line, "31 réactions • 25 commentaires", on cards without action buttons: each count by its word only. */
function readLine(line: Element | undefined, page: Page, counted: Counted): void {
  for (const part of seenLabel(line)?.split('•') ?? []) {
    const name = metricNamed(part);
    const count = countIn(part, page);
    if (name && count) note(counted, name, count);
  }
}

/**
 * The buttons' own texts: a number, or for a zero nothing that is seen. A word ("Comment") tells nothing, and a blank
 * tells zero only where another button has a number or the zero-width space that LinkedIn writes for a zero.
 */
function readButtons(actions: Element, page: Page, counted: Counted): void {
  const places = [
    actions.querySelector('button'),
    actions.querySelector(selectors.sduiCommentIcon)?.closest('button'),
    actions.querySelector(selectors.sduiRepostIcon)?.closest('button'),
  ];
  const labels = places.map((button) => button && readButton(button, page));
  if (!labels.some((label) => typeof label === 'object')) return;
  for (const [index, name] of sharedMetrics.entries()) {
    const label = labels[index];
    if (label) note(counted, name, label === 'blank' ? omittedZero : label === 'word' ? undefined : label);
  }
}

function readButton(button: HTMLButtonElement, page: Page): Count | 'blank' | 'word' {
  let label: 'blank' | 'word' = button.disabled ? 'word' : 'blank';
  for (const part of [button, ...button.querySelectorAll('span, p')]) {
    const text = part.firstElementChild ? '' : part.textContent;
    const count = /^[\s\u200b]*\u200b\s*$/u.test(text) ? omittedZero : readCount(text, countStyle(page));
    if (count) return count;
    if (text.trim() !== '') label = 'word';
  }
  return label;
}
