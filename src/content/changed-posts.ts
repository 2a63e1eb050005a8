import type { View } from '../platforms/platform.ts';
import { postsIn, selectorOf, viewOf } from '../platforms/posts-in.ts';
import type { Changes } from './collect-changes.ts';

/** The posts that changes have to do with: those around what changed, else those within what came in. */
export function changedPosts(changes: Changes, views: readonly View[]): Map<Element, View> {
  const found = new Map<Element, View>();
  const selector = selectorOf(views);

  const addAround = (element: Element): boolean => {
    const nearest = element.closest(selector);
    // A post may stand within another, such as one that is shared.
    for (let post = nearest; post; post = post.parentElement?.closest(selector) ?? null) {
      const view = viewOf(post, views);
      if (view !== undefined) found.set(post, view);
    }
    return nearest !== null;
  };
  const addWithin = (element: Element): void => {
    for (const post of postsIn(element, views)) found.set(post.element, post.view);
  };

  if (changes.everything) addWithin(document.body);
  for (const element of changes.touched) {
    if (element.isConnected) addAround(element);
  }
  for (const element of changes.added) {
    if (element.isConnected && !addAround(element)) addWithin(element);
  }
  return found;
}
