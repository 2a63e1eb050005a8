import type { Finding, IntentId, Understanding } from '../domain/intent.ts';
import { constrain } from './understanding/constrain.ts';
import { type Evidence, gatherEvidence } from './understanding/evidence.ts';
import type { IntentModel } from './understanding/intent-model.ts';
import { detectLanguage } from './understanding/language.ts';
import { likelihoodByRules } from './understanding/rules-only.ts';
import { feelingOf, sentimentOf } from './understanding/sentiment.ts';
import { shapeOf } from './understanding/shape.ts';
import { type Token, tokenise } from './understanding/token.ts';

/** Changes whenever the same comment may be understood otherwise than before, so that what is kept can be worked out again. */
export const understandingVersion = 1;

/**
 * What a comment says, by rules and, where given, by the model of the shipped weights. The same text and model give the
 * same answer; any text is accepted, and of a very long one only the beginning is read.
 */
export function understand(text: string, _model: IntentModel | null): Understanding {
  const tokens = tokenise(text);
  const shape = shapeOf(text, tokens);
  const language = detectLanguage(text, tokens);
  const evidence = gatherEvidence(shape, language);
  const likelihood = likelihoodByRules(evidence);
  const found = new Set([...likelihood].filter(([, share]) => share >= 0.5).map(([id]) => id));
  const feeling = sentimentOf(feelingOf(shape, evidence));
  return {
    language,
    intents: [...constrain(found, shape)]
      .map((id) => findingOf(id, likelihood.get(id) ?? 0.5, evidence, tokens, text))
      .sort((a, b) => b.confidence - a.confidence),
    sentiment: tokens.length === 0 ? null : { what: feeling.what, confidence: feeling.clearness, words: [] },
  };
}

function findingOf(
  what: IntentId,
  confidence: number,
  evidence: ReadonlyMap<IntentId, Evidence>,
  tokens: readonly Token[],
  text: string,
): Finding<IntentId> {
  const signs = (evidence.get(what)?.signs ?? []).filter(({ weight }) => weight > 0);
  const words = signs
    .toSorted((a, b) => b.weight - a.weight || a.from - b.from)
    .slice(0, 3)
    .map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
  return { what, confidence, words: [...new Set(words)] };
}
