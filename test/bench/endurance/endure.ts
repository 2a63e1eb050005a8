import type { PackedRow } from '../../../src/database/packed-row.ts';
import type { Post, Snapshot } from '../../../src/domain/post.ts';
import { consent } from '../../browser/consent.ts';
import { type LaunchedExtension, launchExtension } from '../../browser/launch-extension.ts';
import { StoredRows } from '../../browser/stored-rows.ts';
import { browseInPassing, killWorker, lookAtPanel, type Run } from './browse.ts';
import { type Comparison, compareKept } from './compare-kept.ts';
import { type Deeds, noDeeds } from './feed-tab.ts';
import { HeardErrors } from './heard-errors.ts';
import { KnownTruth, settling } from './known-truth.ts';
import { type LongLife, liveLong } from './long-lived-tab.ts';
import { openWindow } from './open-window.ts';
import { RandomChoices } from './random-choices.ts';
import { serveFeeds } from './serve-feeds.ts';
import { Turns } from './turns.ts';

/** What came of a run. */
export interface Outcome {
  readonly comparison: Comparison;
  readonly deeds: Deeds;
  readonly errors: readonly string[];
  readonly lives: readonly LongLife[];
}

/** Browses for so many minutes in a real browser with the extension, and compares what is kept with what was shown. */
export async function endure({ minutes, seed }: { minutes: number; seed: number }): Promise<Outcome> {
  const extension = await launchExtension({ viewport: { width: 1280, height: 1800 } });
  try {
    const random = new RandomChoices(seed / 2 ** 31);
    const run = await startRun(extension, minutes, seed);
    let tellTab = (_: number): void => {};
    const panelTab = new Promise<number>((resolve) => {
      tellTab = resolve;
    });
    const [lives] = await Promise.all([
      Promise.all([
        liveLong(
          run,
          { name: 'LinkedIn', layouts: ['linkedin-classic', 'linkedin-sdui'], hasPanel: true },
          random.fork(),
          () => {},
        ),
        liveLong(
          run,
          { name: 'Instagram', layouts: ['instagram-home', 'instagram-reels'], hasPanel: false },
          random.fork(),
          tellTab,
        ),
      ]),
      browseInPassing(run, random.fork()),
      killWorker(run, random.fork()),
      panelTab.then((tab) => lookAtPanel(run, tab, random.fork())),
    ]);
    // Readings of the tabs that are still open have the time that others had.
    await (await extension.own()).waitForTimeout(settling);
    for (const { leave } of lives) await leave();
    await keptWhatWasLeft(extension);
    return {
      comparison: compareKept(await readKept(extension), run.truth),
      deeds: run.deeds,
      errors: await run.errors.all(extension),
      lives,
    };
  } finally {
    await extension.close();
  }
}

async function startRun(extension: LaunchedExtension, minutes: number, seed: number): Promise<Run> {
  const making = { seed, startedAt: Date.now() };
  await serveFeeds(extension.context, making);
  await consent(extension);
  const errors = new HeardErrors();
  await errors.listenToWorker(extension);
  const windows = new Turns();
  let feeds = 0;
  return {
    extension,
    making,
    truth: new KnownTruth(),
    deeds: { ...noDeeds },
    errors,
    panels: new Turns(),
    openWindow: () => windows.take(() => openWindow(extension)),
    until: Date.now() + minutes * 60_000,
    nextFeed: () => {
      feeds += 1;
      return feeds;
    },
  };
}

/** Milliseconds in which what closed tabs have laid down must be kept. */
const leftWithin = 30_000;

async function keptWhatWasLeft(extension: LaunchedExtension): Promise<void> {
  const own = await extension.own();
  const until = Date.now() + leftWithin;
  const isLeft = () =>
    own.evaluate(async () => {
      const stored: Record<string, unknown> = await chrome.storage.local.get(null);
      return Object.keys(stored).some((key) => key.startsWith('left '));
    });
  while ((await isLeft()) && Date.now() < until) await own.waitForTimeout(250);
}

async function readKept(extension: LaunchedExtension): Promise<Parameters<typeof compareKept>[0]> {
  const rows = await StoredRows.open(extension);
  return {
    posts: await rows.all<Post>('posts'),
    snapshots: await rows.all<Snapshot>('snapshots'),
    postFigures: await rows.all<PackedRow>('postFigures'),
  };
}
