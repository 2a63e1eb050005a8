import type { IntentId } from '../../domain/intent.ts';
import type { Shape } from './shape.ts';

/** Languages that there are cues in; `any`: the same everywhere, such as emoji and borrowed words. */
export const cueLanguages = ['fr', 'en', 'es', 'de', 'it', 'pt', 'any'] as const;
export type CueLanguage = (typeof cueLanguages)[number];

/** Lexicons by how much a cue in them says, each a list of cues (see `CueText`) separated by commas or line ends. */
export interface CueLists {
  /** Decides alone, even against another sign. */
  readonly sure?: string;
  /** Decides where nothing speaks against it. */
  readonly likely?: string;
  /** Two or three together decide. */
  readonly hint?: string;
  /** Speaks against the intent. */
  readonly against?: string;
}

/** What a cue of each list adds to the evidence; 1 decides. */
export const cueWeights = { sure: 2, likely: 1.1, hint: 0.5, against: -1.2 } as const;

/** How an intent is recognised by rules. */
export interface IntentRules {
  readonly id: IntentId;
  readonly cues: Partial<Record<CueLanguage, CueLists>>;
  /** Evidence in how the comment is built (marks, names, links, length) rather than in its words. */
  readonly structure?: (shape: Shape) => number;
  /** What a denied cue speaks for instead: "pas beau" is no praise but a complaint. Absent: denial changes nothing. */
  readonly denied?: IntentId;
}

/** Comments that an intent's rules are held to. */
export interface IntentExamples {
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

/** Declares an intent; a file in `intents/` exports the result as its default. */
export function defineIntent(rules: IntentRules): IntentRules {
  return rules;
}
