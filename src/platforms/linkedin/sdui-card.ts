import type { Reading } from '../../domain/post.ts';
import type { Page } from '../platform.ts';
import { leastAge } from './age-label.ts';
import type { PostIdentity } from './comment-reading.ts';
import { seenText } from './page-text.ts';
import { findPostId, timeOf } from './post-id.ts';
import { type KeyMeaning, readPostKey } from './post-key.ts';
import { postReading } from './post-reading.ts';
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
  const id = numberOf(card);
  const parts = sduiParts(card);
  if (id === 'no post' || parts === undefined || isList(card, parts)) return undefined;
  const actor = readActor(card, parts, page);
  const metrics = sduiMetrics(card, parts, page);
  const isFilled = parts.actions !== undefined || Object.keys(metrics).length > 0;
  if (actor === undefined || !isFilled) return undefined;
  const time = id ? timeOf(id, page.now) : null;
  // The key names the post itself on cards that say what somebody did, as far as seen ("NAME likes this"). In the classic
  // generation it names the deed; so where the card calls the post at least twice as old as its number, the time is not its.
  const isDoubtful =
    time !== null && parts.header && leastAge(actor.dateShown, page.language) > 2 * Math.abs(page.now - time);
  return postReading(view, id, isDoubtful ? null : time, {
    ...actor,
    context: seenText(parts.header?.querySelector('p')),
    format: sduiFormat(parts),
    metrics,
    text: readText(parts),
  });
}

/** Which post a card is, and whose. */
export function identifySduiCard(card: Element, page: Page): PostIdentity {
  const id = numberOf(card);
  const parts = sduiParts(card);
  const actor = parts && readActor(card, parts, page);
  return { id: id && id !== 'no post' ? id.digits : null, handle: actor?.author.handle ?? null };
}

function numberOf(card: Element): KeyMeaning | undefined {
  return (
    firstNamed(card, selectors.sduiPostKeys, readPostKey) ??
    firstNamed(card, selectors.sduiPostUrns, findPostId)
  );
}

/** What the attributes of the elements say, read by `read`; the first that says something, of the first selector that finds one. */
function firstNamed<Meaning>(
  card: Element,
  sought: readonly string[],
  read: (attribute: string | null) => Meaning | undefined,
): Meaning | undefined {
  for (const selector of sought) {
    for (const element of card.querySelectorAll(selector)) {
      for (const name of ['componentkey', 'id', 'data-testid', 'href']) {
        const meaning = read(element.getAttribute(name));
        if (meaning) return meaning;
      }
    }
  }
  return undefined;
}

/** People to follow and jobs are rows within the card; a course links to its lessons and has no author. */
function isList(card: Element, { actor, actions }: SduiParts): boolean {
  return (
    (!actions && card.querySelector(selectors.sduiInnerRow) !== null) ||
    (!actor.querySelector(selectors.sduiProfileLink) && card.querySelector(selectors.sduiCourseLink) !== null)
  );
}

function readText({ body }: SduiParts): string | null {
  const box = body.map((block) => block.querySelector(selectors.sduiText)).find((text) => text);
  return seenText(
    box ?? body.map((block) => block.closest('p') ?? block.querySelector(':scope > p')).find((text) => text),
  );
}
