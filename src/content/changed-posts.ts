import type { View } from '../platforms/platform.ts';
import { postsIn, viewOf } from '../platforms/posts-in.ts';
import type { Changes } from './collect-changes.ts';

/** The posts that changes have to do with: those around what changed, else those within what came in. */
export function changedPosts(changes: Changes, views: readonly View[]): Map<Element, View> {
  const found = new Map<Element, View>();
  const selector = views.map((view) => view.selector).join(', ');
  if (selector === '') return found;

  const addAround = (element: Element): boolean => {
    let post = element.closest(selector);
    if (post === null) return false;
    // A post may stand within another, such as one that is shared.
    for (; post !== null; post = post.parentElement?.closest(selector) ?? null) {
      const view = viewOf(post, views);
      if (view !== undefined) found.set(post, view);
    }
    return true;
  };
  const addWithin = (element: Element): void => {
    for (const post of postsIn(element, views)) found.set(post.element, post.view);
  };

  if (changes.everything) {
    addWithin(document.body);
    return found;
  }
  for (const element of changes.touched) {
    if (element.isConnected) addAround(element);
  }
  for (const element of changes.added) {
    if (element.isConnected && !addAround(element)) addWithin(element);
  }
  return found;
}
