import type { IntentId } from '../../domain/intent.ts';
import { type CueFound, CueIndex, endsSentence } from './cue.ts';
import { intentRules } from './intent-registry.ts';
import { type CueLanguage, type CueLists, cueLanguages, cueWeights } from './intent-rules.ts';
import type { Shape } from './shape.ts';
import type { Token } from './token.ts';

/** A cue's meaning: for which intent, in which language, how much it says. */
interface CueMeaning {
  readonly intent: IntentId;
  readonly language: CueLanguage;
  readonly list: keyof CueLists;
}

/** A cue found in a comment, and what it counts there. */
export interface Sign {
  readonly intent: IntentId;
  readonly list: keyof CueLists;
  readonly weight: number;
  /** It stands denied and counts for the contrary. */
  readonly denied: boolean;
  readonly from: number;
  readonly to: number;
}

/** What the rules find for an intent: 1 or more decides. */
export interface Evidence {
  readonly score: number;
  readonly structure: number;
  readonly signs: readonly Sign[];
}

const index = indexOfCues();

/** What the rules find for every intent. A word of another language than the comment's counts half. */
export function gatherEvidence(shape: Shape, language: string | null): ReadonlyMap<IntentId, Evidence> {
  const signs = index.find(shape.tokens).map((found) => signOf(found, shape.tokens, language));
  return new Map(
    intentRules.map(({ id, structure }) => {
      const own = strongestAtEachPlace(withoutRefuted(signs.filter(({ intent }) => intent === id)));
      const built = structure?.(shape) ?? 0;
      const score = own.reduce((sum, { weight }) => sum + weight, built);
      return [id, { score, structure: built, signs: own }];
    }),
  );
}

function indexOfCues(): CueIndex<CueMeaning> {
  const cues = new CueIndex<CueMeaning>();
  for (const { id, cues: byLanguage } of intentRules) {
    for (const language of cueLanguages) {
      const lists = byLanguage[language] ?? {};
      for (const list of ['sure', 'likely', 'hint', 'against'] as const) {
        cues.add(lists[list] ?? '', { intent: id, language, list });
      }
    }
  }
  return cues;
}

const deniedAs = new Map(
  intentRules.flatMap(({ id, denied }) => (denied === undefined ? [] : [[id, denied] as const])),
);

function signOf(
  { what, from, to }: CueFound<CueMeaning>,
  tokens: readonly Token[],
  language: string | null,
): Sign {
  const foreign = language !== null && what.language !== 'any' && what.language !== language;
  const weight = cueWeights[what.list] * (foreign ? 0.5 : 1);
  const contrary = deniedAs.get(what.intent);
  const turns =
    contrary !== undefined &&
    what.list !== 'against' &&
    what.language !== 'any' &&
    isDenied(tokens, from, to);
  return turns
    ? { intent: contrary, list: 'hint', weight: 0.8 * (foreign ? 0.5 : 1), denied: true, from, to }
    : { intent: what.intent, list: what.list, weight, denied: false, from, to };
}

const denials = new Set(
  `pas jamais aucun aucune sans ni not never no dont doesnt didnt isnt wasnt arent cannot wont nothing hardly without
  couldnt wouldnt nunca nada sin nicht kein keine keinen nie ohne non mai senza nao sem nem`.split(/\s+/),
);
const denialsAfter = new Set(['pas', 'plus', 'nicht', 'guere', 'point']);

/** Whether a word of denial stands up to two words before, or right behind ("j’aime pas"). */
function isDenied(tokens: readonly Token[], from: number, to: number): boolean {
  const within = tokens.slice(from, to).some(({ form }) => denials.has(form));
  if (within) return false;
  const before = [tokens[from - 1], tokens[from - 2]];
  for (const token of before) {
    if (token === undefined || endsSentence(token)) break;
    if (denials.has(token.form)) return true;
  }
  const after = tokens[to];
  return (
    after !== undefined &&
    denialsAfter.has(after.form) &&
    !['que', 'mal'].includes(tokens[to + 1]?.form ?? '')
  );
}

/** Without what stands within a cue against: "thanks for nothing" holds no "thanks for". */
function withoutRefuted(signs: readonly Sign[]): Sign[] {
  const against = signs.filter(({ weight }) => weight < 0);
  return signs.filter(
    ({ from, to, weight }) => weight < 0 || !against.some((other) => other.from <= from && to <= other.to),
  );
}

/** Of several cues that begin at one word, only the one that says most. */
function strongestAtEachPlace(signs: readonly Sign[]): Sign[] {
  const byPlace = new Map<number, Sign>();
  for (const sign of signs) {
    const known = byPlace.get(sign.from);
    if (known === undefined || Math.abs(sign.weight) > Math.abs(known.weight)) byPlace.set(sign.from, sign);
  }
  return [...byPlace.values()];
}
