import type { Browsers } from './browsers.ts';
import type { Layout } from './layouts.ts';
import { madeFeed } from './made-feed.ts';

/** Milliseconds from the insertion of a post on screen to its painted badge, post by post; with the worker stopped before each: cold. */
export async function timesToBadge(
  { extension, serve }: Browsers,
  layout: Layout,
  { posts, worker, run }: { posts: number; worker: 'warm' | 'cold'; run: number },
): Promise<number[]> {
  // One comes before, since the first of a page finds nothing compiled.
  const pace = { posts: posts + 1, burst: 1, frames: 0, pause: 0, marks: [], idle: 0, inBackground: false };
  serve(madeFeed(layout, pace, run));
  const page = await extension.context.newPage();
  const killer = await extension.context.newCDPSession(await extension.own());
  await killer.send('ServiceWorker.enable');
  try {
    await page.bringToFront();
    await page.goto(layout.address);
    await page.waitForTimeout(1500);
    const times: number[] = [];
    for (let post = 0; post <= posts; post += 1) {
      if (worker === 'cold') await killer.send('ServiceWorker.stopAllWorkers');
      await page.waitForTimeout(100);
      times.push(await page.evaluate(insertOne));
    }
    return times.slice(1);
  } finally {
    await killer.detach();
    await page.close();
  }
}

/** In the page: lets a post in, and waits for an element of an unknown name. */
function insertOne(): Promise<number> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(reject, 20_000, new Error('no badge'));
    const observer = new MutationObserver((records) => {
      const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
      if (!added.some(({ nodeName }) => /^x[\da-f]{8}-/i.test(nodeName))) return;
      observer.disconnect();
      clearTimeout(late);
      // It was put in before a frame is painted; a timer comes after that frame.
      setTimeout(() => resolve(performance.now() - start));
    });
    observer.observe(document.body, { childList: true, subtree: true });
    const start = performance.now();
    dispatchEvent(new Event('next post'));
  });
}
