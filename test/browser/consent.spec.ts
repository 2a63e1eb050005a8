import { expect, type Page, test } from '@playwright/test';
import type { Post } from '../../src/domain/post.ts';
import { demoPages } from '../demo/demo-pages.ts';
import { badgesOn } from './closed-roots.ts';
import { type LaunchedExtension, launchExtension } from './launch-extension.ts';
import { servePages } from './serve-pages.ts';
import { StoredRows } from './stored-rows.ts';

const pages = demoPages(Date.now());
const home = pages.find(({ name }) => name === 'home feed');
const company = pages.find(({ name }) => name === 'company page');
if (home === undefined || company === undefined) throw new Error('no pages');

let extension: LaunchedExtension;

test.beforeEach(async () => {
  extension = await launchExtension();
  await servePages(extension.context, new Map(pages.map(({ address, html }) => [address, html])));
});

test.afterEach(async () => {
  await extension.close();
});

/** The welcome page that the installation has opened by itself. */
async function welcomePage(): Promise<Page> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  await expect.poll(() => extension.context.pages().some(isWelcome)).toBe(true);
  const page = extension.context.pages().find(isWelcome);
  if (page === undefined) throw new Error('no welcome page');
  return page;
}

test('nothing is read before the person has said yes, and reading starts without a reload', async () => {
  const welcome = await welcomePage();
  const page = await extension.context.newPage();
  await page.goto(home.address);
  await page.waitForTimeout(2000);
  expect(await badgesOn(page)).toEqual([]);
  const rows = await StoredRows.open(extension);
  expect(await rows.all('posts')).toEqual([]);
  expect(await rows.all('pages')).toEqual([]);

  await welcome.bringToFront();
  await welcome.getByRole('button', { name: 'Yes', exact: false }).click();
  await page.bringToFront();
  await expect.poll(async () => (await badgesOn(page)).length).toBeGreaterThan(0);
  await expect.poll(async () => (await rows.all<Post>('posts')).length).toBeGreaterThan(0);
});

test('a platform is read for the panel alone, or not at all, as the person chose', async () => {
  const welcome = await welcomePage();
  await welcome
    .getByRole('group', { name: /Instagram/ })
    .getByRole('radio', { name: /Side panel only/ })
    .check();
  await welcome
    .getByRole('group', { name: /LinkedIn/ })
    .getByRole('radio', { name: /^Off/ })
    .check();
  await welcome.getByRole('button', { name: 'Yes', exact: false }).click();
  const rows = await StoredRows.open(extension);

  const quiet = await extension.context.newPage();
  await quiet.goto(home.address);
  await expect.poll(async () => (await rows.all<Post>('posts')).length).toBeGreaterThan(0);
  expect(await badgesOn(quiet)).toEqual([]);

  const off = await extension.context.newPage();
  await off.goto(company.address);
  await off.waitForTimeout(2000);
  expect(await badgesOn(off)).toEqual([]);
  expect((await rows.all<Post>('posts')).filter(({ platform }) => platform === 'linkedin')).toEqual([]);
});

test('taking the yes back ends reading and takes the badges away', async () => {
  const welcome = await welcomePage();
  await welcome.getByRole('button', { name: 'Yes', exact: false }).click();
  const page = await extension.context.newPage();
  await page.goto(home.address);
  await expect.poll(async () => (await badgesOn(page)).length).toBeGreaterThan(0);
  await (await extension.own()).evaluate(async () => {
    const { settings } = await chrome.storage.local.get<{ settings: object }>('settings');
    await chrome.storage.local.set({ settings: { ...settings, consentedAt: null } });
  });
  await expect.poll(async () => (await badgesOn(page)).length).toBe(0);
});
