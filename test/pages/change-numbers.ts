import type { Page, View } from '../../src/platforms/platform.ts';

/** Puts other digits for those of a page's texts and labels, within its comments or outside them; tells how many texts changed. */
export function changeNumbers(
  page: Page,
  views: readonly View[],
  where: 'within comments' | 'outside comments',
): number {
  const wholes = new Set(
    views.flatMap(({ comments }) =>
      Array.from(comments ? page.root.querySelectorAll(comments.selector) : [])
        .filter((mark) => comments?.read(mark, page) !== undefined)
        .map((mark) => comments?.whole?.(mark) ?? mark),
    ),
  );
  let changed = 0;
  for (const element of page.root.querySelectorAll('body *')) {
    const isWithin = [...wholes].some((whole) => whole.contains(element));
    if (isWithin !== (where === 'within comments') || element.matches('script, time')) continue;
    for (const node of element.childNodes) {
      if (node.nodeType !== 3 || !/\p{Nd}/u.test(node.nodeValue ?? '')) continue;
      node.nodeValue = otherDigits(node.nodeValue ?? '');
      changed += 1;
    }
    for (const name of ['aria-label', 'data-num-reactions', 'data-num-comments']) {
      const value = element.getAttribute(name);
      if (value !== null) element.setAttribute(name, otherDigits(value));
    }
  }
  return changed;
}

/** No digit stays; groups, marks and suffixes do. */
function otherDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String(9 - Number(digit)));
}
