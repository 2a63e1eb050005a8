import type { AccountReading } from '../domain/account.ts';
import type { MetricName } from '../domain/metrics.ts';
import { longestLabel, mostLabels, type PageReport, type PageTrouble } from '../domain/page-report.ts';
import type { Reading } from '../domain/post.ts';
import type { Page, Platform, View } from '../platforms/platform.ts';
import { noteError } from './note-error.ts';

/** What is counted of a post that was read. */
interface Tally {
  readonly promoted: boolean;
  readonly withoutId: boolean;
  readonly missing: readonly MetricName[];
}

/** Posts counted of one stay. A page that goes on without end is said to have shown so many. */
const mostTallies = 10_000;

/** The tab's stay at one address, and what was seen there. */
export class Visit {
  readonly id = crypto.randomUUID();
  /** The views that answer to the address. */
  readonly views: readonly View[];
  account: AccountReading | null = null;
  trouble: PageTrouble | null = null;

  readonly #platform: Platform;
  readonly #url: URL;
  #view: View | null;
  readonly #labels = { met: new Set<string>(), unknown: new Set<string>() };
  /** By post id, or by a number for a post that has none or could not be read (null). */
  readonly #tallies = new Map<string | number, Tally | null>();
  readonly #keys = new WeakMap<Element, string | number>();
  #numbers = 0;
  // What a report says of the posts, kept up as they come: it is made for every message, on pages with thousands of posts.
  readonly #missing: Partial<Record<MetricName, number>> = {};
  #read = 0;
  #promoted = 0;
  #withoutId = 0;

  constructor(platform: Platform, url: URL) {
    this.#platform = platform;
    this.#url = url;
    this.views = platform.views.filter((view) => view.answers(url));
    this.#view = this.views[0] ?? null;
  }

  /** Whether this address is still the same page. A fragment does not make another. */
  isAt(url: URL): boolean {
    return url.pathname === this.#url.pathname && url.search === this.#url.search;
  }

  /** Counts a post's element that was tried, with what was read of it. May be called again and again. */
  meet(element: Element, view: View, reading: Reading | undefined, page: Page): void {
    this.#meetLabels(element, view, page);
    const before = this.#keys.get(element);
    if (reading === undefined && (typeof before === 'number' || view.verified === false)) return;
    const key = reading?.id ?? (typeof before === 'number' ? before : ++this.#numbers);
    if (typeof before === 'number' && before !== key) {
      this.#count(this.#tallies.get(before), -1);
      this.#tallies.delete(before);
    }
    if (this.#tallies.size >= mostTallies && !this.#tallies.has(key)) return;
    this.#keys.set(element, key);
    const tally = reading === undefined ? null : tallyOf(reading, view);
    this.#count(this.#tallies.get(key), -1);
    this.#count(tally, 1);
    this.#tallies.set(key, tally);
    if (reading !== undefined) this.#view = view;
  }

  #count(tally: Tally | null | undefined, by: 1 | -1): void {
    if (!tally) return;
    this.#read += by;
    this.#promoted += tally.promoted ? by : 0;
    this.#withoutId += tally.withoutId ? by : 0;
    for (const name of tally.missing) this.#missing[name] = (this.#missing[name] ?? 0) + by;
  }

  #meetLabels(element: Element, view: View, page: Page): void {
    try {
      const { met, unknown } = view.labels?.(element, page) ?? { met: [], unknown: [] };
      addSome(this.#labels.met, met);
      addSome(this.#labels.unknown, unknown);
    } catch (error) {
      noteError(error);
    }
  }

  /** Whether any post could be read here. */
  get hasRead(): boolean {
    return this.#read > 0;
  }

  report(): PageReport {
    const missing = Object.entries(this.#missing).filter(([, posts]) => posts > 0);
    const { met, unknown } = this.#labels;
    return {
      platform: this.#platform.id,
      url: (this.#url.origin + this.#url.pathname).slice(0, 2000),
      view: this.#view?.name ?? null,
      language: document.documentElement.lang.slice(0, 35),
      trouble: this.trouble,
      account: this.account,
      seen: this.#tallies.size,
      read: this.#read,
      promoted: this.#promoted,
      withoutId: this.#withoutId,
      missing: Object.fromEntries(missing),
      ...(this.#view?.verified === false && { verified: false }),
      ...(met.size + unknown.size > 0 && { labels: { met: [...met], unknown: [...unknown] } }),
    };
  }
}

/** Adds as many and as much of each as a report may hold. */
function addSome(known: Set<string>, labels: readonly string[]): void {
  for (const label of labels)
    if (known.size < mostLabels) known.add(label.slice(0, longestLabel).toWellFormed());
}

function tallyOf({ id, promoted, metrics, hidden }: Reading, view: View): Tally {
  // A view promises its metrics of ordinary posts; what an owner hides is not missed.
  const missing = promoted
    ? []
    : view.promises.filter((name) => metrics[name] === undefined && !hidden.includes(name));
  return { promoted, withoutId: id === null, missing };
}
