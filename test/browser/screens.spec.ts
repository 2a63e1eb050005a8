import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { Post } from '../../src/domain/post.ts';
import { type Texts, textsOf } from '../../src/locales/texts.ts';
import { demoPages } from '../demo/demo-pages.ts';
import { potters, pottersPosts } from '../demo/demo-posts.ts';
import { consent } from './consent.ts';
import { expectEveryBadge } from './every-badge.ts';
import { type LaunchedExtension, launchExtension } from './launch-extension.ts';
import { ask } from './made-comments.ts';
import { keepMadeShop, madeShop } from './made-figures.ts';
import { servePages } from './serve-pages.ts';
import { StoredRows } from './stored-rows.ts';

// Every screen of figures, goals, campaigns, imports and reports: readable by everybody, in both languages and looks, each in one
// browser, for it is the start that takes long.

const [profile] = demoPages(Date.now());
if (profile === undefined) throw new Error('no pages');

interface Open {
  readonly extension: LaunchedExtension;
  readonly page: Page;
  readonly tab: number;
  readonly texts: Texts;
}

for (const { language, colorScheme } of [
  { language: 'en', colorScheme: 'light' },
  { language: 'fr', colorScheme: 'dark' },
] as const) {
  test(`screens of figures, goals, campaigns, imports and reports are accessible: ${language}, ${colorScheme}`, async () => {
    test.setTimeout(240_000);
    const extension = await launchExtension({ colorScheme });
    try {
      const texts = textsOf(language);
      await servePages(extension.context, new Map([[profile.address, profile.html]]));
      await consent(extension, { language });
      const host = await extension.context.newPage();
      await host.goto(profile.address);
      await expectEveryBadge(host, pottersPosts);
      const tab = await extension.tabOf(host);
      await ask(extension, 'markMine', { platform: 'instagram', account: potters.handle, mine: true });
      await keepMadeShop(extension, Date.now());
      await tagOnePost(extension);
      const page = await extension.context.newPage();
      const open = { extension, page, tab, texts };
      await sidePanel(open);
      await popup(open);
      await report(open);
      await options(open);
    } finally {
      await extension.close();
    }
  });
}

/** So that the list of the page can be narrowed to a campaign. */
async function tagOnePost(extension: LaunchedExtension): Promise<void> {
  const posts = await (await StoredRows.open(extension)).all<Post>('posts');
  const post = posts.find(({ author }) => author === potters.handle);
  if (post === undefined) throw new Error('no post');
  const { platform, id } = post;
  const note = { note: '', link: null, campaigns: ['harbours'], notCampaigns: [] };
  await ask(extension, 'notePost', { platform, id, ...note });
}

async function sidePanel({ extension, page, tab, texts }: Open): Promise<void> {
  const { campaigns, figures, goals } = texts;
  await page.setViewportSize({ width: 360, height: 900 });
  await page.goto(extension.address(`sidepanel.html?tab=${tab}`));
  const panel = page.getByRole('tabpanel');
  const tabs = page.getByRole('tab');
  await expect(panel.getByLabel(campaigns.filter)).toBeVisible();
  const tops = await tabs.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
  expect(new Set(tops).size, 'tabs on one line').toBe(1);
  await good(page, 'this page');

  await panel.getByRole('button').filter({ hasText: /\d/ }).first().click();
  const add = panel.getByRole('button', { name: figures.add('').trim() }).first();
  const added = (await add.textContent()) ?? '';
  await press(page, add);
  await expect(panel.getByRole('textbox', { name: figures.number })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel.locator('[aria-invalid]').first()).toBeFocused();
  await openAll(page);
  await good(page, 'post');
  await panel.getByRole('textbox', { name: figures.number }).focus();
  await page.keyboard.press('Escape');
  await expect(page.locator(':focus')).toHaveText(added);

  await tabs.nth(2).click();
  await expect(page.locator('#diagnosis-title')).toBeVisible();
  await openAll(page);
  await good(page, 'account');

  await tabs.nth(4).click();
  await expect(panel.locator('.goal-card')).toBeVisible();
  await openAll(page);
  await good(page, 'goals and campaigns');

  await press(page, panel.getByRole('button', { name: goals.make }));
  const step = panel.locator('.goal-form > h3');
  for (const place of ['account', 'objective', 'kpis', 'targets'] as const) {
    await expect(step).toHaveText(goals.steps[place]);
    await expect(step).toBeFocused();
    if (place === 'objective') await panel.locator('.goal-form').getByRole('radio').first().check();
    await good(page, `goal, ${place}`);
    if (place !== 'targets') await press(page, panel.locator('.goal-form button[type="submit"]'));
  }
  await press(page, panel.getByRole('button', { name: goals.cancel, exact: true }));

  await press(
    page,
    panel.getByRole('button', { name: campaigns.reportOf('<b>Régate</b> d’automne'), exact: true }),
  );
  await expect(panel.locator('.campaign-account').first()).toBeVisible();
  await openAll(page);
  await good(page, 'campaign report');
  await press(page, panel.getByRole('button', { name: `‹ ${campaigns.back}` }));
  await press(page, panel.getByRole('button', { name: campaigns.changeNamed('Ports'), exact: true }));
  await expect(panel.locator('.campaign-editor')).toBeVisible();
  await good(page, 'campaign editor');
  await press(page, panel.getByRole('button', { name: campaigns.cancel, exact: true }));
  await press(page, panel.getByRole('button', { name: campaigns.tagging }));
  await expect(panel.getByText(campaigns.untagged)).toBeVisible();
  await openAll(page);
  await good(page, 'tagging report');
}

async function popup({ extension, page, tab }: Open): Promise<void> {
  await page.setViewportSize({ width: 360, height: 600 });
  await page.goto(extension.address(`popup.html?tab=${tab}`));
  await expect(page.getByText(potters.name)).toBeVisible();
  await good(page, 'popup');
}

async function report({ extension, page }: Open): Promise<void> {
  await page.setViewportSize({ width: 880, height: 1000 });
  const { platform, id } = madeShop;
  for (const kind of ['week', 'month', 'account', 'campaigns', 'tags']) {
    await page.goto(extension.address(`report.html?platform=${platform}&account=${id}#${kind}`));
    await expect(page.locator(kind === 'tags' ? '.report .kpi' : '.report section').first()).toBeVisible();
    await openAll(page);
    await good(page, `report, ${kind}`);
  }
}

async function options({ extension, page, texts }: Open): Promise<void> {
  await page.setViewportSize({ width: 720, height: 900 });
  await page.goto(extension.address('options.html'));
  await expect(page.locator('.import-card')).toBeVisible();
  await openAll(page);
  await good(page, 'settings with past imports and reminders');
  const file = page.locator('#imports input[type="file"]');
  const head = 'Beitrag,Wann,Herzen,Gesehen\n';
  await file.setInputFiles({
    name: 'tabelle.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`${head}https://www.instagram.com/reel/DWrHc1cDMK_/,27.02.2026,311,12500\n`),
  });
  await expect(page.locator('.mapping-table')).toBeVisible();
  await good(page, 'mapping');
  const selects = page.locator('.mapping-table select');
  for (const [place, field] of ['post address', 'publication', 'reactions', 'views'].entries()) {
    await selects.nth(place).selectOption(field);
  }
  await press(page, page.getByRole('button', { name: texts.imports.mappingNext }));
  await expect(page.locator('.import-facts')).toBeVisible();
  await good(page, 'preview');
  await press(page, page.getByRole('button', { name: texts.imports.import, exact: true }));
  await expect(page.locator('.step-heading')).toBeFocused();
  await openAll(page);
  await good(page, 'result');
}

/** By keyboard: what can be pressed can be reached and says where one is. */
async function press(page: Page, button: Locator): Promise<void> {
  await button.focus({ timeout: 15_000 });
  await page.keyboard.press('Enter');
}

async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('main details:not([open])')) each.setAttribute('open', '');
  });
  await page.waitForTimeout(150);
}

/** Nothing that axe finds; at 200 % zoom, half the room, nothing that has to be scrolled to sideways. */
async function good(page: Page, screen: string): Promise<void> {
  const size = page.viewportSize() ?? { width: 360, height: 900 };
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect.soft(found, screen).toEqual([]);
  for (const width of [size.width, Math.max(200, size.width / 2)]) {
    await page.setViewportSize({ width, height: Math.round(size.height / 2) });
    await page.waitForTimeout(100);
    expect.soft(await reachingOut(page), `${screen} in ${width} px`).toEqual([]);
  }
  await page.setViewportSize(size);
}

function reachingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    const all = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 1,
    );
    const said = all.map(
      ({ tagName, className, textContent }) => `${tagName} ${className} ${textContent?.slice(0, 30)}`,
    );
    return [`${document.documentElement.scrollWidth} px`, ...said.slice(0, 6)];
  });
}
