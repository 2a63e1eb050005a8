/** The first match that is the post's own, not that of what it holds of others: a reshared original, a comment. */
export function ownPart(post: Element, selector: string, others: string): Element | undefined {
  // Most often it is the first, which stands near the post's beginning: the rest need not be looked through.
  const first = post.querySelector(selector);
  if (!first?.closest(others)) return first ?? undefined;
  for (const found of post.querySelectorAll(selector)) if (!found.closest(others)) return found;
  return undefined;
}
