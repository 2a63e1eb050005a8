import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { consent } from '../../browser/consent.ts';
import { findChromium } from '../../browser/find-browser.ts';
import { type LaunchedExtension, launchExtension } from '../../browser/launch-extension.ts';
import { servePages } from '../../browser/serve-pages.ts';
import { layouts } from './layouts.ts';

/** A browser with the extension and one without, both at once, so that what is compared is measured in turn. */
export interface Browsers {
  readonly extension: LaunchedExtension;
  readonly plain: BrowserContext;
  /** Says what stands at the platforms' addresses from now on. */
  serve(html: string): void;
  close(): Promise<void>;
}

/** Starts both; the person has said yes, and badges are on. */
export async function openBrowsers(): Promise<Browsers> {
  const extension = await launchExtension();
  await consent(extension);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const plain = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-US' });
  let served = '';
  const pages = new Map(layouts.map(({ address }) => [address, () => served]));
  await servePages(extension.context, pages);
  await servePages(plain, pages);
  return {
    extension,
    plain,
    serve: (html) => {
      served = html;
    },
    close: async () => {
      await extension.close();
      await browser.close();
    },
  };
}

/** Resolves when the page says that its feed has ended; nothing is asked of the page meanwhile. */
export async function feedEnd(page: Page): Promise<void> {
  await page.waitForEvent('console', {
    predicate: (message) => message.text() === 'feed ended',
    timeout: 120_000,
  });
}
