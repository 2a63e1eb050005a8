import { browser } from 'wxt/browser';

// Beside the database and in no backup: how far thinning has come says something of this database alone.

const key = 'thinning';

/** A run of thinning that has begun; it goes on from here where it was cut. */
export interface ThinningRun {
  /** Milliseconds since 1970: by this moment ages are reckoned, however long the run takes. */
  readonly startedAt: number;
  /** The table it is at. */
  readonly table: 'snapshots' | 'audiences';
  /** How far it is in it, by key; null: at its beginning. */
  readonly after: readonly (string | number)[] | null;
  /** Readings deleted so far. */
  readonly deleted: number;
  /** The moment of a run that thinned readings before, so that only what came of age since is looked at; null: all are looked at. */
  readonly since: number | null;
}

/** What is known of thinning. */
export interface ThinningState {
  /** Null: none is under way. */
  readonly run: ThinningRun | null;
  /** The last run that came to its end; null: none has. */
  readonly last: Pick<ThinningRun, 'startedAt' | 'deleted'> | null;
  /** `startedAt` of the last finished run that looked at all readings; null: none has. */
  readonly allAt: number | null;
}

const none: ThinningState = { run: null, last: null, allAt: null };

/** What is known of thinning now. */
export async function readThinning(): Promise<ThinningState> {
  const stored = await browser.storage.local.get(key);
  return { ...none, ...(stored[key] as Partial<ThinningState> | undefined) };
}

/** Calls back at each change until the signal aborts. */
export function watchThinning(onChange: (state: ThinningState) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    if (!(key in changes)) return;
    onChange({ ...none, ...(changes[key]?.newValue as Partial<ThinningState> | undefined) });
  };
  browser.storage.local.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listen));
}

/** For the background alone. */
export async function writeThinning(state: ThinningState): Promise<void> {
  await browser.storage.local.set({ [key]: state });
}
