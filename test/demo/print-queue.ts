import type { Page } from '@playwright/test';

/** Prints who waits for an answer, as the panel's queue shows it from the top. */
export async function printQueue(panel: Page): Promise<void> {
  const rows = await panel.locator('.comment-open').evaluateAll((buttons) =>
    buttons.map((button) => {
      const words = (selector: string) =>
        [...button.querySelectorAll(selector)].map((part) => part.textContent?.trim() ?? '').join(', ');
      return { author: words('bdi'), intents: words('.intent'), text: words('[dir=auto]').slice(0, 60) };
    }),
  );
  console.log('\nWho waits for an answer, most urgent first:');
  for (const { author, intents, text } of rows) {
    console.log(`${author.padEnd(18)}  ${intents.padEnd(34)}  ${text}`);
  }
}
