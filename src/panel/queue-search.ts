import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { findComments } from '../database/queries/comments.ts';
import type { CommentFiguresRow } from '../database/rows.ts';
import { keyOf } from './queue-view.ts';

/** Texts that are fetched at a time. */
const chunk = 1000;

/** A text as it is searched: without accents, in small letters. */
export function plainWords(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The comments with all of these words in the text, the handle or the name of who wrote it, whatever case and accents. Undefined
 * while texts are fetched: that is done at the first search and for comments that came since, so that typing on finds at once.
 */
export function useSearched<Row extends CommentFiguresRow>(
  rows: readonly Row[],
  words: string,
): readonly Row[] | undefined {
  const texts = useRef(new Map<string, string>());
  const [fetched, setFetched] = useState<readonly Row[]>();
  const asked = useMemo(() => plainWords(words).split(/\s+/).filter(Boolean), [words]);
  const searching = asked.length > 0;
  useEffect(() => {
    if (!searching) return;
    let ended = false;
    const missing = rows.filter((row) => !texts.current.has(keyOf(row)));
    const fetchAll = async () => {
      for (let begin = 0; begin < missing.length && !ended; begin += chunk) {
        const comments = await findComments(missing.slice(begin, begin + chunk));
        for (const comment of comments) {
          if (comment === undefined) continue;
          const { text, author } = comment;
          texts.current.set(
            keyOf(comment),
            plainWords(`${text} ${author.handle ?? ''} ${author.name ?? ''}`),
          );
        }
      }
      if (!ended) setFetched(rows);
    };
    void fetchAll();
    return () => {
      ended = true;
    };
  }, [rows, searching]);
  return useMemo(() => {
    if (!searching) return rows;
    // While texts of comments that came in between are fetched, those known are searched.
    if (fetched === undefined) return undefined;
    return rows.filter((row) => {
      const text = texts.current.get(keyOf(row));
      return text !== undefined && asked.every((word) => text.includes(word));
    });
  }, [rows, asked, searching, fetched]);
}
