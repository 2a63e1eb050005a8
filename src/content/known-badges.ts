import type { BadgeWords } from '../domain/badge.ts';
import type { PlatformId } from '../domain/platform-facts.ts';
import type { Reading } from '../domain/post.ts';
import { send } from '../messaging/send.ts';
import { inTime } from './in-time.ts';

/** Posts and accounts remembered beside those near the screen; they are let go by as many at a time. */
const leastKnown = 300;
const mostAsked = 200;
/** Milliseconds between two questions. */
const pause = 1000;
/** So many times as long as the last one took it is waited too: what is new of posts goes before what follows from it. */
const restFor = 3;
/** Milliseconds after which a post of which nothing is known is taken for one that was let go, not for one about to be sent. */
const onItsWay = 1000;

/**
 * How posts did, as the background told. What it told of a post grows stale when other posts of the same account are kept after it.
 * However many posts a page shows, only of some hundreds is it remembered; the others are asked about when they come near again.
 */
export class KnownBadges {
  readonly #platform: PlatformId;
  readonly #onNews: () => void;
  readonly #known = new Map<string, { readonly words: BadgeWords | undefined; readonly turn: number }>();
  /** The turn in which something of an account was last kept, by handle. */
  readonly #keptIn = new Map<string, number>();
  #turn = 0;
  #mayAskAt = 0;
  #hasLetGo = false;
  /** As `refresh` was last told. */
  #near: readonly Reading[] = [];
  /** Since when nothing is known of posts near the screen, by `performance.now()`. */
  #missing: ReadonlyMap<string, number> = new Map();

  /** `onNews` is called when the answer to `refresh` has come. */
  constructor(platform: PlatformId, onNews: () => void) {
    this.#platform = platform;
    this.#onNews = onNews;
  }

  /** What is known of this post, stale or not. */
  of(id: string): BadgeWords | undefined {
    return this.#known.get(id)?.words;
  }

  /** Takes in what was told of readings that were just kept. */
  keep(told: readonly BadgeWords[], readings: readonly Reading[]): void {
    this.#turn += 1;
    for (const { author } of readings) {
      if (author.handle === null) continue;
      this.#keptIn.delete(author.handle);
      this.#keptIn.set(author.handle, this.#turn);
    }
    for (const words of told) this.#remember(words.id, words, this.#turn);
    this.#letGo();
  }

  /**
   * Asks again about those of these posts, all that are near the screen, that are stale or were let go; not about those that wait to
   * be kept, of which there will be word then. Answers in how many milliseconds it is worth calling again; infinite: there are
   * none, or an answer is under way.
   */
  refresh(near: readonly Reading[], waitsToBeKept: (id: string) => boolean): number {
    const now = performance.now();
    this.#near = near;
    if (this.#hasLetGo) this.#noteMissing(now, waitsToBeKept);
    const stale = new Set(near.flatMap((reading) => this.#staleId(reading)));
    let askAt = stale.size > 0 ? now : Number.POSITIVE_INFINITY;
    for (const [id, since] of this.#missing) {
      askAt = Math.min(askAt, since + onItsWay);
      if (since + onItsWay <= now) stale.add(id);
    }
    const wait = Math.max(askAt, this.#mayAskAt) - now;
    if (wait > 0) return wait;
    void this.#ask([...stale].slice(0, mostAsked));
    return Number.POSITIVE_INFINITY;
  }

  async #ask(ids: readonly string[]): Promise<void> {
    const turn = this.#turn;
    const began = performance.now();
    this.#mayAskAt = Number.POSITIVE_INFINITY;
    try {
      const posts = ids.map((id) => ({ platform: this.#platform, id }));
      const told = new Map((await inTime(send('judgePosts', { posts }))).map((words) => [words.id, words]));
      // One that was not told of is not kept; it is not asked about again until something new is.
      for (const id of ids) this.#remember(id, told.get(id) ?? this.of(id), turn);
      this.#letGo();
    } catch {
      // They stay stale, and are asked about again after the pause.
    }
    const now = performance.now();
    this.#mayAskAt = now + Math.max(pause, restFor * (now - began));
    this.#onNews();
  }

  #staleId({ id, author }: Reading): string[] {
    const known = id === null ? undefined : this.#known.get(id);
    if (id === null || known === undefined || author.handle === null) return [];
    return known.turn < (this.#keptIn.get(author.handle) ?? 0) ? [id] : [];
  }

  #noteMissing(now: number, waitsToBeKept: (id: string) => boolean): void {
    const before = this.#missing;
    const ids = this.#near.flatMap(({ id }) =>
      id === null || this.#known.has(id) || waitsToBeKept(id) ? [] : id,
    );
    this.#missing = new Map(ids.map((id) => [id, before.get(id) ?? now]));
  }

  #remember(id: string, words: BadgeWords | undefined, turn: number): void {
    const known = this.of(id);
    this.#known.delete(id);
    // The same words stay the same object, so that nobody draws them again.
    this.#known.set(id, { words: isSame(known, words) ? known : words, turn });
  }

  /** A page may go on without end: lets go of what was told longest ago, but of no post near the screen. */
  #letGo(): void {
    const least = leastKnown + this.#near.length;
    if (this.#keptIn.size > 2 * least) dropOldest(this.#keptIn, least);
    if (this.#known.size <= 2 * least) return;
    for (const { id } of this.#near) {
      const known = id === null ? undefined : this.#known.get(id);
      if (id !== null && known !== undefined) this.#remember(id, known.words, known.turn);
    }
    dropOldest(this.#known, least);
    this.#hasLetGo = true;
  }
}

/** Lets go of the entries put in first until so many are left. */
function dropOldest(entries: Map<string, unknown>, left: number): void {
  for (const oldest of entries.keys()) {
    if (entries.size <= left) return;
    entries.delete(oldest);
  }
}

function isSame(one: BadgeWords | undefined, other: BadgeWords | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
