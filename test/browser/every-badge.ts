import { expect, type Page } from '@playwright/test';
import { badgesOn } from './closed-roots.ts';
import { scrollThrough } from './scroll-through.ts';

/**
 * Scrolls until every post has its badge: one whose judgement comes after the post has left the screen is put in when the
 * post comes near again.
 */
export async function expectEveryBadge(page: Page, posts: number): Promise<void> {
  await expect(async () => {
    await scrollThrough(page);
    expect((await badgesOn(page)).length).toBe(posts);
  }).toPass({ timeout: 45_000 });
}
