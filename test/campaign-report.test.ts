import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Campaign } from '../src/domain/campaign.ts';
import { campaignFigure, measuredPosts } from '../src/domain/campaign-figures.ts';
import { type CampaignMeasure, campaignMeasure, campaignMeasures } from '../src/domain/campaign-measures.ts';
import { campaignPeriods } from '../src/domain/campaign-periods.ts';
import { type AccountMaterial, type CampaignPost, campaignReport } from '../src/domain/campaign-report.ts';
import { campaignTraffic } from '../src/domain/campaign-traffic.ts';
import type { Traffic } from '../src/domain/import-record.ts';
import type { Post } from '../src/domain/post.ts';
import { exactly } from '../src/domain/range-arithmetic.ts';
import { taggingReport } from '../src/domain/tagging-report.ts';
import { daysFrom, startOfDay } from '../src/domain/weekly-window.ts';
import { day, hour, observed, postOf } from './posts-of-an-account.ts';

const spring: Campaign = {
  id: 'spring',
  name: 'Spring',
  from: '2026-03-11',
  to: '2026-03-20',
  rules: [],
  reviewedAt: null,
};
const later = startOfDay('2026-06-01') + 12 * hour;
const facts = { settlesAfterHours: 48, definitionChanges: [] };

function measure(id: string): CampaignMeasure {
  const found = campaignMeasure(id);
  if (found === undefined) throw new Error(`no measure ${id}`);
  return found;
}

/** A post of a day, read once it had settled. */
function posted(
  on: string,
  {
    reactions = 100,
    clicks,
    impressions,
    tagged = false,
    readAfter = 10 * day,
    ...over
  }: {
    readonly reactions?: number;
    readonly clicks?: number;
    readonly impressions?: number;
    readonly tagged?: boolean;
    readonly readAfter?: number;
  } & Partial<Post> = {},
): CampaignPost {
  const publishedAt = startOfDay(on) + 9 * hour;
  const at = publishedAt + readAfter;
  const metrics = {
    reactions: observed(reactions, at),
    comments: observed(0, at),
    ...(clicks === undefined ? {} : { clicks: observed(clicks, at) }),
    ...(impressions === undefined ? {} : { impressions: observed(impressions, at) }),
  };
  return {
    post: postOf({ id: `${on} ${reactions} ${tagged}`, publishedAt, metrics, observedAt: at, ...over }),
    inputs: { followers: exactly(10_000) },
    tagged,
  };
}

const dayOfMarch = (number: number) => `2026-03-${String(number).padStart(2, '0')}`;
const each = (from: number, to: number, make: (on: string, index: number) => CampaignPost) =>
  Array.from({ length: to - from + 1 }, (_, index) => make(dayOfMarch(from + index), index));

const mill = { platform: 'meadow', id: 'mill', name: 'The Mill' };
const nothing = { rows: [], imports: [] };

function reportOf(posts: readonly CampaignPost[], now = later, campaign = spring) {
  const material: AccountMaterial = { account: mill, posts, isCut: false, ...facts };
  const [account] = campaignReport(campaign, [material], nothing, now).accounts;
  if (account === undefined) throw new Error('no account');
  return account;
}

describe('periods', () => {
  test('as many days right before, and as many right after as have passed', () => {
    const days = (today: string) => {
      const { before, during, after, isRunning, daysToCome } = campaignPeriods(spring, today) ?? {};
      const of = (window: typeof before | null) => window && [window.from, window.to];
      return { before: of(before), during: of(during), after: of(after), isRunning, daysToCome };
    };
    expect(days('2026-06-01')).toEqual({
      before: ['2026-03-01', '2026-03-10'],
      during: ['2026-03-11', '2026-03-20'],
      after: ['2026-03-21', '2026-03-30'],
      isRunning: false,
      daysToCome: 0,
    });
    expect(days('2026-03-25')).toMatchObject({ after: ['2026-03-21', '2026-03-25'], daysToCome: 5 });
    expect(days('2026-03-13')).toMatchObject({
      before: ['2026-03-08', '2026-03-10'],
      during: ['2026-03-11', '2026-03-13'],
      after: null,
      isRunning: true,
    });
    expect(campaignPeriods(spring, '2026-03-10')).toBeUndefined();
    expect(campaignPeriods({ from: null, to: null }, '2026-03-10')).toBeUndefined();
    expect(campaignPeriods({ ...spring, to: null }, '2026-06-01')).toMatchObject({ isRunning: true });
  });

  test('never overlap, and are as long as each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 200 }), (length, passed) => {
        const iso = (offset: number) => new Date(Date.UTC(2026, 0, 10 + offset)).toISOString().slice(0, 10);
        const periods = campaignPeriods({ from: iso(0), to: iso(length) }, iso(passed));
        if (periods === undefined) throw new Error('has begun');
        const { before, during, after } = periods;
        expect(daysFrom(before.to, during.from)).toBe(1);
        expect(before.end).toBe(during.start);
        expect(daysFrom(before.from, before.to)).toBe(daysFrom(during.from, during.to));
        if (after !== null) {
          expect(after.start).toBe(during.end);
          expect(daysFrom(after.from, after.to) + periods.daysToCome).toBe(length);
        }
      }),
    );
  });
});

describe('report', () => {
  const usual = [
    ...each(1, 10, (on, index) => posted(on, { reactions: 90 + index })),
    ...each(21, 30, (on, index) => posted(on, { reactions: 92 + index })),
  ];
  const campaign = each(11, 20, (on, index) => posted(on, { reactions: 290 + index, tagged: true }));

  test('what tripled during the campaign is seen, and that it did not last', () => {
    const { figures, posts } = reportOf([...usual, ...campaign]);
    expect(posts).toMatchObject({ before: { all: 10 }, during: { all: 10 }, after: { all: 10 } });
    const rate = figures.find((figure) => figure.measure.id === 'engagementRateByFollowers');
    expect(rate?.before).toMatchObject({ n: 10, value: 0.00945 });
    expect(rate?.before.interval?.low).toBeLessThan(0.00945);
    expect(rate?.duringToBefore).toMatchObject({ state: 'known', as: 'ratio', verdict: 'higher' });
    expect(rate?.afterToBefore).toMatchObject({ state: 'known', verdict: 'unclear' });
  });

  test('too few posts are said to be too few, in figures and in differences', () => {
    const { figures } = reportOf([...usual.slice(0, 3), ...campaign.slice(0, 4)]);
    for (const { before, during, duringToBefore } of figures) {
      expect([before.value, during.value]).toEqual([null, null]);
      expect(duringToBefore).toEqual({ state: 'too few', posts: { a: 4, b: 3 } });
    }
    expect(figures.length).toBeGreaterThan(0);
  });

  test('promoted and young posts are counted apart, and not judged', () => {
    const { posts, figures, tagged } = reportOf([
      ...usual,
      ...campaign,
      posted('2026-03-12', { promoted: true, tagged: true, reactions: 90_000 }),
      posted('2026-03-13', { readAfter: hour, reactions: 1 }),
    ]);
    expect(posts?.during).toEqual({ all: 12, promoted: 1, young: 0 });
    expect(tagged).toMatchObject({ all: 11, promoted: 1 });
    for (const { during } of figures) expect(during.n).toBe(10);
    const soon = startOfDay('2026-03-20') + 20 * hour;
    expect(reportOf([...usual, ...campaign], soon).posts?.during).toEqual({ all: 10, promoted: 0, young: 2 });
  });

  test('its posts are set against the others of the same days, not of other days', () => {
    const others = each(11, 20, (on, index) => posted(on, { reactions: 95 + index }));
    const {
      against,
      others: rest,
      taggedElsewhere,
    } = reportOf([...usual, ...campaign, ...others, posted('2026-03-25', { tagged: true })]);
    expect(rest.all).toBe(10);
    expect(taggedElsewhere).toBe(1);
    const rate = against.find((figure) => figure.measure.id === 'engagementRateByFollowers');
    expect(rate?.difference).toMatchObject({ verdict: 'higher', posts: { a: 10, b: 10 } });
  });

  test('accounts of several platforms are never put together, and those without a post in it are not there', () => {
    const material = (platform: string, posts: readonly CampaignPost[]): AccountMaterial => ({
      account: { ...mill, platform },
      posts,
      isCut: false,
      ...facts,
    });
    const { accounts } = campaignReport(
      spring,
      [
        material('meadow', [...usual, ...campaign.slice(0, 5)]),
        material('harbour', [...usual, ...campaign]),
        material('forest', usual),
      ],
      nothing,
      later,
    );
    expect(accounts.map(({ account, tagged }) => [account.platform, tagged.all])).toEqual([
      ['harbour', 10],
      ['meadow', 5],
    ]);
  });

  test('a theme is set against the others from its first post to its last; what has not begun has no report', () => {
    const theme = { ...spring, from: null, to: null };
    const { posts, figures, days, against } = reportOf([...usual, ...campaign], later, theme);
    expect([posts, figures]).toEqual([undefined, []]);
    expect([days.from, days.to]).toEqual(['2026-03-11', '2026-03-20']);
    expect(against.length).toBeGreaterThan(0);
    const { accounts, periods } = campaignReport(spring, [], nothing, startOfDay('2026-01-01'));
    expect([accounts, periods]).toEqual([[], undefined]);
  });

  test('clicks are pooled out of impressions, with the posts’ own differences in the interval', () => {
    const clicked = (from: number, to: number, clicks: number) =>
      each(from, to, (on) => posted(on, { clicks, impressions: 1_000, tagged: from === 11 }));
    const { figures } = reportOf([...clicked(1, 6, 10), ...clicked(11, 16, 30)]);
    const rate = figures.find((figure) => figure.measure.id === 'clickThroughRate');
    expect(rate?.before).toMatchObject({ n: 6, outOf: 6_000, value: 0.01 });
    expect(rate?.duringToBefore).toMatchObject({ as: 'difference', verdict: 'higher' });
  });

  test('every measure is known by a KPI or a count, and none twice', () => {
    const ids = campaignMeasures.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('figures', () => {
  test('the sum of engagements is the same for all posts: what one lacks counts for none', () => {
    const shared = posted('2026-03-12', { reactions: 10 });
    const at = later;
    const withShares: CampaignPost = {
      ...shared,
      post: {
        ...shared.post,
        metrics: { ...shared.post.metrics, shares: observed(90, shared.post.observedAt) },
      },
    };
    const values = (posts: readonly CampaignPost[]) =>
      measuredPosts(posts, measure('engagements'), { ...facts, now: at }).posts.map(
        ({ value }) => value.count.low,
      );
    expect(values([withShares])).toEqual([100]);
    expect(values([withShares, shared])).toEqual([10, 10]);
  });

  test('figures from before and after a change of definition are not put together', () => {
    const change = {
      metric: 'reactions' as const,
      at: startOfDay('2026-03-15'),
      note: { en: '', fr: '' },
      source: '',
    };
    const { posts, leftOut } = measuredPosts(
      each(11, 20, (on) => posted(on)),
      measure('engagements'),
      { settlesAfterHours: 48, definitionChanges: [change], now: later },
    );
    expect(posts).toHaveLength(6);
    expect(leftOut).toEqual({ 'other definition': 4 });
  });

  test('the median lies within its interval, whatever the posts', () => {
    const values = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 6, maxLength: 40 });
    fc.assert(
      fc.property(values, (counts) => {
        const posts = counts.map((count) => ({ count: exactly(count), outOf: null }));
        const { value, interval, n } = campaignFigure(posts, measure('reach'));
        expect(n).toBe(counts.length);
        expect(value).not.toBeNull();
        expect(interval?.low).toBeLessThanOrEqual(value ?? Number.NaN);
        expect(interval?.high).toBeGreaterThanOrEqual(value ?? Number.NaN);
      }),
    );
  });
});

describe('web analytics', () => {
  const row = (over: Partial<Traffic> = {}): Traffic => ({
    import: 'new',
    line: 1,
    from: '2026-03-11',
    to: '2026-03-20',
    campaign: 'spring',
    source: null,
    medium: null,
    content: null,
    landing: null,
    sessions: 200,
    engagedSessions: null,
    conversions: 10,
    revenue: 12_550,
    post: null,
    ...over,
  });
  const periods = campaignPeriods(spring, '2026-06-01');
  const sums = (rows: readonly Traffic[], imports = ['new', 'old']) =>
    campaignTraffic({ rows, imports }, periods);

  test('rows that belong to posts and rows that do not, by period where their days all lie in it', () => {
    const {
      all,
      joined,
      notJoined,
      periods: by,
      acrossPeriods,
    } = sums([
      row({ post: { platform: 'meadow', id: '1' } }),
      row({ line: 2, sessions: null, conversions: null, revenue: -550 }),
      row({ line: 3, from: '2026-03-19', to: '2026-03-22', revenue: null }),
      row({ line: 4, from: '2026-03-21', to: '2026-03-30', sessions: 50, conversions: 0 }),
    ]);
    expect(all).toMatchObject({ rows: 4, sessions: 450, conversions: 20, revenue: 24_550 });
    expect(joined).toMatchObject({ rows: 1, sessions: 200 });
    expect(notJoined).toMatchObject({ rows: 3, sessions: 250 });
    expect(by.before).toBeNull();
    expect(by.during).toMatchObject({ rows: 2, sessions: 200, revenue: 12_000 });
    expect(by.after).toMatchObject({ rows: 1, conversionRate: null });
    expect(acrossPeriods).toBe(1);
  });

  test('a newer file about the same days takes the place of an older one: no visit counts twice', () => {
    const rows = [
      row({ import: 'old', sessions: 150 }),
      row(),
      row({ import: 'old', line: 2, from: '2026-04-01', to: '2026-04-02' }),
    ];
    expect(sums(rows)).toMatchObject({ all: { rows: 2, sessions: 400 }, superseded: 1 });
    expect(sums([row({ import: 'old', from: null, to: null }), row()])).toMatchObject({ superseded: 1 });
  });

  test('conversions are a share of sessions only where they can be, with Wilson’s interval', () => {
    const { conversionRate } = sums([row()]).all;
    expect(conversionRate?.value).toBe(0.05);
    expect(conversionRate?.interval.low).toBeCloseTo(0.0274, 3);
    expect(conversionRate?.interval.high).toBeCloseTo(0.0896, 3);
    expect(sums([row({ sessions: 99 })]).all.conversionRate).toBeNull();
    expect(sums([row({ conversions: 201 })]).all.conversionRate).toBeNull();
    expect(sums([]).all).toEqual({
      rows: 0,
      sessions: null,
      conversions: null,
      revenue: null,
      conversionRate: null,
    });
  });
});

describe('tagging report', () => {
  const summer = { ...spring, id: 'summer', name: 'Summer' };
  const unused = { ...spring, id: 'unused', name: 'Unused' };
  const at = { ...facts, now: later };
  const tags = fc.subarray(['spring', 'summer', 'gone']);

  test('a post counts with each of its tags, and the posts without any have their own line', () => {
    const posts = each(1, 12, (on, index) =>
      posted(on, { reactions: index < 6 ? 300 + index : 100 + index }),
    );
    const tagged = posts.map((post, index) => ({
      ...post,
      tags: [...(index < 6 ? ['spring'] : []), ...(index < 1 ? ['summer'] : [])],
    }));
    const report = taggingReport(tagged, [summer, spring, unused], measure('engagementRateByFollowers'), at);
    expect(report.tags.map(({ campaign, posts: number }) => [campaign.id, number])).toEqual([
      ['spring', 6],
      ['summer', 1],
    ]);
    expect(report).toMatchObject({ posts: 12, inSeveral: 1, untagged: { posts: 6, share: 0.5 } });
    expect(report.tags[0]).toMatchObject({ share: 0.5, difference: { verdict: 'higher' } });
    expect(report.tags[1]).toMatchObject({ figure: { value: null, n: 1 }, difference: { state: 'too few' } });
    expect(report.untagged.difference).toMatchObject({ verdict: 'lower' });
  });

  test('of amounts no ratio is told where a post brought nothing: the unit would decide it', () => {
    const sold = (least: number) =>
      each(1, 12, (on, index) => {
        const revenue = index < 6 ? 50_000 + index : index === 11 ? least : 25_000 + index;
        const made = posted(on);
        const observedAt = made.post.publishedAt ?? 0;
        const metrics = { revenue: observed(revenue, observedAt + 10 * day) };
        return { ...made, post: { ...made.post, metrics } };
      }).map((post, index) => ({ ...post, tags: index < 6 ? ['spring'] : [] }));
    const difference = (least: number) =>
      taggingReport(sold(least), [spring], measure('revenue'), at).tags[0]?.difference;
    expect(difference(25_000)).toMatchObject({ state: 'known', verdict: 'higher' });
    expect(difference(0)).toEqual({ state: 'no ratio', posts: { a: 6, b: 6 } });
  });

  test('each line and its others are all posts; only posts without a tag are untagged', () => {
    fc.assert(
      fc.property(fc.array(tags, { maxLength: 28 }), (all) => {
        const posts = all.map((some, index) => ({ ...posted(dayOfMarch(index + 1)), tags: some }));
        const report = taggingReport(posts, [spring, summer], measure('engagements'), at);
        expect(report.untagged.posts).toBe(all.filter((some) => some.length === 0).length);
        for (const { campaign, posts: number, difference } of report.tags) {
          expect(number).toBe(all.filter((some) => some.includes(campaign.id)).length);
          if ('posts' in difference) expect(difference.posts.a + difference.posts.b).toBe(all.length);
        }
      }),
    );
  });
});
