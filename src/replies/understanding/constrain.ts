import type { IntentId } from '../../domain/intent.ts';
import type { Shape } from './shape.ts';

/** What holds between intents by their meaning: the set that remains of what was found. */
export function constrain(found: ReadonlySet<IntentId>, shape: Shape): Set<IntentId> {
  if (shape.words + shape.numbers + shape.mentions + shape.links + shape.hashtags === 0) {
    return new Set(shape.tokens.length > 0 ? ['emoji'] : []);
  }
  const rest = new Set(found);
  rest.delete('emoji');
  if (shape.mentions === 0) rest.delete('tag');
  if (rest.has('price')) rest.add('question');
  if (rest.size > 1) rest.delete('other');
  return rest;
}
