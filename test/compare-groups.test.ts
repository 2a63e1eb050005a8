import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareGroups, fewestPostsCompared, type GroupPost } from '../src/domain/compare-groups.ts';
import { newcombeInterval, pooledShare } from '../src/domain/compare-groups-shares.ts';
import { exactly } from '../src/domain/range-arithmetic.ts';
import { studentQuantile } from '../src/domain/student-t.ts';

const counts = (...values: readonly number[]): readonly GroupPost[] =>
  values.map((value) => ({ count: exactly(value), outOf: null }));
const rates = (...values: readonly (readonly [number, number])[]): readonly GroupPost[] =>
  values.map(([count, outOf]) => ({ count: exactly(count), outOf: exactly(outOf) }));

const someCounts = fc
  .array(fc.integer({ min: 0, max: 100_000 }), { minLength: fewestPostsCompared, maxLength: 30 })
  .map((values) => counts(...values));
const someShares = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 50, max: 5_000 })), {
    minLength: fewestPostsCompared,
    maxLength: 30,
  })
  .map((pairs) => rates(...pairs));

function known(a: readonly GroupPost[], b: readonly GroupPost[], measure: 'typical' | 'pooled') {
  const difference = compareGroups(a, b, measure);
  if (difference.state !== 'known') throw new Error(difference.state);
  return difference;
}

test('quantiles of Student’s t are those of the tables', () => {
  expect(studentQuantile(0.975, 4)).toBeCloseTo(2.776, 1);
  expect(studentQuantile(0.975, 10)).toBeCloseTo(2.228, 2);
  expect(studentQuantile(0.975, 100)).toBeCloseTo(1.984, 2);
  expect(studentQuantile(0.025, 10)).toBeCloseTo(-2.228, 2);
  expect(studentQuantile(0.5, 10)).toBeCloseTo(0, 6);
});

describe('typical posts', () => {
  test('too few in either group: nothing is said', () => {
    expect(compareGroups(counts(1, 2, 3, 4), counts(5, 6, 7, 8, 9), 'typical')).toEqual({
      state: 'too few',
      posts: { a: 4, b: 5 },
    });
    expect(compareGroups([], [], 'typical').state).toBe('too few');
  });

  test('ten times the engagement is seen, with an interval round ten', () => {
    const { value, interval, verdict } = known(
      counts(1_000, 1_200, 800, 1_100, 950, 1_050),
      counts(100, 120, 80, 110, 95, 105),
      'typical',
    );
    expect(value).toBeCloseTo(10, 0);
    expect(interval.low).toBeGreaterThan(7);
    expect(interval.high).toBeLessThan(14);
    expect(verdict).toBe('higher');
  });

  test('zeros have their place, and equal counts are no certainty', () => {
    const zeros = known(counts(0, 0, 0, 0, 0), counts(0, 0, 0, 0, 0), 'typical');
    expect(zeros).toMatchObject({ value: 1, a: 0, b: 0, verdict: 'unclear' });
    expect(zeros.interval.low).toBeLessThan(0.5);
    expect(zeros.interval.high).toBeGreaterThan(2);
    const near = known(counts(3, 3, 3, 3, 3), counts(2, 2, 2, 2, 2), 'typical');
    expect(near.verdict).toBe('unclear');
  });

  test('a post with nothing to be divided by is left aside', () => {
    expect(
      compareGroups(rates([1, 0], [1, 9], [1, 9], [1, 9], [1, 9]), counts(1, 2, 3, 4, 5), 'typical'),
    ).toEqual({
      state: 'too few',
      posts: { a: 4, b: 5 },
    });
  });

  test('swapped groups turn the ratio round; a group is no different from itself', () => {
    fc.assert(
      fc.property(someCounts, someCounts, (a, b) => {
        const there = known(a, b, 'typical');
        const back = known(b, a, 'typical');
        expect(there.value * back.value).toBeCloseTo(1, 6);
        expect(there.interval.low * back.interval.high).toBeCloseTo(1, 6);
        expect(there.interval.low).toBeLessThanOrEqual(there.value);
        expect(there.interval.high).toBeGreaterThanOrEqual(there.value);
        expect(known(a, a, 'typical')).toMatchObject({ value: 1, verdict: 'unclear' });
      }),
    );
  });

  test('abbreviated counts widen the interval to both sides', () => {
    const a = counts(1_000, 1_200, 800, 1_100, 950);
    const b = counts(500, 650, 420, 580, 610);
    const exact = known(a, b, 'typical').interval;
    const wide = a.map(({ count }) => ({
      count: { low: count.low - 50, high: count.high + 49 },
      outOf: null,
    }));
    const { interval } = known(wide, b, 'typical');
    expect(interval.low).toBeLessThan(exact.low);
    expect(interval.high).toBeGreaterThan(exact.high);
  });

  test('groups of one population are told apart in about one case of twenty', () => {
    const wrong = shareOf(2_000, (random) => {
      const draw = (size: number) =>
        counts(...Array.from({ length: size }, () => Math.round(Math.exp(5 + 0.8 * normal(random)))));
      return known(draw(6), draw(15), 'typical').verdict !== 'unclear';
    });
    expect(wrong).toBeGreaterThan(0.03);
    expect(wrong).toBeLessThan(0.07);
  });
});

describe('pooled shares', () => {
  test('Wilson’s and Newcombe’s intervals are those of the paper', () => {
    // Wilson's interval of 81 of 263 and Newcombe's of 56 of 70 against 48 of 80: tables of Newcombe 1998, method 3 and method 10.
    const of = (count: number, outOf: number) => pooledShare(rates([count, outOf])) ?? fail();
    expect(of(81, 263).interval.low).toBeCloseTo(0.2553, 4);
    expect(of(81, 263).interval.high).toBeCloseTo(0.3662, 4);
    const { low, high } = newcombeInterval(of(56, 70), of(48, 80));
    expect(low).toBeCloseTo(0.0524, 4);
    expect(high).toBeCloseTo(0.3339, 4);
  });

  test('too little to be counted out of is too few, more counts than that no share', () => {
    const few = rates([1, 9], [1, 9], [1, 9], [1, 9], [1, 9]);
    const many = rates([1, 90], [1, 90], [1, 90], [1, 90], [1, 90]);
    expect(compareGroups(few, many, 'pooled').state).toBe('too few');
    expect(compareGroups(rates([91, 90], [1, 90], [1, 90], [1, 90], [1, 90]), many, 'pooled').state).toBe(
      'no share',
    );
  });

  test('no clicks at all are no certainty', () => {
    const none = rates([0, 200], [0, 200], [0, 200], [0, 200], [0, 200]);
    const { interval, value, verdict } = known(none, none, 'pooled');
    expect(value).toBe(0);
    expect(interval.low).toBeLessThan(0);
    expect(interval.high).toBeGreaterThan(0);
    expect(verdict).toBe('unclear');
  });

  test('posts that differ among themselves tell less than as many views of one kind', () => {
    const alike = rates([20, 1_000], [20, 1_000], [20, 1_000], [20, 1_000], [20, 1_000]);
    const unlike = rates([0, 1_000], [80, 1_000], [0, 1_000], [20, 1_000], [0, 1_000]);
    expect(pooledShare(alike)?.worth).toBe(5_000);
    expect(pooledShare(unlike)?.worth).toBeLessThan(500);
  });

  test('swapped groups turn the sign round; the interval holds the value and stays within a whole', () => {
    fc.assert(
      fc.property(someShares, someShares, (a, b) => {
        const there = known(a, b, 'pooled');
        const back = known(b, a, 'pooled');
        expect(there.value).toBeCloseTo(-back.value, 9);
        expect(there.interval.low).toBeCloseTo(-back.interval.high, 9);
        expect(there.interval.low).toBeGreaterThanOrEqual(-1);
        expect(there.interval.high).toBeLessThanOrEqual(1);
        expect(there.interval.low).toBeLessThanOrEqual(there.value);
        expect(there.interval.high).toBeGreaterThanOrEqual(there.value);
        expect(known(a, a, 'pooled').verdict).toBe('unclear');
      }),
    );
  });
});

function shareOf(times: number, isSo: (random: () => number) => boolean): number {
  let seed = 20_261_122;
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return (seed + 0.5) / 2 ** 32;
  };
  let so = 0;
  for (let time = 0; time < times; time += 1) so += Number(isSo(random));
  return so / times;
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
}

function fail(): never {
  throw new Error('unknown');
}
