import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { type Breakouts, breakoutsOf } from './breakouts.ts';
import { type Chance, seededChance } from './chance.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { kindsOfAccount } from './kinds-of-account.ts';
import { kindsOfGrowth } from './made-growth.ts';
import { pooledCoverageOf } from './pooled.ts';
import { printTable } from './print-table.ts';
import { printRealSeries } from './real-series.ts';
import { judgeYoungPosts, type YoungPosts } from './young-posts.ts';

const sizes = [8, 12, 20, 50] as const;
const ages = [2, 6, 12, 24, 40] as const;

/** The real account that is measured where no file is named: beside the checkout, where it is there. */
const usual = {
  posts: '../shared/data/meta-business-suite-instagram-posts.csv',
  followers: '../shared/data/instagram-followers-by-day.csv',
};

/**
 * Runs every measurement and prints it; `files` is an export of another account's posts and, where there is one, a table of its
 * followers by day: then these alone are measured.
 */
export function benchScores(files: readonly string[]): void {
  const [posts, followers] = files;
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) {
    console.error(`There is no file ${missing}.`);
    process.exitCode = 1;
    return;
  }
  if (posts !== undefined) {
    printRealSeries(posts, followers);
    return;
  }
  const coverage = overKindsAndSizes(sizes, (kind, size, chance) => coverageOf(kind, size, 2000, chance));
  printCoverage(coverage);
  printPooled(
    overKindsAndSizes([8, 12], (kind, size, _, seed) => {
      const { alone, pooled } = pooledCoverageOf(kind, size, 1000, () => seededChance(seed));
      return [
        { known: 'own posts alone', ...alone },
        { known: 'and 5 other accounts', ...pooled },
      ];
    }).flat(),
  );
  const breakouts = overKindsAndSizes([12, 20, 50], (kind, size, chance) =>
    breakoutsOf(kind, size, 2000, chance),
  );
  printBreakouts(breakouts);
  const young = kindsOfGrowth.flatMap((growth, nth) =>
    ages.map((age) =>
      judgeYoungPosts(growth, age, { worlds: 40, perWorld: 25 }, seededChance((nth + age / 100) / 3)),
    ),
  );
  printYoungPosts(young);
  mkdirSync('.artifacts', { recursive: true });
  writeFileSync('.artifacts/bench-scores.json', JSON.stringify({ coverage, breakouts, young }, null, 2));
  if (existsSync(usual.posts)) printRealSeries(usual.posts, usual.followers);
  else console.log('\nNo real account beside this checkout: name an export to measure one.');
}

function overKindsAndSizes<Row>(
  of: readonly number[],
  measure: (kind: (typeof kindsOfAccount)[number], size: number, chance: Chance, seed: number) => Row,
): readonly Row[] {
  return kindsOfAccount.flatMap((kind, nth) =>
    of.map((size) => {
      const seed = (nth + size / 100) / kindsOfAccount.length;
      return measure(kind, size, seededChance(seed), seed);
    }),
  );
}

function printCoverage(rows: readonly Coverage[]): void {
  printTable(
    'Coverage: how often the next post lies in the middle 80 and 95 % of what is predicted, and its true place in the score’s ranges',
    ['account', 'n', 'next 80', 'next 95', 'place 80', 'place 95', 'width of 80'],
    rows.map((row) => [row.kind, row.size, row.next80, row.next95, row.place80, row.place95, row.width]),
  );
  printTable(
    'Mean distance of the score from the true place (0–100), settled posts',
    ['account', 'n', 'Vigie', 'rank among all', 'multiple of the mean'],
    rows.map((row) => [row.kind, row.size, row.error, row.rankError, row.multipleError]),
  );
}

function printPooled(rows: readonly (Coverage & { readonly known: string })[]): void {
  printTable(
    'Small samples, with and without the spread of other accounts',
    ['account', 'n', 'known', 'next 80', 'next 95', 'place 80', 'place 95', 'width of 80', 'distance'],
    rows.map((row) => [
      row.kind,
      row.size,
      row.known,
      row.next80,
      row.next95,
      row.place80,
      row.place95,
      row.width,
      row.error,
    ]),
  );
}

function printBreakouts(rows: readonly Breakouts[]): void {
  printTable(
    'Breakouts: how many of 100 ordinary posts are flagged, and of 100 posts of ten times the usual',
    ['account', 'n', 'ordinary', 'tenfold', 'ordinary above twice the mean'],
    rows.map((row) => [row.kind, row.size, row.ordinary, row.tenfold, row.twiceTheMean]),
  );
}

function printYoungPosts(rows: readonly YoungPosts[]): void {
  printTable(
    'Young posts, 30 settled ones to compare with: mean distance of the score from the place once settled (0–100)',
    [
      'growth',
      'age h',
      'judged %',
      'Vigie',
      'rank, age ignored',
      'multiple of the mean',
      'place 80',
      'place 95',
      'width of 80',
    ],
    rows.map((row) => [
      row.growth,
      row.ageHours,
      row.judged,
      row.error,
      row.rankError,
      row.multipleError,
      row.place80,
      row.place95,
      row.width,
    ]),
  );
}
