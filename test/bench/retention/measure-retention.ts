import type { Page } from '@playwright/test';
import { exactCount } from '../../../src/domain/count.ts';
import type { ThinningState } from '../../../src/messaging/thinning-run.ts';
import { type Measurement, measurementOf, type Target } from '../measurement.ts';
import { handleOf, idOf, postsOfAccount, readingsOfPost } from './made-readings.ts';
import { type OpenedRetention, openRetention } from './open-retention.ts';

/** Readings that are stored. */
const stored = Number(process.env.VIGIE_READINGS ?? 1_000_000);
const posts = stored / readingsOfPost;

/** Half of the time is a pause: a first thinning of a million readings takes minutes, of which so many milliseconds are watched. */
const longestWatched = 60_000;

const within100: Target = { of: 'p95', sense: 'at most', value: 100 };

/** What runs in the background takes a share of the machine, and holds nobody up for long. */
const notHeldUp: Target = { of: 'median', sense: 'at most', value: 1.5 };

const platform = 'instagram';
const origin = 'https://www.instagram.com';

/**
 * What a million readings of a year and a half cost: opening, thinning them for the first time, as far as a minute goes, and on a later day; and
 * how long a page that sends readings, and a panel, wait meanwhile.
 */
export async function measureRetention(): Promise<readonly Measurement[]> {
  const opened = await openRetention(`${origin}/`);
  const { own } = opened;
  const now = Date.now();
  try {
    await opened.send('judgePosts', { posts: [] });
    const empty = await openings(opened);
    await progress(`storing ${stored} readings`, () =>
      own.evaluate((given) => storedReadings.fill(...given), [
        platform,
        posts / postsOfAccount,
        now,
      ] as const),
    );
    const full = await openings(opened);
    const idle = await waitsUntil(opened, async (_, asked) => asked >= 40);
    const first = await progress('thinning', () => thin(opened, {}));
    const left = await own.evaluate(() => storedReadings.count());
    const day = 24 * 3_600_000;
    const yesterday = { last: { startedAt: now - day, deleted: 0 }, allAt: now - day };
    const daily = await progress('a day later', () => thin(opened, yesterday));
    await own.evaluate(async () => {
      const { settings } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({ settings: { ...(settings as object), retentionDays: 36_500 } });
    });
    const swept = await progress('with a sweep', () => thin(opened, yesterday));
    return [
      measurementOf('cold worker’s first answer, empty database', 'ms', empty.worker),
      measurementOf(`the same, ${stored} readings`, 'ms', full.worker),
      measurementOf(`cold worker, ${stored} readings against none`, '×', ratios(full.worker, empty.worker), {
        of: 'median',
        sense: 'at most',
        value: 1.5,
      }),
      measurementOf('panel’s first query, empty database', 'ms', empty.panel),
      measurementOf(`the same, ${stored} readings`, 'ms', full.panel, within100),
      measurementOf('keepReadings of 10 readings, nothing else to do', 'ms', idle.keeping),
      measurementOf('panel’s query, nothing else to do', 'ms', idle.panel),
      measurementOf('first thinning, watched for at most', 's', [first.seconds]),
      measurementOf('readings deleted a second meanwhile', '/s', [(stored - left) / first.seconds]),
      measurementOf('keepReadings of 10 readings while it thins', 'ms', first.keeping, within100),
      measurementOf(
        'the same against nothing else to do',
        '×',
        ratios(first.keeping, idle.keeping),
        notHeldUp,
      ),
      measurementOf('keepReadings while it thins, longest', 'ms', [Math.max(...first.keeping)]),
      measurementOf('panel’s query while it thins', 'ms', first.panel, within100),
      measurementOf('the same against nothing else to do', '×', ratios(first.panel, idle.panel), notHeldUp),
      measurementOf('panel’s query while it thins, longest', 'ms', [Math.max(...first.panel)]),
      measurementOf('daily run, whole', 's', [daily.seconds]),
      measurementOf('daily run with deleting after 36,500 days, whole', 's', [swept.seconds]),
      measurementOf('keepReadings during that', 'ms', swept.keeping, within100),
      measurementOf(
        'the same against nothing else to do',
        '×',
        ratios(swept.keeping, idle.keeping),
        notHeldUp,
      ),
    ];
  } finally {
    await opened.close();
  }
}

interface Openings {
  readonly worker: readonly number[];
  readonly panel: readonly number[];
}

async function openings(opened: OpenedRetention): Promise<Openings> {
  const worker: number[] = [];
  const panel: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    await opened.stopWorker();
    worker.push(await opened.send('judgePosts', { posts: [{ platform, id: idOf(round) }] }));
    panel.push(await opened.own.evaluate(() => storedReadings.open()));
  }
  return { worker, panel };
}

interface Waits {
  readonly keeping: number[];
  readonly panel: number[];
}

/** Sends readings and asks as a panel does, in turns with pauses, until it is enough. */
async function waitsUntil(
  opened: OpenedRetention,
  isEnough: (own: Page, asked: number) => Promise<boolean>,
): Promise<Waits> {
  const waits: Waits = { keeping: [], panel: [] };
  for (let round = 1; !(await isEnough(opened.own, round)); round += 1) {
    waits.keeping.push(await sendReadings(opened, round));
    const given = [platform, (round * 137) % posts] as const;
    waits.panel.push(await opened.own.evaluate((asked) => storedReadings.ask(...asked), given));
    await opened.own.waitForTimeout(50);
  }
  return waits;
}

/** Lets the background do what it does once a day, from a state on. */
async function thin(
  opened: OpenedRetention,
  state: Partial<ThinningState>,
): Promise<Waits & { readonly seconds: number }> {
  const from = Date.now();
  await opened.own.evaluate(async (thinning) => {
    await chrome.storage.local.set({ thinning });
    await chrome.alarms.create('retention', { when: Date.now() });
  }, state);
  const waits = await waitsUntil(opened, async (own) => {
    if (Date.now() - from > longestWatched) return true;
    return own.evaluate(async (since) => {
      const { thinning } = await chrome.storage.local.get('thinning');
      return ((thinning as { last?: { startedAt: number } }).last?.startedAt ?? 0) >= since;
    }, from);
  });
  const seconds = (Date.now() - from) / 1000;
  await opened.stopWorker();
  await opened.own.evaluate(() => chrome.alarms.clearAll());
  return { ...waits, seconds };
}

/** Ten readings of posts that are stored, each with more reactions than before. */
function sendReadings(opened: OpenedRetention, round: number): Promise<number> {
  const readings = Array.from({ length: 10 }, (_, nth) => {
    const index = (round * 7_919 + nth) % posts;
    return {
      view: 'profile',
      id: idOf(index),
      url: null,
      author: {
        handle: handleOf(Math.floor(index / postsOfAccount)),
        name: null,
        url: null,
        followers: null,
      },
      publishedAt: null,
      publishedAtFrom: null,
      createdAt: null,
      dateShown: null,
      promoted: false,
      context: null,
      format: null,
      metrics: { reactions: exactCount(100_000 + round) },
      hidden: [],
      text: null,
      observedAt: Date.now(),
    };
  });
  const report = {
    platform,
    url: `${origin}/`,
    view: 'profile',
    language: 'en',
    trouble: null,
    account: null,
    seen: 10,
    read: 10,
    promoted: 0,
    withoutId: 0,
    missing: {},
  };
  return opened.send('keepReadings', { visit: 'bench', report, readings });
}

function ratios(some: readonly number[], others: readonly number[]): number[] {
  const middle = measurementOf('', '', others).median;
  return some.map((each) => each / middle);
}

async function progress<Result>(what: string, run: () => Promise<Result>): Promise<Result> {
  const from = Date.now();
  const result = await run();
  console.error(`   (${what}: ${((Date.now() - from) / 1000).toFixed(0)} s)`);
  return result;
}
