import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { noteError } from './note-error.ts';

/** What a query has given so far. */
export type QueryResult<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'failed'; readonly error: unknown };

/** Runs the query, and again whenever rows that it read change. Pass a function that is the same until its question changes. */
export function useLiveQuery<Value>(query: () => Promise<Value>): QueryResult<Value> {
  const [held, hold] = useState<{ query: () => Promise<Value>; result: QueryResult<Value> }>();
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => hold({ query, result: { state: 'ready', value } }),
      error: (error: unknown) => {
        noteError(error, 'a query failed');
        hold({ query, result: { state: 'failed', error } });
      },
    });
    return () => subscription.unsubscribe();
  }, [query]);
  // The answer to an earlier question is none to this one.
  return held?.query === query ? held.result : { state: 'loading' };
}
