import type { Reading } from '../../domain/post.ts';
import type { Page } from '../platform.ts';
import { leastAge } from './age-label.ts';
import { seenText } from './page-text.ts';
import { addressOf, findPostId, type PostId, timeOf } from './post-id.ts';
import { type KeyMeaning, readPostKey } from './post-key.ts';
import { readActor } from './sdui-actor.ts';
import { sduiMetrics } from './sdui-counts.ts';
import { sduiFormat } from './sdui-format.ts';
import { type SduiParts, sduiParts } from './sdui-parts.ts';
import * as selectors from './selectors.ts';

/**
 * Reads a card of the SDUI generation. Undefined: a course, a list of people or jobs, a part of a card with a key
 * like its own, or a card that is not filled in yet.
 */
export function readSduiCard(card: Element, page: Page, view: string): Reading | undefined {
  if (card.parentElement?.closest(selectors.sduiPost)) return undefined;
  const key = identify(card);
  const parts = key === 'no post' ? undefined : sduiParts(card);
  if (parts === undefined || key === 'no post' || isList(card, parts)) return undefined;
  const actor = readActor(card, parts, page);
  const metrics = sduiMetrics(card, parts, page);
  const isFilled = parts.actions !== undefined || Object.keys(metrics).length > 0;
  if (actor === undefined || !isFilled) return undefined;
  const time = key ? publicationOf(key, parts, actor.dateShown, page.now) : null;
  return {
    view,
    id: key?.digits ?? null,
    url: key ? addressOf(key) : null,
    author: actor.author,
    publishedAt: time,
    publishedAtFrom: time === null ? null : 'post id',
    createdAt: null,
    dateShown: actor.dateShown,
    promoted: actor.promoted,
    context: seenText(parts.header?.querySelector('p')),
    format: sduiFormat(parts),
    metrics,
    hidden: [],
    text: readText(parts),
  };
}

/** The post's number, from its key; else from the pictures under it, a comment, or the link to its analytics. */
function identify(card: Element): PostId | 'no post' | undefined {
  const keyed = keyAmong(lastParts(card)) ?? keyAmong(card.querySelectorAll(selectors.sduiPostKey));
  if (keyed) return keyed;
  const comment = card.querySelector(selectors.sduiComment);
  return (
    findPostId(card.querySelector(selectors.sduiFacepile)?.getAttribute('data-testid')) ??
    findPostId(comment?.id || comment?.getAttribute('componentkey')) ??
    findPostId(card.querySelector(selectors.sduiAnalyticsLink)?.getAttribute('href'))
  );
}

/**
 * The key names the post itself on cards that say what somebody did, as far as seen ("NAME likes this"). In the classic
 * generation it names the deed; so where the card calls the post at least twice as old as its number, the time is not its.
 */
function publicationOf(
  id: PostId,
  { header }: SduiParts,
  dateShown: string | null,
  now: number,
): number | null {
  const time = timeOf(id, now);
  const shownAge = header && dateShown !== null ? leastAge(dateShown) : undefined;
  return time !== null && shownAge !== undefined && shownAge > 2 * (now - time) ? null : time;
}

/** Where the key stands as a rule: looked at first, because going through a whole card takes longer than all the rest. */
function lastParts(card: Element): Element[] {
  return [...(card.querySelector(selectors.sduiItem) ?? card).children].reverse();
}

function keyAmong(elements: Iterable<Element>): KeyMeaning | undefined {
  for (const element of elements) {
    for (const name of ['componentkey', 'id', 'data-testid']) {
      const meaning = readPostKey(element.getAttribute(name) ?? '');
      if (meaning !== undefined) return meaning;
    }
  }
  return undefined;
}

/** People to follow and jobs are rows within the card; a course links to its lessons and has no author. */
function isList(card: Element, { actor, actions }: SduiParts): boolean {
  if (actions === undefined && card.querySelector(selectors.sduiInnerRow)) return true;
  return (
    actor.querySelector(selectors.sduiProfileLink) === null &&
    card.querySelector(selectors.sduiCourseLink) !== null
  );
}

function readText({ body }: SduiParts): string | null {
  for (const block of body) {
    const text = block.querySelector(selectors.sduiText);
    if (text) return seenText(text);
  }
  const paragraphs = body.map((block) => (block.localName === 'p' ? block : block.firstElementChild));
  return seenText(paragraphs.find((block) => block?.localName === 'p'));
}
