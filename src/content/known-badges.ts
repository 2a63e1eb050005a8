import type { BadgeWords } from '../domain/badge.ts';
import type { PlatformId } from '../domain/platform-facts.ts';
import type { Reading } from '../domain/post.ts';
import { send } from '../messaging/send.ts';
import { inTime } from './in-time.ts';

const mostKnown = 3000;
const mostAsked = 200;
/** Milliseconds between two questions. */
const pause = 1000;

/**
 * How posts did, as the background told. What it told of a post grows stale when other posts of the same account are kept after it.
 */
export class KnownBadges {
  readonly #platform: PlatformId;
  readonly #onNews: () => void;
  readonly #known = new Map<string, { readonly words: BadgeWords | undefined; readonly turn: number }>();
  /** The turn in which something of an account was last kept, by handle. */
  readonly #keptIn = new Map<string, number>();
  #turn = 0;
  #mayAskAt = 0;

  /** `onNews` is called when the answer to `refresh` has come. */
  constructor(platform: PlatformId, onNews: () => void) {
    this.#platform = platform;
    this.#onNews = onNews;
  }

  /** What is known of this post, stale or not. */
  of(id: string | null): BadgeWords | undefined {
    return id === null ? undefined : this.#known.get(id)?.words;
  }

  /** Takes in what was told of readings that were just kept. */
  keep(told: readonly BadgeWords[], readings: readonly Reading[]): void {
    this.#turn += 1;
    for (const { author } of readings) {
      if (author.handle === null) continue;
      this.#keptIn.delete(author.handle);
      this.#keptIn.set(author.handle, this.#turn);
      dropOldest(this.#keptIn);
    }
    for (const words of told) this.#remember(words.id, words, this.#turn);
  }

  /**
   * Asks again about those of these posts that are stale. Answers in how many milliseconds it is worth calling again; infinite:
   * nothing is stale, or an answer is under way.
   */
  refresh(readings: readonly Reading[]): number {
    const stale = new Set(readings.flatMap((reading) => this.#staleId(reading)));
    if (stale.size === 0) return Number.POSITIVE_INFINITY;
    const wait = this.#mayAskAt - performance.now();
    if (wait > 0) return wait;
    void this.#ask([...stale].slice(0, mostAsked));
    return Number.POSITIVE_INFINITY;
  }

  async #ask(ids: readonly string[]): Promise<void> {
    const turn = this.#turn;
    this.#mayAskAt = Number.POSITIVE_INFINITY;
    try {
      const posts = ids.map((id) => ({ platform: this.#platform, id }));
      const told = new Map((await inTime(send('judgePosts', { posts }))).map((words) => [words.id, words]));
      // One that was not told of is not kept; it is not asked about again until something new is.
      for (const id of ids) this.#remember(id, told.get(id) ?? this.of(id), turn);
    } catch {
      // They stay stale, and are asked about again after the pause.
    }
    this.#mayAskAt = performance.now() + pause;
    this.#onNews();
  }

  #staleId({ id, author }: Reading): string[] {
    const known = id === null ? undefined : this.#known.get(id);
    if (id === null || known === undefined || author.handle === null) return [];
    return known.turn < (this.#keptIn.get(author.handle) ?? 0) ? [id] : [];
  }

  #remember(id: string, words: BadgeWords | undefined, turn: number): void {
    this.#known.delete(id);
    this.#known.set(id, { words, turn });
    dropOldest(this.#known);
  }
}

/** Lets go of the entry put in first where there are too many: a page may go on without end. */
function dropOldest(entries: Map<string, unknown>): void {
  if (entries.size <= mostKnown) return;
  for (const oldest of entries.keys()) {
    entries.delete(oldest);
    return;
  }
}
