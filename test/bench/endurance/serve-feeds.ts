import type { BrowserContext } from '@playwright/test';
import { bundleForPage } from '../assessment/bundle-for-page.ts';
import type { Making } from './page/made-post.ts';

/** Where the same pages stand as at the platforms' own addresses, but no extension looks. */
export const unwatchedOrigin = 'https://feeds.invalid';

/** Serves the feeds at the platforms' own addresses and at `unwatchedOrigin`; nothing ever reaches the network. */
export async function serveFeeds(context: BrowserContext, making: Making): Promise<void> {
  const script = await bundleForPage(new URL('./page/feed-page.ts', import.meta.url));
  const body = `<!doctype html><html lang="en" class="theme"><head><meta charset="utf-8"><title>Feed</title><style>${style}</style></head>
    <body><script>globalThis.making = ${JSON.stringify(making)};</script><script>${script.replaceAll('</script', '<\\/script')}</script></body></html>`;
  await context.route(
    (url) => /^https?:$/.test(url.protocol),
    (route) =>
      route.request().resourceType() === 'document'
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
        : route.fulfill({ status: 204 }),
  );
}

/** Rows of one height, so that the list knows where each stands; small, so that many posts are near the screen. */
const style = `body { margin: 0; font: 10px/1.1 sans-serif } main { max-width: 700px; margin: 0 auto }
  .row { position: absolute; left: 0; right: 0; overflow: hidden; contain: strict; display: flex }
  .row > * { flex: 1; position: relative } .row a > div, .row ul { margin: 0 } svg { width: 12px; height: 12px }
  .visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden }
  [role=article], article, [role=listitem] { height: 44px; overflow: hidden }`;
