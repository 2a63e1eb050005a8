import type { IntentId, Sentiment } from '../../domain/intent.ts';
import type { Evidence } from './evidence.ts';
import type { Shape } from './shape.ts';

const glad =
  /^(?:❤|♥|🧡|💛|💚|💙|💜|🤍|🖤|🤎|💕|💖|💗|💞|💓|💝|💘|😍|🥰|😘|🔥|👏|🙌|💯|✨|🤩|😋|🤤|👍|👌|💪|🫶|🎉|🏆|🥳|⭐|🌟|💫|😻|😊|😁|😀|😄|😃|☺|🤗|🙏|😎|🌹|🌸|🌺|💐|🍾|🥂|👑|💎|😚|😽|🎊|✌|<3|:\)|:D|;\))/u;
const sour = /^(?:😡|🤬|😠|👎|😤|🤮|🤢|🙄|💩|😒|😞|😔|😢|😭|😩|😫|😑|😕|🙁|☹|😣|😖|💔|🖕|🤡|😾|:\(|:\/)/u;

/** How much the rules find that is glad, and how much that is sour. */
export interface Feeling {
  readonly glad: number;
  readonly sour: number;
}

/** What the rules find of a comment's feeling toward the brand. */
export function feelingOf(shape: Shape, evidence: ReadonlyMap<IntentId, Evidence>): Feeling {
  const score = (id: IntentId): number => Math.max(0, Math.min(3, evidence.get(id)?.score ?? 0));
  const emoji = shape.tokens.filter(({ kind }) => kind === 'emoji');
  const count = (kind: RegExp): number => Math.min(3, emoji.filter(({ form }) => kind.test(form)).length);
  return {
    glad: score('praise') + 0.8 * score('thanks') + 0.5 * count(glad),
    sour: score('complaint') + score('insult') + 0.8 * score('crisis') + 0.4 * count(sour),
  };
}

/** The sentiment that a feeling amounts to, and how clearly (0–1). */
export function sentimentOf({ glad: good, sour: bad }: Feeling): { what: Sentiment; clearness: number } {
  const difference = good - bad;
  if (Math.abs(difference) < 0.6) return { what: 'neutral', clearness: 0.6 };
  return {
    what: difference > 0 ? 'positive' : 'negative',
    clearness: Math.min(0.95, 0.6 + Math.abs(difference) * 0.1),
  };
}
