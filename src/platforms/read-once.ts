import type { Reading } from '../domain/post.ts';
import type { Page, View } from './platform.ts';

/** What a view reads of a post, once for each `page`: the comments below it all ask for the same. */
export function readOnce(view: Pick<View, 'read'>, post: Element, page: Page): Reading | undefined {
  const known = readings.get(page) ?? new Map<Element, Reading | undefined>();
  readings.set(page, known);
  if (!known.has(post)) known.set(post, view.read(post, page));
  return known.get(post);
}

/** A page is the page at one moment, so what was read of it stays true. */
const readings = new WeakMap<Page, Map<Element, Reading | undefined>>();
