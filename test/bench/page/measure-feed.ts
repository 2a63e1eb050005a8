import type { Page } from '@playwright/test';
import { StoredRows } from '../../browser/stored-rows.ts';
import { type Browsers, feedEnd } from './browsers.ts';
import { type Floor, floorScript } from './floor.ts';
import type { Layout } from './layouts.ts';
import { madeFeed, type Pace } from './made-feed.ts';
import { type Times, timesInTrace } from './times-in-trace.ts';
import { trace } from './trace.ts';

/** What is added to a page: nothing, a floor, or Vigie. */
export type Way = 'nothing' | Floor | 'Vigie';

/** One feed, once through. */
export interface FeedRun {
  /** By the page's marks: "posts 50" … "end". */
  readonly times: ReadonlyMap<string, Times>;
  /** Bytes that scripts hold once the feed has ended, of all worlds, after a garbage collection. */
  readonly heap: number;
  /** Posts that Vigie has kept. */
  readonly kept: number;
  /** Of the posts that are on screen once the feed has come to rest, the share that have a badge of Vigie's, from 0 to 1. */
  readonly badged: number;
}

/** Lets a feed of this layout run once in a fresh tab. `run` is the number of the run, of which each is given once. */
export async function runOnce(
  browsers: Browsers,
  layout: Layout,
  way: Way,
  pace: Pace,
  run: number,
): Promise<FeedRun> {
  browsers.serve(madeFeed(layout, pace, run));
  const context = way === 'Vigie' ? browsers.extension.context : browsers.plain;
  const page = await context.newPage();
  try {
    if (way === 'reads' || way === 'badges') await addFloor(page, floorScript(layout, way));
    const rows = await StoredRows.open(browsers.extension);
    const before = way === 'Vigie' ? await countPosts(rows) : 0;
    const stop = await trace(page);
    const ended = feedEnd(page);
    await page.goto(layout.address);
    await ended;
    const events = await stop();
    return {
      times: timesInTrace(events, layout.address),
      heap: await heapOf(page),
      kept: way === 'Vigie' ? (await countWhenAllAreIn(rows, before + pace.posts)) - before : 0,
      badged: await page.evaluate(shareWithBadge),
    };
  } finally {
    await page.close();
  }
}

/** In a world of its own, as an extension's script. */
async function addFloor(page: Page, source: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source, worldName: 'floor' });
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
}

async function countPosts(rows: StoredRows): Promise<number> {
  return (await rows.all('posts')).length;
}

/** The last of them may still be on their way. */
async function countWhenAllAreIn(rows: StoredRows, expected: number): Promise<number> {
  for (let look = 0; look < 10; look += 1) {
    const count = await countPosts(rows);
    if (count >= expected) return count;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return countPosts(rows);
}

/** Runs in the page, which knows badges by the name that no element of a page has; after the run, so that looking costs it nothing. */
function shareWithBadge(): number {
  const seen = [...document.querySelectorAll('.made')].filter((post) => {
    const { top, bottom } = post.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  const badged = seen.filter((post) =>
    [...post.querySelectorAll('*')].some(({ localName }) => /^x[\da-f]{8}-/.test(localName)),
  );
  return badged.length / seen.length;
}
