import { liveQuery, type Subscription } from 'dexie';

/** Who is told what a query gives. */
export interface QueryObserver<Value> {
  readonly next: (value: Value) => void;
  readonly error: (error: unknown) => void;
}

/** It rests so many times as long as it ran, so that a panel leaves most of the machine and of the database to others. */
const restForRun = 3;
/** In milliseconds. */
const longestRest = 3000;

/**
 * Runs a query, and again whenever rows that it read change; answers how to end that. A page that is scrolled brings changes faster
 * than the query may run: Dexie's own live query would then run on end, and tell nothing as long as changes come while it
 * runs. This one tells what each run gave, and rests before the next.
 */
export function watchQuery<Value>(
  query: () => Promise<Value>,
  { next, error }: QueryObserver<Value>,
): () => void {
  let subscription: Subscription | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const run = (): void => {
    const began = performance.now();
    let restsUntil = began;
    let hasBegun = false;
    let isTold = false;
    let tell = (): void => {};
    const ofRun = liveQuery(async () => {
      if (!hasBegun) {
        hasBegun = true;
        const value = await query();
        const now = performance.now();
        restsUntil = now + Math.min(restForRun * (now - began), longestRest);
        tell = () => next(value);
        return value;
      }
      // Called for the second time: what was read has changed. What changes until the next run is read by that.
      ofRun.unsubscribe();
      timer = setTimeout(() => {
        if (!isTold) tell();
        timer = setTimeout(run, restsUntil - performance.now());
      });
      return undefined;
    }).subscribe({
      next: () => {
        isTold = true;
        tell();
      },
      error,
    });
    subscription = ofRun;
  };

  run();
  return () => {
    clearTimeout(timer);
    subscription?.unsubscribe();
  };
}
