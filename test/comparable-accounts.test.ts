import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { restoreRows } from '../src/background/restore-rows.ts';
import { database } from '../src/database/database.ts';
import { deleteAccountSet, saveAccountSet } from '../src/database/keep-account-set.ts';
import { mergeAccountSets } from '../src/database/merge-account-sets.ts';
import {
  accountSetsOf,
  countAccounts,
  findAccounts,
  postsOfSet,
} from '../src/database/queries/account-sets.ts';
import { backupPiece } from '../src/database/queries/backup.ts';
import type { AccountSetRow, PostRow } from '../src/database/rows.ts';
import type { Audience } from '../src/domain/account.ts';
import { mostInSet } from '../src/domain/account-set.ts';
import { type AccountPosts, compareAccounts, whyNotMeasured } from '../src/domain/compare-accounts.ts';
import { exactCount } from '../src/domain/count.ts';
import { percentileRank } from '../src/domain/percentile-rank.ts';
import { placeAmongAccounts, placeOfMedian } from '../src/domain/place-among-accounts.ts';
import type { Post } from '../src/domain/post.ts';
import { exactly, middleOf } from '../src/domain/range-arithmetic.ts';
import { readBackup } from '../src/exports/read-backup.ts';
import { writeBackup } from '../src/exports/write-backup.ts';
import { backupRow } from '../src/messaging/backup-row.ts';
import { protocol } from '../src/messaging/protocol.ts';
import { harbour } from './keeping/made-readings.ts';
import { clearDatabase } from './keeping/stored.ts';
import { day, engaged, hour, now, observed, postOf } from './posts-of-an-account.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const window = { now, days: 180, settlesAfterHours: 48 } as const;

/** An account with one post for each number of reactions, and its followers read yesterday. */
function accountOf(
  handle: string,
  reactions: readonly number[],
  followers = 1000,
  over: Partial<Post> = {},
): AccountPosts {
  return {
    handle,
    posts: reactions.map((value, index) =>
      postOf({
        id: `${handle}${index}`,
        author: handle,
        publishedAt: now - (10 + index) * day,
        metrics: engaged(value),
        ...over,
      }),
    ),
    audiences: [audienceOf(handle, followers)],
  };
}

function audienceOf(account: string, low: number, high = low): Audience {
  return { platform: 'meadow', account, observedAt: now - day, followers: { ...exactCount(low), high } };
}

const compare = (accounts: readonly AccountPosts[], placed?: Post) =>
  compareAccounts({ ...window, accounts, placed });

const eight = [10, 20, 30, 40, 50, 60, 70, 80];

describe('a place among accounts', () => {
  test('is by rate, never by absolute numbers: a giant with the same rates changes nothing', () => {
    const small = compare([accountOf('mill', eight), accountOf('oven', eight)]);
    const giant = compare([
      accountOf('mill', eight),
      accountOf(
        'oven',
        eight.map((value) => value * 1000),
        1_000_000,
      ),
    ]);
    const rate = exactly(0.045);
    expect(placeAmongAccounts(rate, giant.samples)).toEqual(placeAmongAccounts(rate, small.samples));
    expect(placeAmongAccounts(rate, small.samples)).toEqual({
      state: 'placed',
      place: { low: 50, high: 50 },
      accounts: 2,
    });
  });

  test('counts each account the same, however many of its posts were read', () => {
    const many = Array.from({ length: 80 }, () => 10);
    const few = Array.from({ length: 8 }, () => 90);
    const { samples } = compare([accountOf('mill', many), accountOf('oven', few)]);
    expect(placeAmongAccounts(exactly(0.05), samples)).toMatchObject({ place: { low: 50, high: 50 } });
  });

  test('shows accounts with fewer than eight posts, but leaves them out', () => {
    const { samples } = compare([
      accountOf('mill', eight),
      accountOf('oven', eight),
      accountOf(
        'shop',
        eight.slice(1).map(() => 1),
      ),
    ]);
    expect(samples.map(({ handle, rates }) => [handle, rates.length])).toEqual([
      ['mill', 8],
      ['oven', 8],
      ['shop', 7],
    ]);
    expect(samples[2]?.spread?.median).toBe(0.001);
    expect(placeAmongAccounts(exactly(0.045), samples)).toMatchObject({ accounts: 2, place: { low: 50 } });
  });

  test('is none where fewer than two accounts have enough, with the reason', () => {
    const { samples } = compare([accountOf('mill', eight), accountOf('oven', [5])]);
    expect(placeAmongAccounts(exactly(0.05), samples)).toEqual({ state: 'too few accounts', enough: 1 });
    expect(placeOfMedian('mill', samples)).toEqual({ state: 'too few accounts', enough: 1 });
    expect(placeOfMedian('oven', samples)).toEqual({ state: 'too few posts', size: 1 });
    expect(placeOfMedian('nobody', samples)).toEqual({ state: 'too few posts', size: 0 });
    expect(placeAmongAccounts(exactly(0.05), [])).toEqual({ state: 'too few accounts', enough: 0 });
  });

  test('of an account is that of its median among the other accounts’ posts', () => {
    const { samples } = compare([
      accountOf(
        'mill',
        eight.map((value) => value + 40),
      ),
      accountOf('oven', eight),
      accountOf(
        'shop',
        eight.map((value) => value * 10),
      ),
    ]);
    // A median of 85: above all of one account, and above one of eight of the other.
    const place = { low: (100 + 0) / 2, high: (100 + 0) / 2 };
    expect(samples[0]?.spread?.median).toBeCloseTo(0.085);
    expect(placeOfMedian('mill', samples)).toEqual({ state: 'placed', place, accounts: 2 });
  });

  test('is a range where counts or followers are abbreviated, and holds the exact place', () => {
    const rough = (handle: string): AccountPosts => ({
      ...accountOf(handle, eight),
      audiences: [audienceOf(handle, 950, 1049)],
    });
    const exact = compare([accountOf('mill', eight), accountOf('oven', eight)]);
    const abbreviated = compare([rough('mill'), rough('oven')]);
    const place = placeAmongAccounts(exactly(0.05), exact.samples);
    const rougher = placeAmongAccounts(exactly(0.05), abbreviated.samples);
    if (place.state !== 'placed' || rougher.state !== 'placed') throw new Error('no place');
    expect(rougher.place.low).toBeLessThan(place.place.low);
    expect(rougher.place.high).toBeGreaterThan(place.place.high);
  });

  test('leaves the placed post out of its own account’s sample, and adds up the same for all', () => {
    const mill = accountOf('mill', eight);
    const [placed] = mill.posts;
    const withShares = {
      ...accountOf('oven', eight),
      posts: accountOf('oven', eight).posts.map((post) => ({
        ...post,
        metrics: { ...post.metrics, shares: observed(500, now - hour) },
      })),
    };
    const { samples, counted, placedRate } = compare([mill, withShares], placed);
    expect(samples.map(({ rates }) => rates.length)).toEqual([7, 8]);
    expect(counted).toEqual(['reactions', 'comments']);
    expect(placedRate).toEqual({ low: 0.01, high: 0.01 });
    expect(samples[1]?.spread?.median).toBeCloseTo(0.045);
    const alone = compare([withShares]);
    expect(alone.counted).toEqual(['reactions', 'comments', 'shares']);
  });

  test.each([
    ['promoted', { promoted: true }],
    ['no date', { publishedAt: null }],
    ['in the future', { publishedAt: now + day }],
    ['no counts', { metrics: { reactions: observed(5, now - hour) } }],
    ['too early', { publishedAt: now - 40 * hour }],
  ] as const)('is not given to a post that is “%s”, nor by it', (reason, over) => {
    const post = postOf(over);
    expect(whyNotMeasured(post, window)).toBe(reason);
    const mill = { handle: 'mill', posts: [post], audiences: [audienceOf('mill', 1000)] };
    expect(compare([mill]).samples).toMatchObject([{ rates: [], spread: undefined, withoutFollowers: 0 }]);
    expect(compare([mill], post).placedRate).toBeUndefined();
  });

  test('is not given by a post that the person leaves out, though it may have one', () => {
    const post = postOf({ leftOut: true });
    const mill = { handle: 'mill', posts: [post], audiences: [audienceOf('mill', 1000)] };
    expect(compare([mill]).samples).toMatchObject([{ rates: [] }]);
    expect(compare([mill], post).placedRate).toEqual({ low: 0.1, high: 0.1 });
  });

  test('is among posts of the time around the placed one, or of the time before now; of any where so chosen', () => {
    const aged = (days: number) => postOf({ id: `aged ${days}`, publishedAt: now - days * day });
    const mill = {
      handle: 'mill',
      posts: [10, 180, 181, 500, 640].map(aged),
      audiences: [audienceOf('mill', 1000)],
    };
    const sizes = (over: Partial<Parameters<typeof compareAccounts>[0]>) =>
      compareAccounts({ ...window, accounts: [mill], ...over }).samples.map(({ rates }) => rates.length);
    expect(sizes({})).toEqual([2]);
    expect(sizes({ placed: aged(480) })).toEqual([2]);
    expect(sizes({ days: null })).toEqual([5]);
  });

  test('counts posts without known followers, and divides by none or zero of them never', () => {
    const none = { ...accountOf('mill', eight), audiences: [] };
    const zero = accountOf('oven', eight, 0);
    const { samples } = compare([none, zero], none.posts[0]);
    expect(samples).toMatchObject([
      { rates: [], withoutFollowers: 7 },
      { rates: [], withoutFollowers: 8 },
    ]);
    expect(compare([none], none.posts[0]).placedRate).toBeUndefined();
  });

  test('is between 0 and 100 whatever the accounts hold, low end first, and never NaN', () => {
    const someCount = fc.oneof(fc.nat(5), fc.nat(), fc.constant(Number.MAX_SAFE_INTEGER));
    const somePost = fc.record({
      low: someCount,
      width: fc.nat(1000),
      ageHours: fc.integer({ min: -1000, max: 10_000 }),
      promoted: fc.boolean(),
    });
    const someAccount = fc.record({
      posts: fc.array(somePost, { maxLength: 20 }),
      followers: fc.option(someCount, { nil: undefined }),
      width: fc.nat(1000),
    });
    fc.assert(
      fc.property(fc.array(someAccount, { maxLength: 6 }), someCount, (accounts, rate) => {
        const made = accounts.map(
          ({ posts, followers, width }, at): AccountPosts => ({
            handle: `a${at}`,
            posts: posts.map(({ low, width: wide, ageHours, promoted }, index) =>
              postOf({
                id: `${at} ${index}`,
                author: `a${at}`,
                publishedAt: now - ageHours * hour,
                promoted,
                metrics: engaged(low, low + wide),
              }),
            ),
            audiences: followers === undefined ? [] : [audienceOf(`a${at}`, followers, followers + width)],
          }),
        );
        const { samples } = compare(made);
        for (const place of [
          placeAmongAccounts(exactly(rate), samples),
          ...made.map(({ handle }) => placeOfMedian(handle, samples)),
        ]) {
          if (place.state !== 'placed') continue;
          expect(place.place.low).toBeGreaterThanOrEqual(0);
          expect(place.place.high).toBeGreaterThanOrEqual(place.place.low);
          expect(place.place.high).toBeLessThanOrEqual(100 + 1e-9);
        }
        for (const { spread } of samples) {
          if (spread !== undefined) expect(Object.values(spread).every(Number.isFinite)).toBe(true);
        }
      }),
    );
  });
});

test('a percentile rank as a range holds the rank of every value that its ranges can stand for', () => {
  const range = fc.tuple(fc.nat(20), fc.nat(5)).map(([low, width]) => ({ low, high: low + width }));
  fc.assert(
    fc.property(range, fc.array(range, { minLength: 1, maxLength: 12 }), (value, others) => {
      const rank = percentileRank(value, others);
      const middle = percentileRank(
        exactly(middleOf(value)),
        others.map((other) => exactly(middleOf(other))),
      );
      expect(rank.low).toBeLessThanOrEqual(middle.low);
      expect(rank.high).toBeGreaterThanOrEqual(middle.high);
    }),
  );
  expect(percentileRank(exactly(5), [exactly(4), exactly(5), exactly(6), exactly(7)])).toEqual({
    low: 37.5,
    high: 37.5,
  });
});

describe('sets of accounts', () => {
  beforeEach(clearDatabase);

  const set = { platform: 'harbour', id: 's1', name: 'Waterfront', accounts: ['pier', 'quay'] };

  test('are kept, changed, found by account and by name, of one platform alone', async () => {
    await saveAccountSet({ ...set, name: '  Waterfront ', accounts: ['pier', 'quay', 'pier'] }, now);
    await saveAccountSet({ ...set, id: 's2', name: 'Another', accounts: ['mole'] }, now);
    await saveAccountSet({ ...set, id: 's3', platform: 'meadow' }, now);
    expect((await accountSetsOf('harbour')).map(({ name }) => name)).toEqual(['Another', 'Waterfront']);
    expect(await accountSetsOf('harbour', 'quay')).toMatchObject([set]);
    await saveAccountSet({ ...set, accounts: ['pier'] }, now + 1);
    expect(await accountSetsOf('harbour', 'quay')).toEqual([]);
  });

  test('are deleted with name and accounts, an older backup does not bring them back, and undoing does', async () => {
    await saveAccountSet(set, now);
    const saved = await database.accountSets.toArray();
    await deleteAccountSet(set, now - day);
    expect(await accountSetsOf('harbour')).toEqual([]);
    expect(JSON.stringify(await database.accountSets.toArray())).not.toMatch(/Waterfront|pier/);
    await restoreRows({ rows: saved.map((row) => ({ table: 'accountSets', row })) }, [harbour]);
    expect(await accountSetsOf('harbour')).toEqual([]);
    await saveAccountSet(set, now - 2 * day);
    expect(await accountSetsOf('harbour')).toMatchObject([set]);
  });

  test('one that there is not is deleted without a trace', async () => {
    await deleteAccountSet(set, now);
    expect(await database.accountSets.count()).toBe(0);
  });

  test('go into a backup and come back from it as they were', async () => {
    await saveAccountSet(set, now);
    await saveAccountSet({ ...set, id: 's2' }, now);
    await deleteAccountSet({ ...set, id: 's2' }, now + 1);
    const before = await database.accountSets.toArray();
    const rows: object[] = [];
    let piece = await backupPiece(undefined, 1);
    rows.push(...piece.rows);
    while (piece.next !== null) {
      piece = await backupPiece(piece.next, 1);
      rows.push(...piece.rows);
    }
    const text: string[] = [];
    for await (const part of writeBackup(rows as never, now)) text.push(part);
    const read: object[] = [];
    for await (const line of readBackup(text)) if ('row' in line) read.push(line.row);
    await clearDatabase();
    expect(await restoreRows({ rows: read }, [harbour])).toEqual({ kept: 2, refused: [], trouble: null });
    expect(await database.accountSets.toArray()).toEqual(before);
  });

  test('put together are the same whichever state comes first and however often', () => {
    const state: fc.Arbitrary<AccountSetRow> = fc
      .record({
        name: fc.constantFrom('a', 'b'),
        deleted: fc.boolean(),
        toldAt: fc.integer({ min: 0, max: 2 }),
      })
      .map(({ name, deleted, toldAt }) => ({
        ...set,
        name,
        accounts: deleted ? [] : ['pier'],
        deleted,
        toldAt,
      }));
    fc.assert(
      fc.property(state, state, state, (one, other, third) => {
        const merged = mergeAccountSets(one, other);
        expect(mergeAccountSets(other, one)).toEqual(merged);
        expect(mergeAccountSets(merged, one)).toEqual(merged);
        expect(mergeAccountSets(merged, third)).toEqual(
          mergeAccountSets(one, mergeAccountSets(other, third)),
        );
        expect(merged.toldAt).toBe(Math.max(one.toldAt, other.toldAt));
      }),
    );
  });

  test.each([
    { name: ' ' },
    { name: 'x'.repeat(81) },
    { accounts: Array.from({ length: mostInSet + 1 }, (_, index) => `a${index}`) },
    { accounts: ['with space'] },
    { id: '' },
    { platform: '__proto__' },
  ])('are refused with %j', (wrong) => {
    expect(protocol.saveAccountSet.request.safeParse(set).success).toBe(true);
    expect(protocol.saveAccountSet.request.safeParse({ ...set, ...wrong }).success).toBe(false);
    const row = { ...set, deleted: false, toldAt: now };
    expect(backupRow.safeParse({ table: 'accountSets', row }).success).toBe(true);
    const ofBackup = backupRow.safeParse({ table: 'accountSets', row: { ...row, ...wrong } });
    // A deleted one has no name.
    expect(ofBackup.success).toBe(wrong.name === ' ');
  });

  test('give a bounded number of posts of each account, the nearest in time', async () => {
    const posts = Array.from(
      { length: 130 },
      (_, index): PostRow => ({
        ...postOf({ platform: 'harbour', id: `p${index}`, author: 'pier', publishedAt: now - index * day }),
        snapshotAt: null,
        toldAt: {},
      }),
    );
    await database.posts.bulkPut(posts);
    const [pier, quay] = await postsOfSet(set, { moment: now, days: null, now });
    const numbers = (of: typeof pier) => of?.posts.map(({ id }) => Number(id.slice(1))).sort((a, b) => a - b);
    const upTo = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index);
    expect(numbers(pier)).toEqual(upTo(0, 99));
    expect(quay).toMatchObject({ handle: 'quay', account: undefined, posts: [], audiences: [] });
    const [inWindow] = await postsOfSet(set, { moment: now - day, days: 30, now: now - day });
    expect(numbers(inWindow)).toEqual(upTo(1, 31));
    const [around] = await postsOfSet(set, { moment: now - 70 * day, days: null, now });
    expect(numbers(around)).toHaveLength(100);
    expect(numbers(around)?.at(-1)).toBeGreaterThanOrEqual(119);
    const [near] = await postsOfSet(set, { moment: now - 70 * day, days: 5, now });
    expect(numbers(near)).toEqual(upTo(65, 75));
  });

  test('are chosen from the accounts read: own first, by handle or name in whatever case, in a bounded list', async () => {
    await database.accounts.bulkPut(
      [
        ['harbour', 'mole', 'The Mole', false],
        ['harbour', 'pier', 'Old PIER', false],
        ['harbour', 'quay', null, true],
        ['meadow', 'pier', 'Elsewhere', false],
      ].map(([platform, id, name, mine]) => ({
        platform: String(platform),
        id: String(id),
        name: name as string | null,
        url: null,
        mine: mine === true,
        observedAt: now,
        toldAt: {},
      })),
    );
    const handles = async (words: string, limit = 10) => {
      const { rows, more } = await findAccounts('harbour', words, limit);
      return [rows.map(({ id }) => id), more];
    };
    expect(await handles('')).toEqual([['quay', 'mole', 'pier'], false]);
    expect(await handles(' pIeR ')).toEqual([['pier'], false]);
    expect(await handles('the m')).toEqual([['mole'], false]);
    expect(await handles('', 2)).toEqual([['quay', 'mole'], true]);
    expect(await handles('.*')).toEqual([[], false]);
    expect(await countAccounts([{ platform: 'harbour', id: 'gone' }])).toMatchObject([
      { id: 'gone', posts: 0 },
    ]);
  });
});
