import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AccrualCurve, accrualAges } from '../src/domain/accrual.ts';
import { verdictIn } from '../src/domain/assessment.ts';
import { cohortStrip } from '../src/domain/cohort-strip.ts';
import { type Explanation, explain } from '../src/domain/explain.ts';
import { isRead } from '../src/domain/platform-facts.ts';
import type { Post } from '../src/domain/post.ts';
import { type Change, whatWouldChange } from '../src/domain/what-would-change.ts';
import { sayCard } from '../src/locales/say-card.ts';
import { sayPicture } from '../src/locales/say-picture.ts';
import { platformFacts } from '../src/platforms/facts.ts';
import { audienceOf, day, engaged, hour, now, postOf, postsWith } from './posts-of-an-account.ts';

interface Given {
  readonly others?: readonly Post[];
  readonly followers?: number;
  readonly curve?: AccrualCurve;
  readonly posts?: number;
}

const fifteen = postsWith([40, 55, 60, 70, 80, 85, 90, 95, 100, 110, 120, 130, 150, 170, 200]);

const steps = accrualAges.slice(1).map(() => ({ growth: 0.15, variance: 0.02, posts: 40 }));
const curve: AccrualCurve = { family: '', account: '', steps, posts: 120, accounts: 8 };

function explained(post: Post, given: Given = {}): Explanation {
  return explain({
    post,
    candidates: given.others ?? fifteen,
    followersOf: () => (given.followers === undefined ? undefined : audienceOf(given.followers)),
    facts: { settlesAfterHours: 48, definitionChanges: [] },
    window: { days: 180, posts: given.posts ?? 100 },
    curveOf: () => given.curve,
    priorOf: () => undefined,
    earlier: undefined,
    now,
  });
}

const changesOf = (post: Post, given?: Given) => whatWouldChange(explained(post, given));

function find<What extends Change['what']>(changes: readonly Change[], what: What) {
  return changes.find((change): change is Extract<Change, { what: What }> => change.what === what);
}

const ratingOf = (post: Post, given?: Given) => verdictIn(explained(post, given).assessment.standing)?.rating;

describe('the engagements that would change a rating do, and one fewer does not', () => {
  const young = { publishedAt: now - 10 * hour };

  test.each([
    ['a count', {}, {}],
    ['a rate', { followers: 1000 }, {}],
    ['a young post', { curve }, young],
    ['a young post’s rate', { curve, followers: 5000 }, young],
  ] as const)('of %s', (_name, given, over) => {
    const of = (count: number) => postOf({ ...over, metrics: engaged(count) });
    const low = 4;
    expect(ratingOf(of(low), given)).toBe('below');
    const toUsual = find(changesOf(of(low), given), 'within usual')?.more ?? 0;
    expect(ratingOf(of(low + toUsual), given)).toBe('usual');
    expect(ratingOf(of(low + toUsual - 1), given)).toBe('below');
    const toAbove = find(changesOf(of(low), given), 'above usual')?.more ?? 0;
    expect(ratingOf(of(low + toAbove), given)).toBe('above');
    expect(ratingOf(of(low + toAbove - 1), given)).toBe('usual');
    const high = low + toAbove + 7;
    expect(find(changesOf(of(high), given), 'no longer above')?.fewer).toBe(8);
  });
});

describe('a firmer score', () => {
  test.each([
    [3, [['indicative', 5]]],
    [
      9,
      [
        ['score', 3],
        ['firm', 21],
      ],
    ],
    [12, [['firm', 18]]],
    [30, []],
  ] as const)('with %i posts needs %j more', (size, wanted) => {
    const others = postsWith(Array.from({ length: size }, (_, index) => 50 + 3 * index));
    const needed = changesOf(postOf(), { others }).flatMap((change) =>
      change.what === 'more posts' ? [[change.reaching, change.more]] : [],
    );
    expect(needed).toEqual(wanted);
  });
});

test('exact counts are worth a word only where they would move the place', () => {
  const wide = changesOf(postOf({ metrics: engaged(60, 140) }));
  const places = find(wide, 'exact counts')?.places;
  expect(places?.low).toBeLessThan((places?.high ?? 0) - 2);
  expect(find(changesOf(postOf({ metrics: engaged(100) })), 'exact counts')).toBeUndefined();
  expect(find(changesOf(postOf({ metrics: engaged(900_000, 900_999) })), 'exact counts')).toBeUndefined();
});

test('a young post is to be read again, judged already or not', () => {
  const young = postOf({ publishedAt: now - 10 * hour });
  expect(find(changesOf(young, { curve }), 'read again')?.hours).toBe(38);
  expect(changesOf(young)).toEqual([{ what: 'read again', hours: 38 }]);
});

test('followers and a longer period are named where they are wanting', () => {
  expect(find(changesOf(postOf()), 'followers')?.posts).toBe(8);
  expect(find(changesOf(postOf(), { followers: 1000 }), 'followers')).toBeUndefined();
  expect(find(changesOf(postOf()), 'longer period')?.days).toBe(180);
  expect(find(changesOf(postOf(), { posts: 12 }), 'more compared')?.posts).toBe(3);
});

test('nothing would make a promoted or a hidden post one that is judged', () => {
  expect(changesOf(postOf({ promoted: true }))).toEqual([]);
  expect(changesOf(postOf({ metrics: {}, hidden: ['reactions'] }))).toEqual([]);
});

test('every figure is a whole number of one or more, whatever the counts', () => {
  const counts = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 0, maxLength: 40 });
  fc.assert(
    fc.property(counts, fc.nat({ max: 1_000_000 }), fc.nat({ max: 5000 }), (others, own, width) => {
      const changes = changesOf(postOf({ metrics: engaged(own, own + width) }), {
        others: postsWith(others),
      });
      for (const change of changes) {
        const figures = Object.values(change).filter((value) => typeof value === 'number');
        expect(figures.every((figure) => Number.isInteger(figure) && figure >= 1)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

describe('the small picture', () => {
  const labelled = (explanation: Explanation, label = 'words') => {
    if (explanation.placement === undefined) throw new Error('not placed');
    return cohortStrip(explanation.placement, label);
  };

  test('is made of numbers and our own colours alone, on its line, one dot a post', () => {
    for (const others of [fifteen, postsWith(Array(12).fill(0)), postsWith(Array(12).fill(7))]) {
      const { attributes, parts } = labelled(explained(postOf({ metrics: engaged(0) }), { others }));
      expect(attributes).toMatchObject({ role: 'img', 'aria-label': 'words' });
      const [band, dots, post] = parts.map(({ attributes: { d = '' } }) => d);
      for (const d of [band, dots, post]) expect(d).toMatch(/^[MHVZhl\d. -]+$/);
      expect(dots?.match(/M/g)).toHaveLength(others.length);
      for (const [, x] of dots?.matchAll(/M([\d.]+)/g) ?? []) {
        expect(Number(x)).toBeGreaterThanOrEqual(8);
        expect(Number(x)).toBeLessThanOrEqual(292);
      }
    }
  });

  test('leaves out what is no number', () => {
    const { placement } = explained(postOf());
    if (placement === undefined) throw new Error('not placed');
    const [first, ...rest] = placement.members;
    if (first === undefined) throw new Error('no members');
    const members = [{ ...first, compared: Number.NaN }, ...rest];
    const strip = cohortStrip({ ...placement, members, compared: { low: Number.NaN, high: 1 } }, '');
    expect(JSON.stringify(strip)).not.toMatch(/NaN|Infinity|null/);
  });
});

describe('the card', () => {
  const facts = platformFacts.find(isRead);
  if (facts === undefined) throw new Error('no platform');
  const cardOf = (post: Post, given?: Given, language: 'en' | 'fr' = 'en') =>
    sayCard({ post, explanation: explained(post, given), facts, now }, language);

  test('gives formula, inputs with ranges, age rule, sample and what would change it in six lines', () => {
    const card = cardOf(postOf({ metrics: engaged(1200, 1299) }), { followers: 20_000 });
    expect(card.lines).toHaveLength(6);
    const [sample, formula, inputs, age, change, dates] = card.lines;
    expect(sample).toMatch(/^Usual .* · 15\u00a0picture posts, ±180\u00a0days · .*the usual · rank 1 of 16$/);
    expect(formula).toMatch(/^Engagement rate by followers\u00a0.* = \(likes \+ comments\) ÷ followers$/);
    expect(inputs).toContain('(1,200–1,299)');
    expect(inputs).toContain('20,000\u00a0followers');
    expect(age).toBe('Read 9\u00a0days after publication: compared as it is');
    expect(change).toMatch(/^What would change it: \d.* fewer: within the usual half · 15\u00a0more posts/);
    expect(dates).toBe('Posted 10 days ago · read 1 hour ago');
    expect(card.picture).toHaveLength(1);
    expect(card.title).toMatch(/^Score \d+ of 100, above/);
    expect(card.openPanel).toBe('Why this score? Open in panel');
  });

  test('of a young post names the curve', () => {
    const card = cardOf(postOf({ publishedAt: now - 10 * hour }), { curve });
    expect(card.lines.join()).toMatch(/Read at 9\u00a0hours, with about \d+% – \d+% of its final engagement/);
    expect(card.lines.join()).toContain('reading it again in 38\u00a0hours');
  });

  test('of a post that is not judged has no picture, and leads to the panel', () => {
    const card = cardOf(postOf(), { others: fifteen.slice(0, 3) }, 'fr');
    expect(card.picture).toEqual([]);
    expect(card.openPanel).toBe('Ouvrir dans le panneau');
    expect(card.lines.join()).toContain('5\u00a0publications de plus à comparer\u00a0: un score indicatif');
  });
});

test('the words of the picture carry the abbreviated count as a range', () => {
  const explanation = explained(postOf({ metrics: engaged(1200, 1299), publishedAt: now - 20 * day }));
  const verdict = verdictIn(explanation.assessment.standing);
  if (verdict === undefined || explanation.placement === undefined) throw new Error('not placed');
  expect(sayPicture(verdict, explanation.placement, 'en')).toMatch(
    /^This post stands at ≈\u00a01\.2K, likely 1,200 to 1,299, among/,
  );
});
