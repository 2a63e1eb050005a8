import { isOrphaned, RequestRefused } from '../messaging/send.ts';

const mostRefusals = 3;
const firstDelay = 500;
const longestDelay = 30_000;
/** A worker that was stopped starts with the next message: waiting for it longer only lets more be lost with the tab. */
const firstAfterStop = 50;
const longestAfterStop = 2000;

interface Options {
  /** Sends again. */
  readonly again: () => void;
  /** Called once the extension is found to be gone. */
  readonly end: () => void;
  readonly signal: AbortSignal;
}

/** When to send again what the background did not take: later each time, until something is taken. */
export class Retries {
  readonly #options: Options;
  #failures = 0;
  #refusals = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: Options) {
    this.#options = options;
    options.signal.addEventListener('abort', () => this.cancel());
  }

  /** Whether something is put off. */
  get waits(): boolean {
    return this.#timer !== undefined;
  }

  /** Something was taken. */
  succeed(): void {
    this.#failures = 0;
    this.#refusals = 0;
  }

  /** Nothing was kept for want of room, or for another trouble of the database. */
  troubled(trouble: 'quota' | 'failed'): void {
    this.#putOff(trouble === 'quota' ? longestDelay : this.#delay(firstDelay, longestDelay));
  }

  /** Sending failed. Answers whether what was sent is to be given up: it was refused again and again. */
  failed(error: unknown): boolean {
    const { end, signal } = this.#options;
    if (signal.aborted) return false;
    if (isOrphaned()) {
      end();
      return false;
    }
    const isRefused = error instanceof RequestRefused;
    const givesUp = isRefused && ++this.#refusals >= mostRefusals;
    if (givesUp) {
      console.debug(error);
      this.#refusals = 0;
    }
    this.#putOff(
      isRefused ? this.#delay(firstDelay, longestDelay) : this.#delay(firstAfterStop, longestAfterStop),
    );
    return givesUp;
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #delay(first: number, longest: number): number {
    return Math.min(longest, first * 2 ** this.#failures);
  }

  #putOff(delay: number): void {
    this.#failures += 1;
    this.cancel();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#options.again();
    }, delay);
  }
}
