import type { IntentId } from '../../domain/intent.ts';
import { constrain } from './constrain.ts';
import type { Judgement } from './judgement.ts';
import type { Shape } from './shape.ts';

/** How far below its point an intent may lie and still be said, where no other was found: nearest to it, it is likelier than none. */
const nearEnough = -0.7;

/** The intents that a comment has; none: undecided. */
export function chooseIntents({ intents }: Judgement, shape: Shape, byModel: boolean): Set<IntentId> {
  const found = new Set([...intents].filter(([, { margin }]) => margin >= 0).map(([id]) => id));
  const chosen = constrain(found, shape);
  if (chosen.size > 0 || shape.empty || !byModel) return chosen;
  const [nearest] = [...intents]
    .filter(([id]) => id !== 'emoji' && (id !== 'tag' || shape.mentions > 0))
    .sort(([, a], [, b]) => b.margin - a.margin);
  return nearest !== undefined && nearest[1].margin >= nearEnough
    ? constrain(new Set([nearest[0]]), shape)
    : chosen;
}
