import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlersFor } from '../src/background/handlers.ts';
import { findAccount } from '../src/database/queries/accounts.ts';
import { pageOfTab } from '../src/database/queries/pages.ts';
import { findPost } from '../src/database/queries/posts.ts';
import { firstSettings } from '../src/domain/settings.ts';
import { type MessageName, protocol } from '../src/messaging/protocol.ts';
import { RequestRefused, send } from '../src/messaging/send.ts';
import { type Handlers, serve } from '../src/messaging/serve.ts';
import { readSettings, watchSettings, writeSettings } from '../src/messaging/settings.ts';
import { fakeLocks } from './keeping/fake-locks.ts';
import { harbour, madeReading, madeReport, noon } from './keeping/made-readings.ts';
import { clearDatabase, everythingStored } from './keeping/stored.ts';
import { understandWords } from './keeping/understand-words.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const names = Object.keys(protocol) as MessageName[];

/** The one listener of the router, as a browser calls it; undefined: it left the message to others. */
function startServing(handlers: Handlers = handlersFor([harbour], understandWords)) {
  const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  serve(handlers);
  const listener = add.mock.calls[0]?.[0] as unknown as (
    message: unknown,
    sender: object,
    sendResponse: (reply: unknown) => void,
  ) => true | undefined;
  return (message: unknown, sender: object): Promise<Reply | undefined> =>
    new Promise((resolve) => {
      if (listener(message, sender, (reply) => resolve(reply as Reply)) === undefined) resolve(undefined);
    });
}

type Reply = { readonly answer: unknown } | { readonly refusal: string };

const page = { id: 'test-extension-id', url: 'https://harbour.example/', tab: { id: 7, windowId: 1 } };
const panel = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/sidepanel.html' };
const senderOf = (name: MessageName) => (protocol[name].from === 'page' ? page : panel);
const consented = { ...firstSettings, consentedAt: noon, modes: { harbour: 'badges' as const } };

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon });
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  fakeBrowser.reset();
  await clearDatabase();
  await writeSettings(consented);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('malformed messages', () => {
  test.each(names)(
    '%s is refused with a reason, or answered, whatever the request; nothing throws',
    async (name) => {
      const ask = startServing();
      Object.assign(fakeBrowser, { sidePanel: { open: async () => undefined } });
      vi.spyOn(console, 'error').mockImplementation(() => undefined);
      await fc.assert(
        fc.asyncProperty(fc.oneof(fc.jsonValue(), likeARequest(name)), async (request) => {
          const reply = await ask({ vigie: name, request }, senderOf(name));
          expect(reply === undefined || 'answer' in reply || reply.refusal.length > 0).toBe(true);
          expect(reply).toBeDefined();
          const isSound = protocol[name].request.safeParse(request).success;
          if (!isSound) expect(reply).toHaveProperty('refusal');
        }),
        { numRuns: 100 },
      );
    },
  );

  test('of readings and of rows of a backup are refused one by one, and store nothing', async () => {
    const ask = startServing();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 5 }), async (items) => {
        const kept = await ask(
          { vigie: 'keepReadings', request: { visit: 'v', report: madeReport(), readings: items } },
          page,
        );
        expect(kept).toMatchObject({ answer: { badges: [], trouble: null } });
        expect(kept).toHaveProperty('answer.refused.length', items.length);
        const restored = await ask({ vigie: 'restoreRows', request: { rows: items } }, panel);
        expect(restored).toMatchObject({ answer: { kept: 0 } });
        expect(restored).toHaveProperty('answer.refused.length', items.length);
      }),
      { numRuns: 50 },
    );
    const { pages: _, ...stored } = await everythingStored();
    expect(Object.values(stored).flat()).toEqual([]);
  });

  test.each([
    ['a lone surrogate in an id', { platform: 'harbour', account: 'pier\ud83d', mine: true }],
    ['an id with a line break', { platform: 'harbour', account: 'pi\ner', mine: true }],
    ['an id of 100 kB', { platform: 'harbour', account: 'x'.repeat(100_000), mine: true }],
    ['a platform that is none', { platform: '__proto__', account: 'pier', mine: true }],
  ])('%s is refused', async (_, request) => {
    const reply = await startServing()({ vigie: 'markMine', request }, panel);
    expect(reply).toHaveProperty('refusal', expect.stringContaining('markMine'));
    expect(Object.values(await everythingStored()).flat()).toEqual([]);
  });

  test('a mode of a platform that there is not is refused, and the settings stay', async () => {
    const reply = await startServing()(
      { vigie: 'changeSettings', request: { modes: { nowhere: 'badges' } } },
      panel,
    );
    expect(reply).toEqual({ refusal: 'changeSettings: there is no platform nowhere' });
    expect(await readSettings()).toEqual(consented);
  });
});

describe('who may ask', () => {
  test('a page asks what pages may ask, a panel what panels may, and nobody else anything', async () => {
    const ask = startServing();
    for (const name of names) {
      const wrong = senderOf(name) === page ? panel : page;
      expect(await ask({ vigie: name, request: {} }, wrong)).toEqual({
        refusal: `${name} is not asked from there`,
      });
      expect(await ask({ vigie: name, request: {} }, { ...senderOf(name), id: 'another' })).toBeUndefined();
    }
  });

  test('messages that are not ours are left to others', async () => {
    const ask = startServing();
    for (const message of [
      null,
      'keepReadings',
      3,
      {},
      { vigie: 'toString' },
      { vigie: 'nothing' },
      { other: 1 },
    ]) {
      expect(await ask(message, page)).toBeUndefined();
    }
  });

  test('a report holds so many labels and so much of each, and is refused with more', async () => {
    const ask = startServing();
    const labels = { met: Array.from({ length: 12 }, () => 'x'.repeat(60)), unknown: ['<b>'] };
    const replyTo = (told: object) =>
      ask(
        {
          vigie: 'keepReadings',
          request: { visit: 'v', report: { ...madeReport(), ...told }, readings: [madeReading()] },
        },
        page,
      );
    expect(await replyTo({ verified: false, labels })).toMatchObject({ answer: { refused: [] } });
    expect((await everythingStored()).pages).toMatchObject([{ report: { verified: false, labels } }]);
    for (const told of [
      { labels: { ...labels, met: [...labels.met, 'y'] } },
      { labels: { ...labels, unknown: ['x'.repeat(61)] } },
      { labels: { met: [] } },
      { verified: true },
    ]) {
      expect(await replyTo(told)).toHaveProperty('refusal');
    }
  });

  test('nothing is kept of a private window', async () => {
    const request = { visit: 'v', report: madeReport(), readings: [madeReading()] };
    const reply = await startServing()(
      { vigie: 'keepReadings', request },
      { ...page, tab: { ...page.tab, incognito: true } },
    );
    expect(reply).toEqual({ refusal: 'nothing is kept of a private window' });
    expect(Object.values(await everythingStored()).flat()).toEqual([]);
  });
});

describe('asking', () => {
  test('gives the answer, or rejects with the reason', async () => {
    const ask = startServing();
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message) => ask(message, panel));
    await expect(send('markMine', { platform: 'harbour', account: 'pier', mine: true })).resolves.toBeNull();
    expect(await findAccount({ platform: 'harbour', id: 'pier' })).toMatchObject({ mine: true, name: null });
    await expect(send('cancelErasure', {})).rejects.toThrow(RequestRefused);
    await expect(send('openPanel', { post: null })).rejects.toThrow('not asked from there');
  });

  test('a handler that fails is an answer with its reason', async () => {
    const failing: Handlers = {
      ...handlersFor([harbour], understandWords),
      markMine: () => {
        throw new Error('the lamp is out');
      },
    };
    const reply = await startServing(failing)(
      { vigie: 'markMine', request: { platform: 'harbour', account: 'pier', mine: true } },
      panel,
    );
    expect(reply).toEqual({ refusal: 'markMine: the lamp is out' });
  });

  test('for the side panel opens it in the very turn of the click, then on the post', async () => {
    const opened: unknown[] = [];
    Object.assign(fakeBrowser, { sidePanel: { open: async (where: unknown) => void opened.push(where) } });
    const ask = startServing();
    await ask(
      { vigie: 'keepReadings', request: { visit: 'v', report: madeReport(), readings: [madeReading()] } },
      page,
    );
    const post = { platform: 'harbour', id: 'p1' };
    const reply = ask({ vigie: 'openPanel', request: { post } }, page);
    expect(opened).toEqual([{ tabId: 7 }]);
    expect(await reply).toEqual({ answer: null });
    expect(await pageOfTab(7)).toMatchObject({ focus: post });
    await ask({ vigie: 'focusPost', request: { tab: 7, post: null } }, panel);
    expect(await pageOfTab(7)).toMatchObject({ focus: null });
  });

  test('for the judgement of posts answers those that are kept', async () => {
    const ask = startServing();
    await ask(
      { vigie: 'keepReadings', request: { visit: 'v', report: madeReport(), readings: [madeReading()] } },
      page,
    );
    const posts = ['p1', 'p2'].map((id) => ({ platform: 'harbour', id }));
    const reply = await ask({ vigie: 'judgePosts', request: { posts } }, page);
    expect(reply).toMatchObject({ answer: [{ id: 'p1' }] });
    expect(await findPost({ platform: 'harbour', id: 'p2' })).toBeUndefined();
  });
});

describe('settings', () => {
  test('are changed one by one, also by two that ask at once', async () => {
    const ask = startServing();
    const change = (request: object) => ask({ vigie: 'changeSettings', request }, panel);
    await Promise.all([
      change({ language: 'fr' }),
      change({ retentionDays: 90 }),
      change({ modes: { harbour: 'panel' } }),
    ]);
    expect(await readSettings()).toEqual({
      ...consented,
      language: 'fr',
      retentionDays: 90,
      modes: { harbour: 'panel' },
    });
    await change({ retentionDays: null, consentedAt: null });
    expect(await readSettings()).toMatchObject({ retentionDays: null, consentedAt: null, language: 'fr' });
  });

  test('are told to those who watch, until they stop', async () => {
    const told: unknown[] = [];
    const watching = new AbortController();
    watchSettings(({ language }) => told.push(language), watching.signal);
    await writeSettings({ ...consented, language: 'fr' });
    watching.abort();
    await writeSettings({ ...consented, language: 'en' });
    expect(told).toEqual(['fr']);
  });
});

/** Objects with the request's own fields, holding anything. */
function likeARequest(name: MessageName): fc.Arbitrary<unknown> {
  const { request } = protocol[name];
  const fields = 'shape' in request ? Object.keys(request.shape) : ['kind'];
  return fc.record(Object.fromEntries(fields.map((field) => [field, fc.oneof(fc.jsonValue(), someSound)])), {
    requiredKeys: [],
  });
}

const someSound = fc.constantFrom<unknown>(
  'v1',
  'harbour',
  'pier',
  true,
  1,
  [],
  [{}],
  null,
  { platform: 'harbour', id: 'p1' },
  { harbour: 'off' },
  madeReport(),
  [madeReading()],
);
