import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AccrualCurve, accrualAges, remainingAfter, supportedFrom } from '../src/domain/accrual.ts';
import { explain } from '../src/domain/explain.ts';
import { growthOfPost } from '../src/domain/growth-of-post.ts';
import { learnAccrual, type PostGrowth } from '../src/domain/learn-accrual.ts';
import type { Snapshot } from '../src/domain/post.ts';
import { evidenceFor, standingFor, verdictFor } from './evidence-for.ts';
import { engaged, hour, now, observed, postOf, postsWith } from './posts-of-an-account.ts';

/** Grows by half between neighbouring ages up to two days, and no more after. */
const known: AccrualCurve = {
  family: 'picture',
  account: '',
  posts: 120,
  accounts: 8,
  steps: accrualAges.slice(1).map((age) => ({
    growth: age <= 48 ? Math.log(1.5) : 0,
    variance: age <= 48 ? 0.04 : 0.0001,
    posts: 40,
  })),
};

const unsupported = (from: number): AccrualCurve => ({
  ...known,
  steps: known.steps.map((step, index) => ((accrualAges[index] ?? 0) < from ? { ...step, posts: 9 } : step)),
});

describe('what is still to come', () => {
  test('adds up the steps from an age on, and their spread', () => {
    const rest = remainingAfter(known, 16, 48);
    expect(rest?.growth).toBeCloseTo(2 * Math.log(1.5), 6);
    expect(rest?.spread).toBeCloseTo(Math.sqrt((2 * 0.04 + 4 * 0.0001) * (1 + 1 / 40)), 6);
  });

  test('takes a part of a step on the logarithm of the age', () => {
    const rest = remainingAfter(known, Math.sqrt(24 * 48), 48);
    expect(rest?.growth).toBeCloseTo(Math.log(1.5) / 2, 6);
  });

  test('is not known from an age on that too few posts have shown', () => {
    expect(remainingAfter(unsupported(8), 4, 48)).toBeUndefined();
    expect(remainingAfter(unsupported(8), 8, 48)).toBeDefined();
    expect(supportedFrom(unsupported(8), 48)).toBe(8);
    expect(supportedFrom(unsupported(1000), 48)).toBeUndefined();
    expect(remainingAfter(known, 0.2, 48)).toBeUndefined();
  });

  test('past the age at which posts have settled a step that is not known ends the curve', () => {
    const short: AccrualCurve = {
      ...known,
      steps: known.steps.map((step, index) => (index >= 8 ? { ...step, growth: 9, posts: 0 } : step)),
    };
    expect(remainingAfter(short, 60, 48)?.growth).toBe(0);
    expect(remainingAfter(short, 24, 48)?.growth).toBeCloseTo(Math.log(1.5), 6);
  });

  test('is less the older the post, and nothing at the end', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 2000, noNaN: true }),
        fc.double({ min: 0, max: 500, noNaN: true }),
        (age, more) => {
          const sooner = remainingAfter(known, age, 48);
          const later = remainingAfter(known, age + more, 48);
          expect(later?.growth ?? Number.NaN).toBeLessThanOrEqual((sooner?.growth ?? Number.NaN) + 1e-9);
          expect(later?.spread ?? Number.NaN).toBeLessThanOrEqual((sooner?.spread ?? Number.NaN) + 1e-9);
        },
      ),
    );
    expect(remainingAfter(known, 720, 48)).toEqual({ growth: 0, spread: 0 });
  });
});

describe('learning', () => {
  const grow = (account: string, growth: number, size: number): PostGrowth[] =>
    Array.from({ length: size }, (_, index) => ({
      account,
      family: 'picture' as const,
      growths: [{ fromHours: 4, toHours: 48, growth: growth + (index % 2 === 0 ? 0.1 : -0.1) }],
    }));
  const curveOf = (posts: readonly PostGrowth[], family: string, account: string) =>
    learnAccrual(posts).find((curve) => curve.family === family && curve.account === account);

  test('finds the growth that the readings show, and its spread', () => {
    const posts = ['a', 'b', 'c', 'd'].flatMap((account) => grow(account, 1, 20));
    const rest = remainingAfter(curveOf(posts, 'picture', '') ?? known, 4, 48);
    expect(rest?.growth).toBeCloseTo(1, 1);
    expect(rest?.spread).toBeGreaterThan(0.05);
    expect(rest?.spread).toBeLessThan(0.2);
  });

  test('tells the steps apart where posts were read at several ages', () => {
    const posts: PostGrowth[] = Array.from({ length: 60 }, (_, index) => ({
      account: `account ${index % 6}`,
      family: 'video' as const,
      growths: [
        { fromHours: 4, toHours: 24, growth: 0.8 },
        { fromHours: 8, toHours: 24, growth: 0.2 },
      ],
    }));
    const curve = curveOf(posts, 'video', '');
    const step = (age: number) => curve?.steps[accrualAges.indexOf(age as 4)]?.growth ?? Number.NaN;
    expect(step(4)).toBeCloseTo(0.6, 1);
    expect(step(8) + step(16)).toBeCloseTo(0.2, 1);
  });

  test('no account outvotes the others by the number of its posts', () => {
    const posts = [
      ...grow('busy', 2, 300),
      ...['b', 'c', 'd', 'e', 'f'].flatMap((account) => grow(account, 0.5, 10)),
    ];
    const all = remainingAfter(curveOf(posts, 'picture', '') ?? known, 4, 48);
    // Weighed by posts it would be 1.79.
    expect(all?.growth).toBeLessThan(1);
  });

  test('an account’s own curve is drawn from the others’ towards its own as its posts are more', () => {
    const others = ['b', 'c', 'd', 'e'].flatMap((account) => grow(account, 0.5, 20));
    const growth = (size: number) =>
      remainingAfter(curveOf([...others, ...grow('own', 1.5, size)], 'picture', 'own') ?? known, 4, 48)
        ?.growth ?? Number.NaN;
    expect(growth(1)).toBeLessThan(1);
    expect(growth(40)).toBeGreaterThan(1.3);
  });

  test('counts as support only posts that were read on both sides of a step', () => {
    const curve = curveOf(grow('a', 1, 10), 'picture', '');
    const support = curve?.steps.map(({ posts }) => posts);
    // Known from 4 to 48 hours: five steps.
    expect(support).toEqual(accrualAges.slice(1).map((age) => (age > 4 && age <= 48 ? 10 : 0)));
    expect(curve?.posts).toBe(10);
  });

  test('gives finite curves whatever it is given', () => {
    const growth = fc.record({
      fromHours: fc.double({ min: 0.5, max: 700, noNaN: true }),
      toHours: fc.double({ min: 0.5, max: 9000, noNaN: true }),
      growth: fc.double({ min: -8, max: 12, noNaN: true }),
    });
    const post = fc.record({
      account: fc.constantFrom('a', 'b', 'c'),
      family: fc.constantFrom('picture' as const, 'video' as const, null),
      growths: fc.array(growth, { minLength: 1, maxLength: 6 }),
    });
    fc.assert(
      fc.property(fc.array(post, { maxLength: 30 }), (posts) => {
        for (const { steps } of learnAccrual(posts)) {
          for (const step of steps) {
            expect(step.growth).toBeGreaterThanOrEqual(0);
            expect(step.variance).toBeGreaterThan(0);
            expect([step.growth, step.variance].every(Number.isFinite)).toBe(true);
          }
        }
      }),
    );
  });
});

describe('the growth of one post', () => {
  const published = now - 100 * hour;
  const snapshot = (ageHours: number, reactions: number, more: Snapshot['metrics'] = {}): Snapshot => ({
    platform: 'meadow',
    id: 'post',
    observedAt: published + ageHours * hour,
    metrics: {
      reactions: { low: reactions, high: reactions, shown: null },
      comments: { low: 0, high: 0, shown: null },
      ...more,
    },
    hidden: [],
    view: 'feed',
  });
  const post = postOf({ publishedAt: published });

  test('is told from each reading to the last', () => {
    const growth = growthOfPost(post, [snapshot(2, 10), snapshot(10, 60), snapshot(90, 100)]);
    expect(growth?.growths.map(({ fromHours, toHours }) => [fromHours, toHours])).toEqual([
      [2, 90],
      [10, 90],
    ]);
    expect(growth?.growths[0]?.growth).toBeCloseTo(Math.log(100.5 / 10.5), 6);
    expect([growth?.account, growth?.family]).toEqual(['mill', 'picture']);
  });

  test('compares the same metrics at both ends', () => {
    const shares = { shares: { low: 50, high: 50, shown: null } };
    const growth = growthOfPost(post, [snapshot(2, 10), snapshot(90, 100, shares)]);
    expect(growth?.growths[0]?.growth).toBeCloseTo(Math.log(100.5 / 10.5), 6);
  });

  test('is unknown where there is nothing to tell it by', () => {
    expect(growthOfPost(post, [])).toBeUndefined();
    expect(growthOfPost(post, [snapshot(2, 10)])).toBeUndefined();
    expect(growthOfPost(post, [snapshot(2, 10), snapshot(2.5, 12)])).toBeUndefined();
    expect(growthOfPost(post, [snapshot(0.1, 1), snapshot(50, 12)])).toBeUndefined();
    expect(growthOfPost(post, [snapshot(-5, 1), snapshot(50, 12)])).toBeUndefined();
    const two = [snapshot(2, 10), snapshot(90, 100)];
    expect(growthOfPost({ ...post, promoted: true }, two)).toBeUndefined();
    expect(growthOfPost({ ...post, leftOut: true }, two)).toBeUndefined();
    expect(growthOfPost({ ...post, author: null }, two)).toBeUndefined();
    expect(growthOfPost({ ...post, publishedAt: null }, two)).toBeUndefined();
  });
});

describe('a young post', () => {
  /** Published `ageHours` before its counts were read, an hour ago. */
  const young = (ageHours: number, reactions = 100) =>
    postOf({ publishedAt: now - (ageHours + 1) * hour, metrics: engaged(reactions) });
  const candidates = postsWith(Array.from({ length: 30 }, (_, index) => 60 + 4 * index));
  const learnt = { candidates, curveOf: () => known };

  test('is too early to judge before anything was learnt, with the hours that are left, rounded up', () => {
    expect(standingFor({ post: young(15.5), candidates })).toEqual({ state: 'too early', hoursLeft: 32 });
    // Read at 47.5 hours of age, an hour ago: old enough by now, but its counts are not.
    expect(standingFor({ post: young(47.5), candidates })).toEqual({ state: 'too early', hoursLeft: 0 });
    expect(standingFor({ post: young(48), candidates }).state).toBe('score');
    expect(standingFor({ post: young(-3), candidates })).toEqual({ state: 'too early', hoursLeft: 50 });
  });

  test('a post has settled only when the older of its counts had', () => {
    const metrics = { reactions: observed(9, now - hour), comments: observed(1, now - 3 * hour) };
    const post = postOf({ publishedAt: now - 50 * hour, metrics });
    expect(standingFor({ post, candidates }).state).toBe('too early');
  });

  test('is provisional once the curve reaches down to its age, with the hours until it is judged for good', () => {
    const standing = standingFor({ ...learnt, post: young(24) });
    expect(standing).toMatchObject({ state: 'provisional', hoursLeft: 23 });
    expect(standingFor({ ...learnt, post: young(24), curveOf: () => unsupported(4) }).state).toBe(
      'provisional',
    );
    expect(standingFor({ candidates, post: young(3), curveOf: () => unsupported(8) })).toEqual({
      state: 'too early',
      hoursLeft: 4,
    });
  });

  test('is compared as it will be: 40 engagements at a day are 60 in the end', () => {
    const provisional = verdictFor({ ...learnt, post: young(24, 80) });
    const settled = verdictFor({ ...learnt, post: postOf({ metrics: engaged(120) }) });
    expect(Math.abs(provisional.score.place - settled.score.place)).toBeLessThan(6);
    expect(provisional.score.likely.high - provisional.score.likely.low).toBeGreaterThan(
      settled.score.likely.high - settled.score.likely.low,
    );
    expect(provisional.age).toMatchObject({ rule: 'curve', ageHours: 24, posts: 120, accounts: 8 });
    const share = provisional.age.rule === 'curve' ? provisional.age.share : { low: 0, high: 0 };
    expect(share.low).toBeLessThan(1 / 1.5);
    expect(share.high).toBeGreaterThan(1 / 1.5);
  });

  test('is less sure, and nearer to the usual, the younger it is', () => {
    const places = [24, 8, 2].map((ageHours) => {
      // As many engagements as a fixed final number has at that age.
      const rest = remainingAfter(known, ageHours, 48)?.growth ?? 0;
      const { score } = verdictFor({ ...learnt, post: young(ageHours, Math.round(400 * Math.exp(-rest))) });
      return { place: score.place, width: score.likely.high - score.likely.low };
    });
    expect(places.map(({ width }) => width)).toEqual(places.map(({ width }) => width).sort((a, b) => a - b));
    expect(places.map(({ place }) => place)).toEqual(places.map(({ place }) => place).sort((a, b) => b - a));
  });

  test('with too few posts to compare with waits as if nothing were learnt', () => {
    expect(standingFor({ ...learnt, candidates: candidates.slice(0, 7), post: young(24) }).state).toBe(
      'too early',
    );
  });

  test('breaks out by what it has already, not by what it may get', () => {
    const flagged = (reactions: number) => verdictFor({ ...learnt, post: young(2, reactions) }).breakout;
    expect(flagged(100)).toBe(false);
    expect(flagged(5000)).toBe(true);
  });

  test('views are compared settled only', () => {
    const views = (value: number) => ({ views: observed(value, now - hour) });
    const others = candidates.map((post) => ({ ...post, metrics: views(900) }));
    const post = postOf({ publishedAt: now - 25 * hour, metrics: views(400) });
    expect(
      explain(evidenceFor({ post, candidates: others, curveOf: () => known })).assessment.standing.state,
    ).toBe('too early');
  });
});
