import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCohort } from '../src/domain/cohort.ts';
import { changeBetween } from '../src/domain/definition-change.ts';
import { explain } from '../src/domain/explain.ts';
import type { Post } from '../src/domain/post.ts';
import { exactly } from '../src/domain/range-arithmetic.ts';
import { platformFacts } from '../src/platforms/facts.ts';
import { counting, evidenceFor, twelve } from './evidence-for.ts';
import { audienceOf, day, engaged, hour, now, observed, postOf, postsWith } from './posts-of-an-account.ts';
import { simpleCohort } from './simple-cohort.ts';

/** The judged post's own day. */
const ownDay = now - 10 * day;

const cohortFor = (over: Parameters<typeof evidenceFor>[0]) => explain(evidenceFor(over)).cohort;

describe('the ladder', () => {
  const named = (posts: readonly Post[], letter: string) =>
    posts.map((post) => ({ ...post, id: `${letter}${post.id}` }));

  test('the post’s own family of formats where there are twelve such posts, else all formats', () => {
    const pictures = named(postsWith(counting(12)), 'p');
    const videos = named(postsWith(counting(11, 500), { format: 'reel' }), 'v');
    const picture = cohortFor({ candidates: [...pictures, ...videos] });
    expect([picture?.family, picture?.members.length, picture?.leftOut]).toEqual([
      'picture',
      12,
      { 'other family': 11 },
    ]);
    const video = cohortFor({ post: postOf({ format: 'video' }), candidates: [...pictures, ...videos] });
    expect([video?.family, video?.members.length, video?.leftOut]).toEqual([null, 23, {}]);
    expect(cohortFor({ post: postOf({ format: null }), candidates: pictures })?.family).toBeNull();
  });

  test('a family holds formats that are looked at alike', () => {
    const carousels = named(postsWith(counting(6), { format: 'carousel' }), 'c');
    const documents = named(postsWith(counting(6), { format: 'document' }), 'd');
    const cohort = cohortFor({ candidates: [...carousels, ...documents] });
    expect([cohort?.family, cohort?.members.length]).toEqual(['picture', 12]);
  });
});

describe('what is left out, with the reason', () => {
  test('whatever cannot be compared', () => {
    const unfit = [
      postOf({ id: 'ad', promoted: true }),
      postOf({ id: 'set aside', leftOut: true }),
      postOf({ id: 'undated', publishedAt: null }),
      postOf({ id: 'long before', publishedAt: ownDay - 180 * day - 1 }),
      postOf({ id: 'bare', metrics: { reactions: observed(5, now) } }),
      postOf({ id: 'young', publishedAt: now - 48 * hour }),
    ];
    const fit = [
      postOf({ id: 'just settled', publishedAt: now - 49 * hour }),
      postOf({ id: 'at the edge', publishedAt: ownDay - 180 * day }),
    ];
    const cohort = cohortFor({ candidates: [...unfit, ...fit] });
    expect(cohort?.members.map(({ post }) => post.id)).toEqual(['just settled', 'at the edge']);
    expect(cohort?.leftOut).toEqual({
      promoted: 1,
      'by the person': 1,
      'no date': 1,
      'outside the period': 1,
      'no counts': 1,
      'read too early': 1,
    });
  });

  test('the post itself, and posts of another account or platform, are not even counted', () => {
    const candidates = [
      postOf(),
      postOf({ id: 'b', author: 'other' }),
      postOf({ id: 'c', platform: 'hill' }),
    ];
    const cohort = cohortFor({ candidates });
    expect([cohort?.members, cohort?.leftOut]).toEqual([[], {}]);
  });

  test('what somebody else’s post got by a repost is that post’s own', () => {
    // "The Mill reposted this": the author is whoever wrote it, and it is never among the Mill's.
    const shared = postOf({ id: 'shared', author: 'baker', context: 'The Mill reposted this' });
    expect(cohortFor({ candidates: [shared] })?.members).toEqual([]);
  });
});

describe('the window', () => {
  test('reaches as far before the post as after it, to the days that the person chose', () => {
    const at = (days: number) => postOf({ id: `at ${days}`, publishedAt: ownDay + days * day });
    const candidates = [-31, -30, -1, 1, 5].map(at);
    const ids = (days: number | null) =>
      cohortFor({ candidates, window: { days, posts: 100 } })?.members.map(({ post }) => post.id);
    expect(ids(30)).toEqual(['at -1', 'at 1', 'at 5', 'at -30']);
    expect(ids(null)).toEqual(['at -1', 'at 1', 'at 5', 'at -30', 'at -31']);
  });

  test('takes the posts nearest in time, to the number that the person chose', () => {
    const cohort = cohortFor({
      candidates: postsWith(counting(40)).reverse(),
      window: { days: null, posts: 15 },
    });
    expect(cohort?.members.map(({ post }) => post.id)).toEqual(
      Array.from({ length: 15 }, (_, index) => `other${index}`),
    );
    expect(cohort?.leftOut).toEqual({ 'beyond the number': 25 });
  });
});

describe('a change of what a count means', () => {
  const change = {
    metric: 'views',
    at: ownDay - 2.5 * day,
    note: { en: 'Views are counted otherwise.', fr: 'Les vues sont comptées autrement.' },
    source: 'https://meadow.example/changes',
  } as const;
  const facts = { settlesAfterHours: 48, definitionChanges: [change] };
  const views = (value: number, readAt = now - hour) => ({ views: observed(value, readAt) });

  test('parts the posts that are judged by that count', () => {
    const post = postOf({ metrics: views(500) });
    const candidates = postsWith(twelve).map((each) => ({ ...each, metrics: views(400) }));
    const cohort = cohortFor({ post, candidates, facts });
    // A day apart each, from the post's own day backwards: three came after the change.
    expect(cohort?.members.map(({ post: { id } }) => id)).toEqual(['other0', 'other1', 'other2']);
    expect(cohort?.leftOut).toEqual({ 'other definition': 9 });
  });

  test('and no others', () => {
    expect(cohortFor({ facts })?.members).toHaveLength(12);
  });

  test('lies between two publications or two readings on its two sides', () => {
    const before = change.at - 1;
    const after = change.at;
    const between = (
      one: [number, number],
      other: [number, number],
      metric: 'views' | 'reactions' = 'views',
    ) =>
      changeBetween(
        { publishedAt: one[0], readAt: one[1] },
        { publishedAt: other[0], readAt: other[1] },
        [metric],
        [change],
      );
    expect(between([before, after], [after, after])).toBe(change);
    expect(between([before, before], [before, after])).toBe(change);
    expect(between([after, after], [after, after + 1])).toBeUndefined();
    expect(between([before, after], [before, after])).toBeUndefined();
    expect(between([before, before], [after, after], 'reactions')).toBeUndefined();
  });

  test('known ones are declared by their platform, with a source', () => {
    const known = platformFacts.flatMap(({ definitionChanges }) => definitionChanges);
    expect(known.some(({ metric, at }) => metric === 'views' && at === Date.UTC(2025, 3, 21))).toBe(true);
    for (const { source, note } of known) {
      expect(new URL(source).protocol).toBe('https:');
      expect(note.en).not.toBe(note.fr);
    }
  });
});

test('sums the same metrics for everyone: shares only where every post tells them', () => {
  const withShares = (id: string): Post =>
    postOf({
      id,
      metrics: { ...engaged(10), shares: observed(5, now - hour), saves: observed(2, now - hour) },
    });
  const all = Array.from({ length: 12 }, (_, index) => withShares(`s${index}`));
  const complete = cohortFor({ post: withShares('post'), candidates: all });
  expect(complete?.counted).toEqual(['reactions', 'comments', 'shares', 'saves']);
  expect(complete?.post.value).toEqual(exactly(17));

  const one = { ...withShares('less'), metrics: engaged(10) };
  const partial = cohortFor({ post: withShares('post'), candidates: [...all, one] });
  expect(partial?.counted).toEqual(['reactions', 'comments']);
  expect(partial?.members.every(({ value }) => value.low === 10 && value.high === 10)).toBe(true);
});

test('every candidate of the account is compared with or left out for one reason; below eight there is no score', () => {
  const candidate = fc.record({
    id: fc.uuid(),
    promoted: fc.boolean(),
    leftOut: fc.boolean(),
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
        evidenceFor({
          candidates: candidates.map((each) => postOf(each)),
          window: { days: 180, posts: 20 },
        }),
      );
      const size = cohort?.members.length ?? 0;
      expect(
        cohort?.members.some(({ post }) => post.promoted || post.leftOut === true || post.id === 'post'),
      ).toBe(false);
      expect(['score', 'indicative'].includes(assessment.standing.state)).toBe(size >= 8);
      const leftOut = Object.values(cohort?.leftOut ?? {}).reduce((sum, each) => sum + each, 0);
      expect(size + leftOut).toBe(candidates.length);
    }),
  );
});

test('one search after the other among the same posts finds what each finds alone, step by step', () => {
  const count = fc
    .tuple(fc.integer({ min: 0, max: 50 }), fc.constantFrom(0, 0, 9), fc.constantFrom(0, 0, 0, 30, 300))
    .map(([low, width, hoursAgo]) => observed(low, now - hoursAgo * hour, low + width));
  const metrics = fc.record(
    { reactions: count, comments: count, shares: count, saves: count, views: count },
    { requiredKeys: [] },
  );
  const post = fc.record({
    author: fc.constantFrom('mill', 'mill', 'mill', 'mill', 'mill', 'mill', 'brook', null),
    publishedAt: fc.option(
      fc.integer({ min: 0, max: 120 }).map((days) => now - days * day),
      { freq: 12 },
    ),
    promoted: fc.constantFrom(false, false, false, false, true),
    leftOut: fc.constantFrom(undefined, undefined, undefined, true),
    format: fc.constantFrom('image' as const, 'image' as const, 'image' as const, 'reel' as const, null),
    metrics: fc.oneof({ weight: 9, arbitrary: fc.constant(engaged(40)) }, { weight: 2, arbitrary: metrics }),
  });
  const followers = [audienceOf(1000), audienceOf(2000, 2099, now - 90 * day), audienceOf(0, 0, now)];
  const found: (string | undefined)[] = [];
  fc.assert(
    fc.property(
      fc.array(post, { minLength: 20, maxLength: 40 }),
      fc.array(fc.constantFrom(undefined, 0, 0, 0, 0, 0, 0, 1, 2), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(5, 20, 100),
      (made, read, posts) => {
        const all = made.map((over, index) => postOf({ ...over, id: `post${index}` }));
        const definitionChanges = [
          { metric: 'views' as const, at: now - 20 * day, note: { en: '', fr: '' }, source: '' },
          { metric: 'shares' as const, at: now - 100 * day, note: { en: '', fr: '' }, source: '' },
        ];
        for (const [turn, each] of [...all, ...all.toReversed()].entries()) {
          // Halfway other readings of the followers are known.
          const later = turn < all.length ? 0 : 1;
          const search = {
            post: each,
            candidates: all,
            followersOf: ({ id }: Pick<Post, 'id'>) =>
              followers[read[(Number(id.slice(4)) + later) % read.length] ?? -1],
            window: { days: 90, posts },
            settlesAfterHours: 48,
            definitionChanges,
          };
          const cohort = findCohort(search);
          const expected = simpleCohort(search);
          found.push(cohort?.basis);
          expect(cohort).toEqual(expected);
          // In whatever order reasons are found, they are told in it.
          expect(Object.keys(cohort?.leftOut ?? {})).toEqual(Object.keys(expected?.leftOut ?? {}));
        }
      },
    ),
  );
  expect(new Set(found)).toEqual(new Set(['engagements', 'engagementRateByFollowers', 'views', undefined]));
});
