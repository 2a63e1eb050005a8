import type { Assessment, Standing } from '../domain/assessment.ts';
import type { Language } from '../domain/localised.ts';
import { badgeTextsOf } from '../locales/badge-texts.ts';
import { isOrphaned, send } from '../messaging/send.ts';
import type { BadgePlace, Platform, View } from '../platforms/platform.ts';
import { viewOf } from '../platforms/posts-in.ts';
import { type Badge, type BadgeValues, makeBadge } from '../ui/badge.ts';
import { type BadgeHost, makeBadgeHost } from './badge-host.ts';
import { pageLook } from './page-look.ts';
import type { ObservedReading } from './post-reader.ts';

interface ShownBadge {
  readonly host: BadgeHost;
  badge: Badge | undefined;
  readonly form: BadgePlace['form'];
  readonly id: string | null;
  look: 'light' | 'dark';
  /** When it was lately put in, by `performance.now()`. */
  insertions: readonly number[];
  drawn:
    | { readonly reading: ObservedReading; readonly standing: Standing; readonly look: string }
    | undefined;
}

/** How often a badge is put back that the page keeps removing or moving, and within how many milliseconds. */
const mostReturns = 10;
const returnsWithin = 10_000;

interface Options {
  readonly platform: Platform;
  readonly language: Language;
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

  /** Shows how a post did. Repeatable and cheap; puts the badge back where the page removed or moved it. */
  show(post: Element, view: View, reading: ObservedReading, assessment: Assessment | undefined): void {
    const standing = standingOf(reading, assessment);
    const place = placeFor(post, view);
    const known = this.#shown.get(post);
    if (known !== undefined && (known.id !== reading.id || known.form !== place.form)) this.hide(post);
    // An ad is never covered.
    if (standing === undefined || (reading.promoted && place.form === 'overlay')) {
      this.hide(post);
      return;
    }
    const badge = this.#shown.get(post) ?? this.#make(place, reading.id);
    this.#shown.set(post, badge);
    if (!stands(badge, place)) this.#insert(badge, place);
    this.#draw(badge, reading, standing);
  }

  hide(post: Element): void {
    const badge = this.#shown.get(post);
    if (badge === undefined) return;
    this.#shown.delete(post);
    badge.badge?.end();
    badge.host.element.remove();
  }

  /** Takes away the badges of elements that are no posts of these views. */
  hideOthers(views: readonly View[]): void {
    for (const post of [...this.#shown.keys()]) if (viewOf(post, views) === undefined) this.hide(post);
  }

  /** Lets go of the badges of posts that have left the page. */
  sweep(): void {
    for (const post of [...this.#shown.keys()]) if (!post.isConnected) this.hide(post);
  }

  /** Follows a page that has turned dark or light. */
  followLook(): void {
    for (const badge of this.#shown.values()) {
      const { parentElement } = badge.host.element;
      if (parentElement === null || badge.drawn === undefined) continue;
      badge.look = pageLook(parentElement);
      this.#draw(badge, badge.drawn.reading, badge.drawn.standing);
    }
  }

  #make(place: BadgePlace, id: string | null): ShownBadge {
    const host = makeBadgeHost(place);
    this.#hosts.add(host.element);
    return {
      host,
      form: place.form,
      id,
      look: pageLook(place.parent),
      insertions: [],
      badge: undefined,
      drawn: undefined,
    };
  }

  /** Puts a badge in its place, unless the page has undone that so often that it is better left alone. */
  #insert(badge: ShownBadge, { parent, before }: BadgePlace): void {
    const now = performance.now();
    const recent = badge.insertions.filter((at) => now - at < returnsWithin);
    if (recent.length > mostReturns) return;
    badge.insertions = [...recent, now];
    parent.insertBefore(badge.host.element, before?.parentNode === parent ? before : null);
  }

  #draw(shown: ShownBadge, reading: ObservedReading, standing: Standing): void {
    const { drawn, look } = shown;
    if (drawn?.reading === reading && drawn.standing === standing && drawn.look === look) return;
    shown.drawn = { reading, standing, look };
    const { platform, language } = this.#options;
    const values: BadgeValues = {
      standing,
      reading,
      observedAt: reading.observedAt,
      metricWords: platform.facts.metricWords,
      language,
      texts: badgeTextsOf(language),
      look,
      onOpenPanel: () => this.#openPanel(reading.id),
    };
    if (shown.badge === undefined) {
      shown.badge = makeBadge(values);
      shown.host.container.append(shown.badge.element);
    } else {
      shown.badge.draw(values);
    }
  }

  #openPanel(id: string | null): void {
    const post = id === null ? null : { platform: this.#options.platform.facts.id, id };
    // Asked in the click's own turn: the panel opens only from a gesture.
    send('openPanel', { post }).catch((error: unknown) => {
      if (isOrphaned()) this.#options.end();
      else console.debug(error);
    });
  }
}

/** What to show: an ad and a post without id are known for what they are without being kept. Undefined: nothing yet. */
function standingOf(
  { promoted, id }: ObservedReading,
  assessment: Assessment | undefined,
): Standing | undefined {
  if (promoted) return promotedStanding;
  if (id === null) return withoutId;
  return assessment?.standing;
}

/** One post whose place is not found gets its badge at its end, and costs no other its own. */
function placeFor(post: Element, view: View): BadgePlace {
  const atTheEnd: BadgePlace = { parent: post, before: null, form: 'line' };
  try {
    return view.badgePlace?.(post) ?? atTheEnd;
  } catch {
    return atTheEnd;
  }
}

const promotedStanding: Standing = { state: 'promoted' };
const withoutId: Standing = { state: 'unknown', lacks: 'id' };

function stands({ host }: ShownBadge, { parent, before }: BadgePlace): boolean {
  const { element } = host;
  return element.parentNode === parent && (before === element || element.nextElementSibling === before);
}
