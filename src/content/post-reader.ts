import type { Reading } from '../domain/post.ts';
import type { Page, View } from '../platforms/platform.ts';
import { viewOf } from '../platforms/posts-in.ts';
import { noteError } from './note-error.ts';
import type { Visit } from './visit.ts';

/** A reading with its moment: when it is sent again, it is the same. */
export interface ObservedReading extends Reading {
  /** Milliseconds since 1970. */
  readonly observedAt: number;
}

/** A post's element as it is now. */
export interface ReadPost {
  readonly element: Element;
  readonly view: View;
  /** Undefined: not read yet, or not a post at the moment. */
  readonly reading: ObservedReading | undefined;
  /** Another one whenever the element may have changed, or was read. */
  readonly turn: number;
}

interface WatchedPost extends ReadPost {
  view: View;
  visit: Visit;
  reading: ObservedReading | undefined;
  turn: number;
  /** The last reading as text, to see whether another differs. */
  text: string | undefined;
  sentIn: Visit | undefined;
  sentAt: number;
  /** Not read before, by `performance.now()`. */
  waitsUntil: number;
  /** When its reads so far are paid off, by `performance.now()`: each costs `between`, and `burst` may be owed. */
  paidAt: number;
}

/** Milliseconds a read costs, and how many may be owed: a post that changes without end is read four times a second. */
const between = 250;
const burst = 500;
/** Milliseconds that posts of the address before are left alone, unless they change: they may be on their way out. */
const leaving = 700;
/** Milliseconds after which a reading is sent again though nothing has changed. */
const hour = 3_600_000;
/** Milliseconds of a frame after which no other read is begun. */
const longestInAFrame = 5;

/** Reads posts that are near the screen when they have changed, each not too often, and tells what is new. */
export class PostReader {
  readonly #posts = new WeakMap<Element, WatchedPost>();
  readonly #near = new Set<WatchedPost>();
  readonly #due = new Set<WatchedPost>();
  #told = false;

  /** Takes note of an element that is a post and may have changed. */
  meet(element: Element, view: View, visit: Visit): void {
    const post = this.#posts.get(element) ?? newPost(element, view, visit);
    this.#posts.set(element, post);
    post.waitsUntil = post.visit === visit ? 0 : performance.now() + leaving;
    post.visit = visit;
    post.view = view;
    post.turn += 1;
    if (this.#near.has(post)) this.#due.add(post);
  }

  comeNear(element: Element): void {
    const post = this.#posts.get(element);
    if (post === undefined) return;
    this.#near.add(post);
    this.#due.add(post);
  }

  goAway(element: Element): void {
    const post = this.#posts.get(element);
    if (post === undefined) return;
    this.#near.delete(post);
    // One that was scrolled past before its turn came was on the screen all the same.
    if (post.waitsUntil > 0) this.#due.delete(post);
  }

  /** Forgets the elements that are no posts at the address come to; answers those that were near. */
  forgetOthers({ views }: Visit): Element[] {
    const others = [...this.#near].filter(({ element }) => viewOf(element, views) === undefined);
    for (const { element } of others) {
      this.goAway(element);
      this.#posts.delete(element);
    }
    return others.map(({ element }) => element);
  }

  /** Has posts looked at again that could not be read, or not told apart. */
  retryUnread(): void {
    for (const post of this.#near) {
      if (post.reading === undefined || post.reading.id === null) this.#due.add(post);
    }
  }

  /** The posts near the screen. */
  nearPosts(visit: Visit): ReadPost[] {
    return [...this.#near].filter((post) => post.visit === visit);
  }

  /** The id of the post that this element is, as last read; null: not told. */
  idOf(element: Element): string | null {
    return this.#posts.get(element)?.reading?.id ?? null;
  }

  /** Reads what is due, as much as a frame has time for, and answers the readings to send. */
  readDue(page: Page, visit: Visit): ObservedReading[] {
    const now = performance.now();
    const news: ObservedReading[] = [];
    for (const post of this.#due) {
      if (post.visit !== visit || !post.element.isConnected) {
        this.#due.delete(post);
      } else if (dueAt(post) <= now) {
        if (performance.now() - now > longestInAFrame) break;
        this.#due.delete(post);
        post.paidAt = Math.max(post.paidAt, now) + between;
        const changed = this.#read(post, page);
        visit.meet(post.element, post.view, post.reading, page);
        if (post.reading === undefined || post.reading.id === null) continue;
        if (!changed && post.sentIn === visit && page.now - post.sentAt < hour) continue;
        post.sentIn = visit;
        post.sentAt = page.now;
        news.push(post.reading);
      }
    }
    return news;
  }

  /** In how many milliseconds something will be due; infinite where nothing is. */
  nextDueIn(): number {
    const now = performance.now();
    let next = Number.POSITIVE_INFINITY;
    for (const post of this.#due) next = Math.min(next, Math.max(0, dueAt(post) - now));
    return next;
  }

  /** Reads a post and answers whether it differs from what was read before. */
  #read(post: WatchedPost, page: Page): boolean {
    const reading = this.#tryToRead(post, page);
    const text = JSON.stringify(reading);
    const changed = text !== post.text;
    post.text = text;
    post.turn += 1;
    post.reading = reading && { ...reading, observedAt: page.now };
    return changed;
  }

  /** One post that a reader stumbles over takes no other with it. */
  #tryToRead({ element, view }: WatchedPost, page: Page): Reading | undefined {
    try {
      return view.read(element, page);
    } catch (error) {
      if (!this.#told) noteError(error);
      this.#told = true;
      return undefined;
    }
  }
}

function dueAt({ waitsUntil, paidAt }: WatchedPost): number {
  return Math.max(waitsUntil, paidAt - burst);
}

function newPost(element: Element, view: View, visit: Visit): WatchedPost {
  return {
    element,
    view,
    visit,
    reading: undefined,
    turn: 0,
    text: '',
    sentIn: undefined,
    sentAt: 0,
    waitsUntil: 0,
    paidAt: 0,
  };
}
