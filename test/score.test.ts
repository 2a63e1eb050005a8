import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Audience } from '../src/domain/account.ts';
import { assess } from '../src/domain/assess.ts';
import type { Standing, Verdict } from '../src/domain/assessment.ts';
import { benchmarkOf, quantile } from '../src/domain/benchmark.ts';
import { cohortDays } from '../src/domain/cohort.ts';
import { type Evidence, explain } from '../src/domain/explain.ts';
import { followersFrom, nearestAudience } from '../src/domain/nearest-audience.ts';
import type { Post } from '../src/domain/post.ts';
import type { Range } from '../src/domain/range.ts';
import { exactly } from '../src/domain/range-arithmetic.ts';
import { multipleOf, percentileRank, rankOf, ratingOf } from '../src/domain/score.ts';
import { audienceOf, day, engaged, hour, now, observed, postOf, postsWith } from './posts-of-an-account.ts';

const settlesAfterHours = 48;
const twelve = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120];

describe('the place of a value among others', () => {
  test('quartiles are R’s type 7', () => {
    // quantile(c(10, 20, ..., 120), type = 7) in R: 37.5, 65, 92.5.
    const spread = benchmarkOf(twelve.map(exactly), { scope: 'account', days: 180 });
    expect(spread).toEqual({
      size: 12,
      lowerQuartile: 37.5,
      median: 65,
      upperQuartile: 92.5,
      scope: 'account',
      days: 180,
    });
    expect(quantile([7], 0.25)).toBe(7);
    expect(quantile([1, 2], 0.5)).toBe(1.5);
  });

  test('quartiles of ranges are those of their middles, whatever their order', () => {
    const spread = benchmarkOf([{ low: 40, high: 60 }, exactly(10), { low: 20, high: 40 }], {
      scope: 'format',
      days: 30,
    });
    expect(spread).toMatchObject({ lowerQuartile: 20, median: 30, upperQuartile: 40 });
  });

  test('the percentile rank counts ties half', () => {
    const others = [1, 2, 2, 3].map(exactly);
    expect(percentileRank(exactly(0), others)).toEqual(exactly(0));
    expect(percentileRank(exactly(1), others)).toEqual(exactly(12.5));
    expect(percentileRank(exactly(2), others)).toEqual(exactly(50));
    expect(percentileRank(exactly(2.5), others)).toEqual(exactly(75));
    expect(percentileRank(exactly(9), others)).toEqual(exactly(100));
  });

  test('abbreviated counts leave the percentile rank as open as they are', () => {
    const abbreviated = { low: 1200, high: 1299 };
    // Against another "1.2K" anything is possible; 1,299 is at best equalled; 1,199 and 1,300 are settled.
    expect(percentileRank(abbreviated, [abbreviated])).toEqual({ low: 0, high: 100 });
    expect(percentileRank(abbreviated, [exactly(1299)])).toEqual({ low: 0, high: 50 });
    expect(percentileRank(abbreviated, [exactly(1200)])).toEqual({ low: 50, high: 100 });
    expect(percentileRank(abbreviated, [exactly(1199), exactly(1300)])).toEqual(exactly(50));
  });

  test('the rank is the place with this one in it; equal ones share it', () => {
    const others = [5, 4, 4, 1].map(exactly);
    expect(rankOf(exactly(9), others)).toBe(1);
    expect(rankOf(exactly(4), others)).toBe(2);
    expect(rankOf({ low: 2, high: 4 }, others)).toBe(4);
    expect(rankOf(exactly(0), others)).toBe(5);
  });

  test('a rating needs the whole range beyond the quartile', () => {
    const spread = benchmarkOf(twelve.map(exactly), { scope: 'account', days: 180 });
    expect(ratingOf(exactly(93), spread)).toBe('above');
    expect(ratingOf(exactly(92.5), spread)).toBe('usual');
    expect(ratingOf({ low: 92, high: 400 }, spread)).toBe('usual');
    expect(ratingOf(exactly(37), spread)).toBe('below');
    expect(ratingOf({ low: 1, high: 38 }, spread)).toBe('usual');
  });

  test('the multiple of the usual is unknown where the usual is nothing', () => {
    const spread = benchmarkOf(twelve.map(exactly), { scope: 'account', days: 180 });
    expect(multipleOf({ low: 65, high: 130 }, spread)).toEqual({ low: 1, high: 2 });
    const nothing = benchmarkOf([0, 0, 3].map(exactly), { scope: 'account', days: 180 });
    expect(multipleOf(exactly(3), nothing)).toBeUndefined();
  });

  test('the percentile rank of ranges holds that of every count they may stand for', () => {
    fc.assert(
      fc.property(
        someRange,
        fc.array(someRange, { minLength: 1, maxLength: 40 }),
        shares,
        (value, others, share) => {
          const open = percentileRank(value, others);
          const settled = percentileRank(
            exactly(pick(value, share())),
            others.map((other) => exactly(pick(other, share()))),
          );
          expect(settled.low).toBe(settled.high);
          expect(settled.low).toBeGreaterThanOrEqual(open.low);
          expect(settled.high).toBeLessThanOrEqual(open.high);
          expect(open.low).toBeGreaterThanOrEqual(0);
          expect(open.high).toBeLessThanOrEqual(100);
        },
      ),
    );
  });
});

describe('states', () => {
  test('a score, with all it rests on, worked out by hand', () => {
    const judged = assess(
      evidence({ post: postOf({ metrics: engaged(95) }), candidates: postsWith(twelve) }),
    );
    expect(judged).toMatchObject({ platform: 'meadow', id: 'post' });
    expect(judged.standing).toEqual({
      state: 'score',
      firm: false,
      verdict: {
        basis: {
          kpi: 'engagements',
          name: { en: 'Engagements', fr: 'Interactions' },
          unit: 'number',
          value: exactly(95),
          counted: ['reactions', 'comments'],
        },
        benchmark: {
          size: 12,
          lowerQuartile: 37.5,
          median: 65,
          upperQuartile: 92.5,
          scope: 'format',
          days: cohortDays,
        },
        rating: 'above',
        score: exactly(75),
        multiple: { low: 95 / 65, high: 95 / 65 },
        rank: 4,
      },
    });
  });

  test.each([
    [0, 'too few', undefined],
    [7, 'too few', undefined],
    [8, 'indicative', false],
    [11, 'indicative', false],
    [12, 'score', false],
    [29, 'score', false],
    [30, 'score', true],
  ] as const)('%i posts to compare with: %s', (size, state, firm) => {
    const { standing } = assess(evidence({ candidates: postsWith(counting(size)) }));
    expect(standing.state).toBe(state);
    if (standing.state === 'too few') expect(standing).toEqual({ state, size, needed: 8 });
    if ('firm' in standing) expect(standing.firm).toBe(firm);
  });

  test('a promoted post is not judged, whatever else is known of it', () => {
    const post = postOf({ promoted: true, metrics: {}, author: null });
    expect(stateOf({ post })).toEqual({ state: 'promoted' });
  });

  test('hidden counts are hidden, unknown ones unknown', () => {
    const comments = observed(3, now - hour);
    expect(stateOf({ post: postOf({ metrics: { comments }, hidden: ['reactions'] }) })).toEqual({
      state: 'hidden',
    });
    expect(stateOf({ post: postOf({ metrics: { comments } }) })).toEqual({
      state: 'unknown',
      lacks: 'counts',
    });
    expect(stateOf({ post: postOf({ metrics: {} }) })).toEqual({ state: 'unknown', lacks: 'counts' });
    // Something else is hidden: what is needed is there.
    expect(stateOf({ post: postOf({ hidden: ['views'] }) }).state).toBe('score');
  });

  test('without author or date a post cannot be compared', () => {
    expect(stateOf({ post: postOf({ author: null }) })).toEqual({ state: 'unknown', lacks: 'author' });
    expect(stateOf({ post: postOf({ publishedAt: null }) })).toEqual({ state: 'unknown', lacks: 'date' });
  });

  test('too early, with the hours that are left, rounded up', () => {
    const young = (ageHours: number) => postOf({ publishedAt: now - ageHours * hour });
    expect(stateOf({ post: young(16.5) })).toEqual({ state: 'too early', hoursLeft: 32 });
    // Read an hour ago, at 47.5 hours of age: old enough by now, but its counts are not.
    expect(stateOf({ post: young(48.5) })).toEqual({ state: 'too early', hoursLeft: 0 });
    expect(stateOf({ post: young(49) }).state).toBe('score');
    expect(stateOf({ post: young(-2) })).toEqual({ state: 'too early', hoursLeft: 50 });
  });

  test('a post has settled only when the older of its counts had', () => {
    const metrics = { reactions: observed(9, now - hour), comments: observed(1, now - 3 * hour) };
    expect(stateOf({ post: postOf({ publishedAt: now - 50 * hour, metrics }) }).state).toBe('too early');
  });

  test('what travels to a page is small: no post of the cohort is in it', () => {
    const judged = assess(
      evidence({ candidates: postsWith(counting(60)), followersOf: () => audienceOf(500) }),
    );
    expect(JSON.stringify(judged)).not.toContain('other');
    expect(JSON.stringify(judged).length).toBeLessThan(1500);
  });
});

describe('the cohort', () => {
  test('is of the post’s own format where there are twelve such posts, else of all', () => {
    const images = postsWith(counting(12));
    const reels = postsWith(counting(11, 500), { format: 'reel' }).map((post) => ({
      ...post,
      id: `r${post.id}`,
    }));
    const image = explain(evidence({ candidates: [...images, ...reels] })).cohort;
    expect([image?.scope, image?.members.length, image?.leftOut]).toEqual([
      'format',
      12,
      { 'other format': 11 },
    ]);
    const reel = explain(
      evidence({ post: postOf({ format: 'reel' }), candidates: [...images, ...reels] }),
    ).cohort;
    expect([reel?.scope, reel?.members.length, reel?.leftOut]).toEqual(['account', 23, {}]);
    const unknown = explain(evidence({ post: postOf({ format: null }), candidates: images })).cohort;
    expect(unknown?.scope).toBe('account');
  });

  test('leaves out, with the reason, what cannot be compared', () => {
    const unfit = [
      postOf({ id: 'ad', promoted: true }),
      postOf({ id: 'undated', publishedAt: null }),
      postOf({ id: 'old', publishedAt: now - cohortDays * day - 1 }),
      postOf({ id: 'to come', publishedAt: now + 1 }),
      postOf({ id: 'bare', metrics: { reactions: observed(5, now) } }),
      postOf({ id: 'young', publishedAt: now - 48 * hour }),
    ];
    const fit = [
      postOf({ id: 'just settled', publishedAt: now - 49 * hour }),
      postOf({ id: 'at the edge', publishedAt: now - cohortDays * day }),
    ];
    const { cohort } = explain(evidence({ candidates: [...unfit, ...fit] }));
    expect(cohort?.members.map(({ post }) => post.id)).toEqual(['just settled', 'at the edge']);
    expect(cohort?.leftOut).toEqual({
      promoted: 1,
      'no date': 1,
      'outside the period': 2,
      'no counts': 1,
      'read too early': 1,
    });
  });

  test('never holds the post itself, or a post of another account or platform', () => {
    const candidates = [
      postOf(),
      postOf({ id: 'b', author: 'other' }),
      postOf({ id: 'c', platform: 'hill' }),
    ];
    expect(explain(evidence({ candidates })).cohort?.members).toEqual([]);
  });

  test('sums the same metrics for everyone: shares only where every post tells them', () => {
    const withShares = (id: string): Post =>
      postOf({
        id,
        metrics: { ...engaged(10), shares: observed(5, now - hour), saves: observed(2, now - hour) },
      });
    const all = Array.from({ length: 12 }, (_, index) => withShares(`s${index}`));
    const complete = explain(evidence({ post: withShares('post'), candidates: all })).cohort;
    expect(complete?.counted).toEqual(['reactions', 'comments', 'shares', 'saves']);
    expect(complete?.post.value).toEqual(exactly(17));

    const one = { ...withShares('less'), metrics: engaged(10) };
    const partial = explain(evidence({ post: withShares('post'), candidates: [...all, one] })).cohort;
    expect(partial?.counted).toEqual(['reactions', 'comments']);
    expect(partial?.members.every(({ value }) => value.low === 10 && value.high === 10)).toBe(true);
  });
});

describe('the basis', () => {
  const followed = new Set(postsWith(counting(8)).map(({ id }) => id));
  const some = (post: Post): Audience | undefined =>
    followed.has(post.id) || post.id === 'post' ? audienceOf(1000) : undefined;

  test('is the rate by followers where the post’s and eight others’ are known', () => {
    const candidates = postsWith(counting(20));
    const { cohort } = explain(evidence({ candidates, followersOf: some }));
    expect([cohort?.basis, cohort?.members.length, cohort?.leftOut]).toEqual([
      'engagementRateByFollowers',
      8,
      { 'no followers': 12 },
    ]);
    expect(cohort?.post.value).toEqual(exactly(0.1));
  });

  test('else the engagements, for everyone', () => {
    const candidates = postsWith(counting(20)).filter(({ id }) => id !== 'other0');
    expect(explain(evidence({ candidates, followersOf: some })).cohort?.basis).toBe('engagements');
    const own = (post: Post) => (post.id === 'post' ? undefined : audienceOf(1000));
    expect(explain(evidence({ candidates, followersOf: own })).cohort?.basis).toBe('engagements');
    expect(explain(evidence({ candidates, followersOf: () => audienceOf(0, 999) })).cohort?.basis).toBe(
      'engagements',
    );
  });

  test('one abbreviated follower count under every rate leaves their order as sure as the engagements are', () => {
    const asked = { post: postOf({ metrics: engaged(95) }), candidates: postsWith(twelve) };
    const rated = verdictOf({ ...asked, followersOf: () => audienceOf(1000, 1999) });
    expect(rated.basis.kpi).toBe('engagementRateByFollowers');
    expect(rated.basis.value).toEqual({ low: 95 / 1999, high: 0.095 });
    expect(rated).toMatchObject({ score: exactly(75), rank: 4, rating: 'above' });
    expect(rated.multiple).toEqual(exactly(95 / 65));

    // Two readings of the same text may hide two different counts.
    const two = (post: Post) => audienceOf(1000, 1999, post.id === 'post' ? now : now - day);
    const unsure = verdictOf({ ...asked, followersOf: two });
    expect(unsure.rating).toBe('usual');
    expect(unsure.score.high - unsure.score.low).toBeGreaterThan(20);
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
    expect(followersFrom(audiences)(postOf({ metrics: {}, observedAt: 90 }))).toBe(first);
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
        const less = verdictOf({ ...asked, post: postOf({ metrics: engaged(value) }) });
        const greater = verdictOf({ ...asked, post: postOf({ metrics: engaged(value + more) }) });
        expect(greater.score.low).toBeGreaterThanOrEqual(less.score.low);
        expect(greater.score.high).toBeGreaterThanOrEqual(less.score.high);
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
          // Read each at its own moment, so that the rates are compared. Factors of two divide without rounding.
          const times = (multiple: number) => (post: Post) =>
            audienceOf(followers * multiple, followers * multiple, post.publishedAt ?? 0);
          const asked = { post: postOf({ metrics: engaged(value) }), candidates: postsWith(reactions) };
          const small = verdictOf({ ...asked, followersOf: times(1) });
          const large = verdictOf({ ...asked, followersOf: times(factor) });
          const { rating, score, rank, multiple } = small;
          expect(large).toMatchObject({ rating, score, rank });
          expect(large.multiple).toEqual(multiple);
        },
      ),
    );
  });

  test('fewer than eight posts are never scored, and no ad is ever compared with', () => {
    const candidate = fc.record({
      id: fc.uuid(),
      promoted: fc.boolean(),
      format: fc.constantFrom('image', 'reel', null),
      publishedAt: fc.oneof(fc.constant(null), fc.integer({ min: now - 300 * day, max: now + day })),
      metrics: fc.oneof(
        fc.constant({}),
        fc.nat(900).map((reactions) => engaged(reactions)),
      ),
    });
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 60 }), (candidates) => {
        const { assessment, cohort } = explain(
          evidence({ candidates: candidates.map((each) => postOf(each)) }),
        );
        const size = cohort?.members.length ?? 0;
        expect(cohort?.members.some(({ post }) => post.promoted || post.id === 'post')).toBe(false);
        expect(['score', 'indicative'].includes(assessment.standing.state)).toBe(size >= 8);
        const leftOut = Object.values(cohort?.leftOut ?? {}).reduce((sum, each) => sum + each, 0);
        expect(size + leftOut).toBe(candidates.length);
      }),
    );
  });
});

test('a judgement comes with its grounds', () => {
  const followersOf = () => audienceOf(2000);
  const grounds = explain(evidence({ candidates: postsWith(twelve), followersOf }));
  expect(grounds.readAt).toBe(now - hour);
  expect(grounds.ageHours).toBe(239);
  expect(grounds.settlesAfterHours).toBe(48);
  expect(grounds.inputs.followers).toMatchObject(exactly(2000));
  expect(grounds.cohort?.members.map(({ post, value }) => [post.id, value.low])).toEqual(
    twelve.map((value, index) => [`other${index}`, value / 2000]),
  );
  expect(grounds.assessment.kpis).toEqual({
    engagementRateByFollowers: exactly(0.05),
    applauseRate: exactly(100),
    applauseRatePerThousandFollowers: exactly(50),
    conversationRate: exactly(0),
    conversationRatePerThousandFollowers: exactly(0),
  });
  const early = explain(evidence({ post: postOf({ publishedAt: now }), candidates: postsWith(twelve) }));
  expect(early.cohort).toBeUndefined();
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

const someRange = fc
  .tuple(fc.nat(100), fc.oneof(fc.constant(0), fc.nat(30)))
  .map(([low, width]): Range => ({ low, high: low + width }));

const shares = fc
  .infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }))
  .map((stream) => (): number => stream.next().value ?? 0);

function pick({ low, high }: Range, share: number): number {
  return Math.round(low + (high - low) * share);
}

function counting(size: number, from = 10): number[] {
  return Array.from({ length: size }, (_, index) => from + index);
}

function evidence(over: Partial<Evidence>): Evidence {
  return {
    post: postOf(),
    candidates: postsWith(twelve),
    followersOf: () => undefined,
    earlier: undefined,
    facts: { settlesAfterHours },
    now,
    ...over,
  };
}

function stateOf(over: Partial<Evidence>): Standing {
  return assess(evidence(over)).standing;
}

function verdictOf(over: Partial<Evidence>): Verdict {
  const standing = stateOf(over);
  if (!('verdict' in standing)) throw new Error(`no verdict: ${standing.state}`);
  return standing.verdict;
}
