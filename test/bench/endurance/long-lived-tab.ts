import type { CDPSession, Page } from '@playwright/test';
import { freshAddress, openTab, type Run } from './browse.ts';
import type { FeedTab } from './feed-tab.ts';
import { type MemorySample, sampleMemory } from './memory-samples.ts';
import { feedAddress } from './page/feed-address.ts';
import type { Layout } from './page/made-post.ts';
import type { RandomChoices } from './random-choices.ts';
import { unwatchedOrigin } from './serve-feeds.ts';

/** What a tab that stays open for the whole run held, the same page beside it without the extension, and a panel. */
export interface LongLife {
  readonly name: string;
  readonly watched: MemorySample[];
  readonly unwatched: MemorySample[];
  /** None where no panel stayed open beside it. */
  readonly panel: MemorySample[];
  /** Samples of the panel that were not taken, since it went on to show the posts of the page that was left. */
  panelsUnlike: number;
  /** Frames drawn a second, of ten that are asked for, with the extension and in the twin: how much was left of the machine. */
  readonly frames: { watched: number; unwatched: number };
}

/** A tab that is still open when the run has ended. */
export interface OpenLife extends LongLife {
  /** Has the tab tell what it has shown, and closes it. */
  readonly leave: () => Promise<void>;
}

interface OpenPanel {
  readonly page: Page;
  readonly session: CDPSession;
}

interface Pair {
  readonly tab: FeedTab;
  readonly twin: FeedTab;
  readonly panel: OpenPanel | undefined;
}

/** Milliseconds between two samples. */
const between = 10_000;
/** Milliseconds that an emptied page is left alone before it is sampled, for what waits to be let go. */
const rest = 2500;
/** Milliseconds that a panel has to show that its page is emptied, told by a worker that is killed again and again. */
const toldWithin = 15_000;

/**
 * Browses in one tab that is loaded once, and does the same in a twin where no extension looks, until the run ends; every few seconds
 * both are emptied and sampled. `opened` is told the browser's number of the tab.
 */
export async function liveLong(
  run: Run,
  { name, layouts, hasPanel }: { name: string; layouts: readonly Layout[]; hasPanel: boolean },
  random: RandomChoices,
  opened: (tab: number) => void,
): Promise<OpenLife> {
  const life: LongLife = {
    name,
    watched: [],
    unwatched: [],
    panel: [],
    panelsUnlike: 0,
    frames: { watched: 0, unwatched: 0 },
  };
  const pair = await openPair(run, { name, layouts, hasPanel }, random, opened);
  const began = Date.now();
  const both = (act: (tab: FeedTab, isTwin: boolean) => Promise<void>): Promise<unknown> =>
    Promise.all([act(pair.tab, false), act(pair.twin, true)]);
  let sampleAt = Date.now() + between;
  while (Date.now() < run.until) {
    if (random.happens(0.25)) await both((tab) => tab.goBackWithin());
    else {
      const address = freshAddress(run, layouts, random);
      await both((tab, isTwin) => tab.go(isTwin ? unwatched(address) : address));
    }
    const [bursts, seed] = [random.wholeBetween(3, 7), random.between(0, 1)];
    await both((tab) => tab.scroll(bursts, random.like(seed)));
    if (Date.now() < sampleAt) continue;
    await pair.tab.lookForBadges();
    await sample(run, pair, layouts, life);
    sampleAt = Date.now() + between;
  }
  await pair.tab.lookForBadges();
  const seconds = (Date.now() - began) / 1000;
  life.frames.watched = (await pair.tab.frames()) / seconds;
  life.frames.unwatched = (await pair.twin.frames()) / seconds;
  return { ...life, leave: () => pair.tab.close() };
}

async function openPair(
  run: Run,
  { name, layouts, hasPanel }: { name: string; layouts: readonly Layout[]; hasPanel: boolean },
  random: RandomChoices,
  opened: (tab: number) => void,
): Promise<Pair> {
  const tab = await openTab(run, name);
  const twin = await openTab(run, `${name}, without the extension`, false);
  const address = freshAddress(run, layouts, random);
  await tab.load(address);
  await twin.load(unwatched(address));
  opened(tab.number);
  if (!hasPanel) return { tab, twin, panel: undefined };
  const { page } = await run.openWindow();
  const session = await run.errors.listenTo(page, 'the panel that stays');
  run.deeds.panelsOpened += 1;
  await page.goto(run.extension.address(`sidepanel.html?tab=${tab.number}`));
  return { tab, twin, panel: { page, session } };
}

async function sample(
  run: Run,
  { tab, twin, panel }: Pair,
  layouts: readonly Layout[],
  life: LongLife,
): Promise<void> {
  const [layout] = layouts;
  if (layout === undefined) return;
  const empty = feedAddress(run.making, { number: 0, layout });
  await tab.go(empty);
  await twin.go(unwatched(empty));
  await tab.page.waitForTimeout(rest);
  life.watched.push(await sampleAtRest(tab.page, tab.session));
  life.unwatched.push(await sampleMemory(twin.session));
  if (panel === undefined) return;
  await run.panels.take(async () => {
    // A panel with a list and one without are not the same: only where the list has gone is one like the other.
    if (await isEmptied(panel.page)) life.panel.push(await sampleAtRest(panel.page, panel.session));
    else life.panelsUnlike += 1;
  });
}

/** The lower of two samples: readings may still wait for a worker that was killed, and a list that has gone for the next frame. */
async function sampleAtRest(page: Page, session: CDPSession): Promise<MemorySample> {
  const sooner = await sampleMemory(session);
  await page.waitForTimeout(rest);
  const later = await sampleMemory(session);
  return later.heap < sooner.heap ? later : sooner;
}

async function isEmptied(panel: Page): Promise<boolean> {
  const until = Date.now() + toldWithin;
  while ((await panel.locator('.post-row').count()) > 0) {
    if (Date.now() > until) return false;
    await panel.waitForTimeout(250);
  }
  return true;
}

function unwatched(address: string): string {
  const { pathname, search } = new URL(address);
  return unwatchedOrigin + pathname + search;
}
