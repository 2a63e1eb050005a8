import type { Count } from '../../domain/count.ts';
import type { Page } from '../platform.ts';
import { readCount } from '../read-count.ts';

/** The first number that stands alone in a `span` of the element, as the platform writes every count. */
export function countIn(element: Element | null | undefined, page: Page): Count | undefined {
  for (const span of element?.querySelectorAll('span') ?? []) {
    const count = countOf(span, page);
    if (count !== undefined) return count;
  }
  return undefined;
}

/** The number that an element without others in it consists of. */
export function countOf(element: Element, page: Page): Count | undefined {
  return element.firstElementChild === null ? countFrom(element.textContent, page) : undefined;
}

/** The number that a text consists of; the platform cuts what it shortens. */
export function countFrom(text: string | null, { language }: Page): Count | undefined {
  return readCount(text ?? '', { language, abbreviation: 'cut' });
}
