import { badgesOn } from '../browser/closed-roots.ts';
import { openDemo } from './open-demo.ts';

/** Opens a browser with the pages read and the side panel beside them, until the person closes it. */
export async function openToPlayWith(): Promise<void> {
  const { extension, pages } = await openDemo({ headless: false, viewport: null });
  const [profile] = pages;
  if (profile === undefined) return;
  const { page } = profile;
  await page.bringToFront();
  const [, badge] = await badgesOn(page);
  if (badge !== undefined) {
    // The side panel opens from a person's click alone: the badge, then the first button of its card.
    await page.mouse.click(badge.box.x + 8, badge.box.y + 8);
    await page.waitForTimeout(500);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  }
  console.log('Vigie is open: look at the badges, the side panel and the toolbar. Close the browser to end.');
  await new Promise((resolve) => extension.context.on('close', resolve));
}
