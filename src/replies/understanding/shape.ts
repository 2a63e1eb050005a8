import type { Token } from './token.ts';

/** How a comment is built. */
export interface Shape {
  readonly tokens: readonly Token[];
  /** Words, without numbers, names and links. */
  readonly words: number;
  readonly emoji: number;
  readonly mentions: number;
  readonly hashtags: number;
  readonly links: number;
  readonly numbers: number;
  /** Runs of question marks. */
  readonly questionMarks: number;
  readonly exclamations: number;
  /** Letters of look-alike alphabets ("𝓯𝓻𝓮𝓮"), as advertising uses to get past filters. */
  readonly disguised: boolean;
  /** Most of its letters are capitals. */
  readonly shouted: boolean;
  /** Ten digits or so in a row: a telephone number. */
  readonly telephone: boolean;
  /** Nothing that could be read at all. */
  readonly empty: boolean;
}

/** How a comment is built, counted from its pieces. */
export function shapeOf(text: string, tokens: readonly Token[]): Shape {
  const count = (kind: Token['kind']): number => tokens.filter((token) => token.kind === kind).length;
  const marks = (form: string): number =>
    tokens.filter((token) => token.kind === 'mark' && token.form === form).length;
  return {
    tokens,
    words: count('word'),
    emoji: count('emoji'),
    mentions: count('mention'),
    hashtags: count('hashtag'),
    links: count('link'),
    numbers: count('number'),
    questionMarks: marks('?'),
    exclamations: marks('!'),
    disguised: /[\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F189}\u{FF21}-\u{FF5A}]{3}/u.test(text),
    shouted: isShouted(text),
    telephone: /\+?\d(?:[\s.-]?\d){8,13}/.test(text.slice(0, 3_000)),
    empty: tokens.every(({ kind }) => kind === 'mark'),
  };
}

function isShouted(text: string): boolean {
  const letters = text.slice(0, 400).replace(/[^\p{Lu}\p{Ll}]/gu, '');
  return letters.length >= 8 && letters.replace(/\p{Lu}/gu, '').length < letters.length * 0.3;
}
