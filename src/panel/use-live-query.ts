import { useEffect, useState } from 'preact/hooks';
import { noteError } from './note-error.ts';
import { watchQuery } from './watch-query.ts';

/** What a query has given so far. */
export type QueryResult<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'failed'; readonly error: unknown };

/** Runs the query, and again whenever rows that it read change. Pass a function that is the same until its question changes. */
export function useLiveQuery<Value>(query: () => Promise<Value>): QueryResult<Value> {
  const [held, hold] = useState<{ query: () => Promise<Value>; result: QueryResult<Value> }>();
  useEffect(() => {
    return watchQuery(query, {
      next: (value) => hold({ query, result: { state: 'ready', value } }),
      error: (error) => {
        noteError(error, 'a query failed');
        hold({ query, result: { state: 'failed', error } });
      },
    });
  }, [query]);
  // The answer to an earlier question is none to this one.
  return held?.query === query ? held.result : { state: 'loading' };
}
