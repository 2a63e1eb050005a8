import type { View } from '../platforms/platform.ts';
import { postsIn, selectorOf, viewOf } from '../platforms/posts-in.ts';
import type { Changes } from './collect-changes.ts';

/** The posts that changes have to do with: those around what changed, else those within what came in. */
export function changedPosts(changes: Changes, views: readonly View[]): Map<Element, View> {
  const found = new Map<Element, View>();
  const selector = selectorOf(views);

  // What came into one list has the same way up, and to tell a post may mean a look through all that is in it.
  const known = new Map<Element, Element | null>();
  const postAround = (element: Element | null): Element | null => {
    const way: Element[] = [];
    let post = element;
    while (post && !known.has(post)) {
      way.push(post);
      if (post.matches(selector)) break;
      post = post.parentElement;
    }
    const nearest = post && known.has(post) ? (known.get(post) ?? null) : post;
    for (const passed of way) known.set(passed, nearest);
    return nearest;
  };

  const addAround = (element: Element): boolean => {
    const nearest = postAround(element);
    // A post may stand within another, such as one that is shared.
    for (let post = nearest; post && !found.has(post); post = postAround(post.parentElement)) {
      // Where there is but one view, that it is a post has told which.
      const view = views.length === 1 ? views[0] : viewOf(post, views);
      if (view !== undefined) found.set(post, view);
    }
    return nearest !== null;
  };
  const addWithin = (element: Element): void => {
    for (const post of postsIn(element, views)) found.set(post.element, post.view);
  };

  // What stands beside a post is the post's where no other is as near.
  const readsBeside = views.some((view) => view.readsBeside);
  const passed = new Set<Element>();
  const addBeside = (element: Element): void => {
    for (let near: Element | null = element; readsBeside && near; near = near.parentElement) {
      if (passed.has(near)) return;
      passed.add(near);
      const [first, ...others] = postsIn(near, views);
      if (first === undefined) continue;
      if (others.every((other) => first.element.contains(other.element)))
        found.set(first.element, first.view);
      return;
    }
  };

  if (changes.everything) addWithin(document.body);
  for (const element of changes.touched) {
    if (element.isConnected && !addAround(element)) addBeside(element);
  }
  for (const element of changes.added) {
    if (!element.isConnected || addAround(element)) continue;
    addWithin(element);
    addBeside(element);
  }
  return found;
}
