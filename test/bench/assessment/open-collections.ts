import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../../browser/find-browser.ts';

/** Pages in one real browser, each with a database of its own on disk, and nothing of the network. */
export interface OpenedCollections {
  /** A page at an origin of that name, with the script run in it. The same name again is the same database. */
  open(name: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts the browser with a fresh profile, which is deleted at `close`: a private window would keep its databases in memory. */
export async function openCollections(script: string): Promise<OpenedCollections> {
  const profile = mkdtempSync(join(tmpdir(), 'vigie-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: true,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // Pages in the background are slowed down, and all but one are.
      '--disable-background-timer-throttling',
      '--disable-renderer-backgrounding',
      '--disable-backgrounding-occluded-windows',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  await context.route(/^https:/, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      // Only pages that are isolated have a clock of microseconds.
      headers: {
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
      },
      body: '<!doctype html><html lang="en"><title>Stored posts</title></html>',
    }),
  );
  return {
    open: async (name) => {
      const page = await context.newPage();
      await page.goto(`https://${name}.example/`);
      await page.evaluate(script);
      return page;
    },
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
