import { fold } from '../understanding/token.ts';
import type { DraftLanguage } from './languages.ts';
import { topicGrammars } from './wording/topic-grammars.ts';

/** What a person named in a comment, as the brand may say it again: "your gâteau" has become "notre gâteau". */
export interface Topic {
  readonly text: string;
  readonly plural: boolean;
}

const longestWord = 16;

/**
 * The thing that a comment is about, taken from its own words only where the phrase is plainly one: an article, then a noun with at most
 * two words that belong to it, then something that ends the phrase. Null where that is not certain.
 */
export function topicOf(comment: string, language: DraftLanguage): Topic | null {
  const grammar = topicGrammars[language];
  if (grammar === undefined) return null;
  for (const piece of comment.slice(0, 600).split(/[^\p{L}\p{M}'’\-\s]+|\n/u)) {
    const words = piece
      .normalize('NFC')
      .replace(/[’`]/g, "'")
      .replace(/\b([ldLD])'/g, "$1' ")
      .split(/\s+/)
      .filter((word) => word !== '');
    for (const [at, word] of words.entries()) {
      const start = grammar.starts[word.toLowerCase()];
      if (start === undefined) continue;
      const before = at === 0 ? '' : fold(words[at - 1] ?? '');
      if (
        at > 0 &&
        (start.onlyAfter === undefined ? grammar.notAfter.has(before) : !start.onlyAfter.has(before))
      )
        continue;
      const phrase = phraseFrom(words.slice(at + 1), grammar);
      if (phrase === null) continue;
      return {
        text: `${start.said} ${phrase.join(' ')}`.replace(/' /g, "'"),
        plural: start.plural ?? false,
      };
    }
  }
  return null;
}

/** How a language builds such phrases, and where they end. */
export interface TopicGrammar {
  /** What a phrase may begin with, what the brand says instead, and, inside a sentence, the only folded words that it may follow. */
  readonly starts: Readonly<
    Record<string, { said: string; plural?: boolean; onlyAfter?: ReadonlySet<string> }>
  >;
  /** Folded words that keep a following article from beginning a phrase, such as prepositions. */
  readonly notAfter: ReadonlySet<string>;
  /** Folded words that end a phrase: verbs, conjunctions, adverbs. */
  readonly ends: ReadonlySet<string>;
  /** Folded words that are no things to be named, such as "fois", "way". */
  readonly never: ReadonlySet<string>;
  /** Folded adjectives before a noun. */
  readonly before: ReadonlySet<string>;
  /** Folded words that may follow a noun and belong to it, such as colours. */
  readonly after: ReadonlySet<string>;
}

/** The words of the phrase, adjectives first; null where it is none, or does not end plainly. */
function phraseFrom(words: readonly string[], grammar: TopicGrammar): string[] | null {
  const phrase: string[] = [];
  let hasNoun = false;
  for (const word of words) {
    const folded = fold(word);
    if (hasNoun && grammar.ends.has(folded)) return phrase;
    if (grammar.ends.has(folded) || grammar.never.has(folded)) return null;
    if (!/^\p{Ll}[\p{Ll}-]*$/u.test(word) || word.length < 3 || word.length > longestWord) return null;
    if (/(.)\1\1/.test(word)) return null;
    if (hasNoun && !grammar.after.has(folded)) return null;
    hasNoun ||= !grammar.before.has(folded);
    phrase.push(word);
    if (phrase.length > 3) return null;
  }
  return hasNoun ? phrase : null;
}
