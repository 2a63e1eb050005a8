import { randomLcg, randomNormal } from 'd3-random';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Audience } from '../src/domain/account.ts';
import { exactCount } from '../src/domain/count.ts';
import { mostGoalKpis, objectives } from '../src/domain/goal.ts';
import { baselineOf, type WeekSpread } from '../src/domain/goal-baseline.ts';
import { commentsOf } from '../src/domain/goal-comments.ts';
import { meanInterval, medianInterval, shareInterval, studentReach } from '../src/domain/goal-interval.ts';
import type { GoalComment, GoalEvidence, GoalMeasure } from '../src/domain/goal-measure.ts';
import { goalMeasureById, goalMeasures } from '../src/domain/goal-measure-registry.ts';
import { progressOf, timeOf } from '../src/domain/goal-progress.ts';
import { isReached, proposeTargets } from '../src/domain/goal-targets.ts';
import { fewestOfSample } from '../src/domain/kpi.ts';
import type { MetricName } from '../src/domain/metrics.ts';
import { objectivePlans } from '../src/domain/objective-registry.ts';
import type { ObservedMetrics, Post } from '../src/domain/post.ts';
import {
  dayAfter,
  dayOf,
  daysFrom,
  mondayAfter,
  startOfDay,
  wholeWeeksBefore,
  windowOfDays,
} from '../src/domain/weekly-window.ts';
import { day, hour, observed, postOf } from './posts-of-an-account.ts';

// 1 June 2026 is a Monday.
const today = '2026-06-01';
const now = startOfDay(today) + 12 * hour;
const weeks = wholeWeeksBefore(today, 8);

const facts = { settlesAfterHours: 48, definitionChanges: [] };

function evidenceOf(over: Partial<GoalEvidence> = {}): GoalEvidence {
  return { posts: [], audiences: [], periods: [], comments: [], facts, now, ...over };
}

function measureCalled(id: string): GoalMeasure {
  const measure = goalMeasureById(id);
  if (measure === undefined) throw new Error(`no measure ${id}`);
  return measure;
}

/** A post of a moment, with these counts, read three days later. */
function postAt(
  publishedAt: number,
  counts: Partial<Record<MetricName, number>>,
  over: Partial<Post> = {},
): Post {
  const readAt = publishedAt + 3 * day;
  const metrics: ObservedMetrics = Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [name, observed(count, readAt)]),
  );
  return postOf({
    id: `${publishedAt} ${JSON.stringify(counts)}`,
    publishedAt,
    metrics,
    observedAt: readAt,
    ...over,
  });
}

/** Two posts a week with these comments each; one number for each week. */
function talkedAbout(comments: readonly number[]): Post[] {
  return weeks
    .slice(-comments.length)
    .flatMap(({ start }, index) => [
      postAt(start + day, { comments: comments[index] ?? 0 }),
      postAt(start + 2 * day, { comments: comments[index] ?? 0 }),
    ]);
}

const commentsPerPost = measureCalled('commentsPerPost');
const baselineFrom = (posts: readonly Post[], measure = commentsPerPost) =>
  baselineOf(measure, weeks, evidenceOf({ posts }), startOfDay(today));

describe('weeks', () => {
  test('are whole, Monday to Sunday, and end before the day that is asked', () => {
    expect(wholeWeeksBefore('2026-06-03', 2).map(({ from, to }) => [from, to])).toEqual([
      ['2026-05-18', '2026-05-24'],
      ['2026-05-25', '2026-05-31'],
    ]);
    expect(weeks.at(-1)).toMatchObject({ to: '2026-05-31', end: startOfDay(today) });
  });

  test('follow each other without gap or overlap, also where clocks are changed', () => {
    const year = wholeWeeksBefore(today, 60);
    for (const [index, { start }] of year.entries()) {
      if (index > 0) expect(year[index - 1]?.end).toBe(start);
    }
  });

  test('days count on and back', () => {
    expect(dayAfter('2026-02-27', 2)).toBe('2026-03-01');
    expect(daysFrom('2026-03-20', '2026-04-03')).toBe(14);
    expect(mondayAfter('2026-06-01')).toBe('2026-06-08');
    expect(dayOf(windowOfDays(today, today).end - 1)).toBe(today);
  });
});

describe('objectives', () => {
  test('each has one to five KPIs, each once, all of them known, with a reason', () => {
    expect(objectivePlans.map(({ id }) => id)).toEqual([...objectives]);
    for (const { kpis } of objectivePlans) {
      expect(kpis.length).toBeGreaterThan(0);
      expect(kpis.length).toBeLessThanOrEqual(mostGoalKpis);
      expect(new Set(kpis.map(({ measure }) => measure)).size).toBe(kpis.length);
      for (const { measure, why } of kpis) {
        expect(goalMeasureById(measure), measure).toBeDefined();
        expect(why.en).toMatch(/\w.*\.$/);
        expect(why.fr).toMatch(/\w.*\.$/);
      }
    }
  });

  test('every measure serves an objective', () => {
    const used = new Set(objectivePlans.flatMap(({ kpis }) => kpis.map(({ measure }) => measure)));
    expect(goalMeasures.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });
});

describe('a baseline', () => {
  test('is the median of the weeks that have posts enough', () => {
    const baseline = baselineFrom(talkedAbout([4, 8, 6, 10, 12]));
    expect(baseline.weeks).toHaveLength(8);
    expect(baseline.known).toBe(5);
    expect(baseline.spread).toMatchObject({ median: 8, lowerQuartile: 6, upperQuartile: 10 });
    expect(baseline.spread?.deviation).toBeCloseTo(1.4826 * 2);
  });

  test('is not told of three weeks, nor of weeks with a single post', () => {
    expect(baselineFrom(talkedAbout([4, 8, 6]))).toMatchObject({ known: 3, spread: null });
    const single = talkedAbout([4, 8, 6, 10, 12]).filter((_, index) => index % 2 === 0);
    expect(baselineFrom(single)).toMatchObject({ known: 0, spread: null });
  });

  test('leaves out young, too early read, promoted and left-out posts, and says how many', () => {
    const start = weeks.at(-1)?.start ?? 0;
    const posts = [
      postAt(start + day, { comments: 5 }),
      postAt(start + 2 * day, { comments: 7 }),
      postAt(now - 24 * hour, { comments: 1 }),
      postAt(start, { comments: 1 }, { metrics: { comments: observed(1, start + hour) } }),
      postAt(start, { comments: 900 }, { promoted: true }),
      postAt(start, { comments: 900 }, { leftOut: true }),
      postAt(start, { reactions: 900 }),
    ];
    expect(baselineFrom(posts).weeks.at(-1)).toMatchObject({
      n: 2,
      value: 6,
      leftOut: {
        young: 1,
        'read too early': 1,
        promoted: 1,
        'by the person': 1,
        'no counts': 1,
      },
    });
  });

  test('is cut where a platform began to count otherwise', () => {
    const views = measureCalled('viewsPerPost');
    const posts = weeks.flatMap(({ start }) => [
      postAt(start + day, { views: 100 }),
      postAt(start + 2 * day, { views: 100 }),
    ]);
    const note = { en: 'Views are counted otherwise.', fr: 'Les vues sont comptées autrement.' };
    const at = weeks[3]?.end ?? 0;
    const definitionChanges = [{ metric: 'views' as const, at, note, source: 'https://example.org' }];
    const evidence = evidenceOf({ posts, facts: { ...facts, definitionChanges } });
    const baseline = baselineOf(views, weeks, evidence, startOfDay(today));
    expect(baseline.weeks.map(({ value }) => value)).toEqual([null, null, null, null, 100, 100, 100, 100]);
    expect(baseline.weeks[0]?.leftOut).toEqual({ 'other definition': 2 });
    expect(baselineOf(commentsPerPost, weeks, evidence, startOfDay(today)).weeks[0]?.leftOut).toEqual({
      'no counts': 2,
    });
  });

  const manyWeeks = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 4, maxLength: 8 });

  test('lies among its weeks, whatever they are', () => {
    fc.assert(
      fc.property(manyWeeks, (comments) => {
        const { spread } = baselineFrom(talkedAbout(comments));
        expect(spread?.median).toBeGreaterThanOrEqual(Math.min(...comments));
        expect(spread?.median).toBeLessThanOrEqual(Math.max(...comments));
        expect(spread?.deviation).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('does not ask in which order posts are known', () => {
    const shuffled = manyWeeks.chain((comments) => {
      const posts = talkedAbout(comments);
      return fc.tuple(
        fc.constant(posts),
        fc.shuffledSubarray(posts, { minLength: posts.length, maxLength: posts.length }),
      );
    });
    fc.assert(
      fc.property(shuffled, ([posts, others]) => {
        for (const measure of goalMeasures) {
          expect(baselineFrom(others, measure)).toEqual(baselineFrom(posts, measure));
        }
      }),
      { numRuns: 30 },
    );
  });
});

test('the comments of a window are the dated ones within it, asked once or again, of whichever account', () => {
  const moment = fc.integer({ min: 0, max: 20 });
  const comment = fc.record({ publishedAt: moment, dated: fc.boolean() });
  const made = fc.array(
    fc.array(
      comment.map(({ publishedAt, dated }) => ({ ...commentAt(publishedAt, {}), dated })),
      { maxLength: 12 },
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  );
  const asked = fc.array(fc.record({ account: fc.nat(2), start: moment, length: moment }), { maxLength: 20 });
  fc.assert(
    fc.property(made, asked, (accounts, questions) => {
      for (const { account, start, length } of questions) {
        const comments = accounts[account % accounts.length] ?? [];
        const end = start + length;
        const within = comments.filter(
          (each) => each.dated && each.publishedAt >= start && each.publishedAt < end,
        );
        expect(commentsOf({ from: today, to: today, start, end }, evidenceOf({ comments }))).toEqual(within);
      }
    }),
  );
});

test('who comes back is the same whichever window was asked about before', () => {
  const comment = fc
    .tuple(fc.integer({ min: 0, max: 80 }), fc.constantFrom('ada', 'bo', 'cy', 'dee'), fc.boolean())
    .map(([days, author, dated]) => ({ ...commentAt(now - days * day, { author }), dated }));
  const returning = measureCalled('returningComments');
  const values: (number | null)[] = [];
  fc.assert(
    fc.property(fc.array(comment, { minLength: 40, maxLength: 80 }), (comments) => {
      const evidence = evidenceOf({ comments });
      for (const week of [...weeks, ...weeks.toReversed()]) {
        const reading = returning.read(week, evidence, now);
        // Of a list of its own nothing is remembered.
        expect(reading).toEqual(returning.read(week, evidenceOf({ comments: [...comments] }), now));
        values.push(reading.value);
      }
      const all = windowOfDays(dayAfter(today, -45), today);
      const told = comments.filter(({ dated }) => dated);
      const within = told.filter(({ publishedAt }) => publishedAt >= all.start && publishedAt < all.end);
      const over = within.filter(({ author, publishedAt }) =>
        told.some(
          (other) =>
            other.author === author &&
            other.publishedAt < publishedAt &&
            publishedAt - other.publishedAt <= 28 * day,
        ),
      );
      const { sums } = returning.read(all, evidence, now);
      if (sums !== null) expect(sums).toEqual({ over: over.length, under: within.length });
      values.push(sums?.over ?? null);
    }),
    { numRuns: 30 },
  );
  expect(values.some((value) => value !== null && value > 1)).toBe(true);
});

test('only measures of comments ask for comments: for the others none are read', () => {
  const given = evidenceOf({ posts: [postAt(now - 10 * day, { reactions: 5, comments: 2 })] });
  const asking = goalMeasures.filter((measure) => {
    let isAsked = false;
    const evidence = {
      ...given,
      get comments() {
        isAsked = true;
        return [];
      },
    };
    for (const week of weeks) measure.read(week, evidence, now);
    return isAsked;
  });
  expect(asking).toEqual(goalMeasures.filter(({ origin }) => origin === 'comments'));
  expect(asking.length).toBeGreaterThan(0);
});

describe('targets', () => {
  const proposed = (measure: GoalMeasure, spread: WeekSpread) => {
    const targets = proposeTargets(measure, spread);
    if (targets === null) throw new Error('nothing proposed');
    return targets;
  };

  test('are half a deviation and 1.28 deviations from the middle', () => {
    const { spread } = baselineFrom(talkedAbout([4, 8, 6, 10, 12]));
    if (spread === null) throw new Error('no spread');
    expect(proposeTargets(commentsPerPost, spread)).toEqual({ achievable: 9.48, stretch: 11.8 });
  });

  test('are none where the weeks are all equal, or nothing is better than what is usual', () => {
    const { spread } = baselineFrom(talkedAbout([7, 7, 7, 7]));
    if (spread === null) throw new Error('no spread');
    expect(proposeTargets(commentsPerPost, spread)).toBeNull();
    const allAnswered = { median: 1, deviation: 0.1, lowerQuartile: 0.9, upperQuartile: 1 };
    expect(proposeTargets(measureCalled('responseRate'), allAnswered)).toBeNull();
  });

  test('of large figures that hardly spread are not rounded to below what is usual', () => {
    const spread = { median: 12_345, deviation: 10, lowerQuartile: 12_340, upperQuartile: 12_350 };
    expect(proposeTargets(commentsPerPost, spread)).toEqual({ achievable: 12_350, stretch: 12_358 });
  });

  test('are better than what is usual, the stretch at least as good as the other, and none leaves its bounds', () => {
    const spread = fc
      .tuple(fc.double({ min: 0.001, max: 1, noNaN: true }), fc.double({ min: 0, max: 3, noNaN: true }))
      .map(([median, deviation]) => ({ median, deviation, lowerQuartile: median, upperQuartile: median }));
    fc.assert(
      fc.property(spread, fc.constantFrom(...goalMeasures), (ofWeeks, measure) => {
        const proposed = proposeTargets(measure, ofWeeks);
        if (proposed === null) return;
        const { achievable, stretch } = proposed;
        expect(isReached(ofWeeks.median, achievable, measure)).toBe(false);
        expect(isReached(achievable, ofWeeks.median, measure)).toBe(true);
        expect(isReached(stretch, achievable, measure)).toBe(true);
        expect(stretch).toBeLessThanOrEqual(measure.most ?? Number.POSITIVE_INFINITY);
        expect(stretch).toBeGreaterThanOrEqual(measure.least ?? Number.NEGATIVE_INFINITY);
      }),
    );
  });

  test.each([4, 6, 8])(
    'are met by four weeks without change as seldom as is said, with a baseline of %d weeks',
    (size) => {
      const draw = randomNormal.source(randomLcg(7))(100, 10);
      const periods = Array.from({ length: 2000 }, () => {
        const before = talkedAbout(Array.from({ length: size }, draw));
        const { spread } = baselineFrom(before);
        if (spread === null) throw new Error('no spread');
        const after = [draw(), draw(), draw(), draw()].reduce((sum, value) => sum + value, 0) / 4;
        const { achievable, stretch } = proposed(commentsPerPost, spread);
        return { reached: after >= achievable, stretched: after >= stretch };
      });
      const share = (name: 'reached' | 'stretched') =>
        periods.filter((period) => period[name]).length / periods.length;
      expect(share('reached')).toBeGreaterThan(0.22);
      expect(share('reached')).toBeLessThan(0.35);
      expect(share('stretched')).toBeGreaterThan(0.05);
      expect(share('stretched')).toBeLessThan(0.18);
    },
  );

  test('of a time are shorter, by ratio', () => {
    const measure = measureCalled('responseTime');
    const spread = {
      median: 8 * hour,
      lowerQuartile: 4 * hour,
      upperQuartile: 16 * hour,
      deviation: Math.LN2,
    };
    const { achievable, stretch } = proposed(measure, spread);
    expect(achievable / hour).toBeCloseTo(8 / Math.SQRT2, 1);
    expect(stretch / hour).toBeCloseTo(8 / 2 ** 1.28, 1);
  });
});

describe('measures', () => {
  const [week] = weeks.slice(-1);
  if (week === undefined) throw new Error('no week');
  const read = (id: string, over: Partial<GoalEvidence>) =>
    measureCalled(id).read(week, evidenceOf(over), startOfDay(today));

  test('a rate divides all by all, and is silent on a handful', () => {
    const posts = [
      postAt(week.start + day, { clicks: 10, impressions: 1000 }),
      postAt(week.start + 2 * day, { clicks: 30, impressions: 1000 }),
    ];
    expect(read('clickThroughRate', { posts })).toMatchObject({
      n: 2,
      value: 0.02,
      sums: { over: 40, under: 2000 },
    });
    const few = [postAt(week.start + day, { clicks: 1, impressions: 50 })];
    expect(read('clickThroughRate', { posts: few }).value).toBeNull();
  });

  test('every rate is silent on fewer than are said to be too few of a single post', () => {
    const of = (under: number) => [
      postAt(week.start + day, {
        ...{ clicks: 3, reactions: 3, comments: 3, saves: 3, conversions: 3 },
        ...{ impressions: under, reach: under, sessions: under },
      }),
    ];
    for (const id of ['clickThroughRate', 'engagementRateByReach', 'saveRate', 'conversionRate']) {
      expect(read(id, { posts: of(fewestOfSample - 1) }).value).toBeNull();
      expect(read(id, { posts: of(fewestOfSample) }).value).toBeGreaterThan(0);
    }
  });

  test('a rate of two posts has no interval, for they do not tell how posts differ', () => {
    const posts = [1, 2, 3].map((after) =>
      postAt(week.start + after * day, { clicks: 10 * after, impressions: 10_000 }),
    );
    expect(read('clickThroughRate', { posts: posts.slice(1) })).toMatchObject({
      value: 0.0025,
      interval: null,
    });
    expect(read('clickThroughRate', { posts }).interval).not.toBeNull();
  });

  test('counts read days apart are never divided', () => {
    const at = week.start + day;
    const metrics = { clicks: observed(10, at + 3 * day), impressions: observed(1000, at + 5 * day) };
    expect(read('clickThroughRate', { posts: [postAt(at, {}, { metrics })] })).toMatchObject({
      n: 0,
      leftOut: { 'no counts': 1 },
    });
  });

  test('a rate by followers takes the count of followers nearest to the reading; without one it is unknown', () => {
    const posts = [1, 2].map((after) => postAt(week.start + after * day, { reactions: 30, comments: 10 }));
    expect(read('engagementRateByFollowers', { posts })).toMatchObject({
      value: null,
      leftOut: { 'no counts': 2 },
    });
    expect(read('engagementRateByFollowers', { posts, audiences: [followers(week.start, 2000)] }).value).toBe(
      0.02,
    );
  });

  test('new followers come from files, each day once', () => {
    const periods = Array.from({ length: 7 }, (_, index) => dayAfter(week.from, index)).flatMap((from) =>
      ['one', 'two'].map((by) => ({
        platform: 'meadow',
        account: 'mill',
        from,
        to: from,
        metrics: { newFollowers: from === week.from ? -4 : 3 },
        import: by,
      })),
    );
    expect(read('newFollowersPerWeek', { periods })).toMatchObject({ n: 7, value: 14 });
    expect(read('newFollowersPerWeek', { periods: periods.slice(0, 8) })).toMatchObject({
      n: 4,
      value: null,
    });
  });

  test('without files new followers are the difference of two exact counts near begin and end', () => {
    const near = [followers(week.start - day, 1000), followers(week.end, 1016)];
    expect(read('newFollowersPerWeek', { audiences: near })).toMatchObject({ n: 8, value: 14 });
    const abbreviated = near.map((each) => ({ ...each, followers: { low: 1000, high: 1099, shown: '1K' } }));
    expect(read('newFollowersPerWeek', { audiences: abbreviated }).value).toBeNull();
    expect(
      read('newFollowersPerWeek', {
        audiences: [followers(week.start - 3 * day, 1000), followers(week.end, 1016)],
      }).value,
    ).toBeNull();
  });

  test('a response rate and time are those of the comments of the period', () => {
    const comments = [1, 2, 3, 4, 5, 6].map((number) =>
      commentAt(week.start + number * hour, { answeredAfter: number === 6 ? null : number * hour }),
    );
    const others = [commentAt(week.start - hour, { answeredAfter: null })];
    const known = { comments: [...comments, ...others, { ...commentAt(week.start, {}), dated: false }] };
    expect(read('responseRate', known)).toMatchObject({ n: 6, value: 5 / 6 });
    expect(read('responseTime', known)).toMatchObject({ n: 5, value: 3 * hour });
    expect(read('responseRate', { comments: comments.slice(0, 4) }).value).toBeNull();
  });

  test('who comes back is told only when it is known who was there before', () => {
    const back = commentAt(week.start - 20 * day, { author: 'ada' });
    const long = commentAt(week.start - 40 * day, { author: 'bo' });
    const comments = [
      ...['ada', 'bo', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((author, index) =>
        commentAt(week.start + index * hour, { author }),
      ),
      back,
    ];
    expect(read('returningComments', { comments }).value).toBeNull();
    expect(read('returningComments', { comments: [...comments, long] })).toMatchObject({ n: 10, value: 0.1 });
  });
});

describe('intervals', () => {
  test('of a median, as tables of the sign test give them', () => {
    expect(medianInterval([1, 2, 3, 4, 5])).toBeNull();
    expect(medianInterval([1, 2, 3, 4, 5, 6])).toEqual({ low: 1, high: 6 });
    expect(medianInterval(Array.from({ length: 20 }, (_, index) => index + 1))).toEqual({ low: 6, high: 15 });
  });

  test('of a share are Wilson’s, and wider where posts differ', () => {
    const one = shareInterval([{ over: 10, under: 100 }]);
    expect(one?.low).toBeCloseTo(0.0552, 4);
    expect(one?.high).toBeCloseTo(0.1744, 4);
    const even = shareInterval([1, 2, 3, 4].map(() => ({ over: 10, under: 100 })));
    const uneven = shareInterval([0, 0, 0, 40].map((over) => ({ over, under: 100 })));
    expect((uneven?.high ?? 0) - (uneven?.low ?? 0)).toBeGreaterThan((even?.high ?? 0) - (even?.low ?? 0));
    expect(shareInterval([{ over: 0, under: 0 }])).toBeNull();
  });

  test('hold what they are an interval of', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 6, maxLength: 40 }), (values) => {
        const sorted = [...values].sort((one, other) => one - other);
        const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
        expect(medianInterval(sorted)?.low).toBeLessThanOrEqual(middle);
        expect(medianInterval(sorted)?.high).toBeGreaterThanOrEqual(middle);
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        expect(meanInterval(values)?.low).toBeLessThanOrEqual(mean + 1e-9);
      }),
    );
  });

  test('reach as far as Student’s tables say', () => {
    expect(studentReach(7)).toBeCloseTo(2.365, 1);
    expect(studentReach(100)).toBeCloseTo(1.984, 2);
  });
});

describe('progress', () => {
  const goal = { from: '2026-05-11', to: '2026-06-07' };
  const target = { measure: 'commentsPerPost', baseline: 8, weeks: 4, achievable: 10, stretch: 14 };
  const before = wholeWeeksBefore(goal.from, 8);
  const ordinary = before.flatMap(({ start }, index) => [
    postAt(start + day, { comments: 6 + (index % 5) }),
    postAt(start + 2 * day, { comments: 6 + (index % 5) }),
  ]);
  const during = (comments: readonly number[]) =>
    comments.map((count, index) => postAt(startOfDay(goal.from) + index * 12 * hour, { comments: count }));
  const progress = (comments: readonly number[], at = now) => {
    const evidence = evidenceOf({ posts: [...ordinary, ...during(comments)], now: at });
    const baseline = baselineOf(commentsPerPost, before, evidence, startOfDay(goal.from));
    return progressOf(goal, target, commentsPerPost, baseline, evidence);
  };

  test('knows the days that are left', () => {
    expect(timeOf(goal, now)).toEqual({ state: 'runs', days: 7 });
    expect(timeOf(goal, startOfDay('2026-05-08') + hour)).toEqual({ state: 'to come', days: 3 });
    expect(timeOf(goal, startOfDay('2026-06-08'))).toEqual({ state: 'over', days: 0 });
  });

  test.each([
    ['too early', [9, 9, 10, 11, 12, 9, 10, 13]],
    ['on the way', [15, 15, 16, 17, 15, 18]],
    ['behind', [3, 4, 5, 4, 3, 4, 5]],
    ['nothing yet', [12]],
  ] as const)('%s with %j comments', (state, comments) => {
    expect(progress(comments).state).toBe(state);
  });

  test.each([
    ['stretch reached', [15, 15, 16, 17]],
    ['reached', [11, 12, 12, 13]],
    ['not reached', [9, 9, 9, 9]],
    ['no result', []],
  ] as const)('over: %s with %j comments', (state, comments) => {
    expect(progress(comments, startOfDay('2026-06-12')).state).toBe(state);
  });

  test('with too few posts for an interval of their own, the weeks tell how sure it is', () => {
    expect(progress([9, 9, 12])).toMatchObject({ intervalBy: 'weeks', isOpen: true });
    expect(progress([9, 9, 10, 11, 12, 9, 10, 13])).toMatchObject({ intervalBy: 'sample' });
  });

  test('has not begun before its first day', () => {
    expect(progress([12, 12, 12], startOfDay('2026-05-01'))).toMatchObject({
      state: 'not begun',
      reading: null,
    });
  });
});

function followers(observedAt: number, count: number): Audience {
  return { platform: 'meadow', account: 'mill', observedAt, followers: exactCount(count) };
}

function commentAt(
  publishedAt: number,
  { author = 'ada', answeredAfter = null }: { author?: string; answeredAfter?: number | null },
): GoalComment {
  return {
    author,
    state: answeredAfter === null ? 'waits' : 'answered',
    decision: null,
    understanding: null,
    publishedAt,
    dated: true,
    answeredAt: answeredAfter === null ? null : publishedAt + answeredAfter,
    answerDated: answeredAfter !== null,
  };
}
