import { platforms } from '../../../src/platforms/index.ts';
import type { Page, Platform } from '../../../src/platforms/platform.ts';
import { postsIn } from '../../../src/platforms/posts-in.ts';
import { mutate, mutationKinds, seededRandom } from '../../pages/mutate-page.ts';

// Runs within a page of a real browser: readers over pages that are taken apart, each read timed.

/** A page to take apart. */
export interface PageToMutate {
  readonly platform: string;
  readonly html: string;
  readonly url: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly seed: string;
  /** Changes, each followed by a reading of every post. */
  readonly steps: number;
  /** After so many the page is opened anew. */
  readonly stepsAPage: number;
}

/** The post of which reading took longest. */
export interface SlowestRead {
  readonly milliseconds: number;
  readonly step: number;
  readonly change: string;
  readonly view: string;
  readonly elements: number;
}

/** What reading one page in all its states took. */
export interface TimedPage {
  /** Milliseconds, one of each post and state. */
  readonly posts: readonly number[];
  readonly comments: readonly number[];
  readonly slowest: SlowestRead | null;
  /** What readers threw, with the step. */
  readonly thrown: readonly string[];
}

/** Takes a page apart step by step, reading all its posts and comments after each. */
export function timeMutatedPage(given: PageToMutate): TimedPage {
  const platform = platforms.find(({ id }) => id === given.platform);
  if (platform === undefined) throw new Error(`no platform ${given.platform}`);
  const random = seededRandom(given.seed);
  const timed = new Timed();
  let page = openPage(given);
  for (let step = 0; step < given.steps; step += 1) {
    if (step % given.stepsAPage === 0) page = openPage(given);
    const kind = mutationKinds[step % mutationKinds.length] ?? 'removed';
    const posts = step % 2 === 0 ? [] : postsOn(platform, page).map(({ element }) => element);
    const change = mutate(page.root, random, kind, posts) ?? `not ${kind}`;
    timed.read(platform, page, { step, change });
  }
  return timed;
}

function openPage({ html, url, now }: PageToMutate): Page {
  const root = new DOMParser().parseFromString(html, 'text/html');
  return { url: new URL(url), root, language: root.documentElement.lang, now, focused: null };
}

function postsOn(platform: Platform, { root, url }: Page) {
  return postsIn(
    root.documentElement,
    platform.views.filter((view) => view.answers(url)),
  );
}

class Timed implements TimedPage {
  readonly posts: number[] = [];
  readonly comments: number[] = [];
  readonly thrown: string[] = [];
  slowest: SlowestRead | null = null;

  read(platform: Platform, page: Page, at: { readonly step: number; readonly change: string }): void {
    for (const { element, view } of postsOn(platform, page)) {
      const milliseconds = this.#time(() => {
        view.read(element, page);
        view.labels?.(element, page);
      }, at);
      this.posts.push(milliseconds);
      if (milliseconds <= (this.slowest?.milliseconds ?? 0)) continue;
      const elements = element.querySelectorAll('*').length;
      this.slowest = { milliseconds, view: view.name, elements, ...at };
    }
    for (const { answers, comments } of platform.views) {
      if (comments === undefined || !answers(page.url)) continue;
      for (const mark of page.root.querySelectorAll(comments.selector))
        this.comments.push(this.#time(() => comments.read(mark, page), at));
    }
  }

  /** Readers are pure: one that seems slow is asked again, for a pause of the machine is none of its own. */
  #time(read: () => void, { step, change }: { readonly step: number; readonly change: string }): number {
    try {
      let least = timeOnce(read);
      for (let again = 0; again < 9 && least > seemsSlow; again += 1) least = Math.min(least, timeOnce(read));
      return least;
    } catch (error) {
      this.thrown.push(`step ${step}, ${change}: ${String(error)}`);
      return 0;
    }
  }
}

/** Milliseconds. */
const seemsSlow = 2;

function timeOnce(read: () => void): number {
  const from = performance.now();
  read();
  return performance.now() - from;
}
