import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparableHours, comparableMetrics } from '../src/domain/comparable-metrics.ts';
import { addsKnownToAll, engagementsOf } from '../src/domain/engagements.ts';
import { computeKpi, inputsCounted, type Kpi, type KpiInput, type KpiInputs } from '../src/domain/kpi.ts';
import { kpiInputs } from '../src/domain/kpi-inputs.ts';
import { kpiById, kpis } from '../src/domain/kpi-registry.ts';
import { metricNames } from '../src/domain/metrics.ts';
import type { Snapshot } from '../src/domain/post.ts';
import type { Range } from '../src/domain/range.ts';
import { exactly } from '../src/domain/range-arithmetic.ts';
import { hour, observed, postOf } from './posts-of-an-account.ts';

const folder = new URL('../src/domain/kpis/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));

describe('one file a KPI', () => {
  test('every file is in the registry under its own name, and nothing else is', () => {
    expect(kpis.map(({ id }) => id).sort()).toEqual(files.map(camelCaseName).sort());
  });

  test('what the main job asks for is there', () => {
    for (const id of [
      'engagementRateByFollowers',
      'engagementRateByImpressions',
      'engagementRateByReach',
      'engagementRateByViews',
      'clickInclusiveEngagementRate',
      'clickThroughRate',
      'conversationRate',
      'conversationRatePerThousandFollowers',
      'amplificationRate',
      'amplificationRatePerThousandFollowers',
      'applauseRate',
      'applauseRatePerThousandFollowers',
      'saveRate',
      'reachRate',
      'viralityRate',
      'viewsPerFollower',
      'engagementVelocity',
      'linkClickThroughRate',
      'linkClickRateByReach',
      'shareRate',
      'followRate',
      'profileVisitRate',
      'conversionRate',
      'conversionsPerClick',
      'conversionsPerLinkClick',
      'revenuePerPost',
      'revenuePerSession',
    ]) {
      expect(kpiById(id), id).toBeDefined();
    }
  });

  test('the guide to adding one shows a whole one', () => {
    const guide = readFileSync(new URL('README.md', folder), 'utf8');
    for (const field of ['id', 'name', 'formula', 'unit', 'source', 'needs', 'compute', 'examples']) {
      expect(guide).toMatch(new RegExp(`^  ${field}: `, 'm'));
    }
  });
});

describe.each(kpis.map((kpi) => [kpi.id, kpi] as const))('%s', (_, kpi) => {
  test.each(kpi.examples.map((example, index) => [index + 1, example] as const))(
    'example %i holds',
    (_index, { inputs, result }) => {
      const value = computeKpi(kpi, inputs);
      if (result === undefined) {
        expect(value).toBeUndefined();
        return;
      }
      expect(value?.low).toBeCloseTo(result.low, 12);
      expect(value?.high).toBeCloseTo(result.high, 12);
    },
  );

  test('its examples show an exact, an abbreviated and an unknown value', () => {
    const { examples } = kpi;
    expect(examples.length).toBeGreaterThanOrEqual(3);
    expect(examples.some(({ result }) => result !== undefined && result.low === result.high)).toBe(true);
    expect(examples.some(({ result }) => result !== undefined && result.low < result.high)).toBe(true);
    expect(examples.some(({ result }) => result === undefined)).toBe(true);
  });

  test('it says what it is in both languages, and where that comes from', () => {
    for (const text of [kpi.name.en, kpi.name.fr, kpi.formula.en, kpi.formula.fr, kpi.source.title]) {
      expect(text.trim().length).toBeGreaterThan(3);
    }
    expect(kpi.name.en).not.toBe(kpi.name.fr);
    if (kpi.source.url !== null) expect(new URL(kpi.source.url).protocol).toBe('https:');
  });

  test('without any one of its needs it is unknown', () => {
    fc.assert(
      fc.property(inputsFor(kpi), fc.constantFrom(...kpi.needs), (inputs, missing) => {
        const { [missing]: _left, ...rest } = inputs;
        expect(computeKpi(kpi, rest)).toBeUndefined();
      }),
    );
  });

  test('its range holds the value of every count that the abbreviated ones may stand for', () => {
    fc.assert(
      fc.property(
        inputsFor(kpi),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (inputs, shares) => {
          const range = computeKpi(kpi, inputs);
          if (range === undefined) return;
          const exact = Object.fromEntries(
            Object.entries(inputs).map(([name, within]) => [
              name,
              exactly(pick(within, shares.next().value ?? 0)),
            ]),
          );
          const value = computeKpi(kpi, exact);
          expect(value?.low).toBeGreaterThanOrEqual(range.low);
          expect(value?.high).toBeLessThanOrEqual(range.high);
        },
      ),
    );
  });

  test('counts are never negative, so neither is it; only a difference can be', () => {
    fc.assert(
      fc.property(inputsFor(kpi), (inputs) => {
        const range = computeKpi(kpi, inputs);
        if (range === undefined || kpi.unit === 'perHour') return;
        expect(range.low).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(range.high)).toBe(true);
      }),
    );
  });
});

describe('engagements', () => {
  test('are reactions and comments, with shares and saves where known', () => {
    const reactions = exactly(10);
    const comments = exactly(2);
    expect(engagementsOf({ reactions, comments })).toEqual({
      value: exactly(12),
      counted: ['reactions', 'comments'],
    });
    expect(engagementsOf({ reactions, comments, saves: exactly(1), views: exactly(900) })).toEqual({
      value: exactly(13),
      counted: ['reactions', 'comments', 'saves'],
    });
    expect(engagementsOf({ reactions, shares: exactly(3) })).toBeUndefined();
    expect(engagementsOf({ comments })).toBeUndefined();
  });

  test('two sums are made comparable by what both posts have', () => {
    const one = { reactions: exactly(1), comments: exactly(1), shares: exactly(1) };
    const other = { reactions: exactly(1), comments: exactly(1), shares: exactly(1), saves: exactly(1) };
    expect(addsKnownToAll([one, other])).toEqual(['shares']);
    expect(addsKnownToAll([one, other, { reactions: exactly(1), comments: exactly(1) }])).toEqual([]);
  });

  test('the metrics that went into a KPI can be shown', () => {
    const kpi = known('engagementRateByFollowers');
    const inputs = { reactions: exactly(1), comments: exactly(1), shares: exactly(1), followers: exactly(9) };
    expect(inputsCounted(kpi, inputs)).toEqual(['reactions', 'comments', 'followers', 'shares']);
  });
});

describe('what a post’s KPIs are worked out from', () => {
  const at = Date.UTC(2026, 4, 1);

  test('counts read more than a day apart never meet in one formula', () => {
    const old = observed(500, at - comparableHours * hour - 1);
    const kept = observed(40, at - comparableHours * hour);
    const post = postOf({ metrics: { views: observed(9000, at), reactions: kept, comments: old } });
    expect(comparableMetrics(post)).toEqual({ views: post.metrics.views, reactions: kept });
    expect(comparableMetrics(postOf({ metrics: {} }))).toEqual({});
  });

  test('velocity is of the metrics that both readings have, over the hours between them', () => {
    const post = postOf({
      metrics: { reactions: observed(150, at), comments: observed(10, at), shares: observed(40, at) },
    });
    const inputs = kpiInputs(post, undefined, snapshot(at - 4 * hour, { reactions: 90, comments: 10 }));
    expect(inputs).toMatchObject({
      earlierEngagements: exactly(100),
      laterEngagements: exactly(160),
      hoursBetween: exactly(4),
    });
    expect(computeKpi(known('engagementVelocity'), inputs)).toEqual(exactly(15));
    expect(inputs.followers).toBeUndefined();
  });

  test('velocity over counts read at two moments allows for both', () => {
    const post = postOf({ metrics: { reactions: observed(160, at), comments: observed(0, at - 2 * hour) } });
    const inputs = kpiInputs(post, undefined, snapshot(at - 4 * hour, { reactions: 100, comments: 0 }));
    expect(computeKpi(known('engagementVelocity'), inputs)).toEqual({ low: 15, high: 30 });
  });

  test('without later counts of all that the earlier reading told there is no velocity', () => {
    const post = postOf({ metrics: { reactions: observed(160, at), comments: observed(3, at - 4 * hour) } });
    for (const earlier of [
      snapshot(at - 4 * hour, { reactions: 100, comments: 3 }),
      snapshot(at - 6 * hour, { reactions: 100 }),
      snapshot(at + hour, { reactions: 100, comments: 3 }),
    ]) {
      expect(computeKpi(known('engagementVelocity'), kpiInputs(post, undefined, earlier))).toBeUndefined();
    }
    expect(kpiInputs(post, exactly(7), undefined)).toMatchObject({ followers: exactly(7) });
  });

  function snapshot(observedAt: number, counts: { reactions: number; comments?: number }): Snapshot {
    const metrics = Object.fromEntries(
      Object.entries(counts).map(([name, value]) => [name, { ...exactly(value), shown: String(value) }]),
    );
    return { platform: 'meadow', id: 'post', observedAt, metrics, hidden: [], view: 'feed' };
  }
});

/** Counts for everything that a KPI takes, some of them abbreviated. */
function inputsFor(kpi: Kpi): fc.Arbitrary<KpiInputs> {
  const counts: Partial<Record<KpiInput, fc.Arbitrary<Range>>> = Object.fromEntries(
    [...metricNames, 'followers', 'earlierEngagements', 'laterEngagements', 'hoursBetween'].map((name) => [
      name,
      count,
    ]),
  );
  return fc.record(counts, { requiredKeys: [...kpi.needs] }) as fc.Arbitrary<KpiInputs>;
}

const count = fc
  .tuple(fc.nat({ max: 1e9 }), fc.oneof(fc.constant(0), fc.nat({ max: 1e6 })))
  .map(([low, width]): Range => ({ low, high: low + width }));

function pick({ low, high }: Range, share: number): number {
  return Math.round(low + (high - low) * share);
}

function camelCaseName(file: string): string {
  return file.replace(/\.ts$/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function known(id: string): Kpi {
  const kpi = kpiById(id);
  if (kpi === undefined) throw new Error(`no KPI ${id}`);
  return kpi;
}
