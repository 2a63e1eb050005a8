import type { UsedDraft } from '../../domain/voice.ts';
import type { ReplyRequest } from '../reply.ts';
import { sentenceKey, sentencesOf, wordsOf } from './sentences-of.ts';

/** Letters of a shingle; four to nine tell short texts apart, five is usual. */
const shingleLength = 5;

/**
 * From which resemblance on two answers read as the same one. Measured on drafts of the bench (test/bench/replies/bench-drafts.ts): 99 of 100
 * pairs for different comments that share no sentence lie below 0.22 (2,515 pairs), 99 of 100 drafts with one word put in their middle above
 * 0.62 (870 drafts).
 */
export const tooClose = 0.5;

/**
 * How alike two texts are, 0–1: the shingles they share over all their shingles (resemblance; A. Broder, "On the resemblance and
 * containment of documents", 1997, https://doi.org/10.1109/SEQUEN.1997.666900), here runs of five letters of the folded words.
 */
export function resemblance(one: string, other: string): number {
  return overlap(shinglesOf(one), shinglesOf(other));
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return one.size === other.size ? 1 : 0;
  let shared = 0;
  for (const shingle of one) if (other.has(shingle)) shared++;
  return shared / (one.size + other.size - shared);
}

/** Texts are compared again and again with the same last fifty. */
const known = new Map<string, ReadonlySet<string>>();
const mostKnown = 400;

function shinglesOf(text: string): ReadonlySet<string> {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const shingles = newShinglesOf(text);
  known.set(text, shingles);
  return shingles;
}

function newShinglesOf(text: string): ReadonlySet<string> {
  const line = ` ${wordsOf(text.replace(/\[[^\]]*\]/g, ' ')).join(' ')} `;
  const count = line.trim() === '' ? 0 : Math.max(1, line.length - shingleLength + 1);
  return new Set(Array.from({ length: count }, (_, at) => line.slice(at, at + shingleLength)));
}

/** Answers that count for closeness; `UsedDraft`s newest first. */
export const remembered = 50;

/**
 * The answer among the last fifty that a draft is too close to: one that it resembles as a whole, or, for the last answer given and the last
 * one to the same person, one that has a sentence of it. What the house sets down, its facts and its signature, may be said again.
 */
export function closestUsed(text: string, { used, comment, voice }: ReplyRequest): UsedDraft | null {
  const facts = [...voice.facts.map(({ answer }) => answer), voice.signature];
  const own = ownSentences(text, facts);
  const sentences = new Set(own.map(sentenceKey).filter(isTelling));
  const recent = used.slice(0, remembered);
  const to = comment.author.handle ?? comment.author.name;
  const samePerson = to === null ? undefined : recent.find((draft) => draft.to === to);
  for (const draft of new Set([recent[0], samePerson])) {
    if (draft === undefined) continue;
    if (ownSentences(draft.text, facts).some((sentence) => sentences.has(sentenceKey(sentence))))
      return draft;
  }
  const bare = own.join(' ');
  const shingles = shinglesOf(bare);
  return (
    recent.find((draft) => {
      const theirs = shinglesOf(ownSentences(draft.text, facts).join(' '));
      // Of sets of too unlike sizes no more than the smaller can be shared.
      const [small, large] = [Math.min(shingles.size, theirs.size), Math.max(shingles.size, theirs.size)];
      return small >= tooClose * large && overlap(shingles, theirs) >= tooClose;
    }) ?? null
  );
}

/** Sentences that are not the house's own. */
function ownSentences(text: string, facts: readonly string[]): string[] {
  const bare = facts.reduce((rest, fact) => (fact === '' ? rest : rest.split(fact).join('\n')), text);
  return sentencesOf(bare);
}

function isTelling(key: string): boolean {
  return key.includes(' ');
}
