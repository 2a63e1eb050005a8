import type { KeptReadings } from '../messaging/protocol.ts';
import { send } from '../messaging/send.ts';
import { inTime } from './in-time.ts';
import type { ObservedReading } from './post-reader.ts';
import { Retries } from './retries.ts';
import type { Visit } from './visit.ts';

interface Waiting {
  readonly visit: Visit;
  readonly reading: ObservedReading;
}

const mostInAMessage = 100;
/** What waits beyond that is given up, the oldest first. */
const mostWaiting = 2000;

/**
 * Holds readings until the background has said that they are kept, and sends them again where it was stopped meanwhile.
 * One message is on its way at a time.
 */
export class Outbox {
  readonly #onKept: (answer: KeptReadings, readings: readonly ObservedReading[]) => void;
  readonly #signal: AbortSignal;
  readonly #retries: Retries;
  #waiting: Waiting[] = [];
  /** The visit whose report is to be sent even where there is no reading to send with it. */
  #untold: Visit | undefined;
  /** The report that was last acknowledged. */
  #told = '';
  #busy = false;

  /** `end` is called once the extension is found to be gone. */
  constructor(
    onKept: (answer: KeptReadings, readings: readonly ObservedReading[]) => void,
    end: () => void,
    signal: AbortSignal,
  ) {
    this.#onKept = onKept;
    this.#signal = signal;
    this.#retries = new Retries({ again: () => this.sendNow(), end, signal });
  }

  /** Takes readings in and sends them at once, or after those that are on their way. */
  add(visit: Visit, readings: readonly ObservedReading[]): void {
    if (readings.length === 0) return;
    this.#waiting.push(...readings.map((reading) => ({ visit, reading })));
    this.#waiting = this.#waiting.slice(-mostWaiting);
    this.#sendUnlessDelayed();
  }

  /** Tells what was seen on the page where that has changed since it was last told. */
  tell(visit: Visit): void {
    if (asText(visit) === this.#told) return;
    this.#untold = visit;
    this.#sendUnlessDelayed();
  }

  /** Lets go of what was to be told of a visit that is over: told late, it would pass for the page that is there now. */
  forgetVisit(): void {
    this.#untold = undefined;
  }

  /** Sends what waits now, without regard to delays. */
  sendNow(): void {
    this.#retries.cancel();
    void this.#sendNext();
  }

  #sendUnlessDelayed(): void {
    if (!this.#retries.waits) void this.#sendNext();
  }

  async #sendNext(): Promise<void> {
    const visit = this.#waiting[0]?.visit ?? this.#untold;
    if (this.#busy || visit === undefined || this.#signal.aborted) return;
    this.#busy = true;
    const batch = this.#waiting.filter((waiting) => waiting.visit === visit).slice(0, mostInAMessage);
    const readings = batch.map(({ reading }) => reading);
    const report = visit.report();
    const told = asText(visit);
    try {
      const answer = await inTime(send('keepReadings', { visit: visit.id, report, readings }));
      if (this.#signal.aborted) return;
      if (answer.trouble === null) {
        this.#retries.succeed();
        this.#told = told;
        this.#drop(batch);
        if (this.#untold && asText(this.#untold) === told) this.#untold = undefined;
        if (answer.refused[0]) console.debug(answer.refused[0].reason);
        this.#onKept(answer, readings);
      } else {
        this.#retries.troubled(answer.trouble);
      }
    } catch (error) {
      if (this.#retries.failed(error)) {
        this.#drop(batch);
        this.#untold = undefined;
      }
    } finally {
      this.#busy = false;
    }
    this.#sendUnlessDelayed();
  }

  #drop(batch: readonly Waiting[]): void {
    this.#waiting = this.#waiting.filter((waiting) => !batch.includes(waiting));
  }
}

/** What is told of a visit, to see whether it is told again. */
function asText(visit: Visit): string {
  return visit.id + JSON.stringify(visit.report());
}
