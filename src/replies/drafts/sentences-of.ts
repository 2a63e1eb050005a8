import { fold } from '../understanding/token.ts';

/** The sentences of a text in order, trimmed; an emoji after a full stop stands with the sentence before it. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?…])\s+(?=[\p{L}\p{N}¿¡"“«[(@])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/**
 * A sentence as it is compared with others: folded words alone, without slots and without what is written with a capital inside it,
 * so that "Merci Lou !" and "Merci Anna !" are the same sentence.
 */
export function sentenceKey(sentence: string): string {
  const bare = sentence.replace(/\[[^\]]*\]/g, ' ').replace(/(?<=\p{Ll}[\s,]+)\p{Lu}\p{Ll}+/gu, ' ');
  return wordsOf(bare).join(' ');
}

/** The words and numbers of a text, folded, in order. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
