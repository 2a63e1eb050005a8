import type { Field, Layout } from './layouts.ts';

/** What an extension cannot do without: 'reads' reads each post's fields once, 'badges' also puts one plain number into it. */
export type Floor = 'reads' | 'badges';

/** The source of a floor, to be run in a world of its own at the start of the page. */
export function floorScript({ post, fields, badgeBeside = false }: Layout, floor: Floor): string {
  const told = JSON.stringify({ post, fields, badges: floor === 'badges', badgeBeside });
  return `addEventListener('DOMContentLoaded', () => { const __name = (made) => made; (${readOnce})(${told}) });`;
}

function readOnce({
  post,
  fields,
  badges,
  badgeBeside,
}: {
  post: string;
  fields: readonly Field[];
  badges: boolean;
  badgeBeside: boolean;
}): void {
  const seen = new WeakSet<Element>();
  const kept: (string | null)[][] = [];
  const meet = (element: Element): void => {
    if (seen.has(element)) return;
    seen.add(element);
    const values: (string | null)[] = [];
    for (const [selector, attribute] of fields) {
      const part = selector === null ? element : element.querySelector(selector);
      values.push(part && (attribute === null ? part.textContent : part.getAttribute(attribute)));
    }
    kept.push(values);
    if (!badges) return;
    const badge = document.createElement('span');
    badge.textContent = String(kept.length);
    (badgeBeside ? (element.parentElement ?? element) : element).append(badge);
  };
  const meetWithin = (element: Element): void => {
    if (element.matches(post)) meet(element);
    for (const found of element.querySelectorAll(post)) meet(found);
  };
  meetWithin(document.body);
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element) meetWithin(node);
  }).observe(document.body, { childList: true, subtree: true });
}
