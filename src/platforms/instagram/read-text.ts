import { longestText } from '../../domain/post.ts';
import { block, notText } from './selectors.ts';

/**
 * The text that a person reads in an element: white space collapsed, at most `longestText` code points, without times,
 * icons' titles and the "… more" at a cut. Null where there is none.
 */
export function readText(element: Element): string | null {
  return cutText(textIn(element));
}

/** A text as it is kept: white space collapsed, at most `longestText` code points; null where nothing is left. */
export function cutText(text: string): string | null {
  const collapsed = text.slice(0, enough).replace(/\s+/g, ' ').trim();
  return [...collapsed].slice(0, longestText).join('').trim() || null;
}

function textIn(node: Node): string {
  if (!isElement(node)) return node.nodeType === textNode ? (node.nodeValue ?? '') : '';
  if (node.matches(notText)) return '';
  let text = '';
  for (const child of node.childNodes) {
    if (text.length > enough) break;
    text += textIn(child);
  }
  return node.matches(block) ? ` ${text} ` : text;
}

function isElement(node: Node): node is Element {
  return node.nodeType === elementNode;
}

/** White space collapses, so more is looked at than is kept; but not all of a text without end. */
const enough = longestText * 8;
const textNode = 3;
const elementNode = 1;
