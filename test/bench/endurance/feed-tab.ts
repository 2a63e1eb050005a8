import type { CDPSession, Page } from '@playwright/test';
import type { KnownTruth } from './known-truth.ts';
import type { ShownPost } from './page/shown-posts.ts';
import type { RandomChoices } from './random-choices.ts';

/** What was done in the browser, counted. */
export interface Deeds {
  loads: number;
  pushedStates: number;
  wentBackOrForward: number;
  tabsOpened: number;
  tabsClosed: number;
  panelsOpened: number;
  workerKills: number;
  /** Posts that could be seen when somebody looked whether they have badges. */
  badgesLookedFor: number;
  badgesMissing: number;
  badgesDoubled: number;
}

export const noDeeds: Deeds = {
  loads: 0,
  pushedStates: 0,
  wentBackOrForward: 0,
  tabsOpened: 0,
  tabsClosed: 0,
  panelsOpened: 0,
  workerKills: 0,
  badgesLookedFor: 0,
  badgesMissing: 0,
  badgesDoubled: 0,
};

/** A page that comes out of the browser's own cache is not loaded again. */
const atOnce = { waitUntil: 'commit' } as const;

/** Milliseconds that badges may take where the worker is killed again and again. */
const badgesWithin = 20_000;

/** A tab with feeds in it, and what it has shown; without a truth to tell it to, nothing is told and nothing counted. */
export class FeedTab {
  #shown: ShownPost[] = [];
  /** Feeds that the history has within the page before the present one. */
  #pushed = 0;

  constructor(
    readonly page: Page,
    readonly session: CDPSession,
    /** The number that the browser gives to the tab. */
    readonly number: number,
    private readonly known: { readonly truth: KnownTruth; readonly deeds: Deeds } | null,
  ) {}

  /** Loads an address. */
  async load(address: string): Promise<void> {
    await this.#leave();
    await this.page.goto(address);
    this.#pushed = 0;
    this.#count('loads');
  }

  /** Goes back or forward over pages that were loaded or over states of one, as the history has it. */
  async travel(way: 'back' | 'forward'): Promise<void> {
    await this.#leave();
    await (way === 'back' ? this.page.goBack(atOnce) : this.page.goForward(atOnce));
    this.#pushed = 0;
    this.#count('wentBackOrForward');
  }

  /** Goes back to the feed before, within the page; nowhere where it is the first. */
  async goBackWithin(): Promise<void> {
    if (this.#pushed === 0) return;
    this.#pushed -= 1;
    await this.page.evaluate(() => history.back());
    await this.page.waitForTimeout(50);
    this.#count('wentBackOrForward');
  }

  /** Goes to another feed of the same page. */
  async go(address: string): Promise<void> {
    await this.page.evaluate((to) => feedPage.go(to), address);
    this.#pushed += 1;
    this.#count('pushedStates');
  }

  /** Scrolls in bursts, mostly down, some of them too fast for anything to be read. */
  async scroll(bursts: number, random: RandomChoices): Promise<void> {
    const steps = Array.from({ length: bursts }, () => ({
      screens: random.happens(0.12) ? -random.between(0.5, 2) : random.between(0.5, 2.2),
      rest: random.happens(0.2) ? random.between(30, 400) : random.between(2500, 4000),
    }));
    await this.page.evaluate((all) => feedPage.scroll(all), steps);
    this.#shown.push(...(await this.page.evaluate(() => feedPage.take())));
  }

  /** Waits until every post that can be seen has its badge, and notes those that have none or several. */
  async lookForBadges(): Promise<void> {
    const until = Date.now() + badgesWithin;
    let found = await this.page.evaluate(() => feedPage.badges());
    while (found.without + found.several > 0 && Date.now() < until) {
      await this.page.waitForTimeout(250);
      found = await this.page.evaluate(() => feedPage.badges());
    }
    if (this.known === null) return;
    this.known.deeds.badgesLookedFor += found.seen;
    this.known.deeds.badgesMissing += found.without;
    this.known.deeds.badgesDoubled += found.several;
  }

  /** Frames drawn since the page was loaded, of ten a second that are asked for. */
  frames(): Promise<number> {
    return this.page.evaluate(() => feedPage.frames());
  }

  async close(): Promise<void> {
    await this.#leave();
    await this.page.close();
    this.#count('tabsClosed');
  }

  async #leave(): Promise<void> {
    if (this.page.url() === 'about:blank') return;
    this.#shown.push(...(await this.page.evaluate(() => feedPage.leave())));
    this.known?.truth.add(this.#shown, Date.now());
    this.#shown = [];
  }

  #count(deed: keyof Deeds): void {
    if (this.known !== null) this.known.deeds[deed] += 1;
  }
}
