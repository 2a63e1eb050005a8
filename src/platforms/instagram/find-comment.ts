import { readAccountPath, readPostPath } from './address.ts';
import { besideComment, commentPermalink, face, innerLink, linked, writtenText } from './selectors.ts';

/** The parts of a comment. */
export interface CommentParts {
  /** The comment itself: face, name, age, text, buttons. */
  readonly row: Element;
  /** The same with its replies, or with the button that shows them. */
  readonly whole: Element;
  /** The link that writes out its author's name. */
  readonly name: Element;
  /** Undefined: it has none, as a sticker. */
  readonly text: Element | undefined;
}

/** Finds a comment around the link to it; undefined where that is none, or not filled in. */
export function findComment(mark: Element): CommentParts | undefined {
  let row = mark.parentElement;
  while (row && row.querySelector(face) === null) row = row.parentElement;
  const name = row && findName(row, mark);
  if (!row || !name) return undefined;
  return { row, whole: findWhole(row, mark), name, text: findText(row, mark, name) };
}

function findName(row: Element, mark: Element): Element | undefined {
  for (const link of row.querySelectorAll(innerLink)) {
    // The name stands before the age; accounts that a text names may stand before it, too, but after the name.
    if (link === mark) break;
    if (readAccountPath(link.getAttribute('href')) && link.textContent.trim()) return link;
  }
  return undefined;
}

/**
 * What a person wrote follows its writer's direction, and is no link or button. Beside the name and the age there may be
 * labels; the text stands apart from them, or in older builds between them.
 */
function findText(row: Element, mark: Element, name: Element): Element | undefined {
  let head = mark.parentElement;
  while (head && !head.contains(name)) head = head.parentElement;
  const texts = [...row.querySelectorAll(writtenText)].filter((text) => {
    const around = text.closest(`${linked}, button, [role="button"]`);
    return !(around && row.contains(around)) && !text.contains(name) && !text.contains(mark);
  });
  return texts.find((text) => !head?.contains(text)) ?? texts[0];
}

/** The largest element around the row in which there is no other thread, and nothing that is no comment. */
function findWhole(row: Element, mark: Element): Element {
  const own = readPostPath(mark.getAttribute('href'))?.rest ?? '';
  let whole = row;
  for (let next = row.parentElement; next && isOfThread(whole, own); next = next.parentElement) whole = next;
  return whole;
}

/** Whether what stands next to an element, up to the first thing with an age, belongs to the comment's thread. */
function isOfThread(element: Element, own: string): boolean {
  return (
    isAllOfThread(element, 'previousElementSibling', own) && isAllOfThread(element, 'nextElementSibling', own)
  );
}

function isAllOfThread(
  element: Element,
  direction: 'previousElementSibling' | 'nextElementSibling',
  own: string,
): boolean {
  for (let sibling = element[direction]; sibling; sibling = sibling[direction]) {
    const found = sibling.matches(besideComment) ? sibling : sibling.querySelector(besideComment);
    if (found === null) continue;
    return (
      found.matches(commentPermalink) &&
      (readPostPath(found.getAttribute('href'))?.rest ?? '').startsWith(own)
    );
  }
  return true;
}
