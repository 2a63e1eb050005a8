import { longestText } from '../../domain/post.ts';

/**
 * The text that is seen of an element: no buttons ("… more"), nothing for screen readers only, white space collapsed, at
 * most `longestText` code points. No-break spaces stay, because they hold the groups of a number together. Null: none.
 */
export function seenLabel(element: Element | null | undefined): string | null {
  const text = element ? collect(element).replace(/ {2,}/g, ' ').trim() : '';
  return (text.length > longestText ? [...text].slice(0, longestText).join('').trimEnd() : text) || null;
}

/** The same for words, with ordinary spaces only. */
export function seenText(element: Element | null | undefined): string | null {
  const label = seenLabel(element);
  return label && collapsed(label);
}

/** White space as one ordinary space each. */
export function collapsed(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Stops where there is more than enough: a code point has two units at most. */
function collect(parent: Element): string {
  let text = '';
  for (const child of parent.childNodes) {
    if (text.length > longestText * 2) break;
    if (isElement(child)) text += isUnseen(child) ? '' : child.localName === 'br' ? ' ' : collect(child);
    else if (child.nodeType === textNode) {
      text += (child.nodeValue ?? '').slice(0, longestText * 4).replace(/[^\S\u00a0\u202f]+/gu, ' ');
    }
  }
  return text;
}

const textNode = 3;

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isUnseen(element: Element): boolean {
  return element.matches('button, .visually-hidden');
}
