import type { Finding, IntentId, Sentiment, Understanding } from '../domain/intent.ts';
import { type Analysis, analyse } from './understanding/analysis.ts';
import { chooseIntents } from './understanding/choose-intents.ts';
import type { IntentModel } from './understanding/intent-model.ts';
import { type Judgement, judgeByModel, judgeByRules } from './understanding/judgement.ts';
import { chooseLanguage } from './understanding/language.ts';

export { type IntentModel, parseIntentModel } from './understanding/intent-model.ts';

/** Changes whenever the same comment may be understood otherwise than before, so that what is kept can be worked out again. */
export const understandingVersion = 3;

/**
 * What a comment says, by rules and, where given, by the model of the shipped weights. The same text and model give the
 * same answer; any text is accepted, and of a very long one only the beginning is read.
 */
export function understand(text: string, model: IntentModel | null): Understanding {
  return understandAnalysis(analyse(text), model);
}

/** What a comment says that has been taken apart already. */
export function understandAnalysis(analysis: Analysis, model: IntentModel | null): Understanding {
  const judgement = model === null ? judgeByRules(analysis) : judgeByModel(analysis, model);
  const chosen = chooseIntents(judgement, analysis.shape, model !== null);
  return {
    language: chooseLanguage(analysis.languageScores, judgement.languages, analysis.shape.words),
    intents: [...chosen]
      .map((id) => findingOf(id, judgement, analysis))
      .sort((a, b) => b.confidence - a.confidence),
    sentiment: analysis.shape.empty && chosen.size === 0 ? null : feelingFound(judgement, analysis),
  };
}

function findingOf(what: IntentId, { intents, speaking }: Judgement, analysis: Analysis): Finding<IntentId> {
  const known = wordsOfSigns([what], analysis);
  return {
    what,
    // Nothing but emoji is seen, not guessed.
    confidence: what === 'emoji' ? 1 : (intents.get(what)?.confidence ?? 0),
    words: known.length > 0 ? known : speaking(what).map((index) => wordsFrom(index, index + 1, analysis)),
  };
}

const intentsOfFeeling: Readonly<Record<Sentiment, readonly IntentId[]>> = {
  positive: ['praise', 'thanks'],
  negative: ['complaint', 'insult', 'crisis'],
  neutral: [],
};

function feelingFound(
  { sentiment: { what, confidence } }: Judgement,
  analysis: Analysis,
): Finding<Sentiment> {
  return { what, confidence, words: wordsOfSigns(intentsOfFeeling[what], analysis) };
}

/** The three cues that say most for these intents, as written in the comment. */
function wordsOfSigns(ids: readonly IntentId[], analysis: Analysis): string[] {
  const signs = ids
    .flatMap((id) => analysis.evidence.get(id)?.signs ?? [])
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.from - b.from)
    .slice(0, 3);
  return [...new Set(signs.map(({ from, to }) => wordsFrom(from, to, analysis)))];
}

function wordsFrom(from: number, to: number, { text, tokens }: Analysis): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}
