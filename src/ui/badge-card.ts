import type { BadgeWords, CardWords } from '../domain/badge.ts';
import { element } from './element.ts';

/** The card's lines: the judgement, what it rests on, the counts, the dates. */
export function cardLines({ sign, long }: BadgeWords, { figure, lines }: CardWords): HTMLElement[] {
  return [
    element(
      'p',
      { class: 'title' },
      element('span', { class: `sign sign-${sign}` }),
      element('span', {}, long),
    ),
    ...(figure === null
      ? []
      : [
          element(
            'p',
            { class: 'figure' },
            element('span', {}, figure.name),
            element('strong', {}, figure.value),
          ),
        ]),
    ...lines.map((line) => element('p', { class: 'faint' }, line)),
  ];
}
