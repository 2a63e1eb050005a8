import type { CommentReading } from '../domain/comment.ts';
import { findMarks } from '../platforms/find-marks.ts';
import type { CommentView, Page, View } from '../platforms/platform.ts';
import type { Changes } from './collect-changes.ts';
import { noteError } from './note-error.ts';

/** A comment with its moment: when it is sent again, it is the same. */
export interface ObservedComment extends CommentReading {
  /** Milliseconds since 1970. */
  readonly observedAt: number;
}

interface WatchedComment {
  readonly mark: Element;
  view: CommentView;
  /** The last reading as text, to see whether another differs. */
  text: string | undefined;
  /** As last read; null: not read yet. */
  postId: string | null;
  /** By `performance.now()`; a comment that changes without end is read once a second. */
  mayBeReadAt: number;
}

/** So many are read in a frame, at about a tenth of a millisecond each, and fewer on a slow machine; what is left waits for the next. */
const mostInAFrame = 40;
/** Milliseconds of a frame after which no other is begun. */
const longestInAFrame = 8;
const between = 1000;
/** Levels that are climbed from what changed to the comment around it. */
const highest = 30;

/** Reads comments when they come in and when something in them changes, and tells what is new. */
export class CommentReader {
  readonly #byWhole = new WeakMap<Element, WatchedComment>();
  readonly #byMark = new WeakMap<Element, WatchedComment>();
  readonly #due = new Set<WatchedComment>();
  #told = false;

  /** Takes note of the comments that changes have to do with. */
  meet(changes: Changes, views: readonly View[]): void {
    const commentViews = views.flatMap(({ comments }) => comments ?? []);
    if (commentViews.length === 0) return;
    const meetWithin = (element: Element): void => {
      for (const view of commentViews)
        for (const mark of findMarks(element, view)) this.#meet(mark, commentViews);
    };
    if (changes.everything) meetWithin(document.body);
    for (const element of changes.added) if (element.isConnected) meetWithin(element);
    for (const element of changes.touched) this.#meetAround(element);
    for (const element of changes.added) this.#meetAround(element);
  }

  /** Forgets what waits: the tab has come to another address. */
  forgetAll(): void {
    this.#due.clear();
  }

  /** Reads what is due and answers what is new. */
  readDue(page: Page): ObservedComment[] {
    const now = performance.now();
    const news: ObservedComment[] = [];
    let reads = 0;
    for (const comment of this.#due) {
      if (reads >= mostInAFrame || performance.now() - now > longestInAFrame) break;
      if (comment.mayBeReadAt > now) continue;
      this.#due.delete(comment);
      if (!comment.mark.isConnected) continue;
      reads += 1;
      comment.mayBeReadAt = now + between;
      const reading = this.#tryToRead(comment, page);
      const text = JSON.stringify(reading);
      comment.postId = reading?.postId ?? null;
      if (reading === undefined || text === comment.text) continue;
      comment.text = text;
      news.push({ ...reading, observedAt: page.now });
    }
    return news;
  }

  /** The posts that the comments within a part of the page stand under, as last read. */
  postsWithin(part: Element, views: readonly View[]): ReadonlySet<string> {
    const selector = views.flatMap(({ comments }) => comments?.selector ?? []).join();
    if (selector === '') return new Set();
    return new Set(
      [...part.querySelectorAll(selector)].flatMap((mark) => this.#byMark.get(mark)?.postId ?? []),
    );
  }

  /** In how many milliseconds something will be due; infinite where nothing is. */
  nextDueIn(): number {
    const now = performance.now();
    let next = Number.POSITIVE_INFINITY;
    for (const { mayBeReadAt } of this.#due) next = Math.min(next, Math.max(0, mayBeReadAt - now));
    return next;
  }

  #meet(mark: Element, views: readonly CommentView[]): void {
    const view = views.find(({ selector }) => mark.matches(selector));
    if (view === undefined) return;
    let comment = this.#byMark.get(mark);
    if (comment === undefined) {
      comment = { mark, view, text: undefined, postId: null, mayBeReadAt: 0 };
      this.#byMark.set(mark, comment);
    }
    comment.view = view;
    this.#due.add(comment);
  }

  /** A reply's change concerns the reply and the comment that it stands in, which may count it. */
  #meetAround(element: Element): void {
    let around: Element | null = element;
    for (let level = 0; around !== null && level < highest; level += 1) {
      const comment = this.#byWhole.get(around);
      if (comment !== undefined) this.#due.add(comment);
      around = around.parentElement;
    }
  }

  /** One comment that a reader stumbles over takes no other with it. */
  #tryToRead(comment: WatchedComment, page: Page): CommentReading | undefined {
    const { mark, view } = comment;
    try {
      // Found only now: for ten thousand that come in at once it would take a second.
      if (comment.postId === null) this.#byWhole.set(view.whole?.(mark) ?? mark, comment);
      return view.read(mark, page);
    } catch (error) {
      if (!this.#told) noteError(error);
      this.#told = true;
      return undefined;
    }
  }
}
