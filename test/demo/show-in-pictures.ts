import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { badgesOn } from '../browser/closed-roots.ts';
import { openDemo } from './open-demo.ts';
import { bringOwnFigures } from './own-figures.ts';
import { printPosts } from './print-posts.ts';
import { printQueue } from './print-queue.ts';

const folder = '.artifacts/demo';

/** Reads the pages without a display, prints every post with its score, and saves pictures of what a person would see. */
export async function showInPictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    const demo = await openDemo({ colorScheme });
    const { extension, pages } = demo;
    try {
      const imported = await bringOwnFigures(demo);
      if (colorScheme === 'light') console.log(`${imported}\n`);
      const picture = (page: Page, name: string) =>
        page.screenshot({ path: `${folder}/${name}-${colorScheme}.png` });
      for (const { name, page } of pages) {
        await page.bringToFront();
        await openCard(page);
        await picture(page, name.replaceAll(' ', '-'));
      }
      const tab = await extension.tabOf(pages[0]?.page ?? (await extension.context.newPage()));
      const panel = await extension.context.newPage();
      await panel.setViewportSize({ width: 400, height: 900 });
      await panel.goto(extension.address(`popup.html?tab=${tab}`));
      await panel.setViewportSize({ width: 360, height: 480 });
      await panel.waitForTimeout(800);
      await picture(panel, 'popup');
      await panel.setViewportSize({ width: 400, height: 900 });
      await panel.goto(extension.address(`sidepanel.html?tab=${tab}`));
      await panel.waitForTimeout(800);
      await picture(panel, 'panel');
      await panel.getByRole('tabpanel').getByRole('button').filter({ hasText: /\d/ }).first().click();
      await panel.waitForTimeout(1200);
      await picture(panel, 'post');
      await panel.getByRole('tab', { name: /^Replies/ }).click();
      await panel.waitForTimeout(1200);
      await picture(panel, 'replies');
      if (colorScheme === 'light') await printQueue(panel);
      await panel
        .getByRole('button', { name: /louis\.en\.cuisine/ })
        .first()
        .click();
      await panel.waitForTimeout(1500);
      await picture(panel, 'drafts');
      if (colorScheme === 'light') printPosts(await exportOf(panel));
      await panel.getByRole('tab', { name: 'Goals' }).click();
      await panel.waitForTimeout(1200);
      await picture(panel, 'goals');
      await panel.setViewportSize({ width: 940, height: 1200 });
      for (const kind of ['month', 'account', 'campaigns']) {
        await panel.goto('about:blank');
        await panel.goto(extension.address(`report.html#${kind}`));
        await panel.waitForTimeout(2000);
        await picture(panel, `report-${kind}`);
      }
    } finally {
      await extension.close();
    }
  }
  console.log(`Pictures of pages, popup, panel and report, light and dark, are in ${folder}/`);
}

/** Rests the pointer on a badge that has something to say. */
async function openCard(page: Page): Promise<void> {
  const badge = (await badgesOn(page)).find(({ text, box }) => /^\d+/.test(text) && box.y < 700);
  if (badge === undefined) return;
  await page.mouse.move(badge.box.x + 10, badge.box.y + 10);
  await page.waitForTimeout(700);
}

/** Everything, through the panel's own export. */
async function exportOf(panel: Page): Promise<string> {
  await panel.getByText('Export', { exact: true }).click();
  await panel.getByRole('radio', { name: 'Everything' }).check();
  const [file] = await Promise.all([
    panel.waitForEvent('download'),
    panel.getByRole('button', { name: /Posts \(JSON Lines\)/ }).click(),
  ]);
  await panel.getByText('Export', { exact: true }).click();
  return readFileSync(await file.path(), 'utf8');
}
