import { longestText } from '../../domain/post.ts';

/**
 * The text that is seen of an element: no buttons ("… more"), nothing for screen readers only, line breaks as spaces,
 * white space collapsed, at most `longestText` code points. Null where there is none.
 */
export function seenText(element: Element | null | undefined): string | null {
  if (!element) return null;
  const pieces: string[] = [];
  // Twice the limit: room for white space that is collapsed afterwards, and for code points of two units.
  let room = longestText * 4;
  const collect = (node: Node): void => {
    for (let child = node.firstChild; child !== null && room > 0; child = child.nextSibling) {
      if (child.nodeType === textNode) {
        const piece = (child.nodeValue ?? '').slice(0, room);
        pieces.push(piece);
        room -= piece.length;
      } else if (isElement(child)) {
        if (child.localName === 'br') pieces.push(' ');
        else if (!isUnseen(child)) collect(child);
      }
    }
  };
  collect(element);
  const text = pieces.join('').replace(/\s+/gu, ' ').trim();
  if (text === '') return null;
  return [...text.replace(loneSurrogate, '\ufffd')].slice(0, longestText).join('');
}

const textNode = 3;
const loneSurrogate = /\p{Surrogate}/gu;

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isUnseen(element: Element): boolean {
  return element.localName === 'button' || element.classList.contains('visually-hidden');
}
