import { expect, test } from '@playwright/test';
import { textsOf } from '../../src/locales/texts.ts';
import { demoPages } from '../demo/demo-pages.ts';
import { potters, pottersPosts } from '../demo/demo-posts.ts';
import { consent } from './consent.ts';
import { expectEveryBadge } from './every-badge.ts';
import { launchExtension } from './launch-extension.ts';
import { servePages } from './serve-pages.ts';

const [profile] = demoPages(Date.now());
if (profile === undefined) throw new Error('no pages');

test('the log for a bug report holds errors and self-checks, no word of anybody, and is copied and emptied', async () => {
  const { options } = textsOf('en');
  const extension = await launchExtension();
  try {
    await servePages(extension.context, new Map([[profile.address, profile.html]]));
    await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await consent(extension, { language: 'en' });
    const host = await extension.context.newPage();
    await host.goto(profile.address);
    await expectEveryBadge(host, pottersPosts);

    const page = await extension.context.newPage();
    await page.goto(extension.address('options.html'));
    const log = page.getByLabel(options.bugText, { exact: true });
    await expect(log).toHaveJSProperty('readOnly', true);
    await expect(log).toHaveValue(/instagram, [a-z ]+ \(\w[\w-]+\): seen \d+, read [1-9]/);
    await expect(log).toHaveValue(/Errors \(newest first\):\nnone$/);

    // What nobody catches, in the settings and in the background.
    const secret = `Ahoy @${potters.handle}`;
    await page.evaluate((text) => void Promise.reject(new TypeError(`failed to read ${text}`)), secret);
    await expect(log).toHaveValue(/ panel [\d.]+: TypeError: failed to read …/);
    const worker = extension.context.serviceWorkers()[0];
    if (worker === undefined) throw new Error('no worker');
    await worker.evaluate((text) => void Promise.reject(new RangeError(text)), secret);
    await expect(log).toHaveValue(/ background [\d.]+: RangeError: …/);
    const text = await log.inputValue();
    expect(text).not.toContain('Ahoy');
    expect(text).not.toContain(potters.handle);

    await page.getByRole('button', { name: options.bugCopy, exact: true }).click();
    await expect(page.getByText(options.bugCopied, { exact: true })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);

    await page.getByRole('button', { name: options.bugClear }).click();
    await expect(log).toHaveValue(/Errors \(newest first\):\nnone$/);

    const opened = extension.context.waitForEvent('page');
    await page.getByRole('link', { name: options.licences }).click();
    await expect((await opened).locator('body')).toContainText('preact (MIT)');
  } finally {
    await extension.close();
  }
});
