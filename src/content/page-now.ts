import type { Page, View } from '../platforms/platform.ts';

/** The page at this moment, for readers. Which post is in the middle is looked up only if a reader asks. */
export function pageNow(url: URL, views: readonly View[]): Page {
  let focused: Element | null | undefined;
  return {
    url,
    root: document,
    language: document.documentElement.lang,
    now: Date.now(),
    get focused() {
      focused ??= postInTheMiddle(views);
      return focused;
    },
  };
}

function postInTheMiddle(views: readonly View[]): Element | null {
  const selector = views.map((view) => view.selector).join(', ');
  const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  return selector === '' ? null : (middle?.closest(selector) ?? null);
}
