import { browser } from 'wxt/browser';
import { countWaiting } from '../database/queries/comments.ts';

/** White on it has a contrast of 7.9 : 1. */
const ground = '#8a3800';
const words = '#ffffff';

/** What the badge has room for. */
const most = 99;

/** Shows on the toolbar how many comments wait: nothing for none or where it cannot be known, "99+" beyond 99. */
export async function showWaiting(): Promise<void> {
  // Firefox keeps it under the older name as long as its packages are of the older form.
  const action = browser.action ?? browser.browserAction;
  const waiting = await countWaiting(most + 1).catch(async (error: unknown) => {
    await action.setBadgeText({ text: '' });
    throw error;
  });
  await action.setBadgeText({ text: waiting === 0 ? '' : waiting > most ? `${most}+` : String(waiting) });
  if (waiting === 0) return;
  await action.setBadgeBackgroundColor({ color: ground });
  // Older browsers choose the colour of the words by themselves.
  if ('setBadgeTextColor' in action) await action.setBadgeTextColor({ color: words });
}
