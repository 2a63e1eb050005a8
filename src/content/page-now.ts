import type { Page, View } from '../platforms/platform.ts';
import { selectorOf } from '../platforms/posts-in.ts';

/** The page at this moment, for readers. Which post is in the middle is looked up only if a reader asks. */
export function pageNow(url: URL, findFocused: () => Element | null): Page {
  let focused: Element | null | undefined;
  return {
    url,
    root: document,
    language: document.documentElement.lang,
    now: Date.now(),
    get focused() {
      if (focused === undefined) focused = findFocused();
      return focused;
    },
  };
}

/** Milliseconds that a post and an address must have been together: while a person scrolls, the address lags behind. */
const rest = 1000;

/** Which post the address means, on pages that tell one post at a time by it: the one that rests in the middle of the screen. */
export class Focus {
  #post: Element | null = null;
  #address = '';
  #since = 0;
  #restsAt = Number.POSITIVE_INFINITY;

  /** The post in the middle, once it and the address have been the same for a while; null until then. */
  at({ href }: URL, views: readonly View[]): Element | null {
    const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    const post = middle?.closest(selectorOf(views)) ?? null;
    const now = performance.now();
    if (post !== this.#post || href !== this.#address) {
      this.#post = post;
      this.#address = href;
      this.#since = now;
    }
    const rests = now - this.#since >= rest;
    this.#restsAt = post === null || rests ? Number.POSITIVE_INFINITY : this.#since + rest;
    return rests ? post : null;
  }

  /** In how many milliseconds a post that could not be told will have come to rest; infinite where none waits. */
  restsIn(): number {
    return this.#restsAt - performance.now();
  }

  /** Whether a post that could not be told has come to rest meanwhile; says so once. */
  hasComeToRest(): boolean {
    const has = this.restsIn() <= 0;
    if (has) this.#restsAt = Number.POSITIVE_INFINITY;
    return has;
  }
}
