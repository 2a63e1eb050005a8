import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { consent } from './consent.ts';
import { type LaunchedExtension, launchExtension } from './launch-extension.ts';
import { StoredRows } from './stored-rows.ts';

// The voice and who writes drafts, in the settings of a real browser.

const looks = [
  {
    colorScheme: 'light',
    language: 'en',
    make: 'New voice …',
    answer: 'Answer',
    save: 'Save',
    add: 'Add a fact',
    trial: 'Try it',
    comment: 'When do you open?',
  },
  {
    colorScheme: 'dark',
    language: 'fr',
    make: 'Nouvelle voix …',
    answer: 'Réponse',
    save: 'Enregistrer',
    add: 'Ajouter une réponse maison',
    trial: 'Essayer',
    comment: 'Vous ouvrez quand ?',
  },
] as const;

async function openSettings(extension: LaunchedExtension): Promise<Page> {
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(extension.address('options.html'));
  return page;
}

const voiceOn = (page: Page): Locator => page.locator('section[aria-labelledby="voice-title"]');
const writersOn = (page: Page): Locator => page.locator('section[aria-labelledby="writers-title"]');

for (const { colorScheme, language, make, answer, save, add, trial, comment } of looks) {
  test(`a voice is set up by keyboard, tried, and read from its file by another: ${colorScheme}, ${language}`, async () => {
    // Two browsers, several looks over all of their settings.
    test.setTimeout(180_000);
    const extension = await launchExtension({ colorScheme });
    const other = await launchExtension();
    try {
      await consent(extension, { language });
      await consent(other);
      const page = await openSettings(extension);
      const section = voiceOn(page);
      await section.getByRole('button', { name: make }).focus();
      await page.keyboard.press('Enter');
      await expect(section.getByRole('textbox').first()).toBeFocused();
      await page.keyboard.type('Maison <b>Tilleul</b>');
      await section.getByRole('button', { name: add }).focus();
      await page.keyboard.press('Enter');
      await expect(section.getByRole('textbox', { name: 'Question' })).toBeFocused();
      await page.keyboard.type(comment);
      await page.keyboard.press('Enter');
      // Enter saves; what is not whole is not saved, and the field that lacks has the focus.
      await expect(section.getByRole('textbox', { name: answer })).toBeFocused();
      await expectAccessible(page);
      await page.keyboard.type('7:30');
      await section.getByText(trial, { exact: true }).click();
      await expect(section.locator('.voice-drafts')).toContainText('7:30');
      await expectAccessible(page);
      await page.setViewportSize({ width: 200, height: 450 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(200);
      await page.setViewportSize({ width: 360, height: 800 });
      await section.getByRole('button', { name: save, exact: true }).click();
      await expect(section.getByRole('heading', { name: 'Maison <b>Tilleul</b>' })).toBeVisible();
      await expectAccessible(page);

      await section.locator('details').first().locator('summary').click();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        section.locator('details').first().getByRole('button').click(),
      ]);
      expect(file.suggestedFilename()).toBe('vigie-voice-maison-b-tilleul-b.json');
      const elsewhere = await openSettings(other);
      const taken = voiceOn(elsewhere);
      await taken.getByText('Take in a voice file').click();
      await taken.locator('input[type="file"]').setInputFiles({
        name: 'voice.json',
        mimeType: 'application/json',
        buffer: readFileSync(await file.path()),
      });
      await taken.getByRole('button', { name: 'Take in' }).click();
      await expect(taken.getByRole('heading', { name: 'Maison <b>Tilleul</b>' })).toBeVisible();
      const rowsOf = async (one: LaunchedExtension) => {
        const rows = await (await StoredRows.open(one)).all<{ voice: unknown }>('voices');
        return rows.map(({ voice }) => voice);
      };
      expect(await rowsOf(other)).toEqual(await rowsOf(extension));
    } finally {
      await extension.close();
      await other.close();
    }
  });

  test(`a server is set up, tested and forgotten; its key is where no page can read it: ${colorScheme}, ${language}`, async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('access-control-allow-headers', '*');
      if (request.method === 'OPTIONS') return response.end();
      asked.push(`${request.url} ${request.headers.authorization} ${request.headers.cookie}`);
      response.setHeader('content-type', 'text/event-stream');
      const content = '<b>Yes</b>, on Sunday.';
      response.end(`data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\ndata: [DONE]\n\n`);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const extension = await launchExtension({ colorScheme });
    try {
      await consent(extension, { language });
      const page = await extension.context.newPage();
      await page.addInitScript(answerYes);
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(extension.address('options.html'));
      const section = writersOn(page);
      await section.getByRole('radio').nth(2).check();
      await section.getByRole('textbox').nth(0).fill(`http://${host}`);
      await section.getByRole('textbox').nth(1).fill('small');
      await section.locator('input[type="password"]').fill('sk-secret');
      await expectAccessible(page);
      await section.getByRole('button', { name: save }).click();
      await expect(page.locator('.toast')).toContainText(host);
      expect(await page.evaluate(() => Reflect.get(globalThis, 'asked'))).toEqual([
        { origins: ['http://127.0.0.1/*'] },
      ]);
      const stored = await StoredRows.open(extension);
      expect(await stored.all('writers')).toEqual([
        {
          id: 'chosen',
          choice: { kind: 'endpoint', address: `http://${host}/v1`, model: 'small', key: 'sk-secret' },
        },
      ]);
      const settings = await page.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
      expect(settings).not.toContain('sk-secret');
      // One button beside the one that saves: the test.
      await section.getByRole('button').last().click();
      await expect(section.locator('.writer-said')).toHaveText('<b>Yes</b>, on Sunday.');
      expect(asked).toEqual(['/v1/chat/completions Bearer sk-secret undefined']);
      await expectAccessible(page);
      await section.getByRole('radio').first().check();
      await section.getByRole('button', { name: save }).click();
      await expect.poll(() => stored.all('writers')).toEqual([{ id: 'chosen', choice: { kind: 'rules' } }]);
    } finally {
      await extension.close();
      server.closeAllConnections();
      server.close();
    }
  });
}

/** The browser's own question cannot be answered from a test: it is as if the person had said yes. */
function answerYes(): void {
  const asked: unknown[] = [];
  Reflect.set(globalThis, 'asked', asked);
  const answers = {
    request: async (permissions: unknown) => {
      asked.push(permissions);
      return true;
    },
    contains: async () => true,
  };
  for (const name of ['chrome', 'browser']) {
    const api: unknown = Reflect.get(globalThis, name);
    if (typeof api === 'object' && api !== null) Object.assign(Reflect.get(api, 'permissions'), answers);
  }
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
