import { type Browsers, feedEnd } from './browsers.ts';
import type { Layout } from './layouts.ts';
import { madeFeed } from './made-feed.ts';
import { timesInTrace } from './times-in-trace.ts';
import { trace } from './trace.ts';

/** Milliseconds of script that a feed of 100 posts costs which comes in while another tab is in front, from the first post on. */
export async function workInBackground(
  { extension, serve }: Browsers,
  layout: Layout,
  run: number,
): Promise<number> {
  // Browsers slow timers down there: all posts come in at a few of them.
  const pace = { posts: 100, burst: 25, frames: 1, pause: 0, marks: [100], idle: 0, inBackground: true };
  serve(madeFeed(layout, pace, run));
  const page = await extension.context.newPage();
  try {
    const front = await extension.own();
    await page.goto(layout.address, { waitUntil: 'commit' });
    // A driven page is told that it is visible all the same; but the browser draws no frames of it.
    await front.bringToFront();
    const stop = await trace(page);
    await feedEnd(page);
    const times = timesInTrace(await stop(), layout.address);
    const [begun, ended] = [times.get('posts 0'), times.get('end')];
    if (begun === undefined || ended === undefined) throw new Error('the feed has not ended');
    return ended.script - begun.script;
  } finally {
    await page.close();
  }
}
