import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactCount } from '../src/domain/count.ts';
import { bestTimes, fewestInCell } from '../src/domain/diagnosis/best-times.ts';
import { compareTraits, comparisonsMade } from '../src/domain/diagnosis/compare-traits.ts';
import { diagnosedPosts } from '../src/domain/diagnosis/diagnosed-posts.ts';
import { diagnose } from '../src/domain/diagnosis/diagnosis.ts';
import { fewestInFunnel, findInFunnel } from '../src/domain/diagnosis/find-in-funnel.ts';
import { funnelRules } from '../src/domain/diagnosis/funnel-rule-registry.ts';
import { traits } from '../src/domain/diagnosis/trait-registry.ts';
import type { FollowedPost } from '../src/domain/followed-post.ts';
import type { MetricName } from '../src/domain/metrics.ts';
import type { Post } from '../src/domain/post.ts';
import { exactly } from '../src/domain/range-arithmetic.ts';
import { day, engaged, hour, now, observed, postOf, postsWith } from './posts-of-an-account.ts';

// What an account's posts teach: stated rules with their evidence, and nothing where there is too little.

const question = { settlesAfterHours: 48, definitionChanges: [], now };

const followed = (post: Post, followers?: number): FollowedPost => ({
  post,
  inputs: followers === undefined ? {} : { followers: exactly(followers) },
});

const diagnosed = (posts: readonly Post[]) =>
  diagnosedPosts(
    posts.map((post) => followed(post)),
    question,
  ).posts;

function counted(index: number, counts: Partial<Record<MetricName, number>>): Post {
  const metrics = Object.entries(counts).map(([name, value]) => [name, observed(value, now - hour)]);
  return postOf({
    id: `post${index}`,
    publishedAt: now - (10 + index) * day,
    metrics: Object.fromEntries(metrics),
  });
}

describe('which posts are looked at', () => {
  test('whatever cannot be compared is left out, with its reason', () => {
    const odd: Partial<Post>[] = [
      { promoted: true },
      { leftOut: true },
      { publishedAt: null },
      { publishedAt: now - 400 * day },
      { metrics: {} },
      { publishedAt: now - 24 * hour },
    ];
    const posts = odd.map((over, index) => followed(postOf({ ...over, id: `odd${index}` })));
    const found = diagnosedPosts([...posts, followed(postOf())], question);
    expect(found.posts.map(({ post }) => post.id)).toEqual(['post']);
    expect(found.leftOut).toEqual({
      promoted: 1,
      'by the person': 1,
      'no date': 1,
      'outside the period': 1,
      'no counts': 1,
      'read too early': 1,
    });
  });

  test('posts counted by another definition than the newest are left out', () => {
    const change = {
      metric: 'reactions' as const,
      at: now - 15 * day,
      note: { en: '', fr: '' },
      source: 'https://meadow.example/change',
    };
    const posts = postsWith(Array.from({ length: 10 }, () => 50)).map((post) => followed(post));
    const found = diagnosedPosts(posts, { ...question, definitionChanges: [change] });
    expect(found.posts.length).toBe(6);
    expect(found.leftOut).toEqual({ 'other definition': 4 });
  });

  test('engagement is divided by followers only where every post has them', () => {
    const [one, other] = postsWith([10, 20]).map((post) => followed(post, 1_000));
    const [, without] = postsWith([10, 20]).map((post) => followed(post));
    if (one === undefined || other === undefined || without === undefined) throw new Error('no posts');
    expect(diagnosedPosts([one, other], question).perFollower).toBe(true);
    expect(diagnosedPosts([one, without], question)).toMatchObject({
      perFollower: false,
      posts: [{ engagement: { outOf: null } }, { engagement: { outOf: null } }],
    });
  });
});

describe('traits', () => {
  const group = (id: string, over: Partial<Post>) =>
    traits.find((trait) => trait.id === id)?.groupOf({ ...postOf(), ...over });

  test.each<[string, string | null, string | null]>([
    ['question', 'Shall we open on Sunday?', 'yes'],
    ['question', 'On ouvre dimanche ?', 'yes'],
    ['question', '日曜日も開けますか？', 'yes'],
    ['question', 'See https://mill.example/?ref=1', 'no'],
    ['question', 'Open on Sunday.', 'no'],
    ['question', 'Open on Sunday …', null],
    ['question', 'Shall we? And then …', 'yes'],
    ['question', null, null],
    ['link', 'Order at https://mill.example', 'yes'],
    ['link', 'Order at mill.example/bread', 'no'],
    ['link', 'Order at lnkd.in/abc', 'yes'],
    ['link', 'Version 2.0 is here', 'no'],
    ['hashtags', 'Bread #fresh #été', 'few'],
    ['hashtags', 'We are #1 and C# is a language', 'none'],
    ['hashtags', '#a #b #c #d', 'many'],
    ['hashtags', 'Bread #fresh …', null],
    ['length', 'Bread', 'short'],
    ['length', 'b'.repeat(141), 'medium'],
    ['length', 'b'.repeat(401), 'long'],
    ['length', `${'b'.repeat(200)}…`, null],
  ])('%s of “%s”: %s', (id, text, expected) => {
    expect(group(id, { text })).toBe(expected);
  });

  test('every trait names its groups in both languages, and puts posts into these alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
        for (const trait of traits) {
          const found = trait.groupOf({ format: 'image', text });
          if (found !== null) expect(trait.groups.map(({ id }) => id)).toContain(found);
        }
      }),
    );
    for (const { name, groups } of traits) {
      for (const words of [name, ...groups.map((each) => each.name)]) {
        expect(words.en).not.toBe('');
        expect(words.fr).not.toBe('');
      }
    }
  });

  test('a kind of post that does three times as well is told so, with its interval and its posts', () => {
    const asking = postsWith([300, 310, 290, 305, 280, 320], { text: 'Which one do you like?' });
    const telling = postsWith([100, 95, 110, 105, 90, 100, 98], { text: 'Bread is here.' }).map((post) => ({
      ...post,
      id: `t${post.id}`,
    }));
    const [found] = compareTraits(diagnosed([...asking, ...telling])).filter(
      ({ trait }) => trait.id === 'question',
    );
    const yes = found?.groups.find(({ id }) => id === 'yes');
    if (yes?.difference.state !== 'known') throw new Error('not known');
    expect(yes.posts.length).toBe(6);
    expect(yes.difference.posts).toEqual({ a: 6, b: 7 });
    expect(yes.difference.verdict).toBe('higher');
    expect(yes.difference.interval.low).toBeGreaterThan(2);
    expect(yes.difference.interval.high).toBeLessThan(4.5);
  });

  test('too few posts of a kind: no difference is told', () => {
    const posts = [...postsWith([300, 310], { format: 'video' }), ...postsWith([90, 100, 110, 95, 105, 100])];
    const comparisons = compareTraits(diagnosed(posts.map((post, index) => ({ ...post, id: `p${index}` }))));
    const formats = comparisons.find(({ trait }) => trait.id === 'format');
    expect(formats?.groups.map(({ difference }) => difference.state)).toEqual(['too few', 'too few']);
    expect(comparisonsMade(comparisons)).toBe(0);
  });
});

describe('best times', () => {
  const atHour = (index: number, utc: number, reactions: number) =>
    postOf({ id: `p${index}`, publishedAt: utc, metrics: engaged(reactions) });
  /** A Tuesday. */
  const tuesday = Date.UTC(2026, 4, 5);

  test('a cell with too few posts stays empty, one with enough says its multiple of the usual', () => {
    const posts = [0, 1, 2].map((week) => atHour(week, tuesday - week * 7 * day + 9 * hour, 200));
    const others = [0, 1].map((week) => atHour(10 + week, tuesday - week * 7 * day + 15 * hour, 50));
    const { cells, posts: size } = bestTimes(diagnosed([...posts, ...others]), 'UTC');
    expect(size).toBe(5);
    expect(cells.length).toBe(168);
    const told = cells.filter(({ ratio }) => ratio !== null);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ weekday: 2, hour: 9, posts: fewestInCell });
    expect(told[0]?.ratio).toBeGreaterThan(1.5);
    expect(cells.find(({ weekday, hour: at }) => weekday === 2 && at === 15)).toMatchObject({
      posts: 2,
      ratio: null,
    });
  });

  test('hours are those of the zone, also across a change to summer time', () => {
    // 23:30 UTC on a Saturday in winter is half past midnight on Sunday in Paris; in summer half past one.
    const winter = Date.UTC(2026, 0, 10, 23, 30);
    const summer = Date.UTC(2026, 4, 9, 23, 30);
    const { cells } = bestTimes(diagnosed([atHour(1, winter, 10), atHour(2, summer, 10)]), 'Europe/Paris');
    const filled = cells.filter(({ posts }) => posts > 0).map(({ weekday, hour: at }) => [weekday, at]);
    expect(filled).toEqual([
      [7, 0],
      [7, 1],
    ]);
  });

  test('posts that a file dates by the day have no hour', () => {
    const posts = diagnosed([{ ...atHour(1, tuesday, 10), publishedAtFrom: 'file' }, atHour(2, tuesday, 10)]);
    expect(bestTimes(posts, 'UTC')).toMatchObject({ posts: 1, withoutHour: 1 });
  });

  test('every post stands in exactly one cell, one day and one part of the day', () => {
    const moments = fc.array(fc.integer({ min: now - 300 * day, max: now - 5 * day }), { maxLength: 40 });
    const zones = fc.constantFrom(
      'UTC',
      'Europe/Paris',
      'America/New_York',
      'Asia/Kolkata',
      'Pacific/Auckland',
    );
    fc.assert(
      fc.property(moments, zones, (times, zone) => {
        const posts = diagnosed(times.map((utc, index) => atHour(index, utc, 10)));
        const found = bestTimes(posts, zone);
        const sum = (parts: readonly { readonly posts: number }[]) =>
          parts.reduce((total, part) => total + part.posts, 0);
        expect([sum(found.cells), sum(found.weekdays), sum(found.partsOfDay)]).toEqual(
          Array(3).fill(posts.length),
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe('where people stop', () => {
  const look = (posts: readonly Post[]) => findInFunnel(diagnosed(posts), question);
  const foundBy = (id: string, posts: readonly Post[]) => look(posts).find(({ rule }) => rule.id === id);

  /** 20 ordinary posts: 1,000 reached, 40 reactions, 5 comments, 20 clicks, each a little different. */
  const ordinary = Array.from({ length: 20 }, (_, index) =>
    counted(index, {
      reach: 1_000 + index,
      reactions: 40 + (index % 5),
      comments: 5,
      clicks: 20 + (index % 3),
    }),
  );

  test('liked, but not clicked', () => {
    const post = counted(30, { reach: 5_000, reactions: 500, comments: 20, clicks: 20 });
    const finding = foundBy('likedNotClicked', [...ordinary, post]);
    if (finding?.state !== 'looked') throw new Error('not looked');
    expect(finding.matches.map((match) => match.post.id)).toEqual(['post30']);
    expect(finding).toMatchObject({ posts: 21, seenBy: 'reach' });
    const [match] = finding.matches;
    expect(match?.high.value).toBeCloseTo(0.1);
    expect(match?.low.value).toBeCloseTo(0.004);
    expect(match?.low.interval.high).toBeLessThan(finding.lowBelow);
    expect(finding.byChance).toBeLessThan(1);
    expect(finding.isPattern).toBe(false);
  });

  test('a pattern is told where there are more matches than chance explains', () => {
    const weak = Array.from({ length: 7 }, (_, index) =>
      counted(40 + index, { reach: 5_000, reactions: 500, comments: 20, clicks: 10 }),
    );
    expect(foundBy('likedNotClicked', [...ordinary, ...weak])).toMatchObject({ isPattern: true });
  });

  test('seen, but not engaged with', () => {
    const post = counted(30, { reach: 20_000, reactions: 60, comments: 2 });
    const finding = foundBy('seenNotEngaged', [...ordinary, post]);
    expect(finding).toMatchObject({ state: 'looked', matches: [{ post: { id: 'post30' } }] });
  });

  test('engaging, but seen by few', () => {
    const post = counted(30, { reach: 200, reactions: 60, comments: 10 });
    const finding = foundBy('engagedSmallReach', [...ordinary, post]);
    expect(finding).toMatchObject({ state: 'looked', matches: [{ post: { id: 'post30' } }] });
  });

  test('clicks on links and clicks of any kind are never set beside each other', () => {
    // As many click on the link as click on anything in the other posts, and these few would look weak beside all clicks.
    const byLink = Array.from({ length: 4 }, (_, index) =>
      counted(40 + index, { reach: 5_000, reactions: 500, comments: 20, linkClicks: 20 }),
    );
    expect(foundBy('likedNotClicked', [...ordinary, ...byLink])).toMatchObject({
      state: 'looked',
      posts: ordinary.length,
      matches: [],
    });
  });

  test('shares count as engagement where every post tells them, else for none', () => {
    const shared = ordinary.map((post) => ({
      ...post,
      metrics: { ...post.metrics, shares: { ...exactCount(100), observedAt: now, source: 'page' as const } },
    }));
    const untold = counted(30, { reach: 20_000, reactions: 900, comments: 100 });
    const matched = (posts: readonly Post[]) => {
      const finding = foundBy('seenNotEngaged', posts);
      return finding?.state === 'looked' ? finding.matches.map(({ post }) => post.id) : undefined;
    };
    expect(matched([...shared, untold])).toEqual([]);
  });

  test('a rate that chance explains is no finding', () => {
    // 120 displays: no click among them says nothing against a usual rate of 2 %.
    const post = counted(30, { reach: 120, reactions: 30, comments: 5, clicks: 0 });
    expect(foundBy('likedNotClicked', [...ordinary, post])).toMatchObject({ state: 'looked', matches: [] });
  });

  test('where nobody tells how often posts are seen, it says what is lacking', () => {
    const posts = postsWith(Array.from({ length: 20 }, (_, index) => 40 + index));
    for (const finding of look(posts)) {
      expect(finding).toMatchObject({ state: 'too few', posts: 0 });
      if (finding.state === 'too few') expect(finding.lacks).toContain('reach');
    }
  });

  test('with fewer posts than it needs it says so', () => {
    const finding = foundBy('seenNotEngaged', ordinary.slice(0, fewestInFunnel - 1));
    expect(finding).toMatchObject({ state: 'too few', posts: fewestInFunnel - 1, lacks: [] });
  });

  test('a file’s reach and clicks count where the page’s reactions were read days later', () => {
    const late = ordinary.map((post) => {
      const { reach, clicks, reactions, comments } = post.metrics;
      const then = { observedAt: now - 5 * day, source: 'file' as const, import: 'may' };
      if (!reach || !clicks || !reactions || !comments) throw new Error('not counted');
      return {
        ...post,
        metrics: { reactions, comments, reach: { ...reach, ...then }, clicks: { ...clicks, ...then } },
        others: [
          { ...exactCount(reactions.low), ...then, metric: 'reactions' as const },
          { ...exactCount(comments.low), ...then, metric: 'comments' as const },
        ],
      };
    });
    expect(foundBy('likedNotClicked', late)).toMatchObject({ state: 'looked', posts: 20 });
  });

  test('no rule ever points to a post that is not among those given, and matches lie beyond both limits', () => {
    const anyPost = fc.record({
      reach: fc.integer({ min: 0, max: 50_000 }),
      reactions: fc.integer({ min: 0, max: 3_000 }),
      comments: fc.integer({ min: 0, max: 300 }),
      clicks: fc.integer({ min: 0, max: 3_000 }),
    });
    fc.assert(
      fc.property(fc.array(anyPost, { maxLength: 40 }), (all) => {
        const posts = all.map((counts, index) => counted(index, counts));
        for (const finding of look(posts)) {
          if (finding.state !== 'looked') continue;
          for (const { post, high, low } of finding.matches) {
            expect(posts.map(({ id }) => id)).toContain(post.id);
            expect(high.value).toBeGreaterThanOrEqual(finding.highFrom);
            expect(low.interval.high).toBeLessThan(finding.lowBelow);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('every rule says where to look, in both languages', () => {
    expect(funnelRules.map(({ id }) => id).sort()).toEqual([
      'engagedSmallReach',
      'likedNotClicked',
      'seenNotEngaged',
    ]);
    for (const { advice, name } of funnelRules) {
      for (const words of [advice, name]) expect([words.en, words.fr]).not.toContain('');
    }
  });
});

test('an account without posts has a diagnosis that says nothing', () => {
  const empty = diagnose([], { ...question, timeZone: 'Europe/Paris' });
  expect(empty.posts.posts).toEqual([]);
  expect(empty.funnel.every(({ state }) => state === 'too few')).toBe(true);
  expect(empty.times.cells.every(({ ratio }) => ratio === null)).toBe(true);
  expect(comparisonsMade(empty.traits)).toBe(0);
});
