import { bundleForPage } from '../assessment/bundle-for-page.ts';
import { type Measurement, measurementOf } from '../measurement.ts';
import { postsOnPage, searchedWord } from './made-collection.ts';
import { OpenedCollection } from './opened-collection.ts';

// What the panel costs with few and with many stored posts: the same page in the tab, the same account with a tenth of all posts.
// Browsers with all collections are open together and take turns, so that whatever else the machine does falls on all alike.

const sizes = [100, 10_000, 100_000] as const;

/** From the fewest to the most stored posts what shows the same posts may take so much more. */
const mostGrowth = 1.5;

/**
 * Milliseconds within which an answer seems to come at once, and within which nobody's thoughts wander off
 * (https://www.nngroup.com/articles/response-times-3-important-limits/).
 */
const [atOnce, inFlow] = [100, 1000];

/** Measures it in a real Chromium with the built extension. */
export async function measurePanel(): Promise<readonly Measurement[]> {
  const script = await bundleForPage(new URL('fill-collection.ts', import.meta.url));
  const opened: OpenedCollection[] = [];
  try {
    for (const posts of sizes) {
      const from = performance.now();
      opened.push(await OpenedCollection.open(posts, script));
      console.error(`${posts} posts stored in ${((performance.now() - from) / 1000).toFixed(0)} s`);
    }
    const taken = new Times();
    for (const { times, run } of rounds) {
      for (let round = 0; round <= times; round += 1) {
        for (const [index, collection] of opened.entries()) {
          // The first round warms up.
          await run(collection, (what, value) => round > 0 && taken.add(what, index, value));
        }
      }
    }
    return measurementsOf(taken);
  } finally {
    for (const each of opened) await each.close();
  }
}

type Note = (what: What, value: number) => void;

/** What is measured, in the order of the table, with its unit and the most that its median may be. */
const measures = {
  'side panel, to the first list': { unit: 'ms', most: inFlow },
  'popup, to the best post': { unit: 'ms', most: inFlow },
  'page’s list, sorted': { unit: 'ms', most: atOnce },
  'page’s list, searched': { unit: 'ms', most: atOnce },
  'account tab': { unit: 'ms', most: inFlow },
  'account’s list, sorted': { unit: 'ms', most: atOnce },
  'account’s list, searched': { unit: 'ms', most: atOnce },
  'replies tab': { unit: 'ms', most: inFlow },
  'replies, first search': { unit: 'ms', most: inFlow },
  'goals tab': { unit: 'ms', most: inFlow },
  'report of a month': { unit: 'ms', most: inFlow },
  'report of the account': { unit: 'ms', most: inFlow },
  'frames dropped while scrolling': { unit: '%', most: 1 },
  'longest frame while scrolling': { unit: 'ms', most: 50 },
  'memory with the page’s list': { unit: 'MB', most: null },
  'memory with the account’s list': { unit: 'MB', most: null },
} as const;
type What = keyof typeof measures;

/** What is done again and again, and how often. */
const rounds: readonly {
  readonly times: number;
  readonly run: (collection: OpenedCollection, note: Note) => Promise<void>;
}[] = [
  {
    times: 12,
    run: async (collection, note) => note('side panel, to the first list', await collection.openPanel()),
  },
  {
    times: 6,
    run: async (collection, note) => note('popup, to the best post', await collection.openPopup()),
  },
  {
    times: 5,
    run: async (collection, note) => {
      await collection.openPanel();
      note('memory with the page’s list', (await collection.heap()) / 2 ** 20);
      note('page’s list, sorted', await collection.sort('date'));
      note('page’s list, searched', await collection.search(searchedWord));
      note('account tab', await collection.openTab('account'));
      note('account’s list, sorted', await collection.sort('score'));
      note('account’s list, searched', await collection.search(searchedWord));
      await collection.search('');
      const gaps = await collection.scrollThrough();
      note('frames dropped while scrolling', 100 * shareDropped(gaps));
      note('longest frame while scrolling', Math.max(...gaps));
      note('memory with the account’s list', (await collection.heap()) / 2 ** 20);
    },
  },
  {
    times: 5,
    run: async (collection, note) => {
      await collection.openPanel();
      note('goals tab', await collection.openTab('goals'));
      note('replies tab', await collection.openTab('replies'));
      note('replies, first search', await collection.search(searchedWord));
    },
  },
  {
    times: 5,
    run: async (collection, note) => {
      note('report of a month', await collection.openReport('month'));
      note('report of the account', await collection.openReport('account'));
    },
  },
];

/** The frame of a screen of 60 Hz, in milliseconds; a gap of more than one and a half has lost at least one. */
const frame = 1000 / 60;

function shareDropped(gaps: readonly number[]): number {
  const dropped = gaps.map((gap) => (gap > 1.5 * frame ? Math.round(gap / frame) - 1 : 0));
  const lost = dropped.reduce((sum, each) => sum + each, 0);
  return lost / (gaps.length + lost);
}

/** The values of each thing measured, by collection. */
class Times {
  readonly #values = new Map<What, number[][]>();

  add(what: What, index: number, value: number): void {
    const ofAll = this.#values.get(what) ?? sizes.map(() => []);
    ofAll[index]?.push(value);
    this.#values.set(what, ofAll);
  }

  of(what: What, index: number): readonly number[] {
    return this.#values.get(what)?.[index] ?? [];
  }
}

function measurementsOf(taken: Times): readonly Measurement[] {
  const names = Object.keys(measures) as What[];
  const each = names.flatMap((what) =>
    sizes.map((posts, index) => {
      const { unit, most } = measures[what];
      const target = most === null ? undefined : ({ of: 'median', sense: 'at most', value: most } as const);
      return measurementOf(
        `${what}, ${posts.toLocaleString('en')} posts`,
        unit,
        taken.of(what, index),
        target,
      );
    }),
  );
  return [...each, ...ofTheSamePosts.map((what) => growthOf(what, taken))];
}

/** What shows the posts of the page alone, the same in every collection. */
const ofTheSamePosts = [
  'side panel, to the first list',
  'popup, to the best post',
  'page’s list, sorted',
  'page’s list, searched',
  'memory with the page’s list',
] as const satisfies What[];

/** Each figure with the most posts over that with the fewest in the same round. */
function growthOf(what: What, taken: Times): Measurement {
  const fewest = taken.of(what, 0);
  const ratios = taken
    .of(what, sizes.length - 1)
    .map((value, round) => value / (fewest[round] ?? Number.NaN));
  const named = `${what}, of ${postsOnPage} posts: 100,000 stored over 100`;
  return measurementOf(named, '×', ratios, { of: 'median', sense: 'at most', value: mostGrowth });
}
