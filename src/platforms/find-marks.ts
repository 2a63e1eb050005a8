/** What marks a post or a comment: a selector, and how all that it matches is found fast. */
export interface Marks {
  /** What the element itself matches. */
  readonly selector: string;
  /**
   * Selectors of one attribute, class or element name each, which together find all that `selector` matches, and perhaps more.
   * Browsers find these by a shortcut, in a twentieth of the time that a list or combination of them takes for each element that
   * comes in. Without it, `selector` is looked for.
   */
  readonly foundBy?: readonly string[];
}

/** The elements within a part of a page that are marked so, in document order, its root included. */
export function findMarks(part: Element, { selector, foundBy }: Marks): Element[] {
  if (foundBy === undefined) return withRoot(part, selector, [...part.querySelectorAll(selector)]);
  const lists = foundBy
    .map((simple) => [...part.querySelectorAll(simple)])
    .filter(({ length }) => length > 0);
  const found = [...new Set(lists.flat())].filter((element) => element.matches(selector));
  return withRoot(part, selector, lists.length > 1 ? found.sort(byPosition) : found);
}

/** Sorts elements of one document into its order. */
export function byPosition(one: Element, other: Element): number {
  return one.compareDocumentPosition(other) & following ? -1 : 1;
}

function withRoot(root: Element, selector: string, found: readonly Element[]): Element[] {
  return root.matches(selector) ? [root, ...found] : [...found];
}

/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const following = 4;
