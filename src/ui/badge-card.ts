import type { BadgeWords, CardWords } from '../domain/badge.ts';
import { element } from './element.ts';

/** The card's lines: the judgement, what it rests on, the counts, the dates. */
export function cardLines({ long }: BadgeWords, { figure, lines }: CardWords): HTMLElement[] {
  const made = [element('p', { class: 'title' }, element('span', { class: 'sign' }), long)];
  if (figure !== null) {
    made.push(element('p', { class: 'figure' }, figure.name, element('strong', {}, figure.value)));
  }
  return [...made, ...lines.map((line) => element('p', { class: 'faint' }, line))];
}
