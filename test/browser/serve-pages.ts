import { existsSync, readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';

/** What stands at an address: HTML, or a function that makes it at each visit. */
export type PageSource = string | (() => string);

/** Every request that left the pages, for tests that hold that none of them is ours. */
export interface Served {
  readonly asked: string[];
}

/**
 * Serves pages at the platforms' own addresses, so that the manifest, the content script and the address bar are the real
 * ones. Keys are addresses without query; whatever has no page gets 404, and nothing ever reaches the network.
 */
export async function servePages(
  context: BrowserContext,
  pages: ReadonlyMap<string, PageSource>,
): Promise<Served> {
  const asked: string[] = [];
  await context.route(
    (url) => /^https?:$/.test(url.protocol),
    async (route) => {
      const url = new URL(route.request().url());
      asked.push(url.href);
      const source = pages.get(url.origin + url.pathname);
      if (source === undefined || route.request().resourceType() !== 'document') {
        await route.fulfill({
          status: 404,
          contentType: 'text/plain',
          body: '',
        });
        return;
      }
      const body = typeof source === 'string' ? source : source();
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    },
  );
  return { asked };
}

/** The folder of the recorded pages; undefined in a clone that has none. */
export const recordings: string | undefined = [
  new URL('../../../shared/captures', import.meta.url).pathname,
].find((folder) => existsSync(folder));

/** A page as it lies in its file. */
export function pageFromFile(file: string): string {
  return readFileSync(file, 'utf8');
}
