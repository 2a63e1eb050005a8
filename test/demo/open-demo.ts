import type { Page } from '@playwright/test';
import { badgesOn } from '../browser/closed-roots.ts';
import { consent } from '../browser/consent.ts';
import { type LaunchedExtension, type LaunchOptions, launchExtension } from '../browser/launch-extension.ts';
import { scrollThrough } from '../browser/scroll-through.ts';
import { servePages } from '../browser/serve-pages.ts';
import { type DemoPage, demoPages } from './demo-pages.ts';
import { ownThePotters } from './own-account.ts';

/** A page of the demonstration, read from top to end. */
export interface ReadDemoPage extends DemoPage {
  readonly page: Page;
}

/** The demonstration as it was opened. */
export interface OpenedDemo {
  readonly extension: LaunchedExtension;
  readonly pages: readonly ReadDemoPage[];
  /** The moment that its pages show, in milliseconds since 1970. */
  readonly now: number;
}

/** A browser with the extension, consented and set up, that has read the pages of the demonstration, each in a tab of its own. */
export async function openDemo(options: LaunchOptions): Promise<OpenedDemo> {
  const extension = await launchExtension(options);
  const now = Date.now();
  const made = demoPages(now);
  await servePages(extension.context, new Map(made.map(({ address, html }) => [address, html])));
  await consent(extension);
  const pages: ReadDemoPage[] = [];
  for (const each of made) {
    const page = await extension.context.newPage();
    await page.goto(each.address);
    await scrollThrough(page);
    await allBadges(page);
    pages.push({ ...each, page });
  }
  await ownThePotters(extension);
  return { extension, pages, now };
}

/** Waits until as many badges stand as there were a moment ago. */
async function allBadges(page: Page): Promise<void> {
  let before = -1;
  for (let tries = 0; tries < 40; tries += 1) {
    const { length } = await badgesOn(page);
    if (length > 0 && length === before) return;
    before = length;
    await page.waitForTimeout(400);
  }
}
