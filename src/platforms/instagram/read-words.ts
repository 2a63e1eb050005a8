import type { Count } from '../../domain/count.ts';
import { type CountStyle, findCount, readCount } from '../read-count.ts';
import { readAccountPath } from './address.ts';
import { selectors } from './selectors.ts';

/** What the lines under a post's action bar tell in words. */
export interface Words {
  readonly reactions: Count | undefined;
  /** The line names people who like the post but no number: its owner has hidden it. */
  readonly likesHidden: boolean;
  readonly comments: Count | undefined;
  /** Whether there is a line for the comments at all. */
  readonly hasCommentsLine: boolean;
}

/** Reads "48 likes", "Liked by X and 1,234 others" (1,235) and "View all 2 comments" by their links, in any language. */
export function readWords(post: Element, bar: Element, style: CountStyle): Words {
  const commentsLink = post.querySelector(selectors.commentsLink);
  return {
    ...readLikesLine(post, bar, style),
    comments: commentsLink === null ? undefined : countIn(commentsLink, style),
    hasCommentsLine: commentsLink !== null,
  };
}

function readLikesLine(
  post: Element,
  bar: Element,
  style: CountStyle,
): Pick<Words, 'reactions' | 'likesHidden'> {
  const link = [...post.querySelectorAll(selectors.likersLink)].find(hasText);
  const line = link?.closest('section') ?? link?.parentElement ?? sectionAfter(bar);
  if (!line) return { reactions: undefined, likesHidden: false };
  const named = [...line.querySelectorAll(selectors.innerLink)].filter(
    (inner) => hasText(inner) && readAccountPath(inner.getAttribute('href') ?? '') !== undefined,
  );
  const others = countIn(link ?? line, style, named);
  if (others === undefined) {
    return { reactions: undefined, likesHidden: link !== undefined || named.length > 0 };
  }
  if (named.length === 0) return { reactions: others, likesHidden: false };
  const shown = (line.textContent ?? '').replace(/\s+/gu, ' ').trim();
  const reactions = { low: others.low + named.length, high: others.high + named.length, shown };
  return { reactions, likesHidden: false };
}

/** In the present layout the likes line is the section that follows the bar's, and no link. */
function sectionAfter(bar: Element): Element | null {
  const next = bar.closest('section')?.nextElementSibling;
  return next?.localName === 'section' ? next : null;
}

/** The number that stands alone in an element, else the only one in its words; names are passed over. */
function countIn(line: Element, style: CountStyle, names: readonly Element[] = []): Count | undefined {
  for (const element of line.querySelectorAll('span')) {
    if (element.childElementCount > 0 || names.some((name) => name.contains(element))) continue;
    const count = readCount(element.textContent ?? '', style);
    if (count !== undefined) return count;
  }
  return findCount(textBeside(line, names), style);
}

function textBeside(element: Element, names: readonly Element[]): string {
  if (!names.some((name) => element.contains(name))) return element.textContent ?? '';
  let text = '';
  for (const node of element.childNodes) {
    const child = [...element.children].find((candidate) => candidate === node);
    if (child === undefined) text += node.textContent ?? '';
    else if (!names.includes(child)) text += textBeside(child, names);
  }
  return text;
}

function hasText(element: Element): boolean {
  return (element.textContent ?? '').trim() !== '';
}
