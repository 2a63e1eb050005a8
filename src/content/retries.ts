import { isOrphaned, RequestRefused } from '../messaging/send.ts';

const mostRefusals = 3;
const firstDelay = 500;
const longestDelay = 30_000;

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
    this.#putOff(trouble === 'quota' ? longestDelay : undefined);
  }

  /** Sending failed. Answers whether what was sent is to be given up: it was refused again and again. */
  failed(error: unknown): boolean {
    const { end, signal } = this.#options;
    if (signal.aborted) return false;
    if (isOrphaned()) {
      end();
      return false;
    }
    const givesUp = error instanceof RequestRefused && ++this.#refusals >= mostRefusals;
    if (givesUp) {
      console.debug(error);
      this.#refusals = 0;
    }
    this.#putOff();
    return givesUp;
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #putOff(delay = Math.min(longestDelay, firstDelay * 2 ** this.#failures)): void {
    this.#failures += 1;
    this.cancel();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#options.again();
    }, delay);
  }
}
