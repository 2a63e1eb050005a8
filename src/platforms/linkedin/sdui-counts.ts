import { type Count, omittedZero } from '../../domain/count.ts';
import type { MetricName, Metrics } from '../../domain/metrics.ts';
import type { Page } from '../platform.ts';
import { type CountStyle, readCount } from '../read-count.ts';
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
import type { SduiParts } from './sdui-parts.ts';
import * as selectors from './selectors.ts';
import { metricNamed } from './words.ts';

/** The counts of an SDUI card, which stand in a row of their own or as the texts of the action buttons. */
export function sduiMetrics(card: Element, { counts, actions, body }: SduiParts, page: Page): Metrics {
  const style = countStyle(page.language);
  const counted: Counted = {};
  const unreadable = new Set<MetricName>();
  if (counts) readRow(counts, style, counted, unreadable);
  else if (!actions) readLine(body.at(-1), style, counted);
  if (actions) readButtons(actions, style, counted, unreadable);
  const impressions = countIn(seenLabel(card.querySelector(selectors.sduiAnalyticsLink)), style);
  if (impressions) counted.impressions = impressions;
  if (actions && counted.comments === undefined && areCommentsOff(card)) unreadable.add('comments');
  return withOmittedZeros(counted, unreadable, sharedMetrics);
}

/** A row of its own: reactions with their icons, comments, reposts; each text once to see and once to hear. */
function readRow(row: Element, style: CountStyle, counted: Counted, unreadable: Set<MetricName>): void {
  for (const group of row.querySelectorAll(selectors.sduiCount)) {
    const seen = group.querySelector('span[aria-hidden="true"]') ?? group.querySelector('p') ?? group;
    const text = seenLabel(seen);
    if (text === null) continue;
    const isReactions = group.querySelector(selectors.sduiReactionIcon) !== null;
    const name = isReactions ? 'reactions' : nameOf(group, text);
    const read = isReactions ? reactionsIn : countIn;
    const spoken = seen.previousElementSibling;
    const count = sharpened(read(text, style), spoken ? read(seenLabel(spoken), style) : undefined);
    if (count) counted[name] ??= count;
    else unreadable.add(name);
  }
}

/**
 * By its word; else comments open in place, so they are a button, and reposts are a page of their own, so they are a link.
 * Reactions are known by their icons: the Dutch "reacties" are comments.
 */
function nameOf(group: Element, text: string): MetricName {
  const named = metricNamed(text);
  if (named !== undefined && named !== 'reactions') return named;
  return group.localName === 'a' ? 'shares' : 'comments';
}

/** One line, "31 réactions • 25 commentaires", on cards without action buttons: each count by its word only. */
function readLine(line: Element | undefined, style: CountStyle, counted: Counted): void {
  for (const part of seenLabel(line)?.split('•') ?? []) {
    const name = metricNamed(part);
    const count = name && countIn(part, style);
    if (count) counted[name] ??= count;
  }
}

/**
 * The buttons' own texts: a number, or for a zero nothing that is seen. A word ("Comment") tells nothing, and a blank
 * tells zero only where another button has a number or the zero-width space that LinkedIn writes for a zero.
 */
function readButtons(
  actions: Element,
  style: CountStyle,
  counted: Counted,
  unreadable: Set<MetricName>,
): void {
  const buttons: Partial<Record<MetricName, Element | null | undefined>> = {
    reactions: actions.querySelector('button'),
    comments: actions.querySelector(selectors.sduiCommentIcon)?.closest('button'),
    shares: actions.querySelector(selectors.sduiRepostIcon)?.closest('button'),
  };
  const told = sharedMetrics.flatMap((name) => {
    const button = buttons[name];
    return button ? [{ name, isOff: button.hasAttribute('disabled'), label: readButton(button, style) }] : [];
  });
  if (!told.some(({ label }) => label === zero || typeof label === 'object')) return;
  for (const { name, isOff, label } of told) {
    if (counted[name] !== undefined || isOff) continue;
    if (typeof label === 'object') counted[name] = label;
    else if (label === 'word') unreadable.add(name);
    else counted[name] = omittedZero;
  }
}

const zero = 'zero';

function readButton(button: Element, style: CountStyle): Count | typeof zero | 'blank' | 'word' {
  let label: 'blank' | 'word' = 'blank';
  for (const part of [button, ...button.querySelectorAll('span, p')]) {
    if (part.firstElementChild !== null) continue;
    const text = part.textContent ?? '';
    if (zeroWidth.test(text)) return zero;
    const count = readCount(text, style);
    if (count) return count;
    if (text.trim() !== '') label = 'word';
  }
  return label;
}

const zeroWidth = /^\s*\u200b[\s\u200b]*$/u;

function areCommentsOff(card: Element): boolean {
  const icon = card.querySelector(selectors.sduiCommentIcon);
  return (
    icon?.closest('button')?.hasAttribute('disabled') === true ||
    card.querySelector(selectors.sduiCommentsOffIcon) !== null
  );
}
