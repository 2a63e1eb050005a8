import { byPosition, findMarks } from './find-marks.ts';
import type { View } from './platform.ts';

/** A post's outermost element with the view that its structure belongs to. */
export interface FoundPost {
  readonly element: Element;
  readonly view: View;
}

/** The view of which this very element is a post; the first one wins where several match. */
export function viewOf(element: Element, views: readonly View[]): View | undefined {
  return views.find(({ selector }) => element.matches(selector));
}

/** What every post of these views matches, and nothing where there is no view. */
export function selectorOf(views: readonly View[]): string {
  return views.map(({ selector }) => selector).join() || ':not(*)';
}

/** The posts within a part of a page, in document order, its root included. */
export function postsIn(part: Element, views: readonly View[]): FoundPost[] {
  const found = new Map<Element, View>();
  for (const view of views)
    for (const element of findMarks(part, view)) if (!found.has(element)) found.set(element, view);
  const posts = Array.from(found, ([element, view]) => ({ element, view }));
  const isOfOneView = posts.every(({ view }) => view === posts[0]?.view);
  return isOfOneView ? posts : posts.sort((one, other) => byPosition(one.element, other.element));
}
