import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { PutReply } from '../../src/messaging/ask-page.ts';
import { consent } from './consent.ts';
import { type LaunchedExtension, launchExtension } from './launch-extension.ts';
import { type ReplyEditor, replyEditors } from './reply-editors.ts';
import { servePages } from './serve-pages.ts';

// A reply is put into the box that a person has opened, in every form that such a box has, while the panel has the focus.

const { controlledField, watchingEditor, modelEditor } = replyEditors;

/** A page of our own making, its box, and the post that it belongs to. */
interface Place {
  readonly file: string;
  readonly box: string;
  readonly post: string;
}

const postPage: Place = {
  file: 'instagram/pages/comments-reel-fr',
  box: 'form textarea',
  post: '',
};
const viewer: Place = { file: 'instagram/pages/comments-reels-viewer-en', box: 'form textarea', post: '' };
const classic: Place = {
  file: 'linkedin/pages/comments-classic-en',
  box: '.ql-editor',
  post: '7436500992000001234',
};
const drawnByServer: Place = { file: 'linkedin/pages/comments-sdui-en', box: '[role=textbox]', post: '' };

const texts = [
  'Merci Maud ! On vous répond en message privé.',
  'Bonjour 👩‍👩‍👧‍👦 !\nMerci de votre retour.\n\nÀ bientôt 💙',
  'شكرًا لكِ 🌹 نراكِ قريبًا',
  `${'Assez long. '.repeat(166)}12345678`,
];

let extension: LaunchedExtension;
let panel: Page;

test.beforeEach(async () => {
  extension = await launchExtension();
});

test.afterEach(async () => {
  await extension.close();
});

for (const { name, place, editor, mention } of [
  { name: 'a controlled field', place: postPage, editor: controlledField, mention: undefined },
  {
    name: 'a controlled field beside the post’s comments',
    place: viewer,
    editor: controlledField,
    mention: undefined,
  },
  {
    name: 'an editor of paragraphs',
    place: classic,
    editor: watchingEditor,
    mention: '<p><a class="ql-mention" href="#" data-entity-urn="urn:li:fsd_profile:1">Pim Bosch</a> </p>',
  },
  {
    name: 'an editor that types itself',
    place: drawnByServer,
    editor: modelEditor,
    mention: '<p><span data-type="mention" contenteditable="false">Pim Bosch</span>\u00a0</p>',
  },
]) {
  test(`${name} takes a reply as text, once, behind the mention; nothing is sent`, async () => {
    const { page, post } = await open(place);
    for (const [index, text] of texts.entries()) {
      await openBox(page, place, editor, index % 2 === 0 ? undefined : (mention ?? '@pim.bosch '));
      expect(await put(page, text, post), text).toBe('put');
      const { shown, state, seen } = await look(page, place);
      const expected = index % 2 === 0 ? '' : mention === undefined ? '@pim.bosch' : 'Pim Bosch';
      expect(bare(shown)).toBe(bare(expected + text));
      expect(bare(state)).toBe(bare(expected + text));
      if (editor === watchingEditor) expect(state.split('\n')).toHaveLength(text.split('\n').length);
      if (index % 2 === 1) expect(shown).toMatch(/^@?[Pp]im[ .][Bb]osch[ \u00a0]/);
      expect(seen).toEqual([]);
      // What stands there now is the person's, and they may click twice.
      expect(await put(page, text, post)).toBe('not empty');
      expect((await look(page, place)).shown).toBe(shown);
    }
  });
}

test('what is put can be undone and done again', async () => {
  for (const place of [postPage, classic]) {
    const { page, post } = await open(place);
    await openBox(page, place);
    expect(await put(page, 'A reply to undo.', post)).toBe('put');
    await page.bringToFront();
    await page.keyboard.press('Control+z');
    expect((await look(page, place)).shown).toBe('');
    await page.keyboard.press('Control+Shift+z');
    expect((await look(page, place)).shown).toBe('A reply to undo.');
    await page.close();
  }
});

test('the person’s own words are left alone', async () => {
  const { page, post } = await open(classic);
  for (const own of [
    '<p>Hello</p>',
    '<p><strong>Hello</strong></p>',
    '<p><span data-lexical-text="true">Hello</span></p>',
    '<p><a href="https://example.com/">example.com</a></p>',
    '<p><a class="ql-mention" href="#">Pim Bosch</a> hello</p>',
    '<p><img alt="🌹" src="data:,"></p>',
  ]) {
    await openBox(page, classic, undefined, own);
    expect(await put(page, 'A reply.', post), own).toBe('not empty');
    expect(await page.locator(classic.box).innerHTML()).toBe(own);
  }
  await page.close();
  const field = await open(postPage);
  await openBox(field.page, postPage, controlledField, '@pim hello');
  expect(await put(field.page, 'A reply.', field.post)).toBe('not empty');
  expect((await look(field.page, postPage)).shown).toBe('@pim hello');
});

test('only the box of the comment’s own post takes it, and only one to write replies in', async () => {
  const { page, post } = await open(postPage);
  const ask = (about = post) => put(page, 'A reply.', about);
  expect(await ask(), 'nothing is opened').toBe('no box');
  await openBox(page, postPage);
  expect(await ask('DAAAAAAAAAA'), 'another post’s comment').toBe('other post');
  await page.evaluate(() => {
    const add = (html: string) => document.body.insertAdjacentHTML('beforeend', html);
    add('<input class="x-search" type="search">');
    add('<div><div class="x-composer" contenteditable="true" role="textbox"><p><br></p></div></div>');
    add('<aside><textarea class="x-message"></textarea></aside>');
    document
      .querySelector('main')
      ?.insertAdjacentHTML('afterbegin', '<textarea class="x-in-main"></textarea>');
    const field = document.createElement('div');
    field.className = 'x-shadow';
    field.tabIndex = 0;
    field.attachShadow({ mode: 'open' }).innerHTML = '<textarea></textarea>';
    document.body.append(field);
  });
  for (const other of ['.x-search', '.x-composer', '.x-message', '.x-in-main', '.x-shadow textarea']) {
    await page.bringToFront();
    await page.locator(other).focus();
    expect(await ask(), other).toBe('no box');
  }
  await openBox(page, postPage);
  await page.evaluate(() => document.querySelector('form textarea')?.setAttribute('readonly', ''));
  expect(await ask(), 'a field that cannot be written in').toBe('no box');
  await page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('form textarea');
    field?.removeAttribute('readonly');
    if (field) field.maxLength = 5;
  });
  expect(await ask(), 'a field that is too short').toBe('not taken');
  for (const field of await page.locator('textarea').all()) expect(await field.inputValue()).toBe('');
  await page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('form textarea');
    field?.removeAttribute('maxlength');
    field?.addEventListener('input', () => {
      field.value = '';
    });
  });
  expect(await ask(), 'a field that throws it away').toBe('not taken');
  await page.goto('about:blank');
  expect(await ask(), 'a page without our script').toBe('no script');
});

test('where comments are shown beside their post, the box among those of another is another’s', async () => {
  const { page, post } = await open(viewer);
  await openBox(page, viewer);
  expect(await put(page, 'A reply.', 'DAAAAAAAAAA')).toBe('other post');
  await page.evaluate(() => {
    document
      .querySelector('main')
      ?.insertAdjacentHTML('beforeend', '<textarea class="x-in-main"></textarea>');
    document.body.insertAdjacentHTML('beforeend', '<div><textarea class="x-message"></textarea></div>');
  });
  for (const other of ['.x-in-main', '.x-message']) {
    await page.bringToFront();
    await page.locator(other).focus();
    expect(await put(page, 'A reply.', post), other).toBe('no box');
  }
});

test('nothing is put where the platform is off', async () => {
  const { page, post } = await open(postPage);
  await openBox(page, postPage);
  await consent(extension, { modes: { instagram: 'off', linkedin: 'badges' } });
  await expect.poll(() => put(page, 'A reply.', post)).toBe('no script');
  expect((await look(page, postPage)).shown).toBe('');
});

/** Opens a page in a tab of its own and the panel about it; answers once its posts and comments are read. */
async function open(place: Place): Promise<{ page: Page; post: string }> {
  const folder = new URL('../../src/platforms/', import.meta.url);
  const { url, comments } = JSON.parse(readFileSync(new URL(`${place.file}.expected.json`, folder), 'utf8'));
  const { origin, pathname } = new URL(url);
  const html = readFileSync(new URL(`${place.file}.html`, folder), 'utf8');
  await servePages(extension.context, new Map([[origin + pathname, html]]));
  await consent(extension);
  const page = await extension.context.newPage();
  await page.goto(url);
  await page.addStyleTag({
    content: `[contenteditable], textarea { min-height: 40px; min-width: 200px; display: block; white-space: pre-wrap }`,
  });
  await page.waitForTimeout(1500);
  const tab = await extension.tabOf(page);
  panel = await extension.context.newPage();
  await panel.goto(extension.address(`sidepanel.html?tab=${tab}`));
  return { page, post: comments[0].postId };
}

/** The person opens the box: a fresh one, of this make, with this in it. From now on the page notes what happens to it. */
async function openBox(page: Page, place: Place, editor?: ReplyEditor, content = ''): Promise<void> {
  await page.bringToFront();
  await page.evaluate(
    ({ selector, html }) => {
      const old = document.querySelector(selector);
      const box = old?.cloneNode(false) as HTMLElement;
      if (box instanceof HTMLTextAreaElement) box.value = html;
      else box.innerHTML = html || '<p><br></p>';
      old?.replaceWith(box);
    },
    { selector: place.box, html: content },
  );
  if (editor !== undefined) await page.locator(place.box).first().evaluate(editor);
  await page.locator(place.box).first().focus();
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    for (const type of [
      'submit',
      'keydown',
      'keypress',
      'keyup',
      'click',
      'mousedown',
      'pointerdown',
      'focusin',
      'paste',
      'change',
    ])
      window.addEventListener(type, (event) => seen.push(event.type), true);
  });
}

/** Asks as the panel does, which has the focus. */
async function put(page: Page, text: string, post: string): Promise<PutReply> {
  const tab = await extension.tabOf(page);
  await panel.bringToFront();
  await page.evaluate(() => (window as { seen?: string[] }).seen?.splice(0));
  return panel.evaluate(
    async ([to, reply]) => {
      try {
        return (await chrome.tabs.sendMessage(to, { putReply: reply })) ?? 'no script';
      } catch {
        return 'no script';
      }
    },
    [tab, { text, post }] as const,
  );
}

/** What the box shows, what its editor holds, and what happened on the page. */
function look(page: Page, place: Place): Promise<{ shown: string; state: string; seen: string[] }> {
  return page
    .locator(place.box)
    .first()
    .evaluate((box) => ({
      shown: box instanceof HTMLTextAreaElement ? box.value : (box.textContent ?? ''),
      state: box.getAttribute('data-state') ?? '',
      seen: [...((window as { seen?: string[] }).seen ?? [])],
    }));
}

function bare(text: string): string {
  return text.replace(/[\s\u200B\uFEFF]+/g, '');
}
