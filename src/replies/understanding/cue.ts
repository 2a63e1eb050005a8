import { unfoldAbbreviation } from './abbreviations.ts';
import type { Token } from './token.ts';

/**
 * A cue as it is written in a lexicon: folded words in their order (no accents, see `fold`). `livr*` begins so, `pas|plus`
 * either, `belle?` with or without its last letter, `~` up to three words between. Within one sentence; emoji and marks as they are.
 */
export type CueText = string;

interface Step {
  readonly exact: readonly string[];
  readonly stems: readonly string[];
  readonly gap: boolean;
}

interface Cue<What> {
  readonly what: What;
  readonly steps: readonly Step[];
}

/** A cue that a comment has. */
export interface CueFound<What> {
  readonly what: What;
  /** The first token and the one after the last. */
  readonly from: number;
  readonly to: number;
}

const longestGap = 3;
const shortestStem = 2;

/** Many cues, looked for at once: the first word says which can begin at a place. */
export class CueIndex<What> {
  readonly #byWord = new Map<string, Cue<What>[]>();
  readonly #byStem = new Map<string, Cue<What>[]>();
  #longestStem = 0;

  /** Adds every cue of a lexicon, separated by commas or line ends. Throws where a cue does not begin with a word. */
  add(lexicon: string, what: What): void {
    for (const text of lexicon.split(/[,\n]/)) if (text.trim() !== '') this.#addCue(text.trim(), what);
  }

  /** Every cue that begins at a token, for every token in order. */
  find(tokens: readonly Token[]): CueFound<What>[] {
    return tokens.flatMap((token, from) =>
      this.#startingWith(token.form).flatMap(({ what, steps }) => {
        const to = endOf(steps, 0, tokens, from);
        return to === undefined ? [] : [{ what, from, to }];
      }),
    );
  }

  #addCue(text: CueText, what: What): void {
    const steps = text.split(/\s+/).flatMap(stepsOf);
    const [first] = steps;
    if (first === undefined || first.gap) throw new Error(`The cue "${text}" has no first word`);
    const cue = { what, steps };
    for (const word of first.exact) addTo(this.#byWord, word, cue);
    for (const stem of first.stems) {
      if (stem.length < shortestStem) throw new Error(`The stem of "${text}" is too short`);
      addTo(this.#byStem, stem, cue);
      this.#longestStem = Math.max(this.#longestStem, stem.length);
    }
  }

  #startingWith(word: string): Cue<What>[] {
    const found = [...(this.#byWord.get(word) ?? [])];
    for (let length = shortestStem; length <= Math.min(word.length, this.#longestStem); length++) {
      const more = this.#byStem.get(word.slice(0, length));
      if (more !== undefined) found.push(...more);
    }
    return found;
  }
}

function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function stepsOf(text: string): Step[] {
  if (text === '~') return [{ exact: [], stems: [], gap: true }];
  const words = text.split('|').flatMap(withOrWithoutLastLetter);
  const stems = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  const exact = words.filter((word) => !word.endsWith('*')).map(unfoldAbbreviation);
  // An abbreviation in a cue is looked for in the words that it is read as.
  if (words.length === 1 && exact[0] !== undefined) {
    return exact[0].map((word) => ({ exact: [word], stems: [], gap: false }));
  }
  return [{ exact: exact.flatMap((unfolded) => (unfolded.length === 1 ? unfolded : [])), stems, gap: false }];
}

function withOrWithoutLastLetter(word: string): string[] {
  return word.length > 1 && word.endsWith('?') ? [word.slice(0, -1), word.slice(0, -2)] : [word];
}

/** The token after the last one of a cue that begins here; undefined: it is not there. */
function endOf(
  steps: readonly Step[],
  at: number,
  tokens: readonly Token[],
  from: number,
): number | undefined {
  const step = steps[at];
  if (step === undefined) return from;
  if (step.gap) return endAfterGap(steps, at + 1, tokens, from);
  const token = tokens[from];
  return token !== undefined && meets(step, token.form) ? endOf(steps, at + 1, tokens, from + 1) : undefined;
}

function endAfterGap(
  steps: readonly Step[],
  at: number,
  tokens: readonly Token[],
  from: number,
): number | undefined {
  for (let skipped = 0; skipped <= longestGap; skipped++) {
    const end = endOf(steps, at, tokens, from + skipped);
    if (end !== undefined) return end;
    const next = tokens[from + skipped];
    if (next === undefined || endsSentence(next)) return undefined;
  }
  return undefined;
}

function meets(step: Step, form: string): boolean {
  return step.exact.includes(form) || step.stems.some((stem) => form.startsWith(stem));
}

/** Whether what follows is another sentence. */
export function endsSentence({ kind, form }: Token): boolean {
  return (
    kind === 'mark' &&
    (form === '?' || form === '!' || form === '\n' || form.startsWith('.') || form.startsWith('…'))
  );
}
