import { type Measurement, measurementOf, type Target } from '../measurement.ts';
import { type Browsers, openBrowsers } from './browsers.ts';
import { type Layout, layouts } from './layouts.ts';
import type { Pace } from './made-feed.ts';
import { type FeedRun, runOnce, type Way } from './measure-feed.ts';
import { timesToBadge } from './time-to-badge.ts';
import type { Times } from './times-in-trace.ts';
import { workInBackground } from './work-in-background.ts';

const sizes = [50, 200, 1000] as const;
const ways: readonly Way[] = ['nothing', 'reads', 'badges', 'Vigie'];
/** Runs of each feed each way; the ways in turn, so that a machine that slows down does so for all. */
const rounds = Number(process.env.BENCH_ROUNDS ?? 2);
/** Milliseconds without any change at a feed's end. */
const idle = 5000;

const pace: Pace = {
  posts: 1000,
  burst: 10,
  frames: 6,
  pause: 0,
  marks: sizes,
  idle: 0,
  inBackground: false,
};

/** What Vigie costs a page: `BENCH_LAYOUTS` names the layouts to measure, as in "SDUI". */
export async function* measurePage(): AsyncIterable<Measurement> {
  const wanted = layouts.filter(({ name }) => name.includes(process.env.BENCH_LAYOUTS ?? ''));
  const browsers = await openBrowsers();
  try {
    for (const layout of wanted) {
      yield* await costOf(browsers, layout);
      yield* await delayOf(browsers, layout);
    }
  } finally {
    await browsers.close();
  }
}

let runs = 0;

/** The four ways of one round. */
type Round = Readonly<Record<Way, FeedRun>>;

async function costOf(browsers: Browsers, layout: Layout): Promise<Measurement[]> {
  const all: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const entries: [Way, FeedRun][] = [];
    for (const way of ways) {
      console.error(`   ${layout.name}, ${way}, ${round + 1} of ${rounds}`);
      const rests = way === 'Vigie' && round === 0;
      entries.push([way, await runOnce(browsers, layout, way, { ...pace, idle: rests ? idle : 0 }, ++runs)]);
    }
    all.push(Object.fromEntries(entries) as Round);
  }
  const of = (what: string) => `${layout.name}, ${what}`;
  const measured = (what: string, unit: string, value: (round: Round) => number, target?: Target) =>
    measurementOf(of(what), unit, all.map(value), target);
  const script = (round: Round, way: Way, size: number) => at(round[way], size).script;
  const perPost = (round: Round, size: number) => script(round, 'Vigie', size) / size;
  return [
    measured('before the first post: script time', 'ms', (round) => script(round, 'Vigie', 0)),
    ...sizes.flatMap((size) => [
      measured(`${size} posts: script time`, 'ms', (round) => script(round, 'Vigie', size)),
      measured(`${size} posts: floor that reads`, 'ms', (round) => script(round, 'reads', size)),
      measured(`${size} posts: floor that also badges`, 'ms', (round) => script(round, 'badges', size)),
      measured(
        `${size} posts: script time to that floor`,
        '×',
        (round) => script(round, 'Vigie', size) / script(round, 'badges', size),
        atMost(5),
      ),
      measured(
        `${size} posts: longest task of ours`,
        'ms',
        (round) => at(round.Vigie, size).longest,
        atMost(16),
      ),
      measured(
        `${size} posts: main thread to that without`,
        '×',
        (round) => at(round.Vigie, size).thread / at(round.nothing, size).thread,
      ),
      measured(
        `${size} posts: layouts beyond the page's`,
        '',
        (round) => at(round.Vigie, size).layouts - at(round.nothing, size).layouts,
      ),
    ]),
    measured(
      'script time a post, 1,000 posts to 50',
      '×',
      (round) => perPost(round, 1000) / perPost(round, 50),
      atMost(1.1),
    ),
    measured(
      '1,000 posts: memory a post',
      'kB',
      (round) => (round.Vigie.heap - round.nothing.heap) / 1024 / 1000,
    ),
    measured(
      '1,000 posts: memory a post, floor that badges',
      'kB',
      (round) => (round.badges.heap - round.nothing.heap) / 1024 / 1000,
    ),
    measured('1,000 posts: kept', '', (round) => round.Vigie.kept, atLeast(1000)),
    measured(
      '1,000 posts: on screen in the end, with a badge',
      '%',
      (round) => round.Vigie.badged * 100,
      atLeast(100),
    ),
    measurementOf(
      of('5 s in which nothing changes: script time'),
      'ms',
      all.slice(0, 1).map(({ Vigie }) => at(Vigie, 'end').script - at(Vigie, 1000).script),
      atMost(1),
    ),
    measurementOf(
      of('100 posts in a tab in the background: script time'),
      'ms',
      [await workInBackground(browsers, layout, ++runs)],
      atMost(5),
    ),
  ];
}

async function delayOf(browsers: Browsers, layout: Layout): Promise<Measurement[]> {
  const warm = await timesToBadge(browsers, layout, { posts: 40, worker: 'warm', run: ++runs });
  const cold = await timesToBadge(browsers, layout, { posts: 6, worker: 'cold', run: ++runs });
  return [
    measurementOf(`${layout.name}, from post to badge`, 'ms', warm, {
      of: 'p95',
      sense: 'at most',
      value: 120,
    }),
    measurementOf(`${layout.name}, from post to badge, worker stopped before`, 'ms', cold),
  ];
}

function at({ times }: FeedRun, mark: number | 'end'): Times {
  const found = times.get(mark === 'end' ? mark : `posts ${mark}`);
  if (found === undefined) throw new Error(`no mark at ${mark}`);
  return found;
}

function atLeast(value: number): Target {
  return { of: 'median', sense: 'at least', value };
}

function atMost(value: number): Target {
  return { of: 'median', sense: 'at most', value };
}
