import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { demoPages } from '../demo/demo-pages.ts';
import { pottersPosts } from '../demo/demo-posts.ts';
import { consent } from './consent.ts';
import { expectEveryBadge } from './every-badge.ts';
import { launchExtension } from './launch-extension.ts';
import { servePages } from './serve-pages.ts';

const pages = demoPages(Date.now());
const profile = pages.find(({ name }) => name === 'profile');
if (profile === undefined) throw new Error('no profile');

const looks = [
  { colorScheme: 'light', language: 'en', account: 'Account', make: 'New set …', save: 'Save' },
  { colorScheme: 'dark', language: 'fr', account: 'Compte', make: 'Nouvel ensemble …', save: 'Enregistrer' },
] as const;

for (const { colorScheme, language, account, make, save } of looks) {
  test(`a set of accounts is made by keyboard and shows its samples, ${colorScheme}, in ${language}`, async () => {
    const extension = await launchExtension({ colorScheme });
    try {
      await servePages(extension.context, new Map(pages.map(({ address, html }) => [address, html])));
      await consent(extension, { language });
      const page = await extension.context.newPage();
      await page.goto(profile.address);
      await expectEveryBadge(page, pottersPosts);
      const tab = await extension.tabOf(page);
      const panel = await extension.context.newPage();
      await panel.setViewportSize({ width: 360, height: 900 });
      await panel.goto(extension.address(`sidepanel.html?tab=${tab}`));
      await panel.getByRole('tab', { name: account, exact: true }).click();
      const section = panel.locator('section[aria-labelledby="comparable-title"]');
      await section.getByRole('button', { name: make }).focus();
      await panel.keyboard.press('Enter');
      await expect(section.getByRole('textbox').first()).toBeFocused();
      await panel.keyboard.type('Potters & <b>others</b>');
      expect(await violations()).toEqual([]);
      await panel.keyboard.press('Enter');
      await expect(section.getByRole('button', { name: save })).toHaveCount(0);
      await expect(section.getByRole('combobox')).toContainText('Potters & <b>others</b>');
      await expect(section.getByRole('table')).toContainText('Atelier Lumen');
      expect(await violations()).toEqual([]);
      // Nothing is cut off at the width of a side panel.
      expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

      async function violations(): Promise<string[]> {
        const { violations } = await new AxeBuilder({ page: panel }).analyze();
        return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`);
      }
    } finally {
      await extension.close();
    }
  });
}
