import { longestText } from '../../domain/post.ts';

/**
 * The text that is seen of an element: no buttons ("… more"), nothing for screen readers only, line breaks as spaces,
 * white space collapsed, at most `longestText` code points. Null where there is none.
 */
export function seenText(element: Element | null | undefined): string | null {
  return element ? tidy(collect(element), /\s+/gu) : null;
}

/** The same for labels with numbers: no-break spaces stay, because they hold the groups of a number together. */
export function seenLabel(element: Element | null | undefined): string | null {
  return element ? tidy(collect(element), /[^\S\u00a0\u202f]+/gu) : null;
}

/** White space as one ordinary space each. */
export function collapsed(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function tidy(raw: string, space: RegExp): string | null {
  const text = raw.replace(space, ' ').trim().replace(loneSurrogate, '\ufffd');
  return text === '' ? null : [...text].slice(0, longestText).join('');
}

function collect(element: Element): string {
  const pieces: string[] = [];
  // More than the limit: room for white space that is collapsed afterwards, and for code points of two units.
  let room = longestText * 4;
  const add = (parent: Node): void => {
    for (let child = parent.firstChild; child !== null && room > 0; child = child.nextSibling) {
      if (child.nodeType === textNode) {
        const piece = (child.nodeValue ?? '').slice(0, room);
        pieces.push(piece);
        room -= piece.length;
      } else if (isElement(child)) {
        if (child.localName === 'br') pieces.push(' ');
        else if (!isUnseen(child)) add(child);
      }
    }
  };
  add(element);
  return pieces.join('');
}

const textNode = 3;
const loneSurrogate = /\p{Surrogate}/gu;

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isUnseen(element: Element): boolean {
  return element.localName === 'button' || element.classList.contains('visually-hidden');
}
