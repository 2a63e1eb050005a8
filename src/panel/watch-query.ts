import { liveQuery, type Subscription } from 'dexie';

/** Who is told what a query gives. */
export interface QueryObserver<Value> {
  readonly next: (value: Value) => void;
  readonly error: (error: unknown) => void;
}

/** A run is paid for by resting so many times as long as it took, so that a panel leaves most of the machine and of the database to others. */
const restForRun = 3;
/** In milliseconds. */
const longestRest = 3000;
/** Milliseconds that may be owed: what the person does is shown at once, and only what goes on is slowed down. */
const burst = 1000;

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
  /** When all runs so far are paid off, by `performance.now()`. */
  let paidAt = 0;

  const run = (): void => {
    const began = performance.now();
    let hasBegun = false;
    let isTold = false;
    let tell = (): void => {};
    const ofRun = liveQuery(async () => {
      if (!hasBegun) {
        hasBegun = true;
        const value = await query();
        const took = performance.now() - began;
        paidAt = Math.max(paidAt, began) + took + Math.min(restForRun * took, longestRest);
        tell = () => next(value);
        return value;
      }
      // Called for the second time: what was read has changed. What changes until the next run is read by that.
      ofRun.unsubscribe();
      timer = setTimeout(() => {
        if (!isTold) tell();
        timer = setTimeout(run, paidAt - burst - performance.now());
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
