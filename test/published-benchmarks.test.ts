import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { followerTiers, industries, isWithin, tierIds, tierOf } from '../src/domain/benchmark-population.ts';
import type { FollowedPost } from '../src/domain/followed-post.ts';
import { kpiById } from '../src/domain/kpi-registry.ts';
import type { Metrics } from '../src/domain/metrics.ts';
import { fewestForFigure, figureDays, ownFigure } from '../src/domain/own-figure.ts';
import { formats, type Post } from '../src/domain/post.ts';
import {
  comparePublished,
  isComparable,
  type PublishedBenchmark,
  type PublishedComparison,
} from '../src/domain/published-benchmark.ts';
import { platformFacts } from '../src/platforms/facts.ts';
import { publishedBenchmarks } from '../src/platforms/published-benchmarks.ts';
import { day, hour, now, observed, postOf } from './posts-of-an-account.ts';

const shipped = Object.entries(publishedBenchmarks).flatMap(([platform, rows]) =>
  rows.map((row) => ({ platform, row })),
);
const lastEdition = 2026;

describe('every shipped row', () => {
  test('there are some for more than one platform, and each platform is known', () => {
    const known = platformFacts.map(({ id }) => id);
    expect(Object.keys(publishedBenchmarks).length).toBeGreaterThan(1);
    expect(Object.keys(publishedBenchmarks).filter((id) => !known.includes(id))).toEqual([]);
    expect(shipped.length).toBeGreaterThan(30);
  });

  test('has an id of its own', () => {
    const ids = shipped.map(({ row }) => row.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test.each(shipped)('$row.id is complete', ({ platform, row }) => {
    expect(row.id).toMatch(new RegExp(`^${platform}-[a-z0-9]+(-[a-zA-Z0-9]+)+$`));
    expect(row.value).toBeGreaterThan(0);
    expect(row.value).toBeLessThan(1);
    expect(row.source.title.trim()).not.toBe('');
    for (const text of [row.population.en, row.population.fr]) expect(text.trim()).not.toBe('');
    expect(row.population.fr).not.toMatch(/['"]| [:;!?%»]|[\p{L}\d][;!?»]/u);
    if (row.industry !== null) expect(industries).toContain(row.industry);
    if (row.format !== null) expect(formats).toContain(row.format);
    expect(row.source.edition).toBeGreaterThanOrEqual(2024);
    expect(row.source.edition).toBeLessThanOrEqual(lastEdition);
    if (row.source.data !== null) {
      expect(row.source.data.from).toBeLessThanOrEqual(row.source.data.to);
      expect(row.source.data.to).toBeLessThanOrEqual(row.source.edition);
    }
  });

  test.each(shipped)('$row.id is divided by what its KPI is divided by', ({ row }) => {
    const kpi = kpiById(row.kpi);
    expect(kpi, `there is no KPI ${row.kpi}`).toBeDefined();
    expect(kpi?.unit).toBe('share');
    expect(kpi?.needs).toContain(row.denominator);
    // What stands above the line is part of what the KPI counts.
    const counted: readonly string[] = [...(kpi?.needs ?? []), ...(kpi?.adds ?? [])];
    for (const name of row.numerator ?? []) expect(counted).toContain(name);
    expect(row.numerator ?? []).not.toContain(row.denominator);
  });

  test.each(shipped)('$row.id can be looked up by https, or says that it is second hand', ({ row }) => {
    const { url, secondHand } = row.source;
    if (url === null) expect(secondHand).toBe(true);
    else expect(new URL(url).protocol).toBe('https:');
  });

  test.each(shipped)('$row.id is of a tier that a person can choose exactly', ({ row }) => {
    const { tier } = row;
    if (tier === null) return expect(row.tier).toBeNull();
    const inside = tierIds.filter((id) => isWithin(followerTiers[id], tier)).map((id) => followerTiers[id]);
    expect(inside[0]?.from).toBe(tier.from);
    expect(inside.at(-1)?.below).toBe(tier.below);
  });

  test('the same source says one thing of one population', () => {
    const said = shipped.map(({ platform, row }) =>
      JSON.stringify([
        platform,
        row.kpi,
        row.source.title,
        row.source.edition,
        row.industry,
        row.tier,
        row.format,
      ]),
    );
    expect(new Set(said).size).toBe(said.length);
  });
});

describe('tiers', () => {
  test('follow each other without a gap', () => {
    const tiers = tierIds.map((id) => followerTiers[id]);
    expect(tiers[0]?.from).toBe(0);
    expect(tiers.at(-1)?.below).toBeNull();
    for (const [index, { below }] of tiers.slice(0, -1).entries()) expect(below).toBe(tiers[index + 1]?.from);
  });

  test.each([
    [0, 0, 'under1k'],
    [999, 999, 'under1k'],
    [1_000, 1_000, 'from1k'],
    [12_600, 12_699, 'from10k'],
    [1_000_000, 9_000_000, 'from1m'],
    // "10K", rounded: below and above the line between two tiers.
    [9_500, 10_499, undefined],
    [49_000, 50_000, undefined],
  ])('%i–%i followers: %s', (low, high, tier) => {
    expect(tierOf({ low, high })).toBe(tier);
  });
});

function row(over: Partial<PublishedBenchmark> = {}): PublishedBenchmark {
  return {
    id: 'meadow-one',
    kpi: 'engagementRateByFollowers',
    numerator: ['reactions', 'comments'],
    denominator: 'followers',
    value: 0.01,
    statistic: 'median',
    source: {
      title: 'A report',
      edition: 2025,
      data: null,
      url: 'https://report.example',
      secondHand: false,
    },
    population: { en: 'mills', fr: 'moulins' },
    industry: null,
    tier: null,
    format: null,
    singleVendor: false,
    ...over,
  };
}

const left = { industry: null, tier: null, format: null } as const;

function idsIn(comparisons: readonly PublishedComparison[]): readonly (readonly string[])[] {
  return comparisons.flatMap(({ groups }) => groups.map(({ rows }) => rows.map(({ id }) => id)));
}

describe('what may stand beside an own figure', () => {
  const byFollowers = {
    kpi: 'engagementRateByFollowers',
    numerator: ['reactions', 'comments'],
    denominator: 'followers',
  } as const;

  test('the same counts over the same denominator', () => {
    expect(isComparable(row(), byFollowers)).toBe(true);
    expect(isComparable(row({ numerator: ['comments', 'reactions'] }), byFollowers)).toBe(true);
  });

  test.each(['impressions', 'reach', 'views'] as const)('never what is divided by %s', (denominator) => {
    expect(isComparable(row({ denominator }), byFollowers)).toBe(false);
    expect(isComparable(row({ denominator, numerator: null }), byFollowers)).toBe(false);
  });

  test.each([[['reactions']], [['reactions', 'comments', 'shares']], [['reactions', 'shares']]] as const)(
    'never what counts %j',
    (numerator) => expect(isComparable(row({ numerator }), byFollowers)).toBe(false),
  );

  test('what declares to count in its own way, with that remark', () => {
    expect(isComparable(row({ numerator: null }), byFollowers)).toBe(true);
  });

  test('two denominators or two numerators are two comparisons', () => {
    const comparisons = comparePublished(
      [
        row({ id: 'a' }),
        row({ id: 'b', numerator: ['reactions'] }),
        row({ id: 'c', kpi: 'engagementRateByViews', denominator: 'views' }),
        row({ id: 'd', numerator: null, value: 0.02 }),
      ],
      left,
    );
    expect(comparisons.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
      [['reactions', 'comments'], 'followers'],
      [['reactions'], 'followers'],
      [['reactions', 'comments'], 'views'],
    ]);
    expect(idsIn(comparisons)).toEqual([['a', 'd'], ['b', 'd'], ['c']]);
  });

  test('where no source lists its counts: those which every sum has', () => {
    const [only, ...more] = comparePublished([row({ numerator: null })], left);
    expect(only?.numerator).toEqual(['reactions', 'comments']);
    expect(more).toEqual([]);
  });

  test('holds for every shipped row, whatever is chosen', () => {
    let shown = 0;
    for (const rows of Object.values(publishedBenchmarks)) {
      for (const industry of [null, ...industries])
        for (const tier of [null, ...tierIds])
          for (const format of [null, ...formats])
            for (const comparison of comparePublished(rows, { industry, tier, format }))
              for (const one of comparison.groups.flatMap((group) => group.rows)) {
                shown += 1;
                expect(one.denominator).toBe(comparison.denominator);
                expect(one.kpi).toBe(comparison.kpi);
                if (one.numerator !== null) expect([...one.numerator]).toEqual([...comparison.numerator]);
              }
    }
    expect(shown).toBeGreaterThan(100);
  });
});

describe('sources that disagree', () => {
  test('are shown from the lowest to the highest, none averaged', () => {
    const rows = [
      row({ id: 'a', value: 0.028 }),
      row({ id: 'b', value: 0.0036 }),
      row({ id: 'c', value: 0.01 }),
    ];
    const [comparison] = comparePublished(rows, left);
    expect(comparison?.groups.map(({ span }) => span)).toEqual([{ low: 0.0036, high: 0.028 }]);
    expect(idsIn(comparePublished(rows, left))).toEqual([['b', 'c', 'a']]);
  });

  test('one alone is a range of one value', () => {
    expect(comparePublished([row()], left)[0]?.groups[0]?.span).toEqual({ low: 0.01, high: 0.01 });
  });

  test('only over one and the same population: another one is another line, the narrowest first', () => {
    const rows = [
      row({ id: 'all', value: 0.004 }),
      row({ id: 'all too', value: 0.005 }),
      row({ id: 'media', industry: 'media', value: 0.02 }),
      row({ id: 'small', tier: { from: 1_000, below: 10_000 }, value: 0.04 }),
    ];
    const comparisons = comparePublished(rows, { ...left, industry: 'media', tier: 'from5k' });
    expect(idsIn(comparisons)).toEqual([['media'], ['small'], ['all', 'all too']]);
  });
});

describe('the choice', () => {
  const rows = [
    row({ id: 'all' }),
    row({ id: 'media', industry: 'media' }),
    row({ id: 'retail', industry: 'retail' }),
    row({ id: 'small', tier: { from: 1_000, below: 10_000 } }),
    row({ id: 'large', tier: { from: 500_000, below: null } }),
    row({ id: 'reels', format: 'reel' }),
  ];
  const fitting = (choice: Parameters<typeof comparePublished>[1]) =>
    idsIn(comparePublished(rows, choice)).flat();

  test('left: figures over all of everything', () => expect(fitting(left)).toEqual(['all']));
  test('an industry, never another', () =>
    expect(fitting({ ...left, industry: 'media' })).toEqual(['media', 'all']));
  test('a tier within that of the report', () =>
    expect(fitting({ ...left, tier: 'from5k' })).toEqual(['small', 'all']));
  test('a tier of which the report says nothing', () =>
    expect(fitting({ ...left, tier: 'from10k' })).toEqual(['all']));
  test('the largest tier', () => expect(fitting({ ...left, tier: 'from1m' })).toEqual(['large', 'all']));
  test('a format, never mixed with all formats', () =>
    expect(fitting({ ...left, format: 'reel' })).toEqual(['reels']));
  test('a format of which nothing was published: nothing', () =>
    expect(comparePublished(rows, { ...left, format: 'poll' })).toEqual([]));
});

describe('the own figure', () => {
  const kind = { numerator: ['reactions', 'comments'], denominator: 'followers' } as const;
  const question = { format: null, settlesAfterHours: 48, now };
  const followers = { low: 1_000, high: 1_000 };

  function followed(reactions: number, over: Partial<Post> = {}, high = reactions): FollowedPost {
    const metrics = {
      reactions: observed(reactions, now - hour, high),
      comments: observed(2, now - hour),
      shares: observed(500, now - hour),
    };
    return { post: postOf({ metrics, ...over }), inputs: { followers } };
  }
  const eight = [8, 18, 28, 38, 48, 58, 68, 78].map((reactions) => followed(reactions));

  test('is the median of the sum of these counts alone over the denominator', () => {
    expect(ownFigure(eight, kind, question)).toEqual({
      size: 8,
      median: { low: 0.045, high: 0.045 },
      lacks: [],
    });
    expect(ownFigure([...eight, followed(998)], kind, question).median).toEqual({ low: 0.05, high: 0.05 });
  });

  test('carries abbreviated counts as a range', () => {
    const abbreviated = [...eight.slice(0, 7), followed(38, {}, 47)];
    expect(ownFigure(abbreviated, kind, question).median).toEqual({ low: 0.04, high: 0.0445 });
  });

  test(`there is none from fewer than ${fewestForFigure} posts`, () => {
    expect(ownFigure(eight.slice(1), kind, question)).toEqual({ size: 7, median: undefined, lacks: [] });
    expect(ownFigure([], kind, question)).toEqual({ size: 0, median: undefined, lacks: [] });
  });

  test.each<[string, Partial<Post>]>([
    ['paid for', { promoted: true }],
    ['without a date', { publishedAt: null }],
    ['published too long ago', { publishedAt: now - figureDays * day - 1 }],
    ['published in the future', { publishedAt: now + hour }],
    ['read before it had settled', { publishedAt: now - hour - 48 * hour + 1 }],
    ['without comments', { metrics: { reactions: observed(5, now - hour) } }],
  ])('a post %s does not count', (_why, over) => {
    expect(ownFigure([...eight, followed(900, over)], kind, question)).toEqual(
      ownFigure(eight, kind, question),
    );
  });

  test('a post read just when it had settled counts', () => {
    expect(
      ownFigure([...eight, followed(900, { publishedAt: now - hour - 48 * hour })], kind, question).size,
    ).toBe(9);
  });

  test('counts read days apart are never combined', () => {
    const metrics = { reactions: observed(5, now - hour), comments: observed(5, now - 3 * day) };
    expect(ownFigure([...eight, followed(5, { metrics })], kind, question).size).toBe(8);
  });

  test('zero followers are no divisor', () => {
    const none = eight.map(({ post }) => ({ post, inputs: { followers: { low: 0, high: 0 } } }));
    expect(ownFigure(none, kind, question)).toEqual({ size: 0, median: undefined, lacks: [] });
  });

  test('of one format it takes posts of that format alone', () => {
    const reels = eight.map(({ post, inputs }) => ({ post: { ...post, format: 'reel' } as Post, inputs }));
    expect(ownFigure([...eight, ...reels], kind, { ...question, format: 'reel' }).size).toBe(8);
    expect(ownFigure(eight, kind, { ...question, format: 'reel' }).size).toBe(0);
  });

  test('what no page tells is named, and nothing is put in its place', () => {
    const byImpressions = { ...kind, denominator: 'impressions' } as const;
    expect(ownFigure(eight, byImpressions, question)).toEqual({
      size: 0,
      median: undefined,
      lacks: ['impressions'],
    });
    const unfollowed = eight.map(({ post }) => ({ post, inputs: {} }));
    expect(ownFigure(unfollowed, kind, question).lacks).toEqual(['followers']);
  });

  test('a denominator that is a count of the post settles with it', () => {
    const early: Metrics = { reach: observed(400, now - 9.5 * day) };
    const posts = eight.map(({ inputs }) => ({
      post: postOf({ metrics: early as Post['metrics'] }),
      inputs,
    }));
    const rate = { numerator: ['reach'], denominator: 'followers' } as const;
    expect(ownFigure(posts, rate, question)).toEqual({ size: 0, median: undefined, lacks: [] });
    expect(ownFigure(posts, rate, { ...question, settlesAfterHours: 12 }).median).toEqual({
      low: 0.4,
      high: 0.4,
    });
  });
});

test('nothing that judges, keeps or reads knows of published benchmarks', () => {
  const root = new URL('../src', import.meta.url).pathname;
  const readers = filesBelow(root)
    .filter((file) => /published-benchmarks?\.ts'|own-figure\.ts'/.test(readFileSync(file, 'utf8')))
    .map((file) => relative(root, file))
    .sort();
  // Texts and screens alone; and of what judges, only the figures beside which they are shown.
  expect(readers.filter((file) => !/^(locales|panel|platforms)\//.test(file))).toEqual([
    'domain/own-figure.ts',
  ]);
  expect(readers).toContain('panel/published-section.tsx');
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : /\.tsx?$/.test(name) ? [path] : [];
  });
}
