import { longestText } from '../../domain/post.ts';
import { emojiIn } from '../emoji-in.ts';

/**
 * The text that is seen of an element: no buttons ("… more"), nothing for screen readers only, white space collapsed, at
 * most `longest` code points. No-break spaces stay, because they hold the groups of a number together. Null: none.
 */
export function seenLabel(element: Element | null | undefined, longest: number = longestText): string | null {
  const text = element ? collect(element, longest).replace(/ {2,}/g, ' ').trim() : '';
  return (text.length > longest ? [...text].slice(0, longest).join('').trimEnd() : text) || null;
}

/** The same for words, with ordinary spaces only. */
export function seenText(element: Element | null | undefined, longest?: number): string | null {
  const label = seenLabel(element, longest);
  return label && collapsed(label);
}

/** White space as one ordinary space each. */
export function collapsed(text: string): string {
  // Single spaces, which are most, are left as they stand.
  return text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}

/** Stops where there is more than enough: a code point has two units at most. */
function collect(parent: Element, longest: number): string {
  let text = '';
  for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
    if (text.length > longest * 2) break;
    if (isElement(child))
      text += isUnseen(child) ? '' : (standsFor[child.localName]?.(child) ?? collect(child, longest));
    else if (child.nodeType === textNode) {
      text += (child.nodeValue ?? '')
        .slice(0, longest * 4)
        .replace(/[^\S\u00a0\u202f]{2,}|[^\S\u00a0\u202f ]/g, ' ');
    }
  }
  return text;
}

/** Elements that hold no text and are read all the same. */
const standsFor: Readonly<Record<string, ((element: Element) => string) | undefined>> = {
  br: () => ' ',
  img: emojiIn,
};

const textNode = 3;

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isUnseen(element: Element): boolean {
  return element.matches('button, .visually-hidden');
}
