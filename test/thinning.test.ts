import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Audience } from '../src/domain/account.ts';
import { type Count, exactCount } from '../src/domain/count.ts';
import type { MetricName } from '../src/domain/metrics.ts';
import type { Snapshot } from '../src/domain/post.ts';
import {
  audiencesToThin,
  mayBeThinned,
  snapshotsToThin,
  stretchesOf,
  type ThinnedPost,
  thinningBorders,
} from '../src/domain/thinning.ts';
import { day, hour, noon } from './keeping/made-readings.ts';

const few = (...values: Count[]) => fc.constantFrom(...values);
const count = few(exactCount(5), exactCount(9), { low: 1000, high: 1999, shown: '1K' });
const metric = fc.constantFrom<MetricName>('reactions', 'comments', 'views');

/** More often of few days than of many, and at the very borders. */
const moment = fc.oneof(
  fc.integer({ min: 0, max: 450 * 24 }).map((hours) => noon - hours * hour),
  fc.integer({ min: 0, max: 72 }).map((hours) => noon - 31 * day - hours * hour),
  fc.constantFrom(30, 31, 365, 366).map((days) => Math.floor((noon - days * day) / day) * day),
);

const snapshot = fc
  .record({
    observedAt: moment,
    metrics: fc.dictionary(metric, count, { maxKeys: 3 }),
    hidden: fc.uniqueArray(metric, { maxLength: 1 }),
    ownersOnly: fc.constantFrom<readonly MetricName[] | undefined>(undefined, ['views']),
  })
  .map((told): Snapshot => ({ platform: 'harbour', id: 'p1', view: 'feed', ...told }));

const anyHistory = fc
  .uniqueArray(snapshot, { selector: ({ observedAt }) => observedAt, maxLength: 40 })
  .map((all) => all.sort((one, other) => one.observedAt - other.observedAt));

const change = {
  metric: 'views' as const,
  at: noon - 31 * day - 20 * hour,
  source: '',
  note: { en: '', fr: '' },
};
const anyPost = fc.record({
  publishedAt: fc.option(fc.constantFrom(noon - 34 * day, noon - 450 * day), { nil: null }),
  definitionChanges: fc.constantFrom([], [change]),
});

const later = fc.integer({ min: 0, max: 500 * 24 }).map((hours) => noon + hours * hour);

const anyTime = fc.integer({ min: -300 * 24, max: 300 * 24 }).map((hours) => noon + hours * hour);

function thinned(history: readonly Snapshot[], post: ThinnedPost, now: number): readonly Snapshot[] {
  const gone = new Set(snapshotsToThin(history, post, thinningBorders(now)));
  return history.filter((each) => !gone.has(each));
}

const made = (daysAgo: number, atHour: number, told: Partial<Snapshot> = {}): Snapshot => ({
  platform: 'harbour',
  id: 'p1',
  observedAt: Math.floor(noon / day) * day - daysAgo * day + atHour * hour,
  metrics: { reactions: exactCount(daysAgo) },
  hidden: [],
  view: 'feed',
  ...told,
});

const plain: ThinnedPost = { publishedAt: null, definitionChanges: [] };
const kept = (history: readonly Snapshot[], post: ThinnedPost = plain) =>
  thinned(history, post, noon).map((each) => history.indexOf(each));

describe('which readings of a post stay', () => {
  test('all of the last 30 days, the last of each day up to a year, then the first and the last', () => {
    const history = [
      made(500, 1),
      made(450, 1),
      made(450, 9),
      made(400, 9),
      made(40, 3),
      made(40, 4),
      made(40, 23),
      made(33, 5),
      made(20, 1),
      made(20, 2),
    ];
    expect(kept(history)).toEqual([0, 3, 6, 7, 8, 9]);
  });

  test('a reading that alone tells a metric, or tells it exactly, that day', () => {
    const about = { low: 1000, high: 1999, shown: '1K' };
    const history = [
      made(50, 1),
      made(40, 1, { metrics: { reactions: exactCount(1203), views: exactCount(7) } }),
      made(40, 2, { metrics: { reactions: exactCount(1204) } }),
      made(40, 3, { metrics: { reactions: about } }),
      made(40, 4, { metrics: { reactions: about } }),
    ];
    expect(kept(history)).toEqual([0, 1, 2, 4]);
  });

  test('the last before a metric was hidden and the last that hides it, also after a year between what is kept', () => {
    const hidden: Partial<Snapshot> = { metrics: { comments: exactCount(1) }, hidden: ['reactions'] };
    const ofDay = [made(50, 1), made(40, 1), made(40, 2), made(40, 3, hidden), made(40, 4, hidden)];
    expect(kept(ofDay)).toEqual([0, 2, 3, 4]);
    const ofYears = [made(500, 1), made(450, 1), made(440, 2), made(430, 3, hidden), made(420, 4, hidden)];
    expect(kept([...ofYears, made(410, 5, hidden)])).toEqual([0, 2, 3, 5]);
  });

  test('those on either side of the day on which a metric came to be counted otherwise', () => {
    const views = { metrics: { views: exactCount(3) } };
    const history = [500, 480, 460, 440, 420].map((days) => made(days, 1, views));
    const at = made(450, 1).observedAt;
    expect(kept(history, { ...plain, definitionChanges: [{ ...change, at }] })).toEqual([0, 2, 3, 4]);
    expect(kept(history)).toEqual([0, 4]);
  });

  test('of the first day one for each age that growth is learnt from', () => {
    const publishedAt = made(40, 0).observedAt;
    const history = [0.4, 0.6, 0.8, 1.5, 5, 7, 17, 18].map((hours) => made(40, hours));
    expect(kept(history, { ...plain, publishedAt })).toEqual([0, 2, 3, 5, 7]);
    expect(kept(history)).toEqual([0, 7]);
  });
});

describe('thinning a post’s readings', () => {
  test('once more changes nothing', () => {
    fc.assert(
      fc.property(anyHistory, anyPost, later, (history, post, now) => {
        const once = thinned(history, post, now);
        expect(thinned(once, post, now)).toEqual(once);
      }),
    );
  });

  test('now and later comes to the same as later alone, with readings that came between', () => {
    fc.assert(
      fc.property(anyHistory, anyPost, anyTime, later, (history, post, one, other) => {
        const [sooner, last] = one < other ? [one, other] : [other, one];
        const isBefore = ({ observedAt }: Snapshot) => observedAt < sooner;
        const before = thinned(history.filter(isBefore), post, sooner);
        const twice = thinned([...before, ...history.filter((each) => !isBefore(each))], post, last);
        expect(twice).toEqual(thinned(history, post, last));
      }),
    );
  });

  test('does not ask in which order they are given', () => {
    fc.assert(
      fc.property(anyHistory, anyPost, (history, post) => {
        const gone = snapshotsToThin([...history].reverse(), post, thinningBorders(noon));
        expect(new Set(gone)).toEqual(new Set(snapshotsToThin(history, post, thinningBorders(noon))));
      }),
    );
  });

  test('takes neither the first nor the last, nothing younger than 30 days, and no metric or hiding altogether', () => {
    fc.assert(
      fc.property(anyHistory, anyPost, later, (history, post, now) => {
        const left = thinned(history, post, now);
        expect(left[0]).toBe(history[0]);
        expect(left.at(-1)).toBe(history.at(-1));
        const young = (all: readonly Snapshot[]) =>
          all.filter(({ observedAt }) => observedAt >= now - 30 * day);
        expect(young(left)).toEqual(young(history));
        const told = (all: readonly Snapshot[]) =>
          new Set(
            all.flatMap(({ metrics, hidden }) => [
              ...Object.keys(metrics),
              ...hidden.map((name) => `${name} hidden`),
            ]),
          );
        expect(told(left)).toEqual(told(history));
      }),
    );
  });

  test('leaves a reading of every day of the last year that had one', () => {
    fc.assert(
      fc.property(anyHistory, anyPost, (history, post) => {
        const { whole } = thinningBorders(noon);
        const days = (all: readonly Snapshot[]) =>
          new Set(all.map((each) => Math.floor(each.observedAt / day)).filter((each) => each * day >= whole));
        expect(days(thinned(history, post, noon))).toEqual(days(history));
      }),
    );
  });

  test('is foreseen by the moments alone where there is something to do', () => {
    fc.assert(
      fc.property(anyHistory, anyPost, (history, post) => {
        const borders = thinningBorders(noon);
        const moments = history.map(({ observedAt }) => observedAt);
        fc.pre(!mayBeThinned(moments, stretchesOf.snapshots, borders, { beginsAll: true }));
        expect(snapshotsToThin(history, post, borders)).toEqual([]);
      }),
    );
  });
});

describe('thinning follower counts', () => {
  const audience = (observedAt: number, followers: Count): Audience => ({
    platform: 'harbour',
    account: 'pier',
    observedAt,
    followers,
  });
  const anyCounts = fc
    .uniqueArray(fc.tuple(moment, count), { selector: ([at]) => at, maxLength: 40 })
    .map((all) => all.sort(([one], [other]) => one - other).map((each) => audience(...each)));
  const thinnedCounts = (all: readonly Audience[], now: number) => {
    const gone = new Set(audiencesToThin(all, thinningBorders(now)));
    return all.filter((each) => !gone.has(each));
  };

  test('leaves one a day, after a year one a month, each day’s exact one, the first and the last', () => {
    const at = (daysAgo: number, atHour: number) => made(daysAgo, atHour).observedAt;
    const about = { low: 21_000, high: 21_999, shown: '21K' };
    const all = [
      audience(Date.UTC(2025, 3, 1), exactCount(1)),
      audience(Date.UTC(2025, 3, 8), exactCount(2)),
      audience(Date.UTC(2025, 3, 9), exactCount(3)),
      audience(Date.UTC(2025, 4, 9), exactCount(4)),
      audience(at(40, 1), exactCount(21_345)),
      audience(at(40, 2), exactCount(21_346)),
      audience(at(40, 3), about),
      audience(at(10, 1), about),
      audience(at(10, 2), about),
    ];
    expect(thinnedCounts(all, noon).map((each) => all.indexOf(each))).toEqual([0, 2, 3, 5, 6, 7, 8]);
  });

  test('once more changes nothing, and now and later comes to the same as later alone', () => {
    fc.assert(
      fc.property(anyCounts, later, later, (all, one, other) => {
        const [sooner, last] = one < other ? [one, other] : [other, one];
        const once = thinnedCounts(all, sooner);
        expect(thinnedCounts(once, sooner)).toEqual(once);
        expect(thinnedCounts(once, last)).toEqual(thinnedCounts(all, last));
        expect(once[0]).toBe(all[0]);
        expect(once.at(-1)).toBe(all.at(-1));
      }),
    );
  });
});
