import { longestText } from '../../domain/post.ts';
import { emojiIn } from '../emoji-in.ts';
import { block, notText } from './selectors.ts';

/**
 * The text that a person reads in an element: white space collapsed, at most `longest` code points, without times,
 * icons' titles and the "… more" at a cut. Null where there is none.
 */
export function readText(element: Element, longest: number = longestText): string | null {
  return cutText(textIn(element, longest * most), longest);
}

/** A text as it is kept: white space collapsed, at most `longest` code points; null where nothing is left. */
export function cutText(text: string, longest: number = longestText): string | null {
  const collapsed = text
    .slice(0, longest * most)
    .replace(/\s+/g, ' ')
    .trim();
  return [...collapsed].slice(0, longest).join('').trim() || null;
}

function textIn(node: Node, enough: number): string {
  if (!isElement(node)) return node.nodeType === textNode ? (node.nodeValue ?? '') : '';
  if (node.matches(notText)) return '';
  if (node.localName === 'img') return emojiIn(node);
  let text = '';
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (text.length > enough) break;
    text += textIn(child, enough);
  }
  return node.matches(block) ? ` ${text} ` : text;
}

function isElement(node: Node): node is Element {
  return node.nodeType === elementNode;
}

/** White space collapses, so so many times more is looked at than is kept; but not all of a text without end. */
const most = 8;
const textNode = 3;
const elementNode = 1;
