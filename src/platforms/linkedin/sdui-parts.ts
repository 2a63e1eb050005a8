import { authorLines } from './sdui-lines.ts';
import * as selectors from './selectors.ts';

/** The parts of an SDUI card, found by how they follow each other. */
export interface SduiParts {
  /** The line that says why the card is shown, with its menu. */
  readonly header: Element | undefined;
  /** The block with the author's name and the date. */
  readonly actor: Element;
  /** The blocks between the author and the counts: text, media, reshared original. */
  readonly body: readonly Element[];
  /** The row of counts; undefined where there is none. */
  readonly counts: Element | undefined;
  /** The row of action buttons; undefined where there is none (yet). */
  readonly actions: Element | undefined;
}

/**
 * Finds the parts: title, then the header with a rule (`hr`) below it or not, then the author, then text and media, then
 * the counts, a rule and the action buttons. Undefined: not filled in yet.
 */
export function sduiParts(card: Element): SduiParts | undefined {
  const first = firstBlock(card);
  const actor = first && actorFrom(card, first);
  if (!actor) return undefined;
  const header = actor === first ? undefined : first;
  const actions = actionsOf(card);
  const following = actions ? blocksBefore(actions, actor) : blocksAfter(actor);
  const last = following.at(-1);
  const counts = last && actions && isRow(last) ? last : undefined;
  return { header, actor, body: counts ? following.slice(0, -1) : following, counts, actions };
}

function firstBlock(card: Element): Element | undefined {
  const title = card.querySelector(selectors.sduiTitle);
  if (title) return title.nextElementSibling ?? undefined;
  return card.querySelector(selectors.sduiMenuIcon)?.closest('button')?.parentElement ?? undefined;
}

/**
 * The author's block: the first one, or the one after a rule below it. The menu's label names the author in every language
 * ("Open control menu for post by NAME"), so where it is there, it has the last word.
 */
function actorFrom(card: Element, first: Element): Element | undefined {
  const second = blocksAfter(first).find((block) => !isRule(block));
  const structural = first.nextElementSibling && isRule(first.nextElementSibling) ? second : first;
  const label =
    card.querySelector(selectors.sduiMenuIcon)?.closest('button')?.getAttribute('aria-label') ?? '';
  const named = [structural, first, second].find((block) => {
    const name = authorLines(block)[0];
    return name !== undefined && label.includes(name);
  });
  return named ?? structural;
}

/** The closest element around the comment button that holds the button before it, too: that of the reactions. */
function actionsOf(card: Element): Element | undefined {
  const comment = card.querySelector(selectors.sduiCommentIcon)?.closest('button');
  if (!comment || comment.closest(selectors.sduiComment)) return undefined;
  let row = comment.parentElement;
  while (row && row !== card && row.querySelector('button') === comment) row = row.parentElement;
  const isRow = row && row !== card && row.querySelector(selectors.sduiMenuIcon) === null;
  return (isRow ? row : comment.parentElement) ?? undefined;
}

/** The blocks beside `actor` up to the one that holds the action buttons, without the rule above these. */
function blocksBefore(actions: Element, actor: Element): Element[] {
  const blocks = blocksAfter(actor);
  const end = blocks.findIndex((block) => block.contains(actions));
  return (end < 0 ? blocks : blocks.slice(0, end)).filter((block) => !isRule(block));
}

function blocksAfter(actor: Element): Element[] {
  const blocks: Element[] = [];
  for (let block = actor.nextElementSibling; block; block = block.nextElementSibling) blocks.push(block);
  return blocks;
}

/** A row of counts, and not what stands in its place where nothing was counted: the text, media, a preview of a link. */
function isRow(block: Element): boolean {
  if (block.querySelector(selectors.sduiReactionIcon)) return true;
  const counts = [...block.querySelectorAll(selectors.sduiSeenCount)];
  return counts.length > 0 && counts.every((count) => /^\P{L}*\p{Nd}/u.test(count.textContent ?? ''));
}

function isRule(element: Element): boolean {
  return element.localName === 'hr';
}
