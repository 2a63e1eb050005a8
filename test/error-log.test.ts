import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepReadings } from '../src/background/keep-readings.ts';
import { keepChecks } from '../src/background/note-check.ts';
import { clearErrorLog, logError, noteError } from '../src/background/note-error.ts';
import { emptyLog, mostErrors, withChecks, withError } from '../src/domain/error-log.ts';
import { rawError } from '../src/domain/raw-error.ts';
import { reduceError } from '../src/domain/reduce-error.ts';
import { firstSettings } from '../src/domain/settings.ts';
import { wordsOfErrors } from '../src/domain/words-of-errors.ts';
import { readErrorLog, watchErrorLog } from '../src/messaging/error-log.ts';
import { writeSettings } from '../src/messaging/settings.ts';
import { bugReportText } from '../src/panel/bug-report-text.ts';
import { fakeLocks } from './keeping/fake-locks.ts';
import { harbour, madeReading, madeReport, noon } from './keeping/made-readings.ts';
import { clearDatabase } from './keeping/stored.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

// A bug report is read by strangers: it tells where in the code something went wrong, and nothing of what anybody wrote.

const base = 'chrome-extension://test-extension-id/';
const material = { version: '1.2.3', browser: 'Browser/1', language: 'en', browserLanguage: 'fr', modes: {} };

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon });
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, {
    getURL: (path: string) => base.slice(0, -1) + path,
    getManifest: () => ({ version: '1.2.3' }),
  });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await clearDatabase();
  await writeSettings({ ...firstSettings, consentedAt: noon, modes: { harbour: 'panel' } });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Texts as people write them, and as somebody would write them to get into the log. */
const peoplesText = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
  fc.lorem({ mode: 'sentences', maxCount: 2 }),
  fc.emailAddress(),
  fc.webUrl(),
  fc.constantFrom(
    'Ahoy @harbour_bakery, call +33 6 12 34 56 78!',
    `\n    at read (${base}chunks/ahoy-sailors1.js:1:2)`,
    `${base}overlay-ahoy.js:1:2`,
    'L’équipage « du » Grand Large',
  ),
);

/** Errors as browsers and libraries make them of a value. */
const quoting: readonly ((text: string) => Error)[] = [
  (text) => new Error(text),
  (text) => new TypeError(`Cannot read properties of undefined (reading '${text}')`),
  (text) => new SyntaxError(`Unexpected token 'a', "${text}" is not valid JSON`),
  (text) => Object.assign(new Error(`[{"received":"${text}"}]`), { name: 'ZodError' }),
  (text) => Object.assign(new Error('x'), { name: text }),
  (text) => new DOMException(`'${text}' is not a valid selector.`, 'SyntaxError'),
  (text) =>
    new RangeError(`${text}
${text}`),
  (text) => new Error('failed', { cause: new Error(text) }),
];

describe('an error that is noted', () => {
  test('holds nothing of what a post says, whatever that is', () => {
    const made = fc.tuple(peoplesText, fc.constantFrom(...quoting));
    fc.assert(
      fc.property(made, ([text, make]) => {
        const { name, message, places } = reduceError(rawError(make(text)), base);
        expect(name).toMatch(/^[A-Za-z]*Error$/);
        const words = message.split(' ').filter((word) => word !== '' && word !== '…');
        expect(words.filter((word) => !wordsOfErrors.has(word))).toEqual([]);
        expect(places.join()).not.toMatch(/ahoy/);
      }),
      { numRuns: 1000, seed: 6 },
    );
  });

  test('says what kind it was, in words of our own list, and where in our code', () => {
    const stack = [
      "TypeError: Cannot read properties of undefined (reading 'Marie')",
      `    at Kn (${base}chunks/rows-DXb6WXh0.js:1:2345)`,
      '    at https://harbour.example/their-script.js:3:4',
      `    at async ${base}background.js:12:34`,
    ].join('\n');
    const message = "Cannot read properties of undefined (reading 'Marie')";
    expect(reduceError({ name: 'TypeError', message, stack }, base)).toEqual({
      name: 'TypeError',
      message: 'cannot read properties of undefined … reading …',
      places: ['chunks/rows-DXb6WXh0.js:1:2345', 'background.js:12:34'],
    });
    const ofFirefox = `read@${base}overlay-harbour.js:1:99\n@${base}overlay-harbour.js:1:7\n`;
    expect(reduceError({ name: 'Marie', message: '', stack: ofFirefox }, base)).toEqual({
      name: 'Error',
      message: '',
      places: ['overlay-harbour.js:1:99', 'overlay-harbour.js:1:7'],
    });
  });

  test('may be anything that can be thrown', () => {
    const hostile = {
      toString: () => {
        throw new Error('no');
      },
    };
    for (const thrown of [undefined, null, 3, 'text', Symbol('s'), hostile, { message: 'm' }]) {
      const { name, message, stack } = rawError(thrown);
      expect([typeof name, typeof message, typeof stack]).toEqual(['string', 'string', 'string']);
    }
  });
});

describe('the log', () => {
  const error = {
    name: 'Error',
    message: 'failed',
    places: ['background.js:1:2'],
    from: 'page',
    version: '1',
  } as const;

  test('counts what comes again, newest first, and keeps so many at most', () => {
    let log = withError(withError(withError(emptyLog, error, 1), { ...error, message: '' }, 2), error, 3);
    expect(
      log.errors.map(({ message, count, firstAt, lastAt }) => [message, count, firstAt, lastAt]),
    ).toEqual([
      ['failed', 2, 1, 3],
      ['', 1, 2, 2],
    ]);
    for (let line = 0; line < 300; line++) {
      log = withError(log, { ...error, places: [`background.js:${line}:1`] }, line);
    }
    expect(log.errors).toHaveLength(mostErrors);
    expect(log.errors[0]?.places).toEqual(['background.js:299:1']);
  });

  test('holds the last self-check of each view', () => {
    const check = {
      platform: 'harbour',
      language: null,
      trouble: null,
      seen: 1,
      read: 1,
      promoted: 0,
      withoutId: 0,
      missing: {},
    };
    const first = withChecks(emptyLog, [
      { ...check, view: 'feed', at: 1 },
      { ...check, view: 'grid', at: 2 },
    ]);
    const second = withChecks(first, [{ ...check, view: 'feed', at: 3, seen: 9 }]);
    expect(second.checks.map(({ view, seen }) => [view, seen])).toEqual([
      ['feed', 9],
      ['grid', 1],
    ]);
  });

  test('is told to who watches it, loses nothing to notes at the same time, and can be emptied', async () => {
    const heard = vi.fn();
    const ending = new AbortController();
    watchErrorLog(heard, ending.signal);
    vi.setSystemTime(noon + 3_600_000);
    await Promise.all([1, 2, 3].map(() => logError(rawError(new Error('failed')), 'page')));
    expect((await readErrorLog()).errors).toMatchObject([{ count: 3, from: 'page', version: '1.2.3' }]);
    expect(heard).toHaveBeenLastCalledWith(await readErrorLog());
    ending.abort();
    await clearErrorLog();
    expect(await readErrorLog()).toEqual(emptyLog);
  });

  test('takes some notes a minute, so that a page that breaks without end costs little', async () => {
    vi.setSystemTime(noon + 7_200_000);
    for (let note = 0; note < 100; note++) await logError(rawError(new Error('failed')), 'page');
    expect((await readErrorLog()).errors).toMatchObject([{ count: 30 }]);
    vi.setSystemTime(noon + 7_260_000);
    await logError(rawError(new Error('failed')), 'page');
    expect((await readErrorLog()).errors).toMatchObject([{ count: 31 }]);
  });

  test('that cannot be written stops nobody', async () => {
    vi.setSystemTime(noon + 9_000_000);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    await expect(logError(rawError(new Error('failed')), 'panel')).resolves.toBeUndefined();
    expect(() => noteError(new Error('failed'))).not.toThrow();
  });
});

test('of a page with posts the report holds numbers and names of our own, whatever the posts say', async () => {
  await fc.assert(
    fc.asyncProperty(peoplesText, async (text) => {
      const marked = `Ahoy${text}`.slice(0, 35);
      const report = madeReport();
      const hostile = {
        ...report,
        language: marked,
        account: { handle: 'ahoy_sailors', name: marked, url: null, followers: null },
        labels: { met: [marked], unknown: [marked] },
      };
      const request = { visit: 'v', report: hostile, readings: [madeReading({ text: marked })] };
      await keepReadings(request, { tab: 7 }, [harbour]);
      await keepChecks();
      const log = await readErrorLog();
      expect(log.checks).toHaveLength(1);
      expect(JSON.stringify(log) + bugReportText({ log, ...material })).not.toMatch(/ahoy/i);
    }),
    { numRuns: 25, seed: 6 },
  );
});

test('the report is plain text, with browser, languages, self-checks and errors', () => {
  const log = {
    errors: [
      {
        name: 'TypeError',
        message: 'cannot read …',
        places: ['background.js:1:2'],
        from: 'page' as const,
        version: '1.2.2',
        count: 3,
        firstAt: noon - 60_000,
        lastAt: noon,
      },
    ],
    checks: [
      {
        platform: 'harbour',
        view: 'feed',
        language: 'pt-BR',
        trouble: null,
        seen: 20,
        read: 18,
        promoted: 2,
        withoutId: 0,
        missing: { views: 3, likes: 0 },
        at: noon,
      },
    ],
  };
  const minute = `${new Date(noon).toISOString().slice(0, 16)}Z`;
  const text = bugReportText({ ...material, log, modes: { harbour: 'badges' } });
  expect(text.split('\n')).toEqual([
    'Vigie 1.2.3',
    'Browser: Browser/1',
    'Languages: interface en, browser fr',
    'Modes: harbour badges',
    '',
    'Self-checks (the last of each view):',
    `${minute} harbour, feed (pt-BR): seen 20, read 18, promoted 2, without id 0, missing views 3, trouble: none`,
    '',
    'Errors (newest first):',
    `${minute} page 1.2.2, 3 times since ${new Date(noon - 60_000).toISOString().slice(0, 16)}Z: TypeError: cannot read …`,
    '    at background.js:1:2',
  ]);
  expect(bugReportText({ ...material, log: emptyLog })).toMatch(/none chosen\n.*\n.*\nnone\n.*\n.*\nnone$/);
});
