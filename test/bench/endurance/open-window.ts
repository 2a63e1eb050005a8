import type { Page } from '@playwright/test';
import type { LaunchedExtension } from '../../browser/launch-extension.ts';

/** A page in a window of its own, and the number that the browser gives to its tab. */
export interface OpenWindow {
  readonly page: Page;
  readonly tab: number;
}

/**
 * Opens a window: of the tabs of one, only the front one is drawn as often as a person would see it, the others once a second.
 * One at a time, for the browser does not say which page is whose.
 */
export async function openWindow({ context, own }: LaunchedExtension): Promise<OpenWindow> {
  const opener = await own();
  const [page, tab] = await Promise.all([
    context.waitForEvent('page'),
    opener.evaluate(async () => {
      const window = await chrome.windows.create({ url: 'about:blank' });
      return window?.tabs?.[0]?.id ?? -1;
    }),
  ]);
  await page.waitForLoadState();
  return { page, tab };
}
