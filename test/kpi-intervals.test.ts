import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Kpi, KpiInput, KpiInputs } from '../src/domain/kpi.ts';
import { computeKpi } from '../src/domain/kpi.ts';
import { intervalOf, kpiReading, kpiValue } from '../src/domain/kpi-reading.ts';
import { kpiById, kpis } from '../src/domain/kpi-registry.ts';
import { metricNames } from '../src/domain/metrics.ts';
import type { Source } from '../src/domain/post.ts';
import type { Range } from '../src/domain/range.ts';
import { exactly } from '../src/domain/range-arithmetic.ts';
import { wilsonInterval } from '../src/domain/wilson-interval.ts';
import { day, now, observed } from './posts-of-an-account.ts';

const ratios = kpis.flatMap((kpi) =>
  kpi.ratioOf === undefined ? [] : [[kpi.id, kpi, kpi.ratioOf] as const],
);

describe('Wilson’s interval', () => {
  // Percentages worked out elsewhere, to two decimals.
  test.each([
    [2, 100, 0.55, 7.0],
    [4, 200, 0.78, 5.03],
    [10, 500, 1.09, 3.64],
    [20, 1000, 1.3, 3.07],
    [100, 5000, 1.65, 2.43],
    [0, 50, 0, 7.13],
  ])('of %i in %i is %f to %f %%', (part, whole, low, high) => {
    const interval = wilsonInterval(part, whole);
    expect(100 * (interval?.low ?? Number.NaN)).toBeCloseTo(low, 1);
    expect(100 * (interval?.high ?? Number.NaN)).toBeCloseTo(high, 1);
  });

  const trials = fc
    .tuple(fc.integer({ min: 1, max: 1e9 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([whole, share]) => ({ part: Math.round(whole * share), whole }));

  test('holds the ratio, within 0 and 1', () => {
    fc.assert(
      fc.property(trials, ({ part, whole }) => {
        const { low, high } = known(wilsonInterval(part, whole));
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(part / whole);
        expect(high).toBeGreaterThanOrEqual(part / whole);
        expect(high).toBeLessThanOrEqual(1);
        expect(high).toBeGreaterThan(low);
      }),
    );
  });

  test('is narrower of more trials with the same ratio', () => {
    fc.assert(
      fc.property(trials, fc.integer({ min: 2, max: 100 }), ({ part, whole }, times) => {
        expect(widthOf(wilsonInterval(times * part, times * whole))).toBeLessThan(
          widthOf(wilsonInterval(part, whole)),
        );
      }),
    );
  });

  test('is the mirror image for those that failed', () => {
    fc.assert(
      fc.property(trials, ({ part, whole }) => {
        const some = known(wilsonInterval(part, whole));
        const rest = known(wilsonInterval(whole - part, whole));
        expect(some.low).toBeCloseTo(1 - rest.high, 9);
        expect(some.high).toBeCloseTo(1 - rest.low, 9);
      }),
    );
  });

  test('is none of no trials, and none where more succeeded than were tried', () => {
    expect(wilsonInterval(0, 0)).toBeUndefined();
    expect(wilsonInterval(3, 2)).toBeUndefined();
    expect(wilsonInterval(-1, 2)).toBeUndefined();
    expect(wilsonInterval(Number.NaN, 2)).toBeUndefined();
  });
});

describe.each(ratios)('%s', (_id, kpi, ratioOf) => {
  test('its ratio is its value', () => {
    fc.assert(
      fc.property(inputsOf(kpi), (inputs) => {
        const value = computeKpi(kpi, inputs);
        const whole = inputs[ratioOf.whole]?.low ?? Number.NaN;
        const part = [...ratioOf.part, ...(kpi.adds ?? [])].reduce(
          (sum, name) => sum + (inputs[name]?.low ?? 0),
          0,
        );
        expect(value?.low).toBeCloseTo(part / whole, 9);
      }),
    );
  });

  test('everything that it needs is a part of it or the whole', () => {
    expect(new Set([...ratioOf.part, ratioOf.whole])).toEqual(new Set(kpi.needs));
    expect(ratioOf.fewest).toBeGreaterThan(0);
  });
});

describe('the interval of a KPI', () => {
  const clicks = named('clickThroughRate');

  test('is Wilson’s where counts are exact', () => {
    const inputs = { clicks: exactly(20), impressions: exactly(1000) };
    expect(intervalOf(clicks, inputs)).toEqual(wilsonInterval(20, 1000));
  });

  test('holds that of every count that the abbreviated ones may stand for', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const counts = fc
      .tuple(fc.nat(5_000), fc.nat(500), fc.integer({ min: 6_000, max: 1e6 }), fc.nat(5_000))
      .map(([part, more, whole, most]) => ({
        clicks: { low: part, high: part + more },
        impressions: { low: whole, high: whole + most },
      }));
    fc.assert(
      fc.property(counts, share, share, (inputs, first, second) => {
        const widest = known(intervalOf(clicks, inputs));
        const one = known(
          intervalOf(clicks, {
            clicks: exactly(within(inputs.clicks, first)),
            impressions: exactly(within(inputs.impressions, second)),
          }),
        );
        expect(one.low).toBeGreaterThanOrEqual(widest.low);
        expect(one.high).toBeLessThanOrEqual(widest.high);
      }),
    );
  });

  test('is none where the part may be more than the whole, of money, of too few, or of what is unknown', () => {
    const of = (low: number, high = low) => ({ clicks: { low, high }, impressions: exactly(1000) });
    expect(intervalOf(clicks, of(1500))).toBeUndefined();
    expect(intervalOf(clicks, of(900, 1001))).toBeUndefined();
    expect(intervalOf(clicks, of(900))).toBeDefined();
    const revenue = { revenue: exactly(10), sessions: exactly(1000) };
    expect(intervalOf(named('revenuePerSession'), revenue)).toBeUndefined();
    expect(intervalOf(clicks, { clicks: exactly(2), impressions: exactly(99) })).toBeUndefined();
    expect(intervalOf(clicks, { clicks: exactly(2) })).toBeUndefined();
    expect(intervalOf(named('applauseRate'), { reactions: exactly(2) })).toBeUndefined();
  });
});

describe('what is divided by followers', () => {
  const rates = kpis.filter(({ needs }) => needs.includes('followers'));
  const metrics = Object.fromEntries(metricNames.map((name) => [name, observed(50, now)]));

  test.each(rates.map(({ id }) => id))('%s has no interval: followers are no trials, and no sample', (id) => {
    const reading = kpiReading(named(id), { metrics }, { followers: exactly(8412) });
    expect(reading).toMatchObject({ state: 'known', interval: undefined, approximate: false });
  });
});

describe('what a KPI tells', () => {
  const clicks = named('clickThroughRate');
  const read = (count: number, of: number, most = of) =>
    kpiReading(clicks, { metrics: { clicks: observed(count, now), impressions: observed(of, now, most) } });

  test('is known from its fewest on, with its sample and whether its interval is exact', () => {
    expect(read(2, 100)).toMatchObject({
      state: 'known',
      value: exactly(0.02),
      interval: wilsonInterval(2, 100),
      approximate: true,
      whole: exactly(100),
    });
    const saves = { saves: observed(2, now), reach: observed(100, now) };
    expect(kpiReading(named('saveRate'), { metrics: saves })).toMatchObject({ approximate: false });
  });

  test('is nothing below that, also where it may be fewer, and of none', () => {
    for (const reading of [read(2, 99), read(2, 90, 110), read(0, 0)]) {
      expect(reading).toMatchObject({ state: 'too few', value: undefined, interval: undefined });
    }
  });

  test('is unknown where a count is', () => {
    expect(kpiReading(clicks, { metrics: { impressions: observed(9, now) } })).toMatchObject({
      state: 'unknown',
      value: undefined,
      whole: undefined,
      choice: { state: 'missing', lacks: ['clicks'] },
    });
  });
});

test('a KPI’s value alone is that of its reading, whatever is known of a post, when it was read and who told it', () => {
  const told = fc
    .tuple(
      fc.integer({ min: 0, max: 300 }),
      fc.constantFrom(0, 0, 99),
      fc.constantFrom(0, 0, 1, 3),
      fc.constantFrom<Source>('page', 'page', 'file', 'typed'),
    )
    .map(([low, width, daysAgo, source]) => ({
      ...observed(low, now - daysAgo * day, low + width),
      source,
    }));
  const metrics = fc.record(Object.fromEntries(metricNames.map((name) => [name, told])), {
    requiredKeys: ['reactions', 'comments'],
  });
  const others = fc.array(
    fc.tuple(fc.constantFrom(...metricNames), told).map(([metric, count]) => ({ metric, ...count })),
    { maxLength: 4 },
  );
  const some = fc.integer({ min: 0, max: 500 }).map(exactly);
  const beside = fc.record(
    { followers: some, earlierEngagements: some, laterEngagements: some, hoursBetween: some },
    { requiredKeys: [] },
  );
  const states = new Set<string>();
  fc.assert(
    fc.property(fc.record({ metrics, others }, { requiredKeys: ['metrics'] }), beside, (post, given) => {
      for (const kpi of kpis) {
        const { state, value } = kpiReading(kpi, post, given);
        states.add(state);
        expect(kpiValue(kpi, post, given)).toEqual(value);
      }
    }),
  );
  expect(states).toEqual(new Set(['known', 'too few', 'unknown']));
});

/** Exact counts for all that a KPI takes, the whole never 0. */
function inputsOf(kpi: Kpi): fc.Arbitrary<KpiInputs> {
  const counts: Partial<Record<KpiInput, fc.Arbitrary<Range>>> = Object.fromEntries(
    [...metricNames, 'followers'].map((name) => [name, fc.integer({ min: 1, max: 1e6 }).map(exactly)]),
  );
  return fc.record(counts, { requiredKeys: [...kpi.needs] }) as fc.Arbitrary<KpiInputs>;
}

function within({ low, high }: Range, share: number): number {
  return Math.round(low + (high - low) * share);
}

function widthOf(range: Range | undefined): number {
  const { low, high } = known(range);
  return high - low;
}

function known(range: Range | undefined): Range {
  if (range === undefined) throw new Error('no interval');
  return range;
}

function named(id: string): Kpi {
  const kpi = kpiById(id);
  if (kpi === undefined) throw new Error(`no KPI ${id}`);
  return kpi;
}
