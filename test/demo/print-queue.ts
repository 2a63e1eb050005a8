import type { Page } from '@playwright/test';

/** Prints who waits for an answer, as the panel's queue shows it from the top. */
export async function printQueue(panel: Page): Promise<void> {
  await panel.locator('.comment-open').first().waitFor();
  console.log('Who waits for an answer, most urgent first:');
  for (const row of await panel.locator('.comment-open').all()) {
    const [author = ''] = await row.locator('bdi').allTextContents();
    const [text = ''] = await row.locator('[dir=auto]').allTextContents();
    const intents = await row.locator('.intent').allTextContents();
    console.log(`${author.padEnd(16)}  ${intents.join(', ').padEnd(40)}  ${text.slice(0, 56)}`);
  }
  console.log();
}
