import { longestText } from '../../domain/post.ts';

/**
 * The text that is seen of an element: no buttons ("… more"), nothing for screen readers only, line breaks as spaces,
 * white space collapsed, at most `longestText` code points. Null where there is none.
 */
export function seenText(element: Element | null | undefined): string | null {
  return element ? tidy(collect(element, /\s+/gu)) : null;
}

/** The same for labels with numbers: no-break spaces stay, because they hold the groups of a number together. */
export function seenLabel(element: Element | null | undefined): string | null {
  return element ? tidy(collect(element, /[^\S\u00a0\u202f]+/gu)) : null;
}

/** White space as one ordinary space each. */
export function collapsed(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function tidy(raw: string): string | null {
  const text = raw.replace(/ {2,}/g, ' ').trim();
  if (text === '') return null;
  const whole = anySurrogate.test(text) ? text.replace(loneSurrogate, '\ufffd') : text;
  return whole.length <= longestText ? whole : [...whole].slice(0, longestText).join('').trimEnd();
}

function collect(element: Element, space: RegExp): string {
  let text = '';
  const add = (parent: Node): void => {
    // A code point has two units at most, so twice the limit is always enough.
    for (
      let child = parent.firstChild;
      child !== null && text.length < longestText * 2;
      child = child.nextSibling
    ) {
      if (child.nodeType === textNode) {
        text += (child.nodeValue ?? '').slice(0, longestText * 4).replace(space, ' ');
      } else if (isElement(child)) {
        if (child.localName === 'br') text += ' ';
        else if (!isUnseen(child)) add(child);
      }
    }
  };
  add(element);
  return text;
}

const textNode = 3;
const anySurrogate = /[\ud800-\udfff]/;
const loneSurrogate = /\p{Surrogate}/gu;

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isUnseen(element: Element): boolean {
  return element.localName === 'button' || element.classList.contains('visually-hidden');
}
