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

/** What a search has found so far. */
export interface Searched<Row> {
  readonly rows: readonly Row[];
  /** False: texts are still being fetched, and more may be found. */
  readonly isAll: boolean;
}

/**
 * The comments with all of these words in the text, the handle or the name of who wrote it, whatever case and accents. Their
 * texts are fetched once a search `isNear`, in their order: what is found among the first is there before the last are fetched.
 */
export function useSearched<Row extends CommentFiguresRow>(
  rows: readonly Row[],
  words: string,
  isNear: boolean,
): Searched<Row> {
  const texts = useRef(new Map<string, string>());
  const [fetched, setFetched] = useState({ isAll: false });
  const asked = useMemo(() => plainWords(words).split(/\s+/).filter(Boolean), [words]);
  const searching = asked.length > 0;
  const fetching = searching || isNear;
  useEffect(() => {
    if (!fetching) return;
    let ended = false;
    const missing = rows.filter((row) => !texts.current.has(keyOf(row)));
    const fetchAll = async () => {
      for (let begin = 0; begin < missing.length && !ended; begin += chunk) {
        for (const comment of await findComments(missing.slice(begin, begin + chunk))) {
          if (comment === undefined) continue;
          const { text, author } = comment;
          texts.current.set(
            keyOf(comment),
            plainWords(`${text} ${author.handle ?? ''} ${author.name ?? ''}`),
          );
        }
        // Of comments that came in between, those known are searched meanwhile.
        if (!ended) setFetched(({ isAll }) => ({ isAll }));
      }
      if (!ended) setFetched({ isAll: true });
    };
    void fetchAll();
    return () => {
      ended = true;
    };
  }, [rows, fetching]);
  return useMemo(() => {
    if (!searching) return { rows, isAll: true };
    const found = rows.filter((row) => {
      const text = texts.current.get(keyOf(row));
      return text !== undefined && asked.every((word) => text.includes(word));
    });
    return { rows: found, isAll: fetched.isAll };
  }, [rows, asked, searching, fetched]);
}
