import type { PageReport } from '../domain/page-report.ts';
import { leaveReadings } from '../messaging/left-readings.ts';
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
/** After a failure less is sent at a time, since it may be done before the worker is stopped again; then twice as much each time. */
const mostAfterFailure = 25;
/** What waits beyond that is laid down, half of it at a time. */
const mostHeld = 500;
/** Where it cannot be laid down: what waits beyond that is given up, the oldest first. */
const mostWaiting = 2000;

interface Options {
  readonly onKept: (answer: KeptReadings, readings: readonly ObservedReading[]) => void;
  /** Whether it is known of this post how it did. */
  readonly isJudged: (id: string) => boolean;
  /** Called once the extension is found to be gone. */
  readonly end: () => void;
  readonly signal: AbortSignal;
}

/**
 * Holds readings until the background has said that they are kept, and sends them again where it was stopped meanwhile.
 * One message is on its way at a time.
 */
export class Outbox {
  readonly #options: Options;
  readonly #retries: Retries;
  #waiting: readonly Waiting[] = [];
  /** Of the posts that wait, once they were asked for. */
  #ids: ReadonlySet<string | null> | undefined;
  /** The visit whose report is to be sent even where there is no reading to send with it. */
  #untold: Visit | undefined;
  /** The report that was last acknowledged. */
  #told = '';
  #most = mostInAMessage;
  #busy = false;
  #relieves = false;

  constructor(options: Options) {
    this.#options = options;
    this.#retries = new Retries({ ...options, again: () => this.sendNow() });
  }

  /** Takes readings in and sends them at once, or after those that are on their way. */
  add(visit: Visit, readings: readonly ObservedReading[]): void {
    if (readings.length === 0) return;
    const added = readings.map((reading) => ({ visit, reading }));
    this.#wait([...this.#waiting, ...added].slice(-mostWaiting));
    if (this.#waiting.length > mostHeld) this.#relieve();
    this.#sendUnlessDelayed();
  }

  /** Whether a reading of this post waits to be kept. */
  holds(id: string): boolean {
    this.#ids ??= new Set(this.#waiting.map(({ reading }) => reading.id));
    return this.#ids.has(id);
  }

  /** Tells what was seen on the page where that has changed since it was last told. */
  tell(visit: Visit): void {
    if (asText(visit, visit.report()) === this.#told) return;
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

  /**
   * Sends what waits now, and lays all of it down for the background, for the tab may be about to close and its message be lost; what is
   * on its way too. It is kept once however often it comes, and goes on waiting for an answer.
   */
  leaveAll(): void {
    this.sendNow();
    if (this.#waiting.length > 0 && !this.#options.signal.aborted) leave(this.#waiting).catch(console.debug);
  }

  /** A page may show more than is kept meanwhile: new counts of posts that have their badges are laid down too, and held no longer. */
  #relieve(): void {
    if (this.#relieves) return;
    const now = this.#waiting.at(-1)?.visit;
    const late = this.#waiting.filter(({ visit, reading }) => visit !== now || this.#isJudged(reading));
    if (late.length < mostHeld / 2) return;
    this.#relieves = true;
    const oldest = late.slice(0, mostHeld / 2);
    // Where there is no room for it, it is not tried again.
    leave(oldest).then(() => {
      this.#relieves = false;
      this.#drop(oldest.map(({ reading }) => reading));
    }, console.debug);
  }

  #sendUnlessDelayed(): void {
    if (!this.#retries.waits) void this.#sendNext();
  }

  async #sendNext(): Promise<void> {
    if (this.#busy || this.#options.signal.aborted) return;
    const batch = this.#next();
    const visit = batch[0]?.visit ?? this.#untold;
    if (visit === undefined) return;
    this.#busy = true;
    const readings = batch.map(({ reading }) => reading);
    const report = visit.report();
    const told = asText(visit, report);
    try {
      const answer = await inTime(send('keepReadings', { visit: visit.id, report, readings }));
      if (this.#options.signal.aborted) return;
      if (answer.trouble === null) {
        this.#retries.succeed();
        this.#most = Math.min(mostInAMessage, this.#most * 2);
        this.#told = told;
        this.#drop(readings);
        if (this.#untold && asText(this.#untold, this.#untold.report()) === told) this.#untold = undefined;
        if (answer.refused[0]) console.debug(answer.refused[0].reason);
        this.#options.onKept(answer, readings);
      } else {
        this.#most = mostAfterFailure;
        this.#retries.troubled(answer.trouble);
      }
    } catch (error) {
      this.#most = mostAfterFailure;
      if (this.#retries.failed(error)) {
        this.#drop(readings);
        this.#untold = undefined;
      }
    } finally {
      this.#busy = false;
    }
    this.#sendUnlessDelayed();
  }

  /**
   * What goes out next, all of one visit. Posts that have no badge yet go before others that have new counts, the latest first, for they
   * are what the person sees; of each post older counts go first, for once newer ones are kept they are no news.
   */
  #next(): readonly Waiting[] {
    const oldestOfPosts = new Map(this.#waiting.toReversed().map((each) => [each.reading.id, each]));
    const now = this.#waiting.at(-1)?.visit;
    const unjudged = [...oldestOfPosts.values()]
      .filter(({ visit, reading }) => visit === now && !this.#isJudged(reading))
      .slice(0, this.#most);
    if (unjudged.length > 0) return unjudged.toReversed();
    const oldest = this.#waiting[0]?.visit;
    return this.#waiting.filter(({ visit }) => visit === oldest).slice(0, this.#most);
  }

  #isJudged({ id }: ObservedReading): boolean {
    return id !== null && this.#options.isJudged(id);
  }

  #drop(sent: readonly ObservedReading[]): void {
    const gone = new Set(sent);
    this.#wait(this.#waiting.filter(({ reading }) => !gone.has(reading)));
  }

  #wait(all: readonly Waiting[]): void {
    this.#waiting = all;
    this.#ids = undefined;
  }
}

/** Lays readings down for the background, in messages as they would have been sent. */
function leave(all: readonly Waiting[]): Promise<void> {
  const visits = new Set(all.map(({ visit }) => visit));
  const batches = [...visits].flatMap((visit) => {
    const report = visit.report();
    const readings = all.flatMap((each) => (each.visit === visit ? each.reading : []));
    return chunksOf(readings).map((chunk) => ({ visit: visit.id, report, readings: chunk }));
  });
  return leaveReadings(batches);
}

function chunksOf<Item>(items: readonly Item[]): Item[][] {
  const count = Math.ceil(items.length / mostInAMessage);
  return Array.from({ length: count }, (_, index) =>
    items.slice(index * mostInAMessage, (index + 1) * mostInAMessage),
  );
}

/** What is told of a visit, to see whether it is told again. */
function asText({ id }: Visit, report: PageReport): string {
  return id + JSON.stringify(report);
}
