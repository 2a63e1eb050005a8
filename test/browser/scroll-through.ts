import type { Page } from '@playwright/test';

/** Scrolls a page to its end and back as a person does, so that everything has been near the screen once. */
export async function scrollThrough(page: Page): Promise<void> {
  const { height, step } = await page.evaluate(() => ({
    height: Math.min(200_000, document.documentElement.scrollHeight),
    step: Math.max(400, innerHeight / 2),
  }));
  for (let top = 0; top < height; top += step) await scrollTo(page, top);
  await scrollTo(page, 0);
}

async function scrollTo(page: Page, top: number): Promise<void> {
  await page.evaluate(async (to) => {
    window.scrollTo(0, to);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));
  }, top);
}
