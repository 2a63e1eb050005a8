import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GoalEvidence } from '../src/domain/goal-measure.ts';
import { changeBetweenWindows } from '../src/domain/review/change-between.ts';
import { reviewPeriod } from '../src/domain/review/period-review.ts';
import { periodTotals } from '../src/domain/review/period-totals.ts';
import { reviewWindows } from '../src/domain/review/review-windows.ts';
import { wilsonInterval } from '../src/domain/wilson-interval.ts';
import { engaged, hour, observed, postOf } from './posts-of-an-account.ts';

// What changed from one period to the next, and how sure that is.

const at = (text: string) => new Date(text).getTime();
const days = ({ from, to }: { readonly from: string; readonly to: string }) => [from, to];

describe('periods', () => {
  test('the last whole week, and the one before it', () => {
    const { now, before } = reviewWindows('weekly', at('2026-06-10T12:00'));
    expect([days(now), days(before)]).toEqual([
      ['2026-06-01', '2026-06-07'],
      ['2026-05-25', '2026-05-31'],
    ]);
    expect(now.start).toBe(before.end);
  });

  test('the last whole month, and those before it', () => {
    const { now, before } = reviewWindows('monthly', at('2026-03-31T12:00'));
    expect([days(now), days(before)]).toEqual([
      ['2026-02-01', '2026-02-28'],
      ['2026-01-01', '2026-01-31'],
    ]);
    expect(days(reviewWindows('monthly', at('2026-03-31T12:00'), 2).now)).toEqual([
      '2025-12-01',
      '2025-12-31',
    ]);
  });

  test('a period ends where the one after it begins, however far back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('weekly' as const, 'monthly' as const),
        fc.integer({ min: at('2020-01-01T00:00'), max: at('2030-01-01T00:00') }),
        fc.integer({ min: 0, max: 40 }),
        (kind, moment, earlier) => {
          const { now, before } = reviewWindows(kind, moment, earlier);
          expect(before.end).toBe(now.start);
          expect(now.end).toBeLessThanOrEqual(moment);
          expect(reviewWindows(kind, moment, earlier + 1).now).toEqual(before);
        },
      ),
    );
  });
});

describe('what changed', () => {
  const share = (part: number, whole: number) => ({
    value: part / whole,
    interval: wilsonInterval(part, whole) ?? null,
  });

  test('of two shares the interval is Newcombe’s', () => {
    // Newcombe 1998, Statistics in Medicine 17, table II, (a): 56/70 against 48/80, method 10.
    const change = changeBetweenWindows({ better: 'higher' }, share(56, 70), share(48, 80));
    if (change.state !== 'known' || change.interval === null) throw new Error('unknown');
    expect(change.difference).toBeCloseTo(0.2, 10);
    expect(change.interval.low).toBeCloseTo(0.0524, 4);
    expect(change.interval.high).toBeCloseTo(0.3339, 4);
    expect(change.verdict).toBe('better');
  });

  test('where less is better, less is better', () => {
    const faster = { value: 2, interval: { low: 1.5, high: 2.5 } };
    const slower = { value: 6, interval: { low: 5, high: 7 } };
    expect(changeBetweenWindows({ better: 'lower' }, faster, slower)).toMatchObject({ verdict: 'better' });
    expect(changeBetweenWindows({ better: 'lower' }, slower, faster)).toMatchObject({ verdict: 'worse' });
  });

  test('without an interval nothing is said of it, and without a value nothing at all', () => {
    const without = { value: 3, interval: null };
    expect(changeBetweenWindows({ better: 'higher' }, without, share(1, 2))).toMatchObject({
      state: 'known',
      interval: null,
      verdict: 'unsaid',
    });
    expect(changeBetweenWindows({ better: 'higher' }, { value: null, interval: null }, without)).toEqual({
      state: 'unknown',
    });
  });

  test('the same against the same is unclear, and turning the periods round turns the result round', () => {
    const shares = fc
      .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 500 }))
      .filter(([part, whole]) => part <= whole)
      .map(([part, whole]) => share(part, whole));
    fc.assert(
      fc.property(shares, shares, (one, other) => {
        expect(changeBetweenWindows({ better: 'higher' }, one, one)).toMatchObject({ verdict: 'unclear' });
        const there = changeBetweenWindows({ better: 'higher' }, one, other);
        const back = changeBetweenWindows({ better: 'higher' }, other, one);
        if (there.state !== 'known' || back.state !== 'known') throw new Error('unknown');
        expect(there.difference).toBeCloseTo(-back.difference, 10);
        expect(there.interval?.low).toBeCloseTo(-(back.interval?.high ?? Number.NaN), 10);
      }),
    );
  });
});

describe('a period of an account', () => {
  const now = at('2026-06-10T12:00');
  const windows = reviewWindows('weekly', now);
  const evidence = (posts: GoalEvidence['posts']): GoalEvidence => ({
    posts,
    audiences: [],
    periods: [],
    comments: [],
    facts: { settlesAfterHours: 48, definitionChanges: [] },
    now,
  });
  const published = (id: string, text: string, likes: number) => {
    const publishedAt = at(text);
    const metrics = Object.fromEntries(
      Object.entries(engaged(likes)).map(([name, count]) => [name, { ...count, observedAt: now - hour }]),
    );
    return postOf({ id, publishedAt, metrics });
  };

  test('its posts are those published in it, and what both periods bear is compared', () => {
    const posts = [
      published('a', '2026-06-01T00:00', 10),
      published('b', '2026-06-07T23:59', 20),
      published('c', '2026-06-08T00:00', 30),
      published('d', '2026-05-31T23:59', 40),
    ];
    const review = reviewPeriod(windows, evidence(posts));
    expect(review.posts.map(({ id }) => id)).toEqual(['b', 'a']);
    const pace = review.lines.find(({ measure }) => measure.id === 'postsPerWeek');
    expect(pace).toMatchObject({ now: { value: 2 }, before: { value: 1 }, change: { difference: 1 } });
    expect(review.unknown.map(({ id }) => id)).toContain('clickThroughRate');
  });

  test('a period without posts bears nothing, and says so', () => {
    const review = reviewPeriod(windows, evidence([]));
    expect(review.posts).toEqual([]);
    expect(review.totals).toEqual([]);
    expect(review.lines).toEqual([]);
  });

  test('totals say how many posts tell them, and leave ads out', () => {
    const seen = postOf({ id: 'a', metrics: { impressions: observed(1_200, now, 1_299) } });
    const totals = periodTotals([seen, postOf({ id: 'b', metrics: {} }), postOf({ promoted: true })]);
    expect(totals).toEqual([{ metric: 'impressions', sum: { low: 1_200, high: 1_299 }, told: 1, posts: 2 }]);
  });

  test('people reached by several posts are not added up', () => {
    const seen = ['a', 'b'].map((id) => postOf({ id, metrics: { reach: observed(500, now) } }));
    expect(periodTotals(seen)).toEqual([]);
  });
});
