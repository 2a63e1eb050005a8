import { CueIndex } from './cue.ts';
import { gladWords, sourWords } from './feeling-words.ts';
import type { Token } from './token.ts';

const index = new CueIndex<'glad' | 'sour'>();
index.add(gladWords, 'glad');
index.add(sourWords, 'sour');

const contrasts = new Set([
  'mais',
  'cependant',
  'toutefois',
  'contre',
  'bemol',
  'but',
  'however',
  'although',
  'though',
  'yet',
  'pero',
  'aber',
  'ma',
  'pero',
  'mas',
  'sauf',
  'except',
  'dommage',
  'malheureusement',
  'unfortunately',
]);

/** Glad and sour words of a comment, before the first word of contrast and from it on. */
export interface FeelingWords {
  readonly glad: number;
  readonly sour: number;
  readonly gladAfter: number;
  readonly sourAfter: number;
  readonly contrast: boolean;
}

/** Counts the glad and the sour words; a word counts once. */
export function countFeelingWords(tokens: readonly Token[]): FeelingWords {
  const turn = tokens.findIndex(({ form }) => contrasts.has(form));
  const places = { glad: new Set<number>(), sour: new Set<number>() };
  for (const { what, from } of index.find(tokens)) places[what].add(from);
  const after = (found: ReadonlySet<number>): number =>
    turn < 0 ? 0 : [...found].filter((at) => at >= turn).length;
  return {
    glad: places.glad.size - after(places.glad),
    sour: places.sour.size - after(places.sour),
    gladAfter: after(places.glad),
    sourAfter: after(places.sour),
    contrast: turn >= 0,
  };
}
