import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { breakoutsOf } from './bench/scores/breakouts.ts';
import { seededChance } from './bench/scores/chance.ts';
import { coverageOf } from './bench/scores/coverage.ts';
import { kindsOfAccount } from './bench/scores/kinds-of-account.ts';
import { kindsOfGrowth } from './bench/scores/made-growth.ts';
import { readSeries } from './bench/scores/read-series.ts';
import { distanceFromUniform, rollForward } from './bench/scores/roll-forward.ts';
import { judgeYoungPosts } from './bench/scores/young-posts.ts';

// What `npm run bench:scores` measures at length, held in short: chance is seeded, so every run gives the same figures.

const [, middling] = kindsOfAccount;

describe('on accounts whose truth is known', () => {
  test.each([12, 50])('with %i posts the ranges hold the truth about as often as they say', (size) => {
    if (middling === undefined) throw new Error('no kind of account');
    const { next80, next95, place80, place95 } = coverageOf(middling, size, 500, seededChance(0.5));
    expect(Math.abs(next80 - 80)).toBeLessThan(6);
    expect(Math.abs(next95 - 95)).toBeLessThan(4);
    expect(Math.abs(place80 - 80)).toBeLessThan(7);
    expect(Math.abs(place95 - 95)).toBeLessThan(4);
  });

  test('a growing account is judged by what was usual at that time', () => {
    const growing = kindsOfAccount.find(({ growth }) => growth > 0.2);
    if (growing === undefined) throw new Error('no growing account');
    const { error, rankError, multipleError } = coverageOf(growing, 50, 200, seededChance(0.5));
    expect(error).toBeLessThan(rankError / 2);
    expect(error).toBeLessThan(multipleError / 2);
  });

  test('fewer than 2 of 100 ordinary posts are flagged as breakouts', () => {
    const ordinary = kindsOfAccount.filter(({ name }) => !/heavy|skewed/.test(name));
    const flagged = ordinary.map((kind) => breakoutsOf(kind, 12, 150, seededChance(0.5)).ordinary);
    expect(flagged.reduce((sum, each) => sum + each, 0) / flagged.length).toBeLessThan(2);
  });

  test.each(kindsOfGrowth)(
    'young posts are placed nearer to the truth than by any naive method: $name',
    (growth) => {
      const { judged, error, rankError, multipleError, place80 } = judgeYoungPosts(
        growth,
        6,
        { worlds: 4, perWorld: 25 },
        seededChance(0.5),
      );
      expect(judged).toBe(100);
      expect(error).toBeLessThan(rankError / 2);
      expect(error).toBeLessThan(multipleError / 2);
      expect(place80).toBeGreaterThan(65);
    },
  );
});

describe('on an export of posts', () => {
  const lines = Array.from({ length: 40 }, (_, index) => {
    const month = 1 + Math.floor(index / 20);
    const likes = 50 + ((index * 37) % 100);
    return `p${index},0${month}/${String(1 + (index % 20)).padStart(2, '0')}/2026 09:30,IG reel,"${likes}",3,,1`;
  });
  const file = join(mkdtempSync(join(tmpdir(), 'series-')), 'posts.csv');
  writeFileSync(
    file,
    `\uFEFFPost ID,Publish time,Post type,Likes,Comments,Shares,Saves\n${lines.join('\n')}\np40,not a date,IG image,1,1,1,1\n`,
  );

  test('dates, counts and formats are read; what is missing stays unknown', () => {
    const { posts } = readSeries(file, undefined);
    expect(posts).toHaveLength(40);
    expect(posts[0]).toMatchObject({ id: 'p0', format: 'reel', publishedAt: Date.UTC(2026, 0, 1, 9, 30) });
    expect(posts[0]?.metrics.reactions?.low).toBe(50);
    expect(posts[0]?.metrics.shares).toBeUndefined();
  });

  test('posts are judged one after the other by those before them', () => {
    const rolled = rollForward(readSeries(file, undefined), false);
    expect(rolled).toHaveLength(32);
    expect(distanceFromUniform(rolled.map(({ vigie }) => vigie))).toBeLessThan(0.3);
  });

  test('the distance from an even scale is Kolmogorov and Smirnov’s', () => {
    expect(distanceFromUniform([50])).toBeCloseTo(0.5, 6);
    expect(distanceFromUniform([12.5, 37.5, 62.5, 87.5])).toBeCloseTo(0.125, 6);
    expect(distanceFromUniform([0, 0, 0])).toBeCloseTo(1, 6);
  });
});
