import { safely } from './safely.ts';

/** Tells of the elements that it watches whether they are on screen or within one screen of it. */
export interface NearnessWatch {
  /** Watches an element; may be called again and again. */
  watch(element: Element): void;
  forget(element: Element): void;
}

/** `onChange` is told once soon after an element is first watched, then at each change; of a removed element, that it is not near. */
export function watchNearness(
  onChange: (element: Element, near: boolean) => void,
  signal: AbortSignal,
): NearnessWatch {
  const boxes = new WeakMap<Element, Element>();
  const owners = new WeakMap<Element, Element>();
  const observer = new IntersectionObserver(
    safely((entries: IntersectionObserverEntry[]) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        const element = owners.get(target);
        if (element === undefined || signal.aborted) continue;
        onChange(element, isIntersecting);
        if (!isIntersecting && isNothing(boundingClientRect)) watchBox(element, boxOf(element));
      }
    }),
    // The one is for the window, the other for boxes that scroll within it.
    { rootMargin: '100% 0px', scrollMargin: '100% 0px' },
  );
  signal.addEventListener('abort', () => observer.disconnect());

  const forget = (element: Element): void => {
    const box = boxes.get(element);
    if (box === undefined) return;
    boxes.delete(element);
    owners.delete(box);
    observer.unobserve(box);
  };
  const watch = (element: Element): void => {
    const known = boxes.get(element);
    // To ask for its style now would have the page's style computed before its time: the observer tells whether it has a box.
    if (known === undefined || !element.contains(known)) watchBox(element, element);
  };
  const watchBox = (element: Element, box: Element | undefined): void => {
    if (box === undefined || boxes.get(element) === box) return;
    forget(element);
    boxes.set(element, box);
    owners.set(box, element);
    observer.observe(box);
  };
  return { watch, forget };
}

function isNothing({ width, height }: DOMRectReadOnly): boolean {
  return width === 0 && height === 0;
}

/** The first element with a box of its own: one with `display: contents` has none, and would never be near. */
function boxOf(element: Element, depth = 0): Element | undefined {
  const { display } = getComputedStyle(element);
  if (display !== 'contents') return display === 'none' ? undefined : element;
  if (depth >= deepest) return undefined;
  for (const child of element.children) {
    const box = boxOf(child, depth + 1);
    if (box !== undefined) return box;
  }
  return undefined;
}

/** Levels without a box that are gone down; beyond them nothing is a layout of a post. */
const deepest = 50;
