import { describe, expect, test } from 'vitest';
import { comparableHours } from '../src/domain/comparable-metrics.ts';
import { countsFor } from '../src/domain/counts-for.ts';
import { computeKpi, type Kpi } from '../src/domain/kpi.ts';
import { kpiInputs } from '../src/domain/kpi-inputs.ts';
import { kpiReading } from '../src/domain/kpi-reading.ts';
import { kpiById } from '../src/domain/kpi-registry.ts';
import type { MetricName } from '../src/domain/metrics.ts';
import { fewestForFigure, ownFigure } from '../src/domain/own-figure.ts';
import type { ObservedCount, OtherCount, Snapshot, Source } from '../src/domain/post.ts';
import { exactly } from '../src/domain/range-arithmetic.ts';
import { day, hour, now, observed, postOf } from './posts-of-an-account.ts';

function from(source: Source, value: number, observedAt: number, file = 'one'): ObservedCount {
  return { ...observed(value, observedAt), source, ...(source === 'file' ? { import: file } : {}) };
}

function other(metric: MetricName, count: ObservedCount): OtherCount {
  return { ...count, metric };
}

const asOf = now - 10 * day;

/** The page was read today; a file of ten days ago tells what only the owner sees, and the likes of then. */
const withFile = {
  metrics: {
    reactions: from('page', 400, now),
    comments: from('page', 20, now),
    clicks: from('file', 30, asOf),
    impressions: from('file', 3000, asOf),
  },
  others: [other('reactions', from('file', 300, asOf)), other('comments', from('file', 10, asOf))],
};

describe('counts for one figure', () => {
  test('a file’s rate stays known when the page is read later', () => {
    expect(computedOf('clickThroughRate', withFile)).toEqual(exactly(0.01));
  });

  test('what the page shows today never meets what the file told ten days ago', () => {
    expect(computedOf('engagementRateByImpressions', withFile)).toEqual(exactly(310 / 3000));
    expect(countsFor(withFile, ['reactions', 'comments', 'impressions'])).toMatchObject({
      state: 'chosen',
      because: 'one source',
      newerLeft: ['reactions', 'comments'],
      counts: { reactions: { low: 300, source: 'file' }, impressions: { low: 3000 } },
    });
  });

  test('the newest is taken where nothing else is needed', () => {
    expect(countsFor(withFile, ['reactions', 'comments'])).toMatchObject({
      because: 'one source',
      newerLeft: [],
      counts: { reactions: { low: 400, source: 'page' } },
    });
    expect(countsFor(withFile, ['reactions'])).toMatchObject({ because: 'newest' });
  });

  test('sources stand together within a day, where no one of them has everything', () => {
    const post = {
      metrics: { reactions: from('page', 50, now), impressions: from('typed', 900, now - 20 * hour) },
    };
    expect(countsFor(post, ['reactions', 'impressions'])).toMatchObject({
      state: 'chosen',
      because: 'only',
      counts: { reactions: { source: 'page' }, impressions: { source: 'typed' } },
    });
    const more = { ...post, others: [other('reactions', from('typed', 40, now - 9 * day))] };
    expect(countsFor(more, ['reactions', 'impressions'])).toMatchObject({ because: 'several sources' });
  });

  test('one source that has everything goes before newer counts of two', () => {
    const post = {
      metrics: { reactions: from('page', 50, now), impressions: from('file', 900, now - 2 * hour) },
      others: [other('reactions', from('file', 45, now - 2 * hour))],
    };
    expect(countsFor(post, ['reactions', 'impressions'])).toMatchObject({
      because: 'one source',
      newerLeft: ['reactions'],
      counts: { reactions: { low: 45, source: 'file' } },
    });
  });

  test('an owner’s screen and a page are one source; two files are two', () => {
    const screens = {
      metrics: { reactions: from('page', 50, now), impressions: from('owner page', 900, now) },
      others: [other('reactions', from('typed', 49, now)), other('impressions', from('typed', 890, now))],
    };
    expect(countsFor(screens, ['reactions', 'impressions'])).toMatchObject({
      because: 'one source',
      counts: { impressions: { low: 900 } },
    });
    const files = {
      metrics: { clicks: from('file', 9, now, 'a'), impressions: from('file', 900, now, 'b') },
      others: [other('clicks', from('file', 8, now - hour, 'c'))],
    };
    expect(countsFor(files, ['clicks', 'impressions'])).toMatchObject({ because: 'several sources' });
  });

  test('what is added comes from about the same time, of the same source first', () => {
    const post = {
      metrics: { ...withFile.metrics, shares: from('page', 7, now), saves: from('page', 5, asOf + hour) },
      others: [...withFile.others, other('saves', from('file', 4, asOf))],
    };
    const choice = countsFor(post, ['reactions', 'comments', 'impressions'], ['shares', 'saves']);
    expect(choice).toMatchObject({ counts: { saves: { low: 4 } } });
    expect(choice.state === 'chosen' && choice.counts.shares).toBeUndefined();
  });

  test('a day apart is near enough, a moment more is not', () => {
    const at = (apart: number) => ({
      metrics: { clicks: observed(9, now), impressions: observed(900, now - apart) },
    });
    expect(countsFor(at(comparableHours * hour), ['clicks', 'impressions']).state).toBe('chosen');
    expect(countsFor(at(comparableHours * hour + 1), ['clicks', 'impressions'])).toEqual({ state: 'apart' });
    expect(countsFor(at(0), ['clicks', 'reach', 'saves'])).toEqual({
      state: 'missing',
      lacks: ['reach', 'saves'],
    });
  });

  test('where nothing is needed there is nothing to choose', () => {
    expect(countsFor(withFile, [])).toEqual({ state: 'chosen', counts: {}, because: 'only', newerLeft: [] });
  });
});

test('an account’s own figure is made of counts of one time, whichever source tells them', () => {
  const post = postOf({ ...withFile, publishedAt: asOf - 5 * day });
  const posts = Array.from({ length: fewestForFigure }, () => ({ post, inputs: {} }));
  const figure = ownFigure(
    posts,
    { numerator: ['reactions', 'comments'], denominator: 'impressions' },
    { format: null, settlesAfterHours: 48, now },
  );
  expect(figure).toEqual({ size: fewestForFigure, median: exactly(310 / 3000), lacks: [] });
});

test('the pace is that of pages: a file that counts otherwise makes no growth', () => {
  const post = {
    metrics: { reactions: from('file', 900, now + hour), comments: from('page', 10, now) },
    others: [other('reactions', from('page', 150, now))],
  };
  const earlier: Snapshot = {
    platform: 'meadow',
    id: 'post',
    observedAt: now - 4 * hour,
    metrics: {
      reactions: { ...exactly(90), shown: '90' },
      comments: { ...exactly(10), shown: '10' },
    },
    hidden: [],
    view: 'feed',
  };
  expect(computeKpi(named('engagementVelocity'), kpiInputs(post, undefined, earlier))).toEqual(exactly(15));
});

function computedOf(id: string, post: Parameters<typeof kpiReading>[1]) {
  return kpiReading(named(id), post).value;
}

function named(id: string): Kpi {
  const kpi = kpiById(id);
  if (kpi === undefined) throw new Error(`no KPI ${id}`);
  return kpi;
}
