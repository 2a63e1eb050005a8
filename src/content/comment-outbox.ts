import type { PlatformId } from '../domain/platform-facts.ts';
import { send } from '../messaging/send.ts';
import type { ObservedComment } from './comment-reader.ts';
import { inTime } from './in-time.ts';
import { Retries } from './retries.ts';

const mostInAMessage = 100;
/** What waits beyond that is given up, the oldest first. */
const mostWaiting = 20_000;

interface Options {
  readonly platform: PlatformId;
  /** Called once the extension is found to be gone. */
  readonly end: () => void;
  readonly signal: AbortSignal;
}

/** Holds comments until the background has said that they are kept. One message is on its way at a time. */
export class CommentOutbox {
  readonly #options: Options;
  readonly #retries: Retries;
  #waiting: ObservedComment[] = [];
  #busy = false;

  constructor(options: Options) {
    this.#options = options;
    this.#retries = new Retries({ ...options, again: () => this.sendNow() });
  }

  /** Takes comments in and sends them at once, or after those that are on their way. */
  add(comments: readonly ObservedComment[]): void {
    if (comments.length === 0) return;
    this.#waiting = [...this.#waiting, ...comments].slice(-mostWaiting);
    if (!this.#retries.waits) void this.#sendNext();
  }

  /** Sends what waits now, without regard to delays. */
  sendNow(): void {
    this.#retries.cancel();
    void this.#sendNext();
  }

  async #sendNext(): Promise<void> {
    const { platform, signal } = this.#options;
    const comments = this.#waiting.slice(0, mostInAMessage);
    if (this.#busy || comments.length === 0 || signal.aborted) return;
    this.#busy = true;
    const url = (location.origin + location.pathname).slice(0, 2000);
    try {
      const answer = await inTime(send('keepComments', { platform, url, comments }));
      if (answer.trouble === null) {
        this.#retries.succeed();
        this.#drop(comments);
        if (answer.refused[0]) console.debug(answer.refused[0].reason);
      } else {
        this.#retries.troubled(answer.trouble);
      }
    } catch (error) {
      if (this.#retries.failed(error)) this.#drop(comments);
    } finally {
      this.#busy = false;
    }
    if (!this.#retries.waits) void this.#sendNext();
  }

  #drop(sent: readonly ObservedComment[]): void {
    const gone = new Set(sent);
    this.#waiting = this.#waiting.filter((comment) => !gone.has(comment));
  }
}
