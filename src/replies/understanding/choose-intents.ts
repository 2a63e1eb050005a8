import type { IntentId } from '../../domain/intent.ts';
import { constrain } from './constrain.ts';
import type { Judgement } from './judgement.ts';
import type { Shape } from './shape.ts';

/** How sure the likeliest must be to be said where none is past its point: less is rather undecided than wrong. */
const surenessAlone = 0.3;
/** `other` excludes the rest: it is said where it is nearly as likely as the likeliest of them. */
const otherWins = 1.3;
/** Praise and complaint together are rarer than one of them with a doubt about the other. */
const bothAtLeast = 0.6;

/** The intents that a comment has; none: undecided. */
export function chooseIntents(judgement: Judgement, shape: Shape, byModel: boolean): Set<IntentId> {
  const found = new Set([...judgement.intents].filter(([, { margin }]) => margin >= 0).map(([id]) => id));
  const chosen = constrain(found, shape);
  if (!byModel || shape.empty || chosen.has('emoji')) return chosen;
  const wanted = chosen.size > 0 ? chosen : new Set(nearest(judgement, shape));
  return constrain(withoutDoubtful(wanted, found.has('other'), judgement), shape);
}

function nearest({ intents }: Judgement, shape: Shape): IntentId[] {
  const [first] = [...intents]
    .filter(([id]) => id !== 'emoji' && (id !== 'tag' || shape.mentions > 0))
    .sort(([, a], [, b]) => b.margin - a.margin);
  return first !== undefined && first[1].confidence >= surenessAlone ? [first[0]] : [];
}

function withoutDoubtful(wanted: Set<IntentId>, mayBeOther: boolean, { intents }: Judgement): Set<IntentId> {
  const sure = (id: IntentId): number => intents.get(id)?.confidence ?? 0;
  const surest = Math.max(0, ...[...wanted].filter((id) => id !== 'other').map(sure));
  if (mayBeOther && sure('other') * otherWins > surest) return new Set(['other']);
  if (!wanted.has('praise') || !wanted.has('complaint')) return wanted;
  const [less, more] =
    sure('praise') < sure('complaint')
      ? (['praise', 'complaint'] as const)
      : (['complaint', 'praise'] as const);
  return sure(less) < bothAtLeast * sure(more) ? new Set([...wanted].filter((id) => id !== less)) : wanted;
}
