import { type IntentId, intentIds, type Understanding } from '../../../src/domain/intent.ts';
import type { LabelledComment } from './labelled-comments.ts';

/** How well one label is found. */
export interface LabelFigures {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How well comments are understood. Shares are 0–1, NaN where there is nothing to count. */
export interface UnderstandingFigures {
  readonly comments: number;
  readonly byIntent: ReadonlyMap<IntentId, LabelFigures>;
  /** The mean F1 over the intents that at least one of these comments has. */
  readonly macroF1: number;
  /** The mean F1 over all intents, 1 for one that no comment has and none was said to have. */
  readonly macroF1OverAll: number;
  readonly microF1: number;
  /** Comments whose set of intents is exactly right. */
  readonly exact: number;
  readonly undecided: number;
  /** Over the comments of which it is labelled. */
  readonly sentiment: number;
  /** Over the comments that have a language. */
  readonly language: number;
}

/** Compares what was understood with what careful readers say. */
export function measureUnderstanding(
  comments: readonly LabelledComment[],
  understood: readonly Understanding[],
): UnderstandingFigures {
  const pairs = comments.map((comment, index) => {
    const said = understood[index];
    if (said === undefined) throw new Error('A comment was not looked at');
    return { comment, said, intents: new Set(said.intents.map(({ what }) => what)) };
  });
  const byIntent = new Map(
    intentIds.map((id) => [
      id,
      labelFigures(
        pairs.filter(({ comment }) => comment.intents.has(id)).length,
        pairs.filter(({ intents }) => intents.has(id)).length,
        pairs.filter(({ comment, intents }) => comment.intents.has(id) && intents.has(id)).length,
      ),
    ]),
  );
  const all = [...byIntent.values()];
  const withGold = all.filter(({ gold }) => gold > 0);
  const sum = (pick: (figures: LabelFigures) => number): number =>
    all.reduce((total, one) => total + pick(one), 0);
  const spoken = pairs.filter(({ comment }) => comment.language !== null);
  return {
    comments: pairs.length,
    byIntent,
    macroF1: mean(withGold.map(({ f1 }) => f1)),
    macroF1OverAll: mean(all.map(({ f1, gold, found }) => (gold + found === 0 ? 1 : f1))),
    microF1: labelFigures(
      sum(({ gold }) => gold),
      sum(({ found }) => found),
      sum(({ right }) => right),
    ).f1,
    exact: share(pairs, ({ comment, intents }) => sameSet(comment.intents, intents)),
    undecided: share(pairs, ({ intents }) => intents.size === 0),
    sentiment: share(
      pairs.filter(({ comment }) => comment.sentiment !== null),
      // Of a comment of which nothing is said, nothing is felt.
      ({ comment, said }) => (said.sentiment?.what ?? 'neutral') === comment.sentiment,
    ),
    language: share(spoken, ({ comment, said }) => said.language === comment.language),
  };
}

function labelFigures(gold: number, found: number, right: number): LabelFigures {
  return {
    gold,
    found,
    right,
    precision: right / found,
    recall: right / gold,
    f1: gold + found === 0 ? Number.NaN : (2 * right) / (gold + found),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function share<Value>(values: readonly Value[], holds: (value: Value) => boolean): number {
  return values.filter(holds).length / values.length;
}

function sameSet(a: ReadonlySet<IntentId>, b: ReadonlySet<IntentId>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id));
}
