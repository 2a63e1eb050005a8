import { type IntentId, intentIds, type Sentiment, sentiments } from '../../domain/intent.ts';
import type { Analysis } from './analysis.ts';
import { featuresOf, placesOfWord } from './features.ts';
import {
  confidenceAt,
  type IntentModel,
  type ModelLanguage,
  modelLanguages,
  scoreOf,
} from './intent-model.ts';
import { sentimentOf } from './sentiment.ts';

/** How sure each thing is, whoever judged it. */
export interface Judgement {
  /** How likely each intent is, and by how much that is past the point from which it is taken to hold (below 0: it is not). */
  readonly intents: ReadonlyMap<IntentId, { readonly confidence: number; readonly margin: number }>;
  readonly sentiment: { readonly what: Sentiment; readonly confidence: number };
  /** How much speaks for each language that the model knows; empty without a model. */
  readonly languages: ReadonlyMap<ModelLanguage, number>;
  /** Tokens that speak for an intent beyond the cues of its rules, most first. */
  readonly speaking: (id: IntentId) => readonly number[];
}

/** Judges by the rules alone. */
export function judgeByRules({ evidence, feeling }: Analysis): Judgement {
  const { what, clearness } = sentimentOf(feeling);
  return {
    intents: new Map(
      [...evidence].map(([id, { score }]) => {
        const confidence = 1 / (1 + Math.exp(-2.2 * (score - 0.9)));
        return [id, { confidence, margin: score - 0.9 }];
      }),
    ),
    sentiment: { what, confidence: clearness },
    languages: new Map(),
    speaking: () => [],
  };
}

/** Judges by the model, to which what the rules found is a feature like others. */
export function judgeByModel(analysis: Analysis, model: IntentModel): Judgement {
  const features = featuresOf(analysis);
  const judged = <Output extends IntentId | Sentiment | ModelLanguage>(outputs: readonly Output[]) =>
    outputs.flatMap((what) => {
      const output = model.get(what);
      if (output === undefined) return [];
      const score = scoreOf(output, features);
      return [{ what, confidence: confidenceAt(output, score), margin: score - output.threshold, score }];
    });
  const [felt] = judged(sentiments).sort((a, b) => b.margin - a.margin);
  return {
    intents: new Map(judged(intentIds).map(({ what, ...figures }) => [what, figures])),
    sentiment: felt ?? { what: 'neutral', confidence: 0 },
    languages: new Map(judged(modelLanguages).map(({ what, score }) => [what, score])),
    speaking: (id) => speakingTokens(analysis, model, id),
  };
}

function speakingTokens({ tokens }: Analysis, model: IntentModel, id: IntentId): number[] {
  const output = model.get(id);
  if (output === undefined) return [];
  return tokens
    .map((token, index) => {
      const places = token.kind === 'mark' ? [] : placesOfWord(token);
      const sum = places.reduce((total, place) => total + (output.weights[place] ?? 0), 0);
      return { index, strength: sum / Math.sqrt(Math.max(1, places.length)) };
    })
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength || a.index - b.index)
    .slice(0, 2)
    .map(({ index }) => index);
}
