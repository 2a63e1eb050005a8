import { createHash } from 'node:crypto';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findChromium } from './find-browser.ts';

/** The folder of the extension that is tested. */
export const builtExtension =
  process.env.VIGIE_BUILD ?? new URL('../../.output/chrome-mv3', import.meta.url).pathname;

/** A real Chromium with the built extension, as a person has it. */
export interface LaunchedExtension {
  readonly context: BrowserContext;
  /** The address of one of the extension's own pages. */
  address(page: string): string;
  /** A page of the extension's own, in a tab of its own, to ask the browser from. */
  own(): Promise<Page>;
  /** The number the browser gives to a page's tab. */
  tabOf(page: Page): Promise<number>;
  close(): Promise<void>;
}

/** How the browser is to be for a test. */
export interface LaunchOptions {
  readonly headless?: boolean;
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number } | null;
}

/** Starts it with a fresh profile, which is deleted at `close`. */
export async function launchExtension(options: LaunchOptions = {}): Promise<LaunchedExtension> {
  const profile = mkdtempSync(join(tmpdir(), 'vigie-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: options.headless ?? true,
    locale: options.locale ?? 'en-US',
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
    args: [
      `--disable-extensions-except=${builtExtension}`,
      `--load-extension=${builtExtension}`,
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
  const origin = `chrome-extension://${idOf(builtExtension)}`;
  let opened: Promise<Page> | undefined;
  const own = (): Promise<Page> => {
    opened ??= openWhenLoaded(context, `${origin}/options.html`);
    return opened;
  };
  await own();
  return {
    context,
    address: (page) => `${origin}/${page}`,
    own,
    tabOf: async (page) => {
      await page.bringToFront();
      return (await own()).evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return tab?.id ?? -1;
      });
    },
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The id of an unpacked extension is made of its path. */
function idOf(folder: string): string {
  const digest = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  return digest.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** An extension is loaded a moment after the browser has started. */
async function openWhenLoaded(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  for (let tries = 0; ; tries += 1) {
    try {
      await page.goto(address);
      return page;
    } catch (error) {
      if (tries >= 40) throw error;
      await page.waitForTimeout(250);
    }
  }
}
