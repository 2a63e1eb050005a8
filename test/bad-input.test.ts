import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AccrualCurve, accrualAges } from '../src/domain/accrual.ts';
import { type Evidence, explain } from '../src/domain/explain.ts';
import type { Post } from '../src/domain/post.ts';
import { whatWouldChange } from '../src/domain/what-would-change.ts';
import { evidenceFor, standingFor, verdictFor } from './evidence-for.ts';
import { audienceOf, day, engaged, now, observed, postOf, postsWith } from './posts-of-an-account.ts';

// Whatever is read or told, a post is judged with numbers or not judged for a stated reason.

describe('stated results', () => {
  const same = (value: number, size = 12) => postsWith(Array<number>(size).fill(value));

  test('a cohort of identical values: in its middle where equal, above where more than chance explains', () => {
    const equal = verdictFor({ post: postOf({ metrics: engaged(100) }), candidates: same(100) });
    expect(equal.score.place).toBeCloseTo(50, 0);
    expect(equal.multiple?.low).toBeCloseTo(1, 6);
    expect(equal.breakout).toBe(false);
    const more = verdictFor({ post: postOf({ metrics: engaged(130) }), candidates: same(100) });
    expect(more.score.place).toBeGreaterThan(85);
    // What chance alone makes of a hundred is no feat.
    const barely = verdictFor({ post: postOf({ metrics: engaged(101) }), candidates: same(100) });
    expect(barely.score.place).toBeLessThan(more.score.place - 5);
  });

  test('zeros only: judged, without a multiple of nothing', () => {
    const zero = verdictFor({ post: postOf({ metrics: engaged(0) }), candidates: same(0) });
    expect(zero.score.place).toBeCloseTo(50, 0);
    expect(zero.multiple).toBeUndefined();
    expect(zero.benchmark).toMatchObject({ lowerQuartile: 0, median: 0 });
    const rated = verdictFor({
      post: postOf({ metrics: engaged(0) }),
      candidates: same(0),
      followersOf: (post) => audienceOf(900 + post.id.length, undefined, post.publishedAt ?? 0),
    });
    // Nothing is nothing, whatever it is divided by.
    expect(rated.rating).toBe('usual');
  });

  test('one giant among ordinary posts: it moves the others little, and breaks out itself', () => {
    const ordinary = [40, 50, 55, 60, 70, 75, 80, 90, 100, 110, 130, 150, 170];
    const calm = verdictFor({ post: postOf({ metrics: engaged(85) }), candidates: postsWith(ordinary) });
    const upset = verdictFor({
      post: postOf({ metrics: engaged(85) }),
      candidates: postsWith([...ordinary, 2_000_000]),
    });
    expect(Math.abs(upset.score.place - calm.score.place)).toBeLessThan(8);
    expect(upset.benchmark.median / calm.benchmark.median).toBeLessThan(1.2);
    const giant = verdictFor({
      post: postOf({ metrics: engaged(2_000_000) }),
      candidates: postsWith(ordinary),
    });
    expect([giant.breakout, giant.rank]).toEqual([true, 1]);
  });

  test('missing followers: by engagements; all hidden: said to be hidden', () => {
    expect(verdictFor({ followersOf: () => undefined }).basis.kpi).toBe('engagements');
    const hidden = postOf({ metrics: {}, hidden: ['reactions', 'comments'] });
    expect(standingFor({ post: hidden })).toEqual({ state: 'hidden' });
    const others = postsWith(Array<number>(20).fill(9), { metrics: {}, hidden: ['reactions'] });
    expect(standingFor({ candidates: others })).toEqual({ state: 'too few', size: 0, needed: 8 });
  });

  test('dates in the future, and clocks that jump: too early, never compared with', () => {
    const ahead = postOf({ publishedAt: now + 30 * day });
    expect(standingFor({ post: ahead })).toEqual({ state: 'too early', hoursLeft: 768 });
    const others = postsWith(Array<number>(20).fill(9), { publishedAt: now + day });
    expect(explain(evidenceFor({ candidates: others })).cohort?.leftOut).toEqual({ 'read too early': 20 });
    // Read "next year": the clock was set back since.
    const early = postOf({
      metrics: { reactions: observed(5, now + 365 * day), comments: observed(0, now + 365 * day) },
    });
    expect(standingFor({ post: early }).state).toBe('score');
  });
});

test('never NaN, never a crash, whatever is given', () => {
  const moment = fc.oneof(
    fc.integer({ min: now - 400 * day, max: now + 400 * day }),
    fc.constantFrom(0, 8.64e15, now),
  );
  const amount = fc.oneof(fc.nat(50), fc.constantFrom(0, 1, 1e6, Number.MAX_SAFE_INTEGER), fc.nat(1e7));
  const count = fc
    .tuple(amount, fc.oneof(fc.constant(0), amount), moment)
    .map(([low, width, at]) => observed(low, at, Math.min(low + width, Number.MAX_SAFE_INTEGER)));
  const metrics = fc.record(
    { reactions: count, comments: count, shares: count, saves: count, views: count, impressions: count },
    { requiredKeys: [] },
  );
  const post: fc.Arbitrary<Post> = fc
    .record({
      id: fc.uuid(),
      promoted: fc.boolean(),
      leftOut: fc.boolean(),
      format: fc.constantFrom('image', 'reel', 'text', null),
      author: fc.constantFrom('mill', 'mill', 'mill', 'baker', null),
      publishedAt: fc.option(moment),
      metrics: fc.oneof(
        metrics,
        fc.nat(500).map((value) => engaged(value)),
      ),
      hidden: fc.subarray(['reactions', 'views'] as const),
    })
    .map((over) => postOf(over));
  const followers = fc.option(
    fc.tuple(fc.nat(1e9), fc.nat(1e6), moment).map(([low, width, at]) => audienceOf(low, low + width, at)),
    { nil: undefined },
  );
  const curve: fc.Arbitrary<AccrualCurve | undefined> = fc.option(
    fc
      .array(
        fc.record({
          growth: fc.double({ min: 0, max: 5, noNaN: true }),
          variance: fc.double({ min: 1e-6, max: 9, noNaN: true }),
          posts: fc.nat(60),
        }),
        { minLength: accrualAges.length - 1, maxLength: accrualAges.length - 1 },
      )
      .map((steps) => ({ family: 'picture', account: '', posts: 50, accounts: 5, steps })),
    { nil: undefined },
  );
  const given: fc.Arbitrary<Evidence> = fc
    .record({
      post,
      candidates: fc.array(post, { maxLength: 50 }),
      audiences: fc.array(followers, { minLength: 1, maxLength: 3 }),
      curve,
      prior: fc.option(
        fc.record({ scale: fc.double({ min: 0.001, max: 4, noNaN: true }), posts: fc.nat(30) }),
        {
          nil: undefined,
        },
      ),
      days: fc.constantFrom(30, 180, null),
      now: moment,
    })
    .map(({ audiences, curve: learnt, prior, days, ...rest }) =>
      evidenceFor({
        ...rest,
        followersOf: ({ id }) => audiences[id.charCodeAt(0) % audiences.length],
        curveOf: () => learnt,
        priorOf: () => prior,
        window: { days, posts: 40 },
      }),
    );
  fc.assert(
    fc.property(given, (evidence) => {
      const explanation = explain(evidence);
      const { assessment, placement } = explanation;
      const { standing } = assessment;
      if ('hoursLeft' in standing) expect(Number.isInteger(standing.hoursLeft)).toBe(true);
      const numbers = numbersIn({ ...assessment, placement: { ...placement, members: [] } });
      expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([]);
      expect(placement?.members.every(({ compared }) => Number.isFinite(compared)) ?? true).toBe(true);
      if ('verdict' in standing) {
        const { place, likely } = standing.verdict.score;
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(100);
        expect(likely.low).toBeLessThanOrEqual(likely.high);
      }
      expect(() => whatWouldChange(explanation)).not.toThrow();
    }),
    { numRuns: 400 },
  );
});

/** Every number anywhere in it. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
