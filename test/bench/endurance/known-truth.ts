import type { ShownPost } from './page/shown-posts.ts';

/** Counts of a post that stood on some page. */
export interface KnownCounts {
  from: number;
  to: number;
  /**
   * Whether they had to be kept: 'due' where the page stayed for `settling` after they should have been read, 'hurried' where it was
   * left before; null where they were not near the screen for so long.
   */
  reading: 'due' | 'hurried' | null;
}

/** A post that some page has shown. */
export interface KnownPost extends Pick<ShownPost, 'platform' | 'id' | 'author'> {
  /** By their text, in the order in which they came. */
  readonly counts: Map<string, KnownCounts>;
}

/** Milliseconds that a page has, after a post should have been read, to hand the reading over to a worker that is killed again and again. */
export const settling = 8000;

/** What all pages of a run have shown. */
export class KnownTruth {
  readonly #posts = new Map<string, KnownPost>();

  /** Takes in what a page has shown; it was left at `leftAt`, in milliseconds since 1970. */
  add(shown: readonly ShownPost[], leftAt: number): void {
    for (const { platform, id, author, counts, from, to, dueAt } of shown) {
      const key = `${platform} ${id}`;
      const post = this.#posts.get(key) ?? { platform, id, author, counts: new Map() };
      this.#posts.set(key, post);
      const reading = dueAt === null ? null : dueAt + settling <= leftAt ? 'due' : 'hurried';
      const known = post.counts.get(counts) ?? { from, to, reading };
      known.from = Math.min(known.from, from);
      known.to = Math.max(known.to, to);
      if (reading === 'due' || known.reading === null) known.reading = reading;
      post.counts.set(counts, known);
    }
  }

  get(platform: string, id: string): KnownPost | undefined {
    return this.#posts.get(`${platform} ${id}`);
  }

  all(): readonly KnownPost[] {
    return [...this.#posts.values()];
  }
}
