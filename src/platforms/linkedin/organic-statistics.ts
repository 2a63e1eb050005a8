import type { Metrics } from '../../domain/metrics.ts';
import type { LabelsRead } from '../../domain/page-report.ts';
import type { Reading } from '../../domain/post.ts';
import { type LabelPairs, readLabelPairs } from '../label-pairs.ts';
import type { Page } from '../platform.ts';
import { ownersOnly } from '../reading.ts';
import { countStyle } from './counts.ts';
import { labels } from './labels.ts';
import { sduiParts } from './sdui-parts.ts';
import * as selectors from './selectors.ts';

/**
 * Adds to a card's reading the organic statistics that a page's administrators see within or beside it. What the card shows to
 * everybody stays: it counts all, the statistics without what was paid for.
 */
export function withStatistics(
  reading: Reading | undefined,
  card: Element,
  page: Page,
  cards: string,
): Reading | undefined {
  if (reading === undefined) return undefined;
  const shown = Object.entries(reading.metrics).filter(([, count]) => count.shown !== null);
  const visible: Metrics = Object.fromEntries(shown);
  const all = { ...reading.metrics, ...pairsOf(card, page, cards).metrics, ...visible };
  const ofOwner = Object.entries(all).filter(
    ([name, count]) => name === 'impressions' || (count.shown !== null && !(name in visible)),
  );
  return { ...reading, metrics: all, ...ownersOnly(Object.fromEntries(ofOwner)) };
}

/** The labels of these statistics. */
export function labelsOfStatistics(card: Element, page: Page, cards: string): LabelsRead {
  return pairsOf(card, page, cards).labels;
}

function pairsOf(card: Element, page: Page, cards: string): LabelPairs {
  const parts = card.matches(selectors.sduiPost) ? sduiParts(card) : undefined;
  const ownParts = new Set<Element | undefined>([parts?.header, parts?.actor, parts?.counts, parts?.actions]);
  const skipped = `${selectors.previewLink}, ${selectors.writtenText}, ${selectors.classicOwnParts}`;
  return readLabelPairs(partsOf(card, cards), {
    ...countStyle(page),
    labels,
    skips: (element) => ownParts.has(element) || element.matches(skipped),
  });
}

/**
 * The card and what belongs to it alone: in a list its whole place there, else only what follows it, since figures of the whole
 * page may stand before it.
 */
function partsOf(card: Element, cards: string): Element[] {
  let place = card;
  for (let level = 0; level < mostLevels && place.parentElement; level++) {
    const others = [...place.parentElement.querySelectorAll(cards)];
    if (others.some((other) => !place.contains(other))) return [place];
    place = place.parentElement;
  }
  const parts = [card];
  for (let next = card.nextElementSibling; next; next = next.nextElementSibling) parts.push(next);
  return parts;
}

/** A card stands in two or three wrappers within its list. */
const mostLevels = 5;
