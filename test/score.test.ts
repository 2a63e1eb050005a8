import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Audience } from '../src/domain/account.ts';
import { assess } from '../src/domain/assess.ts';
import { explain } from '../src/domain/explain.ts';
import { followersFrom, nearestAudience } from '../src/domain/nearest-audience.ts';
import type { PostFigures } from '../src/domain/post.ts';
import { exactly } from '../src/domain/range-arithmetic.ts';
import { rankOf, ratingOf } from '../src/domain/score.ts';
import { counting, evidenceFor, standingFor, twelve, verdictFor } from './evidence-for.ts';
import { audienceOf, day, engaged, hour, now, observed, postOf, postsWith } from './posts-of-an-account.ts';

describe('states', () => {
  test.each([
    [0, 'too few', undefined],
    [7, 'too few', undefined],
    [8, 'indicative', undefined],
    [11, 'indicative', undefined],
    [12, 'score', false],
    [29, 'score', false],
    [30, 'score', true],
  ] as const)('%i posts to compare with: %s', (size, state, firm) => {
    const standing = standingFor({ candidates: postsWith(counting(size)) });
    expect(standing.state).toBe(state);
    if (standing.state === 'too few') expect(standing).toEqual({ state, size, needed: 8 });
    expect('firm' in standing ? standing.firm : undefined).toBe(firm);
  });

  test('a promoted post is not judged, whatever else is known of it', () => {
    const post = postOf({ promoted: true, metrics: {}, author: null });
    expect(standingFor({ post })).toEqual({ state: 'promoted' });
  });

  test('hidden counts are hidden, unknown ones unknown', () => {
    const comments = observed(3, now - hour);
    expect(standingFor({ post: postOf({ metrics: { comments }, hidden: ['reactions'] }) })).toEqual({
      state: 'hidden',
    });
    expect(standingFor({ post: postOf({ metrics: { comments } }) })).toEqual({
      state: 'unknown',
      lacks: 'counts',
    });
    expect(standingFor({ post: postOf({ metrics: {} }) })).toEqual({ state: 'unknown', lacks: 'counts' });
    // Something else is hidden: what is needed is there.
    expect(standingFor({ post: postOf({ hidden: ['views'] }) }).state).toBe('score');
  });

  test('without author or date a post cannot be compared', () => {
    expect(standingFor({ post: postOf({ author: null }) })).toEqual({ state: 'unknown', lacks: 'author' });
    expect(standingFor({ post: postOf({ publishedAt: null }) })).toEqual({ state: 'unknown', lacks: 'date' });
  });

  test('what travels to a page is small: no post of the cohort is in it', () => {
    const judged = assess(
      evidenceFor({ candidates: postsWith(counting(60)), followersOf: () => audienceOf(500) }),
    );
    expect(JSON.stringify(judged)).not.toContain('other');
    expect(JSON.stringify(judged).length).toBeLessThan(2000);
  });
});

describe('a verdict', () => {
  test('is told with what it rests on', () => {
    const verdict = verdictFor({ post: postOf({ metrics: engaged(95) }) });
    expect(verdict.basis).toEqual({
      kpi: 'engagements',
      name: { en: 'Engagements', fr: 'Interactions' },
      unit: 'number',
      value: exactly(95),
      counted: ['reactions', 'comments'],
    });
    expect(verdict.age).toEqual({ rule: 'settled', ageHours: 239, settledHours: 48 });
    expect(verdict.benchmark).toMatchObject({ size: 12, family: 'picture', days: 180 });
    expect(verdict.breakout).toBe(false);
  });

  test('places the post within the spread of the others', () => {
    const { score, benchmark, multiple, rating } = verdictFor({ post: postOf({ metrics: engaged(95) }) });
    // Of twelve posts nine lie below: about three quarters, give or take.
    expect(score.place).toBeGreaterThan(60);
    expect(score.place).toBeLessThan(85);
    expect(benchmark.lowerQuartile).toBeLessThan(benchmark.median);
    expect(benchmark.median).toBeLessThan(benchmark.upperQuartile);
    expect(multiple?.low).toBeCloseTo(95 / benchmark.median, 10);
    expect(rating).toBe(score.place > 75 ? 'above' : 'usual');
  });

  test('its ranges hold its place, the surer one the likely one', () => {
    for (const value of [0, 20, 65, 118, 5000]) {
      const { score } = verdictFor({ post: postOf({ metrics: engaged(value) }) });
      expect(score.likely.low).toBeLessThanOrEqual(score.place);
      expect(score.likely.high).toBeGreaterThanOrEqual(score.place);
      expect(score.almostSure.low).toBeLessThanOrEqual(score.likely.low);
      expect(score.almostSure.high).toBeGreaterThanOrEqual(score.likely.high);
    }
  });

  test('is the surer the more posts there are to compare with', () => {
    const spread = [40, 55, 70, 90, 120, 160];
    const width = (size: number) => {
      const reactions = Array.from({ length: size }, (_, index) => spread[index % spread.length] ?? 0);
      const { likely } = verdictFor({ candidates: postsWith(reactions) }).score;
      return likely.high - likely.low;
    };
    expect(width(12)).toBeLessThan(width(8));
    expect(width(30)).toBeLessThan(width(12));
    expect(width(90)).toBeLessThan(width(30));
  });

  test('is less sure of an abbreviated count, around the same place', () => {
    const exact = verdictFor({ post: postOf({ metrics: engaged(80) }) });
    const abbreviated = verdictFor({ post: postOf({ metrics: engaged(70, 90) }) });
    expect(abbreviated.score.place).toBeCloseTo(exact.score.place, 0);
    expect(abbreviated.score.likely.low).toBeLessThan(exact.score.likely.low);
    expect(abbreviated.score.likely.high).toBeGreaterThan(exact.score.likely.high);
  });

  test('a rating needs the whole range of counts beyond the quartile', () => {
    const quartiles = { lowerQuartile: 2, upperQuartile: 5 };
    expect(ratingOf(exactly(5.1), quartiles)).toBe('above');
    expect(ratingOf(exactly(5), quartiles)).toBe('usual');
    expect(ratingOf({ low: 4.9, high: 9 }, quartiles)).toBe('usual');
    expect(ratingOf(exactly(1.9), quartiles)).toBe('below');
    expect(ratingOf({ low: 1, high: 2.1 }, quartiles)).toBe('usual');
  });

  test('the rank is the place with this one in it; equal ones share it', () => {
    const others = Float64Array.of(1, 4, 4, 5);
    expect(rankOf(exactly(9), others)).toBe(1);
    expect(rankOf(exactly(4), others)).toBe(2);
    expect(rankOf({ low: 2, high: 4 }, others)).toBe(4);
    expect(rankOf(exactly(0), others)).toBe(5);
  });

  test('comes with its grounds', () => {
    const followersOf = () => audienceOf(2000);
    const grounds = explain(evidenceFor({ followersOf }));
    expect(grounds.readAt).toBe(now - hour);
    expect(grounds.ageHours).toBe(239);
    expect(grounds.settlesAfterHours).toBe(48);
    expect(grounds.inputs.followers).toMatchObject(exactly(2000));
    expect(grounds.cohort?.members.map(({ post, value }) => [post.id, value.low])).toEqual(
      twelve.map((value, index) => [`other${index}`, value / 2000]),
    );
    expect(grounds.placement?.members).toHaveLength(12);
    expect(grounds.assessment.kpis).toEqual({
      engagementRateByFollowers: exactly(0.05),
      applauseRate: exactly(100),
      applauseRatePerThousandFollowers: exactly(50),
      conversationRate: exactly(0),
      conversationRatePerThousandFollowers: exactly(0),
    });
  });
});

describe('the basis', () => {
  const followed = new Set(postsWith(counting(8)).map(({ id }) => id));
  const some = (post: PostFigures): Audience | undefined =>
    followed.has(post.id) || post.id === 'post' ? audienceOf(1000) : undefined;

  test('is the rate by followers where the post’s and eight others’ are known', () => {
    const { cohort } = explain(evidenceFor({ candidates: postsWith(counting(20)), followersOf: some }));
    expect([cohort?.basis, cohort?.members.length, cohort?.leftOut]).toEqual([
      'engagementRateByFollowers',
      8,
      { 'no followers': 12 },
    ]);
    expect(cohort?.post.value).toEqual(exactly(0.1));
  });

  test('else the engagements, for everyone', () => {
    const basisFor = (over: Parameters<typeof evidenceFor>[0]) => explain(evidenceFor(over)).cohort?.basis;
    const candidates = postsWith(counting(20)).filter(({ id }) => id !== 'other0');
    expect(basisFor({ candidates, followersOf: some })).toBe('engagements');
    const own = (post: PostFigures) => (post.id === 'post' ? undefined : audienceOf(1000));
    expect(basisFor({ candidates, followersOf: own })).toBe('engagements');
    expect(basisFor({ candidates, followersOf: () => audienceOf(0, 999) })).toBe('engagements');
  });

  test('views, where a page shows nothing else', () => {
    const views = (value: number) => ({ views: observed(value, now - hour) });
    const candidates = postsWith(twelve).map((post, index) => ({
      ...post,
      metrics: views(100 * (index + 1)),
    }));
    const { basis } = verdictFor({ post: postOf({ metrics: views(950) }), candidates });
    expect(basis).toMatchObject({ kpi: 'views', value: exactly(950), counted: ['views'] });
    // Views never stand in where engagements are known, nor beside posts of which only these are.
    expect(explain(evidenceFor({ candidates })).cohort?.members).toEqual([]);
    const both = postOf({ metrics: { ...engaged(50), ...views(950) } });
    expect(verdictFor({ post: both }).basis.kpi).toBe('engagements');
  });

  test('views read long after the engagements do not take these away', () => {
    const metrics = {
      reactions: observed(50, now - 5 * day),
      comments: observed(2, now - 5 * day),
      views: observed(900, now),
    };
    expect(verdictFor({ post: postOf({ metrics }) }).basis.value).toEqual(exactly(52));
  });

  test('one abbreviated follower count under every rate leaves their order as sure as the engagements are', () => {
    const plain = verdictFor();
    const rated = verdictFor({ followersOf: () => audienceOf(1000, 1999) });
    expect(rated.basis.kpi).toBe('engagementRateByFollowers');
    expect(rated.basis.value).toEqual({ low: 100 / 1999, high: 0.1 });
    expect(rated.score.place).toBeCloseTo(plain.score.place, 6);
    expect(rated.score.likely.low).toBeCloseTo(plain.score.likely.low, 6);

    // Two readings of the same text may hide two different counts.
    const two = (post: PostFigures) => audienceOf(1000, 1999, post.id === 'post' ? now : now - day);
    const unsure = verdictFor({ followersOf: two });
    expect(unsure.score.likely.low).toBeLessThan(plain.score.likely.low);
    expect(unsure.rating).toBe('usual');
  });

  test('followers are those read nearest to the counts', () => {
    const [first, second, third] = [
      audienceOf(10, 10, 100),
      audienceOf(20, 20, 200),
      audienceOf(30, 30, 400),
    ];
    const audiences = [first, second, third];
    expect(nearestAudience([], 5)).toBeUndefined();
    expect(nearestAudience(audiences, 0)).toBe(first);
    expect(nearestAudience(audiences, 150)).toBe(first);
    expect(nearestAudience(audiences, 151)).toBe(second);
    expect(nearestAudience(audiences, 200)).toBe(second);
    expect(nearestAudience(audiences, 999)).toBe(third);
    const read = { reactions: observed(1, 390), comments: observed(1, 310) };
    expect(followersFrom(audiences)(postOf({ metrics: read }))).toBe(third);
  });

  test('the nearest follower count is nearest among any', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(1000), { minLength: 1 }), fc.nat(1000), (moments, at) => {
        const audiences = moments.sort((a, b) => a - b).map((moment) => audienceOf(1, 1, moment));
        const distance = Math.min(...moments.map((moment) => Math.abs(moment - at)));
        expect(Math.abs((nearestAudience(audiences, at)?.observedAt ?? Number.NaN) - at)).toBe(distance);
      }),
    );
  });
});

describe('whatever the account', () => {
  test('more engagements never mean a lower score, rank or multiple', () => {
    fc.assert(
      fc.property(account, fc.nat(5000), fc.nat(5000), ({ reactions, followers }, value, more) => {
        const asked = { candidates: postsWith(reactions), followersOf: () => followers };
        const less = verdictFor({ ...asked, post: postOf({ metrics: engaged(value) }) });
        const greater = verdictFor({ ...asked, post: postOf({ metrics: engaged(value + more) }) });
        expect(greater.score.place).toBeGreaterThanOrEqual(less.score.place - 1e-9);
        expect(greater.score.likely.low).toBeGreaterThanOrEqual(less.score.likely.low - 1e-9);
        expect(greater.score.almostSure.high).toBeGreaterThanOrEqual(less.score.almostSure.high - 1e-9);
        expect(greater.rank).toBeLessThanOrEqual(less.rank);
        expect(order[greater.rating]).toBeGreaterThanOrEqual(order[less.rating]);
        expect(greater.multiple?.low ?? 0).toBeGreaterThanOrEqual(less.multiple?.low ?? 0);
      }),
    );
  });

  test('the same account with more followers is judged the same', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(5000), { minLength: 12, maxLength: 40 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.constantFrom(2, 4, 1024),
        fc.nat(5000),
        (reactions, followers, factor, value) => {
          // Read each at its own moment, so that the rates are compared.
          const times = (multiple: number) => (post: PostFigures) =>
            audienceOf(followers * multiple, followers * multiple, post.publishedAt ?? 0);
          const asked = { post: postOf({ metrics: engaged(value) }), candidates: postsWith(reactions) };
          const small = verdictFor({ ...asked, followersOf: times(1) });
          const large = verdictFor({ ...asked, followersOf: times(factor) });
          expect(large.score.place).toBeCloseTo(small.score.place, 6);
          expect(large.score.likely.high).toBeCloseTo(small.score.likely.high, 6);
          expect(large.rank).toBe(small.rank);
        },
      ),
      // Two equal rates of which one has been through the trend's arithmetic.
      { examples: [[[1, 0, 0, 0, 11, 11, 11, 0, 11, 11, 11, 0, 11], 1, 2, 1]] },
    );
  });
});

const order = { below: 0, usual: 1, above: 2 } as const;

const account = fc.record({
  reactions: fc.array(fc.nat(5000), { minLength: 8, maxLength: 40 }),
  followers: fc.option(
    fc
      .tuple(fc.integer({ min: 1, max: 1e6 }), fc.nat(1000))
      .map(([low, width]) => audienceOf(low, low + width)),
    { nil: undefined },
  ),
});
