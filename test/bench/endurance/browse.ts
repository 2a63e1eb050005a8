import type { LaunchedExtension } from '../../browser/launch-extension.ts';
import { type Deeds, FeedTab } from './feed-tab.ts';
import type { HeardErrors } from './heard-errors.ts';
import type { KnownTruth } from './known-truth.ts';
import type { OpenWindow } from './open-window.ts';
import { feedAddress } from './page/feed-address.ts';
import type { Layout, Making } from './page/made-post.ts';
import type { RandomChoices } from './random-choices.ts';
import type { Turns } from './turns.ts';

/** A run that is under way. */
export interface Run {
  readonly extension: LaunchedExtension;
  readonly making: Making;
  readonly truth: KnownTruth;
  readonly deeds: Deeds;
  readonly errors: HeardErrors;
  /** When browsing ends, in milliseconds since 1970. */
  readonly until: number;
  /** Panels that come and go are in the process of those that stay: none is open while memory is measured. */
  readonly panels: Turns;
  /** Opens a window for a page. */
  openWindow(): Promise<OpenWindow>;
  /** Gives each feed a number of its own. */
  nextFeed(): number;
}

const linkedin: readonly Layout[] = ['linkedin-classic', 'linkedin-sdui'];
const instagram: readonly Layout[] = ['instagram-home', 'instagram-reels'];

/** Opens a tab of its own for feeds; `counts`: what it shows is to be kept. */
export async function openTab(run: Run, what: string, counts = true): Promise<FeedTab> {
  const { page, tab } = await run.openWindow();
  const session = await run.errors.listenTo(page, what);
  if (counts) run.deeds.tabsOpened += 1;
  return new FeedTab(page, session, tab, counts ? run : null);
}

/** The address of a feed that was not shown yet. */
export function freshAddress(run: Run, layouts: readonly Layout[], random: RandomChoices): string {
  return feedAddress(run.making, { number: run.nextFeed(), layout: random.oneOf(layouts) });
}

/** Opens tabs, several at once, browses in them and closes them, until the run ends. */
export async function browseInPassing(run: Run, random: RandomChoices): Promise<void> {
  while (Date.now() < run.until) {
    const together = random.wholeBetween(1, 2);
    await Promise.all(Array.from({ length: together }, async () => browseOneTab(run, random.fork())));
  }
}

async function browseOneTab(run: Run, random: RandomChoices): Promise<void> {
  const tab = await openTab(run, 'a passing tab');
  const [here, elsewhere] = random.happens(0.5) ? [linkedin, instagram] : [instagram, linkedin];
  await tab.load(freshAddress(run, here, random));
  await tab.scroll(random.wholeBetween(1, 5), random);
  if (random.happens(0.5)) {
    await tab.go(freshAddress(run, here, random));
    await tab.scroll(random.wholeBetween(1, 4), random);
    if (random.happens(0.4)) await tab.goBackWithin();
  }
  if (random.happens(0.5)) {
    await tab.load(freshAddress(run, elsewhere, random));
    await tab.scroll(random.wholeBetween(1, 4), random);
    if (random.happens(0.6)) {
      await tab.travel('back');
      await tab.scroll(random.wholeBetween(1, 3), random);
      if (random.happens(0.5)) {
        await tab.travel('forward');
        await tab.scroll(1, random);
      }
    }
  }
  if (random.happens(0.4)) await tab.lookForBadges();
  await tab.close();
}

/** Opens and closes the side panel of a tab, until the run ends. */
export async function lookAtPanel(run: Run, tab: number, random: RandomChoices): Promise<void> {
  const own = await run.extension.own();
  while (Date.now() < run.until) {
    await run.panels.take(async () => {
      const { page } = await run.openWindow();
      await run.errors.listenTo(page, 'the panel');
      run.deeds.panelsOpened += 1;
      await page.goto(run.extension.address(`sidepanel.html?tab=${tab}`));
      await page.waitForTimeout(random.between(3000, 8000));
      await page.close();
    });
    await own.waitForTimeout(random.between(1000, 6000));
  }
}

/** Kills the worker every few seconds, until the run ends. */
export async function killWorker(run: Run, random: RandomChoices): Promise<void> {
  const own = await run.extension.own();
  const killer = await run.extension.context.newCDPSession(own);
  await killer.send('ServiceWorker.enable');
  while (Date.now() < run.until) {
    await own.waitForTimeout(random.between(3000, 6000));
    await killer.send('ServiceWorker.stopAllWorkers');
    run.deeds.workerKills += 1;
  }
}
