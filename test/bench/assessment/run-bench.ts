import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { NoBrowser } from '../../browser/find-browser.ts';
import { bundleForPage } from './bundle-for-page.ts';
import { type CountedJudgement, type Judgement, judgements, mostRowsAllowed } from './judgements.ts';
import type { MadeSize } from './made-rows.ts';
import { type OpenedCollections, openCollections } from './open-collections.ts';
import { medianOf, quantileOf } from './quantiles.ts';
import { mostRowsRead, whereTimeGoes } from './where-time-goes.ts';

// Whether judging one post costs the same whatever is stored: its time in a real browser's database with few posts and with many,
// in rounds that take turns so that whatever else the machine does falls on both alike. Exit code 1 where it does not.

/** Times may differ by this factor. */
const mostRatio = 1.3;

/** Milliseconds that one judgement may take with many posts stored, on a machine of two slow cores. */
const mostMilliseconds = 5;

const few = 1000;
const many = Number(process.argv[2] ?? 100_000);
const rounds = 30;
const postsARound = 15;

const of = (posts: number): MadeSize => ({
  posts,
  postsOfAccount: 200,
  snapshotsOfPost: 3,
  audiencesOfAccount: 200,
  textLength: 500,
});

interface Stored {
  readonly size: MadeSize;
  readonly name: string;
}

const stored: readonly Stored[] = [few, many].map((posts) => ({ size: of(posts), name: `posts-${posts}` }));

async function run(): Promise<boolean> {
  const script = await bundleForPage(new URL('stored-collection.ts', import.meta.url));
  const collections = await openCollections(script);
  try {
    for (const each of stored) await fill(collections, each);
    const counted = await count(collections);
    return report(counted, await time(collections));
  } finally {
    await collections.close();
  }
}

async function fill(collections: OpenedCollections, { name, size }: Stored): Promise<void> {
  const page = await collections.open(name);
  const from = performance.now();
  await page.evaluate((made) => storedCollection.fill(made), size);
  console.log(`${size.posts} posts stored in ${((performance.now() - from) / 1000).toFixed(0)} s`);
  await page.close();
}

type OfEach<Value> = Readonly<Record<Judgement, Value>>[];

async function count(collections: OpenedCollections): Promise<OfEach<CountedJudgement[]>> {
  const all: OfEach<CountedJudgement[]> = [];
  for (const { name, size } of stored) {
    const page = await collections.open(name);
    const judge = (judgement: Judgement) =>
      page.evaluate(([...given]) => storedCollection.count(...given), [
        judgement,
        anyPosts(size, 200),
        size,
      ] as const);
    await judge('assessPosts');
    all.push({ assessPosts: await judge('assessPosts'), explainPost: await judge('explainPost') });
    await page.close();
  }
  return all;
}

async function time(collections: OpenedCollections): Promise<OfEach<number[]>> {
  const pages = await Promise.all(stored.map(({ name }) => collections.open(name)));
  const times: OfEach<number[]> = stored.map(() => ({ assessPosts: [], explainPost: [] }));
  const both = pages.map((page, which) => ({ page, which }));
  for (let round = -4; round < rounds; round += 1) {
    for (const { page, which } of round % 2 === 0 ? both : both.toReversed()) {
      for (const judgement of judgements) {
        const measured = await timeIn(page, judgement, stored[which]?.size ?? of(few));
        // The first rounds warm up.
        if (round >= 0) times[which]?.[judgement].push(...measured);
      }
    }
  }
  return times;
}

function timeIn(page: Page, judgement: Judgement, size: MadeSize): Promise<number[]> {
  return page.evaluate(([...given]) => storedCollection.time(...given), [
    judgement,
    anyPosts(size, postsARound),
    size,
  ] as const);
}

function anyPosts({ posts }: MadeSize, number: number): number[] {
  return Array.from({ length: number }, () => Math.floor(Math.random() * posts));
}

/** Prints and keeps the figures; whether they are as they must be. */
function report(counted: OfEach<CountedJudgement[]>, times: OfEach<number[]>): boolean {
  const figures = judgements.map((judgement) => {
    const sizes = stored.map(({ size }, which) => ({
      posts: size.posts,
      median: medianOf(times[which]?.[judgement] ?? []),
      p95: quantileOf(times[which]?.[judgement] ?? [], 0.95),
      mostRows: mostRowsRead(counted[which]?.[judgement] ?? []),
      parts: whereTimeGoes(counted[which]?.[judgement] ?? []),
    }));
    const [first, last] = sizes;
    if (first === undefined || last === undefined) throw new Error('Nothing was measured.');
    const ratio = last.median / first.median;
    return { judgement, sizes, ratio, areFew: last.mostRows <= mostRowsAllowed[judgement], last };
  });

  console.log('\n              stored posts   median ms   p95 ms   most rows read');
  for (const { judgement, sizes, ratio, areFew, last } of figures) {
    for (const { posts, median, p95, mostRows } of sizes) {
      const row = [pad(posts, 12), pad(median.toFixed(2), 11), pad(p95.toFixed(2), 8), pad(mostRows, 16)];
      console.log(`${judgement.padEnd(13)} ${row.join(' ')}`);
    }
    console.log(
      `${' '.repeat(14)}ratio ${ratio.toFixed(2)}, at most ${mostRatio}: ${ratio <= mostRatio ? 'met' : 'MISSED'}; ` +
        `${last.median.toFixed(2)} ms, at most ${mostMilliseconds}: ${last.median <= mostMilliseconds ? 'met' : 'MISSED'}; ` +
        `${last.mostRows} rows, at most ${mostRowsAllowed[judgement]}: ${areFew ? 'met' : 'MISSED'}`,
    );
  }
  console.log('\nWhere the time goes, while watched (median ms, most rows):');
  for (const { judgement, sizes } of figures) {
    for (const { posts, parts } of sizes) {
      const told = parts.map(({ part, milliseconds, mostRows }) =>
        part === 'judging'
          ? `the rest ${milliseconds.toFixed(2)}`
          : `${part} ${milliseconds.toFixed(2)} (${mostRows})`,
      );
      console.log(`${judgement.padEnd(13)} ${pad(posts, 12)}   ${told.join(', ')}`);
    }
  }

  const folder = new URL('../../../.artifacts/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  const kept = figures.map(({ judgement, sizes, ratio }) => ({ judgement, ratio, mostRatio, sizes }));
  writeFileSync(new URL('bench-assessment.json', folder), `${JSON.stringify(kept, null, 2)}\n`);
  return figures.every(({ ratio, areFew }) => ratio <= mostRatio && areFew);
}

function pad(value: number | string, width: number): string {
  return String(value).padStart(width);
}

run().then(
  (isFlat) => {
    process.exitCode = isFlat ? 0 : 1;
  },
  (error: unknown) => {
    console.error(error instanceof NoBrowser ? error.message : error);
    process.exitCode = 1;
  },
);
