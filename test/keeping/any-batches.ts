import fc from 'fast-check';
import { exactCount } from '../../src/domain/count.ts';
import { metricNames } from '../../src/domain/metrics.ts';
import { type Arriving, hour, madeReading, noon } from './made-readings.ts';

const minute = 60_000;

/** From few values, so that readings of the same post meet and differ. */
function few<Value>(...values: Value[]): fc.Arbitrary<Value> {
  return fc.constantFrom(...values);
}

const count = fc.oneof(
  fc.nat(3).map((value) => exactCount(value)),
  few({ low: 1000, high: 1999, shown: '1K' }),
);

const metrics = fc.dictionary(few(...metricNames.slice(0, 5)), count, { maxKeys: 3 });

function readingBetween(from: number, to: number): fc.Arbitrary<Arriving> {
  return fc
    .record({
      view: few('feed', 'grid'),
      id: few('p1', 'p2', 'p3'),
      url: few(null, 'https://harbour.example/p/1'),
      author: fc.record({
        handle: few(null, 'pier', 'quay'),
        name: few(null, 'The Pier', 'A Quay'),
        url: few(null, 'https://harbour.example/pier', 'https://elsewhere.example/'),
        followers: fc.option(count, { nil: null }),
      }),
      publication: few(
        { publishedAt: null, publishedAtFrom: null },
        { publishedAt: noon - 50 * hour, publishedAtFrom: 'time element' as const },
        { publishedAt: noon - 51 * hour, publishedAtFrom: 'post id' as const },
      ),
      createdAt: few(null, noon - 60 * hour, noon - 61 * hour),
      promoted: fc.boolean(),
      context: few(null, 'Quay reposted this'),
      format: few(null, 'image' as const, 'reel' as const),
      metrics,
      ownersOnly: few(undefined, ['views'] as const, ['reactions', 'saves'] as const),
      hidden: fc.uniqueArray(few(...metricNames.slice(0, 2)), { maxLength: 1 }),
      text: few(null, 'one', 'two'),
      observedAt: fc.integer({ min: from, max: to }),
    })
    .map(({ publication, ownersOnly, ...told }) =>
      madeReading({
        ...told,
        ...publication,
        ...(ownersOnly === undefined ? {} : { ownersOnly: [...ownersOnly] }),
      }),
    );
}

/** Batches as a page's script would make them over some hours: each of later readings than the one before. */
export const anyBatches: fc.Arbitrary<Arriving[][]> = fc.integer({ min: 1, max: 6 }).chain((batches) =>
  fc.tuple(
    ...Array.from({ length: batches }, (_, index) => {
      const from = noon - 10 * hour + index * 40 * minute;
      return fc.array(readingBetween(from, from + 39 * minute), { minLength: 1, maxLength: 5 });
    }),
  ),
);

/** The order in which batches are sent where some are sent again: each first in its turn, then at any time. */
export function anyRepeats(batches: number): fc.Arbitrary<number[]> {
  return fc
    .array(fc.array(fc.nat(), { maxLength: 3 }), { minLength: batches, maxLength: batches })
    .map((again) => again.flatMap((earlier, index) => [index, ...earlier.map((each) => each % (index + 1))]));
}
