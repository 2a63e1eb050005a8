import { linesOf } from './sdui-actor.ts';
import * as selectors from './selectors.ts';

/** The parts of an SDUI card, found by how they follow each other. */
export interface SduiParts {
  /** The line that says why the card is shown, with its menu. */
  readonly header: Element | undefined;
  /** The block with the author's name and the date. */
  readonly actor: Element;
  /** What is seen of that block, line by line. */
  readonly lines: readonly string[];
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
  const menu = card.querySelector(selectors.sduiMenuIcon)?.closest('button');
  const blocks = blocksFrom(
    card.querySelector(selectors.sduiTitle)?.nextElementSibling ?? menu?.parentElement,
  );
  const { at, lines } = actorAmong(blocks, menu?.getAttribute('aria-label') ?? '');
  const actor = blocks[at];
  if (!actor) return undefined;
  const actions = actionsOf(card);
  const end = actions ? blocks.findIndex((block) => block.contains(actions)) : -1;
  const body = blocks.slice(at + 1, end < 0 ? undefined : end).filter((block) => !isRule(block));
  const last = body.at(-1);
  const counts = last && actions && isRow(last) ? body.pop() : undefined;
  return { header: at > 0 ? blocks[0] : undefined, actor, lines, body, counts, actions };
}

function blocksFrom(first: Element | null | undefined): Element[] {
  const blocks: Element[] = [];
  for (let block = first; block; block = block.nextElementSibling) blocks.push(block);
  return blocks;
}

/**
 * The author's block: the first one, or the one after a rule below it. The menu's label names the author in every language
 * ("Open control menu for post by NAME"), so where it is there, it has the last word.
 */
function actorAmong(
  blocks: readonly Element[],
  menuLabel: string,
): Pick<SduiParts, 'lines'> & { at: number } {
  const structural = isRule(blocks[1]) ? 2 : 0;
  for (const at of [structural, 0, 1]) {
    const lines = linesOf(blocks[at]);
    if (lines[0] !== undefined && menuLabel.includes(lines[0])) return { at, lines };
  }
  return { at: structural, lines: linesOf(blocks[structural]) };
}

/** The closest element around the comment button that holds the button before it, too: that of the reactions. */
function actionsOf(card: Element): Element | undefined {
  const comment = card.querySelector(selectors.sduiCommentIcon)?.closest('button');
  if (!comment || comment.closest(selectors.sduiComment)) return undefined;
  let row = comment.parentElement;
  while (row && row !== card && row.querySelector('button') === comment) row = row.parentElement;
  const isRow = row && row !== card && !row.querySelector(selectors.sduiMenuIcon);
  return (isRow ? row : comment.parentElement) ?? undefined;
}

/** A row of counts, and not what stands in its place where nothing was counted: the text, media, a preview of a link. */
function isRow(block: Element): boolean {
  if (block.querySelector(selectors.sduiReactionIcon)) return true;
  const counts = [...block.querySelectorAll(selectors.sduiSeenCount)];
  return counts.length > 0 && counts.every((count) => /^\P{L}*\p{Nd}/u.test(count.textContent));
}

function isRule(element: Element | undefined): boolean {
  return element?.localName === 'hr';
}
