import type { JSX } from 'preact';

/** A piece of a text, and whether it is to stand out. */
interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A text in which these words stand out wherever they occur; only ever text. */
export function MarkedWords({
  text,
  words,
}: {
  readonly text: string;
  readonly words: readonly string[];
}): JSX.Element {
  return (
    <>
      {piecesOf(text, words).map((piece, place) =>
        // Pieces have no identity of their own: they are drawn anew together.
        piece.marked ? <mark key={place}>{piece.text}</mark> : piece.text,
      )}
    </>
  );
}

/** The text in pieces; where marked words overlap they become one piece. */
export function piecesOf(text: string, words: readonly string[]): readonly Piece[] {
  const ranges = words
    .filter((word) => word !== '')
    .flatMap((word) => occurrencesOf(word, text))
    .sort(([one], [other]) => one - other);
  const pieces: Piece[] = [];
  let end = 0;
  for (const [from, to] of ranges) {
    if (to <= end) continue;
    const begin = Math.max(from, end);
    if (begin > end) pieces.push({ text: text.slice(end, begin), marked: false });
    const last = pieces.at(-1);
    if (last?.marked && begin === end)
      pieces[pieces.length - 1] = { text: last.text + text.slice(begin, to), marked: true };
    else pieces.push({ text: text.slice(begin, to), marked: true });
    end = to;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), marked: false });
  return pieces;
}

function occurrencesOf(word: string, text: string): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    found.push([at, at + word.length]);
  }
  return found;
}
