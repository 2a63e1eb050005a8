import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { findChromium } from './find-browser.ts';

const builtExtension = new URL('../../.output/chrome-mv3', import.meta.url).pathname;

/** A real Chromium with the built extension, as a person has it. */
export interface LaunchedExtension {
  readonly context: BrowserContext;
  /** The address of one of the extension's own pages. */
  address(page: string): string;
  /** The background's worker, woken where it sleeps. */
  worker(): Promise<Worker>;
  /** The number the browser gives to a page's tab. */
  tabOf(page: Page): Promise<number>;
  close(): Promise<void>;
}

/** How the browser is to be for a test. */
export interface LaunchOptions {
  readonly headless?: boolean;
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: {
    readonly width: number;
    readonly height: number;
  } | null;
  /** Where the extension was built; for tests of an update. */
  readonly extension?: string;
}

/** Starts it with a fresh profile, which is deleted at `close`. */
export async function launchExtension(options: LaunchOptions = {}): Promise<LaunchedExtension> {
  const profile = mkdtempSync(join(tmpdir(), 'vigie-'));
  const extension = options.extension ?? process.env.VIGIE_BUILD ?? builtExtension;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: options.headless ?? true,
    locale: options.locale ?? 'en-US',
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--lang=${options.locale ?? 'en-US'}`,
      // A closed network answers the browser's own background requests late, one by one.
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    // The browser's own back/forward cache is part of what is tested.
    ignoreDefaultArgs: ['--disable-back-forward-cache', '--disable-extensions'],
  });
  const first = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = `chrome-extension://${new URL(first.url()).host}`;
  const worker = async () =>
    context.serviceWorkers().find((one) => one.url().startsWith(origin)) ??
    (await context.waitForEvent('serviceworker'));
  return {
    context,
    address: (page) => `${origin}/${page}`,
    worker,
    tabOf: async (page) => {
      await page.bringToFront();
      return (await worker()).evaluate(async () => {
        const [tab] = await chrome.tabs.query({
          active: true,
          lastFocusedWindow: true,
        });
        return tab?.id ?? -1;
      });
    },
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
