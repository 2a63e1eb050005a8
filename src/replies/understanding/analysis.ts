import type { IntentId } from '../../domain/intent.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { languageFrom, scoreLanguages } from './language.ts';
import { type Feeling, feelingOf } from './sentiment.ts';
import { type Shape, shapeOf } from './shape.ts';
import { type Token, tokenise } from './token.ts';

/** All that the rules make of a comment. */
export interface Analysis {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly shape: Shape;
  /** By library and words; see `chooseLanguage`. */
  readonly languageScores: ReadonlyMap<string, number>;
  /** What these scores amount to. */
  readonly language: string | null;
  readonly evidence: ReadonlyMap<IntentId, Evidence>;
  readonly feeling: Feeling;
}

/** Takes a comment apart. */
export function analyse(text: string): Analysis {
  const tokens = tokenise(text);
  const shape = shapeOf(text, tokens);
  const languageScores = scoreLanguages(text, tokens);
  const language = languageFrom(languageScores);
  const evidence = gatherEvidence(shape, language);
  return { text, tokens, shape, languageScores, language, evidence, feeling: feelingOf(shape, evidence) };
}
