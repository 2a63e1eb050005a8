import type { IntentId, Understanding } from '../../domain/intent.ts';

/** An answer to an offer is nonsense where none was made, so an offer must be about as sure as the surest of the comment. */
const offers: ReadonlySet<IntentId> = new Set(['recruitment', 'collaboration']);
const surenessOfOffer = 0.8;
/** What is far less sure than the rest is left unsaid; not so what calls for caution. */
const sureness = 0.35;
const cautious: ReadonlySet<IntentId> = new Set(['crisis', 'insult', 'complaint']);

/** The intents that an answer goes by: all that were found but those that are doubtful beside the surest one. */
export function steeringIntents({ intents }: Understanding): Set<IntentId> {
  const surest = Math.max(0, ...intents.map(({ confidence }) => confidence));
  return new Set(
    intents
      .filter(({ what, confidence }) => {
        if (cautious.has(what)) return true;
        return confidence >= surest * (offers.has(what) ? surenessOfOffer : sureness);
      })
      .map(({ what }) => what),
  );
}
