import type { CardShape, CardWords } from '../domain/badge.ts';
import { element, filled } from './element.ts';

/** What the card shows: the judgement, the picture of its cohort, what it rests on, what would change it, the dates. */
export function cardParts({ title, picture, lines }: CardWords): Element[] {
  return [
    element(
      'p',
      { class: 'title' },
      element('span', { class: 'sign' }),
      element('span', { 'data-text': title }),
    ),
    ...picture.map(drawing),
    ...lines.map((line) => element('p', { class: 'faint', 'data-text': line })),
  ];
}

function drawing({ name, attributes, parts }: CardShape): Element {
  return filled(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, parts.map(drawing));
}
