import { longestText } from '../../domain/post.ts';

/**
 * The text that a person reads in an element: white space collapsed, at most `longestText` code points, without times,
 * icons' titles and the "… more" at a cut. Null where there is none.
 */
export function readText(element: Element): string | null {
  const parts: string[] = [];
  collect(element, parts, { left: enough });
  return cutText(parts.join(''));
}

/** A text as it is kept: white space collapsed, well-formed, at most `longestText` code points; null where nothing is left. */
export function cutText(text: string): string | null {
  const collapsed = text.slice(0, enough).replace(/\s+/g, ' ').trim().toWellFormed();
  if (collapsed.length <= longestText) return collapsed === '' ? null : collapsed;
  return [...collapsed.slice(0, longestText * 2)].slice(0, longestText).join('').trim();
}

function collect(element: Element, parts: string[], budget: { left: number }): void {
  for (const node of element.childNodes) {
    if (budget.left <= 0) return;
    if (node.nodeType === textNode) {
      const text = (node.textContent ?? '').slice(0, budget.left);
      budget.left -= text.length;
      parts.push(text);
    } else if (isElement(node) && !isUnread(node)) {
      if (blocks.has(node.localName)) parts.push(' ');
      collect(node, parts, budget);
      if (blocks.has(node.localName)) parts.push(' ');
    }
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === elementNode;
}

function isUnread(element: Element): boolean {
  if (unread.has(element.localName)) return true;
  if (element.localName !== 'span') return false;
  // A cut ends in dots with a button, or in dots that screen readers are spared.
  if (!/^(?:…|\.\.\.)/.test(element.textContent ?? '')) return false;
  return (
    element.getAttribute('aria-hidden') === 'true' ||
    element.querySelector('[role="button"], button') !== null
  );
}

/** White space collapses, so more is looked at than is kept; but not all of a text without end. */
const enough = longestText * 8;
const textNode = 3;
const elementNode = 1;
const unread = new Set(['svg', 'time', 'script', 'style', 'button', 'textarea']);
const blocks = new Set(['div', 'p', 'br', 'li', 'h1', 'h2']);
