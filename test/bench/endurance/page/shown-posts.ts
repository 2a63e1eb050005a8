import { countsShown } from './draw-post.ts';
import type { Layout, MadePost } from './made-post.ts';

/** A post with counts that stood on the page at some time, near the screen or not. */
export interface ShownPost extends Pick<MadePost, 'platform' | 'id' | 'author'> {
  /** As `countsShown` writes them. */
  readonly counts: string;
  /** When they were first drawn, in milliseconds since 1970. */
  readonly from: number;
  /** When they were last there. */
  to: number;
  /** When they had been near the screen for so long that they should have been read; null: they have not. */
  dueAt: number | null;
}

/** Milliseconds near the screen, and frames drawn meanwhile, after which a post must have been read. */
const dueAfter = { milliseconds: 1500, frames: 10 };

/** Milliseconds between two frames that are asked for: tabs that all draw without end leave nothing of a machine for anything else. */
const betweenFrames = 100;

interface Standing {
  shown: ShownPost;
  near: boolean;
  /** Since when near the screen with these counts, by `performance.now()` and by frames drawn. */
  since: number;
  sinceFrame: number;
}

/** What a page knows of the posts that it shows: the truth that is compared with what is kept. Knows nothing of the extension. */
export class ShownPosts {
  readonly #standing = new Map<Element, Standing>();
  #ended: ShownPost[] = [];
  #frames = 0;
  /** A little less than the extension calls near. */
  readonly #observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const standing = this.#standing.get(target);
        if (standing === undefined) continue;
        this.#settle(standing);
        standing.near = isIntersecting;
        this.#startAnew(standing);
      }
    },
    { rootMargin: '90% 0px' },
  );

  constructor() {
    const count = (): void => {
      this.#frames += 1;
      setTimeout(() => requestAnimationFrame(count), betweenFrames);
    };
    count();
  }

  /** A post's element has come in, or shows another post or other counts now. */
  draw(element: Element, layout: Layout, post: MadePost): void {
    const { platform, id, author } = post;
    const counts = countsShown(layout, post);
    const known = this.#standing.get(element);
    if (known?.shown.id === id && known.shown.counts === counts) return;
    const now = Date.now();
    const shown: ShownPost = { platform, id, author, counts, from: now, to: now, dueAt: null };
    if (known === undefined) {
      this.#standing.set(element, { shown, near: false, since: 0, sinceFrame: 0 });
      this.#observer.observe(element);
    } else {
      this.#end(known);
      known.shown = shown;
      this.#startAnew(known);
    }
  }

  /** A post's element has left the page. */
  remove(element: Element): void {
    const standing = this.#standing.get(element);
    if (standing === undefined) return;
    this.#end(standing);
    this.#standing.delete(element);
    this.#observer.unobserve(element);
  }

  /** What is near begins anew: the page has come to another address. */
  restart(): void {
    for (const standing of this.#standing.values()) {
      this.#settle(standing);
      this.#startAnew(standing);
    }
  }

  /** Frames drawn since the page was loaded, of ten a second that are asked for. */
  get frames(): number {
    return this.#frames;
  }

  /** Forgets what was, but for what stands there: the page is loaded only now, or comes back from elsewhere. */
  startOver(): void {
    this.#ended = [];
    const now = Date.now();
    for (const standing of this.#standing.values()) {
      standing.shown = { ...standing.shown, from: now, to: now, dueAt: null };
      this.#startAnew(standing);
    }
  }

  /** What was shown since this was last asked; what still stands is told again the next time. */
  take(): ShownPost[] {
    const all = this.#ended;
    this.#ended = [];
    for (const standing of this.#standing.values()) {
      this.#settle(standing);
      standing.shown.to = Date.now();
      all.push({ ...standing.shown });
    }
    return all;
  }

  #end(standing: Standing): void {
    this.#settle(standing);
    standing.shown.to = Date.now();
    this.#ended.push(standing.shown);
  }

  #settle({ shown, near, since, sinceFrame }: Standing): void {
    if (!near || shown.dueAt !== null || document.readyState !== 'complete') return;
    const late = performance.now() - since - dueAfter.milliseconds;
    if (late >= 0 && this.#frames - sinceFrame >= dueAfter.frames) shown.dueAt = Date.now() - late;
  }

  #startAnew(standing: Standing): void {
    standing.since = performance.now();
    standing.sinceFrame = this.#frames;
  }
}
