import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakoutOf } from '../src/domain/breakout.ts';
import { fromLog, toLog } from '../src/domain/log-scale.ts';
import { predict } from '../src/domain/predictive.ts';
import { exactly } from '../src/domain/range-arithmetic.ts';
import { scoreOf } from '../src/domain/score.ts';
import { poolSpread, sumSpreads } from '../src/domain/spread-prior.ts';
import { studentShareBelow } from '../src/domain/student-t.ts';
import { type DatedLog, fitUsual } from '../src/domain/usual.ts';

const still = (logs: readonly number[]): DatedLog[] => logs.map((log) => ({ log, days: 0 }));

/** Evenly spread through a normal distribution around `level`, oldest first, three days apart. */
function normalPosts(size: number, level: number, spread: number, trend = 0): DatedLog[] {
  // In an order that has nothing to do with the values.
  const order = Array.from({ length: size }, (_, index) => (index * 7) % size);
  return order.map((place, index) => {
    const days = -3 * (size - index);
    return { log: level + trend * days + spread * probit((place + 0.5) / size), days };
  });
}

/** Inverse of the normal distribution, by bisection on the library's. */
function probit(share: number): number {
  let [low, high] = [-6, 6];
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2;
    // With this many degrees of freedom the distribution is as good as normal.
    if (studentShareBelow(middle, 1e9) < share) low = middle;
    else high = middle;
  }
  return low;
}

describe('the usual', () => {
  test('is the level of posts spread evenly around it', () => {
    const usual = fitUsual(still(normalPosts(41, 5, 0.7).map(({ log }) => log)), 0.01);
    expect(usual.level).toBeCloseTo(5, 1);
    // A Student t scale of five degrees of freedom is a little less than the normal standard deviation.
    expect(usual.scale).toBeGreaterThan(0.5);
    expect(usual.scale).toBeLessThan(0.75);
  });

  test('hardly moves for a post that went round the world', () => {
    const posts = normalPosts(21, 5, 0.5);
    const before = fitUsual(posts, 0.01);
    const after = fitUsual([...posts, { log: 12, days: -1 }], 0.01);
    expect(Math.abs(after.level - before.level)).toBeLessThan(0.15);
    expect(after.scale).toBeLessThan(1.6 * before.scale);
  });

  test('is that of the judged post’s moment where the account grows', () => {
    const perDay = Math.log(1.25) / 30;
    const usual = fitUsual(normalPosts(50, 6, 0.4, perDay), 0.01);
    expect(usual.trend).toBeGreaterThan(0.7 * perDay);
    expect(usual.trend).toBeLessThan(1.1 * perDay);
    expect(usual.level).toBeCloseTo(6, 0);
    // With the trend taken out, what was published 150 days ago lies where today's posts do.
    const [oldest] = usual.atThatMoment;
    expect(oldest).toBeGreaterThan(4.5);
    // The level at the end of a trend is known less well than that of as many posts of one day.
    expect(usual.worth).toBeLessThan(40);
    expect(fitUsual(still(normalPosts(50, 6, 0.4).map(({ log }) => log)), 0.01).worth).toBeCloseTo(50, 6);
  });

  test('has a trend only as far as the posts tell', () => {
    const two = fitUsual(
      [
        { log: 5, days: -2 },
        { log: 6, days: -1 },
        { log: 5.4, days: 0 },
      ],
      0.01,
    );
    expect(Math.abs(two.trend)).toBeLessThan(0.01);
  });

  test('takes over the spread of other accounts where its own posts are few', () => {
    const few = still([5, 5.1, 4.9, 5.05, 4.95, 5, 5.02, 4.98]);
    const alone = fitUsual(few, 0.01).scale;
    const drawn = fitUsual(few, 0.01, { scale: 0.8, posts: 10 }).scale;
    expect(drawn).toBeGreaterThan(3 * alone);
    expect(drawn).toBeLessThan(0.8);
  });

  test('whatever the values, is a level among them with a spread', () => {
    const values = fc.array(
      fc.record({
        log: fc.double({ min: -12, max: 20, noNaN: true }),
        days: fc.integer({ min: -400, max: 400 }),
      }),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(values, fc.double({ min: 0.001, max: 1, noNaN: true }), (given, least) => {
        const { level, trend, scale, worth, atThatMoment } = fitUsual(given, least);
        expect([level, trend, scale, worth, ...atThatMoment].every(Number.isFinite)).toBe(true);
        expect(scale).toBeGreaterThanOrEqual(least);
        expect(worth).toBeGreaterThan(0);
        expect(worth).toBeLessThanOrEqual(given.length + 1e-6);
      }),
    );
  });
});

describe('the spread of another post', () => {
  const posts = fc.array(fc.double({ min: -3, max: 12, noNaN: true }), { minLength: 1, maxLength: 80 });

  test('rises with the value from nothing to everything', () => {
    fc.assert(
      fc.property(posts, fc.array(fc.double({ min: -30, max: 40, noNaN: true })), (logs, asked) => {
        const { shareBelow } = predict(fitUsual(still(logs), 0.05));
        const shares = [-200, ...asked.sort((a, b) => a - b), 200].map(shareBelow);
        for (const [index, share] of shares.entries()) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
          expect(share).toBeGreaterThanOrEqual((shares[index - 1] ?? 0) - 1e-6);
        }
        expect(shares[0]).toBeLessThan(0.05);
        expect(shares.at(-1)).toBeGreaterThan(0.95);
      }),
    );
  });

  test('gives back the value below which a share lies', () => {
    fc.assert(
      fc.property(posts, fc.double({ min: 0.02, max: 0.98, noNaN: true }), (logs, share) => {
        const { shareBelow, valueAt } = predict(fitUsual(still(logs), 0.05));
        const value = valueAt(share);
        // Equal values make steps: the share asked for lies within one.
        expect(shareBelow(value - 1e-6)).toBeLessThanOrEqual(share + 1e-6);
        expect(shareBelow(value + 1e-6)).toBeGreaterThanOrEqual(share - 1e-6);
      }),
    );
  });

  test('leaves half of it below the level of even posts, and equal posts in its middle', () => {
    const even = predict(fitUsual(still(normalPosts(31, 4, 0.6).map(({ log }) => log)), 0.01));
    expect(even.shareBelow(4)).toBeCloseTo(0.5, 1);
    const equal = predict(fitUsual(still(Array(12).fill(3)), 0.1));
    expect(equal.shareBelow(3)).toBeCloseTo(0.5, 6);
  });

  test('Student’s t is near its tables', () => {
    // Upper 10, 5 and 1 % points with 5 degrees of freedom.
    expect(studentShareBelow(1.476, 5)).toBeCloseTo(0.9, 3);
    expect(studentShareBelow(2.015, 5)).toBeCloseTo(0.95, 3);
    expect(studentShareBelow(-3.365, 5)).toBeCloseTo(0.01, 3);
    expect(studentShareBelow(0, 5)).toBeCloseTo(0.5, 6);
  });
});

describe('the range of a score', () => {
  const predictive = predict(fitUsual(still(normalPosts(40, 4, 0.6).map(({ log }) => log)), 0.01));

  test('widens with what is still to come', () => {
    const widths = [0, 0.2, 0.6, 2].map((spread) => {
      const { likely } = scoreOf({ log: exactly(4.2), spread }, predictive);
      return likely.high - likely.low;
    });
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(new Set(widths).size).toBe(widths.length);
  });

  test('stays within 0 and 100, and is never of no width', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -50, max: 50, noNaN: true }),
        fc.double({ min: 0, max: 5, noNaN: true }),
        fc.double({ min: 0, max: 5, noNaN: true }),
        (log, width, spread) => {
          const { place, likely, almostSure } = scoreOf(
            { log: { low: log, high: log + width }, spread },
            predictive,
          );
          for (const { low, high } of [likely, almostSure]) {
            expect(low).toBeGreaterThanOrEqual(0);
            expect(high).toBeLessThanOrEqual(100);
            expect(high).toBeGreaterThan(low);
          }
          expect(place).toBeGreaterThanOrEqual(likely.low - 1e-6);
          expect(place).toBeLessThanOrEqual(likely.high + 1e-6);
        },
      ),
    );
  });
});

describe('a breakout', () => {
  const twelve = Float64Array.of(2.3, 3, 3.4, 3.7, 3.9, 4.1, 4.25, 4.4, 4.5, 4.6, 4.7, 4.8);

  test('is a modified z above 3.5', () => {
    // Median 4.175, median absolute deviation 0.45: 0.6745 × (x − 4.175) ÷ 0.45.
    const z = (log: number) => breakoutOf(log, twelve, 0)?.modifiedZ ?? Number.NaN;
    expect(z(6.5101)).toBeCloseTo(3.5, 3);
    expect(breakoutOf(6.5, twelve, 0)?.isBreakout).toBe(false);
    expect(breakoutOf(6.52, twelve, 0)?.isBreakout).toBe(true);
  });

  test('needs twice the usual, however narrow the spread', () => {
    const narrow = Float64Array.from({ length: 20 }, (_, index) => 5 + index / 1000);
    expect(breakoutOf(5.5, narrow, 0)).toMatchObject({ isBreakout: false });
    expect(breakoutOf(5.5, narrow, 0)?.modifiedZ).toBeGreaterThan(3.5);
    expect(breakoutOf(5.8, narrow, 0)?.isBreakout).toBe(true);
  });

  test('needs twelve posts', () => {
    expect(breakoutOf(99, twelve.slice(1), 0)).toBeUndefined();
  });

  test('takes the mean deviation where more than half of the posts are equal, and never less than chance', () => {
    const equal = Float64Array.of(2, ...Array<number>(10).fill(3), 4);
    // Mean absolute deviation 1/6: (x − 3) ÷ (1.253314 ÷ 6).
    expect(breakoutOf(4, equal, 0)?.modifiedZ).toBeCloseTo(6 / 1.253314, 6);
    const all = new Float64Array(12).fill(3);
    expect(breakoutOf(4, all, 0.5)?.modifiedZ).toBeCloseTo(2, 6);
  });
});

describe('what other accounts tell of a spread', () => {
  test('nothing, where there are fewer than three of them', () => {
    const two = sumSpreads([
      { scale: 0.5, posts: 30 },
      { scale: 0.6, posts: 30 },
    ]);
    expect(poolSpread(two)).toBeUndefined();
    const own = { scale: 0.7, posts: 30 };
    const three = sumSpreads([{ scale: 0.5, posts: 30 }, { scale: 0.6, posts: 30 }, own]);
    expect(poolSpread(three)?.scale).toBeCloseTo((0.5 * 0.6 * 0.7) ** (1 / 3), 6);
    expect(poolSpread(three, own)).toBeUndefined();
  });

  test('much where they are alike, little where they are not', () => {
    const alike = sumSpreads([0.5, 0.51, 0.49, 0.5].map((scale) => ({ scale, posts: 40 })));
    const unlike = sumSpreads([0.1, 0.4, 1.2, 2.5].map((scale) => ({ scale, posts: 40 })));
    expect(poolSpread(alike)?.posts).toBe(30);
    expect(poolSpread(unlike)?.posts).toBeLessThan(2);
  });
});

test('the log scale takes counts there and back, zero included', () => {
  fc.assert(
    fc.property(fc.nat(1e9), fc.integer({ min: 1, max: 1e8 }), (count, divisor) => {
      const back = fromLog(toLog(count, divisor), divisor) * divisor;
      expect(Math.abs(back - count)).toBeLessThanOrEqual(1e-6 + 1e-12 * count);
    }),
  );
});
