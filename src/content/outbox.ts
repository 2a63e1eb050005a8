import type { KeptReadings } from '../messaging/protocol.ts';
import { isOrphaned, RequestRefused, send } from '../messaging/send.ts';
import type { ObservedReading } from './post-reader.ts';
import type { Visit } from './visit.ts';

interface Waiting {
  readonly visit: Visit;
  readonly reading: ObservedReading;
}

const mostInAMessage = 100;
/** What waits beyond that is given up, the oldest first. */
const mostWaiting = 2000;
const mostRefusals = 3;
const patience = 30_000;
const firstDelay = 500;
const longestDelay = 30_000;

/**
 * Holds readings until the background has said that they are kept, and sends them again where it was stopped meanwhile.
 * One message is on its way at a time.
 */
export class Outbox {
  readonly #onKept: (answer: KeptReadings, readings: readonly ObservedReading[]) => void;
  readonly #end: () => void;
  readonly #signal: AbortSignal;
  #waiting: Waiting[] = [];
  /** Visits whose report is to be sent even where there is no reading to send with it. */
  readonly #untold = new Set<Visit>();
  readonly #told = new WeakMap<Visit, string>();
  #busy = false;
  #failures = 0;
  #refusals = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `end` is called once the extension is found to be gone. */
  constructor(
    onKept: (answer: KeptReadings, readings: readonly ObservedReading[]) => void,
    end: () => void,
    signal: AbortSignal,
  ) {
    this.#onKept = onKept;
    this.#end = end;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** Takes readings in and sends them at once, or after those that are on their way. */
  add(visit: Visit, readings: readonly ObservedReading[]): void {
    if (readings.length === 0) return;
    this.#waiting.push(...readings.map((reading) => ({ visit, reading })));
    if (this.#waiting.length > mostWaiting) this.#waiting = this.#waiting.slice(-mostWaiting);
    this.#sendUnlessDelayed();
  }

  /** Tells what was seen on the page where that has changed since it was last told. */
  tell(visit: Visit): void {
    if (this.#told.get(visit) === JSON.stringify(visit.report())) return;
    this.#untold.add(visit);
    this.#sendUnlessDelayed();
  }

  /** Lets go of what was to be told of other visits: told late, it would pass for the page that is there now. */
  forgetOthers(visit: Visit): void {
    for (const other of this.#untold) if (other !== visit) this.#untold.delete(other);
  }

  /** Sends what waits now, without regard to delays. */
  sendNow(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    void this.#sendNext();
  }

  #sendUnlessDelayed(): void {
    if (this.#timer === undefined) void this.#sendNext();
  }

  async #sendNext(): Promise<void> {
    const visit = this.#waiting[0]?.visit ?? [...this.#untold][0];
    if (this.#busy || visit === undefined || this.#signal.aborted) return;
    this.#busy = true;
    const batch = this.#waiting.filter((waiting) => waiting.visit === visit).slice(0, mostInAMessage);
    const readings = batch.map(({ reading }) => reading);
    const report = visit.report();
    this.#untold.delete(visit);
    try {
      const answer = await withinPatience(
        send('keepReadings', { visit: visit.id, report, readings: [...readings] }),
      );
      if (this.#signal.aborted) return;
      if (answer.trouble === null) {
        this.#told.set(visit, JSON.stringify(report));
        this.#failures = 0;
        this.#refusals = 0;
        this.#drop(batch);
        for (const { reason } of answer.refused.slice(0, 1)) console.debug(reason);
        this.#onKept(answer, readings);
      } else {
        this.#putOff(answer.trouble === 'quota' ? longestDelay : undefined);
      }
    } catch (error) {
      this.#fail(error, visit, batch);
    } finally {
      this.#busy = false;
    }
    this.#sendUnlessDelayed();
  }

  #fail(error: unknown, visit: Visit, batch: readonly Waiting[]): void {
    if (this.#signal.aborted) return;
    if (isOrphaned() || meansOrphaned(error)) {
      this.#end();
      return;
    }
    if (error instanceof RequestRefused && ++this.#refusals >= mostRefusals) {
      console.debug(error.message);
      this.#refusals = 0;
      this.#drop(batch);
    } else if (batch.length === 0) {
      this.#untold.add(visit);
    }
    this.#putOff();
  }

  #drop(batch: readonly Waiting[]): void {
    const gone = new Set(batch);
    this.#waiting = this.#waiting.filter((waiting) => !gone.has(waiting));
  }

  #putOff(delay = Math.min(longestDelay, firstDelay * 2 ** this.#failures)): void {
    this.#failures = Math.min(this.#failures + 1, 10);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.sendNow(), delay);
  }
}

/** The browsers' own words for a script that has outlived its extension. */
function meansOrphaned(error: unknown): boolean {
  return error instanceof Error && /context invalidated|dead object/i.test(error.message);
}

/** Rejects where no answer has come in time: the message may have got lost with the worker. */
async function withinPatience<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), patience);
  });
  try {
    return await Promise.race([answer, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
