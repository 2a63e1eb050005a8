import fc from 'fast-check';
import { median, medianAbsoluteDeviation } from 'simple-statistics';
import { expect, test } from 'vitest';
import { ascending, medianDeviation, medianOfSorted } from '../src/domain/ascending.ts';

const values = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 60 });

test('medians of sorted values are those of the library, equal values among them', () => {
  fc.assert(
    fc.property(fc.oneof(values, fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1 })), (given) => {
      const sorted = ascending(given);
      const middle = medianOfSorted(sorted);
      expect(middle).toBeCloseTo(median(given), 9);
      expect(medianDeviation(sorted, middle)).toBeCloseTo(medianAbsoluteDeviation(given), 9);
    }),
  );
});
