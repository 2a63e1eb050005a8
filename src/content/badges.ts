import type { BadgeWords } from '../domain/badge.ts';
import type { Answer, MessageName, Request } from '../messaging/protocol.ts';
import { isOrphaned, send } from '../messaging/send.ts';
import type { BadgePlace, Platform, View } from '../platforms/platform.ts';
import { viewOf } from '../platforms/posts-in.ts';
import { type Badge, makeBadge } from '../ui/badge.ts';
import { makeBadgeHost } from './badge-host.ts';
import { type Looks, pageLook } from './page-look.ts';
import type { ReadPost } from './post-reader.ts';

interface ShownBadge {
  readonly host: HTMLElement;
  readonly badge: Badge;
  readonly form: BadgePlace['form'];
  readonly id: string;
  /** As they were drawn. */
  words: BadgeWords;
  look: 'light' | 'dark';
  /** Of the post, when its place was last looked for. */
  turn: number;
  /** When it was lately put in, by `performance.now()`. */
  insertions: readonly number[];
}

/** How often a badge is put back that the page keeps removing or moving, and within how many milliseconds. */
const mostReturns = 10;
const returnsWithin = 10_000;

/** Milliseconds of a frame after which no other badge is made. */
const longestInAFrame = 3;

interface Options {
  readonly platform: Platform;
  /** Called where the extension is found to be gone. */
  readonly end: () => void;
  readonly signal: AbortSignal;
}

/** The badges on the page: put in, kept up to date, put back, and all taken away when the signal aborts. */
export class Badges {
  readonly #options: Options;
  readonly #shown = new Map<Element, ShownBadge>();
  readonly #hosts = new WeakSet<Node>();

  constructor(options: Options) {
    this.#options = options;
    options.signal.addEventListener('abort', () => {
      for (const post of [...this.#shown.keys()]) this.hide(post);
    });
  }

  /** Whether this node is one of ours. */
  owns(node: Node): boolean {
    return this.#hosts.has(node);
  }

  /**
   * Shows how posts did, as `wordsOf` tells by their ids; nothing where that is not known yet, as of a post that the page does not
   * identify; what was told last where it is not known any more. Repeatable and cheap; puts a badge back where the page removed or moved it. Answers whether all were seen to: the rest is for
   * another frame.
   */
  show(posts: readonly ReadPost[], wordsOf: (id: string) => BadgeWords | undefined): boolean {
    const began = performance.now();
    const looks: Looks = new Map();
    const puts: { shown: ShownBadge; place: BadgePlace; words: BadgeWords }[] = [];
    let isWhole = true;
    for (const { element, view, reading, turn } of posts) {
      let shown = this.#shown.get(element);
      const id = reading?.id ?? null;
      const words = id === null ? undefined : (wordsOf(id) ?? (shown?.id === id ? shown.words : undefined));
      // Of most posts nothing has changed since the last frame, and to look for a place is not for nothing.
      if (shown?.turn === turn && shown.words === words && shown.host.isConnected) continue;
      const place = id === null || !words ? null : placeFor(element, view);
      // An ad is never covered.
      if (id === null || !words || !place || (reading?.promoted && place.form === 'overlay')) {
        this.hide(element);
        continue;
      }
      if (shown?.id !== id || shown.form !== place.form) {
        this.hide(element);
        isWhole = performance.now() - began < longestInAFrame;
        if (!isWhole) break;
        shown = this.#make(place, id, words, looks);
        this.#shown.set(element, shown);
      }
      shown.turn = turn;
      puts.push({ shown, place, words });
    }
    // Only now: each badge put in makes the page's style old, and the next one to be made would have it computed again.
    for (const { shown, place, words } of puts) {
      insert(shown, place);
      this.#draw(shown, words, shown.look);
    }
    return isWhole;
  }

  hide(post: Element): void {
    const shown = this.#shown.get(post);
    this.#shown.delete(post);
    shown?.badge.end();
    shown?.host.remove();
  }

  /** Takes away the badges of elements that are no posts of these views. */
  hideOthers(views: readonly View[]): void {
    for (const post of [...this.#shown.keys()]) if (viewOf(post, views) === undefined) this.hide(post);
  }

  /** Lets go of the badges of posts that have left the page. */
  sweep(): void {
    for (const post of [...this.#shown.keys()]) if (!post.isConnected) this.hide(post);
  }

  /** Follows a page that has turned dark or light, at these posts: those far away follow when they come near. */
  followLook(posts: readonly ReadPost[]): void {
    const looks: Looks = new Map();
    const turned = posts.flatMap(({ element }) => {
      const shown = this.#shown.get(element);
      const around = shown?.host.parentElement;
      return shown && around ? [{ shown, look: pageLook(around, looks) }] : [];
    });
    for (const { shown, look } of turned) this.#draw(shown, shown.words, look);
  }

  #make(place: BadgePlace, id: string, words: BadgeWords, looks: Looks): ShownBadge {
    const { element: host, container } = makeBadgeHost(place);
    this.#hosts.add(host);
    const look = pageLook(place.parent, looks);
    const post = { platform: this.#options.platform.id, id };
    const badge = makeBadge({
      words,
      look,
      askCard: () => this.#ask('describePost', post),
      // In the click's own turn: the panel opens only from a gesture.
      onOpenPanel: () => this.#ask('openPanel', { post }),
    });
    container.append(badge.element);
    return { host, badge, form: place.form, id, words, look, turn: 0, insertions: [] };
  }

  #draw(shown: ShownBadge, words: BadgeWords, look: ShownBadge['look']): void {
    if (shown.words === words && shown.look === look) return;
    shown.words = words;
    shown.look = look;
    shown.badge.draw(words, look);
  }

  async #ask<Name extends MessageName>(name: Name, request: Request<Name>): Promise<Answer<Name> | null> {
    try {
      return await send(name, request);
    } catch (error) {
      if (isOrphaned()) this.#options.end();
      else console.debug(error);
      return null;
    }
  }
}

/** One post whose place is not found gets its badge at its end, and costs no other its own. Null: it gets none. */
function placeFor(post: Element, view: View): BadgePlace | null {
  if (view.badgePlace === null) return null;
  const atTheEnd: BadgePlace = { parent: post, before: null, form: 'line' };
  try {
    return view.badgePlace?.(post) ?? atTheEnd;
  } catch {
    return atTheEnd;
  }
}

/** Puts a badge in its place, unless the page has undone that so often that it is better left alone. */
function insert(shown: ShownBadge, { parent, before }: BadgePlace): void {
  const { host, insertions } = shown;
  if (host.parentNode === parent && (before === host || host.nextElementSibling === before)) return;
  const now = performance.now();
  const recent = insertions.filter((at) => now - at < returnsWithin);
  if (recent.length > mostReturns) return;
  shown.insertions = [...recent, now];
  parent.insertBefore(host, before?.parentNode === parent ? before : null);
}
