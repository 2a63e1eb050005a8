import { drawPost, postElement } from './draw-post.ts';
import { type Feed, type Layout, type Making, madePost, postsOfFeed } from './made-post.ts';
import { redraw } from './redraw.ts';
import type { ShownPosts } from './shown-posts.ts';

/** Pixels that a row of posts takes, and how many stand in it. */
const rowOf: Readonly<Record<Layout, { readonly height: number; readonly posts: number }>> = {
  'linkedin-classic': { height: 48, posts: 1 },
  'linkedin-sdui': { height: 48, posts: 1 },
  'instagram-home': { height: 48, posts: 1 },
  'instagram-reels': { height: 136, posts: 4 },
};

/** Screens above and below the window in which rows are drawn. */
const overscan = 1.3;

interface DrawnRow {
  readonly element: HTMLElement;
  /** The elements of its posts. */
  posts: readonly Element[];
  /** Tells which posts with which counts were last drawn in it. */
  drawn: string;
}

/** A list of posts of which only those around the window are in the page, in rows that are put in and taken out, or used again. */
export class PostList {
  readonly #making: Making;
  readonly #feed: Feed;
  readonly #box: HTMLElement;
  readonly #shown: ShownPosts;
  readonly #rows = new Map<number, DrawnRow>();

  /** Draws the feed into an empty element. */
  constructor(making: Making, feed: Feed, box: HTMLElement, shown: ShownPosts) {
    this.#making = making;
    this.#feed = feed;
    this.#box = box;
    this.#shown = shown;
    const { height, posts } = rowOf[feed.layout];
    box.style.position = 'relative';
    box.style.height = `${feed.number === 0 ? 0 : (height * postsOfFeed) / posts}px`;
    this.draw();
  }

  /** Brings the rows to where the window stands now, and their counts to now. */
  draw(): void {
    if (this.#feed.number === 0) return;
    const { height, posts } = rowOf[this.#feed.layout];
    const top = -this.#box.getBoundingClientRect().top;
    const first = Math.max(0, Math.floor((top - overscan * innerHeight) / height));
    const end = Math.min(postsOfFeed / posts, Math.ceil((top + (1 + overscan) * innerHeight) / height));
    const left = [...this.#rows.keys()].filter((row) => row < first || row >= end);
    // Some sites use the elements of rows that have left for those that come, others make new ones.
    const spare = this.#feed.number % 2 === 0 ? left.splice(0) : [];
    for (const row of left) this.#remove(row);
    const now = Date.now();
    for (let row = first; row < end; row += 1) {
      const own = this.#rows.get(row) ?? this.#take(spare.pop()) ?? this.#add();
      this.#rows.set(row, own);
      this.#fill(own, row, now);
    }
    for (const row of spare) this.#remove(row);
  }

  /** Takes all rows out. */
  end(): void {
    for (const row of [...this.#rows.keys()]) this.#remove(row);
  }

  #fill(row: DrawnRow, number: number, now: number): void {
    const { layout } = this.#feed;
    const { height, posts } = rowOf[layout];
    row.element.style.transform = `translateY(${number * height}px)`;
    const made = Array.from({ length: posts }, (_, index) =>
      madePost(this.#making, this.#feed, number * posts + index, now),
    );
    // All else of a post never changes.
    const drawn = made.map(({ id, reactions, views }) => `${id} ${reactions} ${views}`).join();
    if (row.drawn !== drawn) {
      const text = made.map((post) => drawPost(layout, post).text.replace(/>\s+</g, '><')).join('');
      const wanted = document.createElement('div');
      wanted.append(document.createRange().createContextualFragment(text));
      const fits = [...wanted.children].every((child, index) => {
        const own = row.element.children[index];
        return own !== undefined && redraw(own, child);
      });
      if (!fits) {
        for (const post of row.posts) this.#shown.remove(post);
        row.element.replaceChildren(...wanted.childNodes);
        row.posts = [...row.element.querySelectorAll(postElement[layout])];
      }
      row.drawn = drawn;
    }
    for (const [index, post] of made.entries()) {
      const element = row.posts[index];
      if (element !== undefined) this.#shown.draw(element, layout, post);
    }
  }

  #add(): DrawnRow {
    const element = document.createElement('div');
    element.className = 'row';
    element.style.height = `${rowOf[this.#feed.layout].height}px`;
    this.#box.append(element);
    return { element, posts: [], drawn: '' };
  }

  #take(row: number | undefined): DrawnRow | undefined {
    if (row === undefined) return undefined;
    const own = this.#rows.get(row);
    this.#rows.delete(row);
    return own;
  }

  #remove(row: number): void {
    const own = this.#rows.get(row);
    this.#rows.delete(row);
    for (const post of own?.posts ?? []) this.#shown.remove(post);
    own?.element.remove();
  }
}
