import { browser } from 'wxt/browser';
import { focusPage } from '../database/focus-page.ts';
import type { CheckedRequest } from '../messaging/protocol.ts';
import type { Asker } from '../messaging/serve.ts';

/**
 * Opens the side panel of the asking tab, on a post where one is given. Firefox opens a sidebar only from a click in its own
 * surfaces, so there it is the popup, which leads to it. Rejects where the browser refuses.
 */
export function openPanel({ post }: CheckedRequest<'openPanel'>, { tab }: Asker): Promise<null> {
  if (tab === null) throw new Error('only a page of a tab can ask for its panel');
  // The very first call, before any `await`: the click on the page counts for this turn only.
  return Promise.all([open(tab), focusPage(tab, post)]).then(() => null);
}

async function open(tab: number): Promise<void> {
  // Known when it is built, so that neither browser's package holds calls that it does not have.
  if (import.meta.env.FIREFOX) {
    const action = browser.action ?? browser.browserAction;
    await action.openPopup();
  } else {
    await browser.sidePanel.open({ tabId: tab });
  }
}
