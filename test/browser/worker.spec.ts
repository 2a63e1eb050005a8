import { expect, test } from '@playwright/test';
import type { Post, Snapshot } from '../../src/domain/post.ts';
import { type DemoPage, demoPages } from '../demo/demo-pages.ts';
import { badgesOn } from './closed-roots.ts';
import { consent } from './consent.ts';
import { expectEveryBadge } from './every-badge.ts';
import { type LaunchedExtension, launchExtension } from './launch-extension.ts';
import { scrollThrough } from './scroll-through.ts';
import { servePages } from './serve-pages.ts';
import { StoredRows } from './stored-rows.ts';

const pages = demoPages(Date.now());
const home = pages.find(({ name }) => name === 'home feed');
if (home === undefined) throw new Error('no home feed');

test('killing the worker again and again loses no reading and keeps none twice', async () => {
  const extension = await launchExtension();
  try {
    const { rows, killer } = await serveHome(extension, home);
    const page = await extension.context.newPage();
    await page.goto(home.address);

    let killed = 0;
    let ended = false;
    const killing = (async () => {
      while (!ended) {
        await killer.send('ServiceWorker.stopAllWorkers');
        killed += 1;
        await page.waitForTimeout(120);
      }
    })();
    const count = await page.evaluate(() => document.querySelectorAll('article').length);
    await scrollThrough(page);
    await page.waitForTimeout(2000);
    ended = true;
    await killing;
    await scrollThrough(page);

    await expect.poll(async () => (await rows.all<Post>('posts')).length, { timeout: 40_000 }).toBe(count);
    await expectEveryBadge(page, count);
    const snapshots = await rows.all<Snapshot>('snapshots');
    const told = (await rows.all<Post>('posts')).filter(
      ({ metrics, hidden }) => Object.keys(metrics).length + hidden.length > 0,
    );
    expect(killed).toBeGreaterThan(10);
    // One snapshot a post that tells anything: a reading sent twice is the same row.
    expect(snapshots.map(({ id }) => id).sort()).toEqual(told.map(({ id }) => id).sort());
  } finally {
    await extension.close();
  }
});

test('what a tab has read is kept though it is closed while no worker runs', async () => {
  const extension = await launchExtension();
  try {
    const { rows, killer } = await serveHome(extension, home);
    const page = await extension.context.newPage();
    let ended = false;
    const killing = (async () => {
      while (!ended) await killer.send('ServiceWorker.stopAllWorkers');
    })();
    await page.goto(home.address);
    const count = await page.evaluate(() => document.querySelectorAll('article').length);
    await scrollThrough(page);
    await page.waitForTimeout(1000);
    await page.close();
    ended = true;
    await killing;

    await expect.poll(async () => (await rows.all<Post>('posts')).length, { timeout: 40_000 }).toBe(count);
    const own = await extension.own();
    const left = () => own.evaluate(async () => Object.keys(await chrome.storage.local.get(null)));
    await expect.poll(async () => (await left()).filter((key) => key.startsWith('left '))).toEqual([]);
  } finally {
    await extension.close();
  }
});

test('after an update the old script on an open page falls silent', async () => {
  const extension = await launchExtension();
  try {
    await servePages(extension.context, new Map([[home.address, home.html]]));
    await consent(extension);
    const page = await extension.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(home.address);
    await expect.poll(async () => (await badgesOn(page)).length).toBeGreaterThan(0);
    errors.length = 0;
    // What an update does to the pages that are open, done by the extension to itself.
    await (await extension.own()).evaluate(() => {
      setTimeout(() => chrome.runtime.reload(), 100);
    });
    await page.waitForTimeout(2000);
    await page.evaluate(() => {
      for (const number of document.querySelectorAll('section span[role="button"]'))
        number.textContent = '77';
    });
    await scrollThrough(page);
    await page.waitForTimeout(1000);
    expect(errors.filter((error) => !/404/.test(error))).toEqual([]);
    expect(await badgesOn(page)).toEqual([]);
  } finally {
    await extension.close();
  }
});

/** Serves the page, says yes, and answers how to look at what is kept and how to kill the worker. */
async function serveHome(extension: LaunchedExtension, { address, html }: DemoPage) {
  await servePages(extension.context, new Map([[address, html]]));
  await consent(extension);
  const rows = await StoredRows.open(extension);
  const killer = await extension.context.newCDPSession(await extension.own());
  await killer.send('ServiceWorker.enable');
  return { rows, killer };
}
