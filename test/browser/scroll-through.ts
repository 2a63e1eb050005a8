import type { Page } from '@playwright/test';

/** Scrolls a page to its end and back as a person does, so that everything has been near the screen once. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));
    const step = Math.max(400, innerHeight / 2);
    const height = () => document.documentElement.scrollHeight;
    for (let top = 0; top < height() && top < 200_000; top += step) {
      scrollTo(0, top);
      await frame();
    }
    scrollTo(0, 0);
    await frame();
  });
}
