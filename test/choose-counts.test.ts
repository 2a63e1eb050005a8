import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseCounts, mostFiles, toldCounts } from '../src/domain/choose-counts.ts';
import { exactCount } from '../src/domain/count.ts';
import { metricNames } from '../src/domain/metrics.ts';
import { type OtherCount, sources } from '../src/domain/post.ts';

// One metric from a page, the owner's page, files and the person's hand: which is used, and that nothing is lost.

const told = (change: Partial<OtherCount> = {}): OtherCount => ({
  metric: 'reactions',
  ...exactCount(10),
  observedAt: 1000,
  source: 'page',
  ...change,
});

const used = (...counts: OtherCount[]) => chooseCounts(counts).metrics.reactions;

describe('of several sources', () => {
  test('the newest is used, whatever its source, and the others stand beside it', () => {
    const counts = [
      told({ observedAt: 3000, source: 'page', ...exactCount(30) }),
      told({ observedAt: 2000, source: 'owner page', ...exactCount(20) }),
      told({ observedAt: 1000, source: 'file', import: 'a', ...exactCount(25) }),
    ];
    const { metrics, others } = chooseCounts(counts);
    expect(metrics.reactions).toEqual({ ...exactCount(30), observedAt: 3000, source: 'page' });
    expect(others.map(({ source }) => source)).toEqual(['owner page', 'file']);
  });

  test('of one moment the exact goes before the range, then the owner’s page, a file, the hand, a page', () => {
    const range = told({ low: 10, high: 19, shown: '1x', source: 'owner page' });
    expect(used(range, told({ source: 'page' }))?.source).toBe('page');
    const exact = [
      told({ source: 'page' }),
      told({ source: 'typed' }),
      told({ source: 'file', import: 'a' }),
      told({ source: 'owner page' }),
    ];
    const order = exact.map((_, index) => used(...exact.slice(0, index + 1))?.source);
    expect(order).toEqual(['page', 'typed', 'file', 'owner page']);
  });

  test('each import is a source of its own, each of which only the newest stands', () => {
    const { metrics, others } = chooseCounts([
      told({ source: 'file', import: 'a', observedAt: 1 }),
      told({ source: 'file', import: 'b', observedAt: 2 }),
      told({ source: 'page', observedAt: 3 }),
      told({ source: 'page', observedAt: 4 }),
    ]);
    expect(metrics.reactions).toMatchObject({ source: 'page', observedAt: 4 });
    expect(others.map((count) => count.import)).toEqual(['b', 'a']);
  });

  test('of many imports the newest few stand, the others wait in what was kept of them', () => {
    const counts = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, index) =>
      told({ source: 'file', import: name, observedAt: index }),
    );
    const { metrics, others } = chooseCounts([...counts, told({ source: 'typed', observedAt: 0 })]);
    expect(metrics.reactions?.import).toBe('f');
    expect(others.map((count) => count.import)).toEqual(['e', 'd', 'c', undefined]);
  });

  test('metrics do not mix, and one of which nothing is told is not there', () => {
    const { metrics } = chooseCounts([told(), told({ metric: 'reach', ...exactCount(500) })]);
    expect(Object.keys(metrics)).toEqual(['reactions', 'reach']);
  });

  test('of nothing nothing is made', () => {
    expect(chooseCounts([])).toEqual({ metrics: {}, others: [] });
  });
});

const anyCount: fc.Arbitrary<OtherCount> = fc
  .record({
    metric: fc.constantFrom(...metricNames.slice(0, 3)),
    value: fc.nat(3),
    more: fc.constantFrom(0, 0, 5),
    observedAt: fc.nat(3),
    source: fc.constantFrom(...sources),
    import: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
  })
  .map(({ value, more, source, import: from, ...rest }) => ({
    ...rest,
    low: value,
    high: value + more,
    shown: `${value}`,
    source,
    ...(source === 'file' ? { import: from } : {}),
  }));

const keyOf = (count: OtherCount) => `${count.metric} ${count.source} ${count.import ?? ''}`;

describe('however it is told', () => {
  test('the order and repeats make no difference', () => {
    const cases = fc
      .array(anyCount, { maxLength: 12 })
      .chain((counts) =>
        fc.tuple(
          fc.constant(counts),
          fc.shuffledSubarray(counts, { minLength: counts.length }),
          fc.subarray(counts),
        ),
      );
    fc.assert(
      fc.property(cases, ([counts, shuffled, again]) => {
        expect(JSON.stringify(chooseCounts([...again, ...shuffled, ...again]))).toBe(
          JSON.stringify(chooseCounts(counts)),
        );
      }),
    );
  });

  test('what was chosen may be chosen from again with more, in any grouping', () => {
    const many = fc.array(anyCount, { maxLength: 8 });
    fc.assert(
      fc.property(many, many, (one, other) => {
        const apart = [...toldCounts(chooseCounts(one)), ...toldCounts(chooseCounts(other))];
        expect(chooseCounts(apart)).toEqual(chooseCounts([...one, ...other]));
      }),
    );
  });

  test('no source of a metric but the oldest files is lost, none is there twice, and what is used is newest', () => {
    fc.assert(
      fc.property(fc.array(anyCount, { maxLength: 40 }), (counts) => {
        const chosen = chooseCounts(counts);
        const all = toldCounts(chosen);
        const keys = all.map(keyOf);
        expect(new Set(keys).size).toBe(keys.length);
        for (const count of counts) {
          const kept = all.find((each) => keyOf(each) === keyOf(count));
          const files = all.filter(({ metric, source }) => metric === count.metric && source === 'file');
          // Of more imports than stand beside each other, those that stand are newer.
          if (kept === undefined) {
            expect([count.source, files.length]).toEqual(['file', mostFiles]);
            for (const file of files) expect(file.observedAt).toBeGreaterThanOrEqual(count.observedAt);
          } else expect(kept.observedAt).toBeGreaterThanOrEqual(count.observedAt);
          expect(chosen.metrics[count.metric]?.observedAt).toBeGreaterThanOrEqual(count.observedAt);
        }
      }),
    );
  });
});
