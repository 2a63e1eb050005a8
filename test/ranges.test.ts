import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Range } from '../src/domain/range.ts';
import {
  addRanges,
  divideRanges,
  endsOf,
  exactly,
  middleOf,
  scaleRange,
  subtractRanges,
} from '../src/domain/range-arithmetic.ts';

// What is true of every value of the operands must be true of the range: no possible result falls outside it.

const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const range = fc
  .tuple(number, number)
  .map(([a, b]): Range => ({ low: Math.min(a, b), high: Math.max(a, b) }));

/** A range with a value inside it. */
const inhabited = fc
  .tuple(range, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([within, share]) => ({ within, value: between(within, share) }));

describe('every pointwise result lies in the range', () => {
  test('sums', () => {
    fc.assert(
      fc.property(fc.array(inhabited, { maxLength: 6 }), (terms) => {
        const sum = terms.reduce((total, { value }) => total + value, 0);
        expectWithin(sum, addRanges(...terms.map(({ within }) => within)));
      }),
    );
  });

  test('differences', () => {
    fc.assert(
      fc.property(inhabited, inhabited, (one, other) => {
        expectWithin(one.value - other.value, subtractRanges(one.within, other.within));
      }),
    );
  });

  test('multiples, by negative numbers too', () => {
    fc.assert(
      fc.property(inhabited, number, (one, factor) => {
        expectWithin(one.value * factor, scaleRange(one.within, factor));
      }),
    );
  });

  test('quotients', () => {
    fc.assert(
      fc.property(inhabited, inhabited, (one, other) => {
        const quotient = divideRanges(one.within, other.within);
        const canBeZero = other.within.low <= 0 && other.within.high >= 0;
        expect(quotient === undefined).toBe(canBeZero);
        if (quotient !== undefined) expectWithin(one.value / other.value, quotient);
      }),
    );
  });

  test('middles', () => {
    fc.assert(fc.property(range, (within) => expectWithin(middleOf(within), within)));
  });
});

describe('ranges are no wider than they must be', () => {
  test('exact operands give exact results', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(addRanges(exactly(a), exactly(b))).toEqual({ low: a + b, high: a + b });
        expect(subtractRanges(exactly(a), exactly(b))).toEqual({ low: a - b, high: a - b });
        if (b !== 0) expect(divideRanges(exactly(a), exactly(b))).toEqual(exactly(a / b + 0));
      }),
    );
  });

  test('both ends of a sum and of a quotient of counts are reached', () => {
    expect(addRanges({ low: 1, high: 2 }, { low: 10, high: 20 })).toEqual({ low: 11, high: 22 });
    expect(divideRanges({ low: 1200, high: 1299 }, { low: 10, high: 20 })).toEqual({ low: 60, high: 129.9 });
  });
});

test('no sum is 0, and ends leave everything else behind', () => {
  expect(addRanges()).toEqual({ low: 0, high: 0 });
  expect(endsOf({ low: 1, high: 2, shown: '1K' } as Range)).toEqual({ low: 1, high: 2 });
});

function between({ low, high }: Range, share: number): number {
  return Math.min(high, Math.max(low, low + (high - low) * share));
}

function expectWithin(value: number, { low, high }: Range): void {
  expect(value).toBeGreaterThanOrEqual(low);
  expect(value).toBeLessThanOrEqual(high);
}
