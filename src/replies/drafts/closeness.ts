import type { UsedDraft } from '../../domain/voice.ts';
import { sentenceKey, sentencesOf, wordsOf } from './sentences-of.ts';

/** Letters of a shingle; four to nine tell short texts apart, five is usual. */
const shingleLength = 5;

/**
 * From which resemblance on two answers read as the same one. Measured on drafts of the bench: two drafts for different comments that share
 * no sentence lie below 0.42 in 99 of 100 pairs, the same draft with a word or a name changed above 0.6.
 */
export const tooClose = 0.5;

/**
 * How alike two texts are, 0–1: the shingles they share over all their shingles (resemblance; A. Broder, "On the resemblance and
 * containment of documents", 1997, https://doi.org/10.1109/SEQUEN.1997.666900), here runs of five letters of the folded words.
 */
export function resemblance(one: string, other: string): number {
  const [a, b] = [shinglesOf(one), shinglesOf(other)];
  if (a.size === 0 || b.size === 0) return a.size === b.size ? 1 : 0;
  const shared = [...a].filter((shingle) => b.has(shingle)).length;
  return shared / (a.size + b.size - shared);
}

function shinglesOf(text: string): ReadonlySet<string> {
  const line = ` ${wordsOf(text.replace(/\[[^\]]*\]/g, ' ')).join(' ')} `;
  const count = line.trim() === '' ? 0 : Math.max(1, line.length - shingleLength + 1);
  return new Set(Array.from({ length: count }, (_, at) => line.slice(at, at + shingleLength)));
}

/** Answers that count for closeness; `UsedDraft`s newest first. */
export const remembered = 50;

/**
 * The answer among the last fifty that a draft is too close to: one that it resembles as a whole, or, for the last answer given and the last
 * one to the same person, one that has a sentence of it. The house's own facts may be said again: `facts` are left out of both.
 */
export function closestUsed(
  text: string,
  used: readonly UsedDraft[],
  to: string | null,
  facts: readonly string[],
): UsedDraft | null {
  const own = ownSentences(text, facts);
  const sentences = new Set(own.map(sentenceKey).filter(isTelling));
  const recent = used.slice(0, remembered);
  const samePerson = to === null ? undefined : recent.find((draft) => draft.to === to);
  for (const draft of new Set([recent[0], samePerson])) {
    if (draft === undefined) continue;
    if (ownSentences(draft.text, facts).some((sentence) => sentences.has(sentenceKey(sentence))))
      return draft;
  }
  const bare = own.join(' ');
  return (
    recent.find((draft) => resemblance(bare, ownSentences(draft.text, facts).join(' ')) >= tooClose) ?? null
  );
}

/** Sentences that are not a fact's. */
export function ownSentences(text: string, facts: readonly string[]): string[] {
  const said = new Set(facts.flatMap((fact) => sentencesOf(fact).map(sentenceKey)));
  return sentencesOf(text).filter((sentence) => !said.has(sentenceKey(sentence)));
}

function isTelling(key: string): boolean {
  return key.includes(' ');
}
