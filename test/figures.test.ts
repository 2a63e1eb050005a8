import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepReadings } from '../src/background/keep-readings.ts';
import { assessPosts, explainPost } from '../src/database/assess-posts.ts';
import { candidatesOf } from '../src/database/candidates-of.ts';
import { database } from '../src/database/database.ts';
import { packAudience } from '../src/database/follower-counts.ts';
import { followersAt } from '../src/database/followers-at.ts';
import { leaveOut } from '../src/database/leave-out.ts';
import { byMoment, type PackedItem, type PackedRow, rowsOf } from '../src/database/packed-row.ts';
import { type FiguresItem, packFigures, unpackFigures } from '../src/database/post-figures.ts';
import { audienceTables, putAudiences } from '../src/database/put-audiences.ts';
import { postTables, putPosts } from '../src/database/put-posts.ts';
import { backupPiece } from '../src/database/queries/backup.ts';
import { removeOutdated } from '../src/database/remove-outdated.ts';
import { repack } from '../src/database/repack.ts';
import { restoreBackup } from '../src/database/restore-backup.ts';
import { fillPacked } from '../src/database/versions/fill-packed.ts';
import { exactCount } from '../src/domain/count.ts';
import { nearestAudience } from '../src/domain/nearest-audience.ts';
import { firstSettings } from '../src/domain/settings.ts';
import { writeSettings } from '../src/messaging/settings.ts';
import { judgedAt, madePost } from './bench/assessment/made-rows.ts';
import { anyBatches } from './keeping/any-batches.ts';
import { type Arriving, day, harbour, hour, madeReport, noon } from './keeping/made-readings.ts';
import { clearDatabase } from './keeping/stored.ts';

// What judging reads is kept a second time, packed. It must say what the posts and the audiences say, whatever is done to these.

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon });
  fakeBrowser.reset();
  await clearDatabase();
  await writeSettings({ ...firstSettings, consentedAt: 0, modes: { harbour: 'panel' } });
});

afterEach(() => {
  vi.useRealTimers();
});

/** All that packed rows hold; throws where they are not as `PackedRow` promises. */
function itemsIn<Item extends PackedItem>(rows: readonly PackedRow<Item>[]) {
  for (const [index, { platform, account, from, items }] of rows.entries()) {
    expect(items[0]?.[0]).toBe(from);
    expect(rowsOf({ platform, account }, items)).toHaveLength(1);
    const next = rows[index + 1];
    if (next?.platform === platform && next.account === account)
      expect(items.at(-1)?.[0]).toBeLessThan(next.from);
    for (const [nth, item] of items.slice(1).entries())
      expect(byMoment(items[nth] ?? item, item)).toBeLessThan(0);
  }
  return rows.flatMap(({ platform, account, items }) => items.map((item) => ({ platform, account, item })));
}

const byText = (one: unknown, other: unknown) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);

async function expectPackedAsKept() {
  const figures = itemsIn(await database.postFigures.toArray());
  const ofPosts = (await database.posts.toArray()).flatMap((post) => packFigures(post) ?? []);
  expect([...figures].sort(byText)).toEqual([...ofPosts].sort(byText));
  const counts = itemsIn(await database.followerCounts.toArray());
  const ofAudiences = (await database.audiences.toArray()).map(packAudience);
  expect([...counts].sort(byText)).toEqual([...ofAudiences].sort(byText));
}

async function keep(readings: Arriving[]) {
  const report = madeReport({ account: { handle: 'pier', name: null, url: null, followers: exactCount(9) } });
  const { trouble } = await keepReadings({ visit: 'v', report, readings }, { tab: 1 }, [harbour]);
  expect(trouble).toBeNull();
}

test('the packed rows say what posts and audiences say, whatever is read, left out, restored and deleted', async () => {
  let hasHeld = 0;
  const deed = fc.oneof(
    { weight: 3, arbitrary: fc.constant({ does: 'read' as const }) },
    fc.record({
      does: fc.constant('leave out' as const),
      id: fc.constantFrom('p1', 'p2'),
      out: fc.boolean(),
    }),
    fc.constant({ does: 'save' as const }),
    fc.constant({ does: 'restore' as const }),
    fc.record({ does: fc.constant('delete' as const), hours: fc.integer({ min: 0, max: 11 }) }),
  );
  await fc.assert(
    fc.asyncProperty(anyBatches, fc.array(deed, { maxLength: 12 }), async (batches, deeds) => {
      await clearDatabase();
      const rest = [...batches];
      let saved = (await backupPiece()).rows;
      for (const each of deeds) {
        if (each.does === 'read') await keep(rest.shift() ?? batches[0] ?? []);
        if (each.does === 'leave out')
          await leaveOut({ platform: 'harbour', id: each.id }, each.out, noon).catch(() => undefined);
        if (each.does === 'save') saved = await everyRow();
        if (each.does === 'restore') await restoreBackup(saved, noon);
        if (each.does === 'delete') await removeOutdated(async () => noon - each.hours * hour);
        await expectPackedAsKept();
        hasHeld += (await database.postFigures.count()) > 0 ? 1 : 0;
      }
    }),
    { numRuns: 60 },
  );
  expect(hasHeld).toBeGreaterThan(20);
});

async function everyRow() {
  const pieces: Awaited<ReturnType<typeof backupPiece>>['rows'][] = [];
  let piece = await backupPiece();
  for (;;) {
    pieces.push(piece.rows);
    if (piece.next === null) return pieces.flat();
    piece = await backupPiece(piece.next);
  }
}

test('packed rows hold what was put into them and not taken out again, in rows of few', async () => {
  const change = fc.record({
    account: fc.constantFrom('pier', 'quay'),
    at: fc.nat(60),
    id: fc.constantFrom('a', 'b', 'c'),
    isGone: fc.boolean(),
  });
  const many = fc.integer({ min: 0, max: 400 }).map((size) =>
    Array.from({ length: size }, (_, index) => ({
      account: 'pier',
      at: (index * 37) % 200,
      id: String(Math.floor(index / 200)),
      isGone: false,
    })),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.array(change, { maxLength: 30 }), many), { maxLength: 8 }),
      async (calls) => {
        await database.followerCounts.clear();
        const held = new Map<string, { platform: string; account: string; item: unknown }>();
        for (const [nth, call] of calls.entries()) {
          const once = new Map(call.map((each) => [`${each.account} ${each.at} ${each.id}`, each]));
          const changes = [...once].map(([name, { account, at, id, isGone }]) => {
            const item = [at, id, nth] as never;
            if (isGone) held.delete(name);
            else held.set(name, { platform: 'harbour', account, item });
            return { platform: 'harbour', account, item, isGone };
          });
          await database.transaction('rw', database.followerCounts, () =>
            repack(database.followerCounts, changes),
          );
        }
        const items = itemsIn(await database.followerCounts.toArray());
        expect([...items].sort(byText)).toEqual([...held.values()].sort(byText));
      },
    ),
    { numRuns: 100 },
  );
});

const size = { posts: 500, postsOfAccount: 250, snapshotsOfPost: 1, audiencesOfAccount: 1, textLength: 1 };
const made = Array.from({ length: size.posts }, (_, index) => madePost('harbour', index, size));

test('an upgrade fills them as writing does', async () => {
  await database.transaction('rw', postTables, () => putPosts(made, []));
  const written = itemsIn(await database.postFigures.toArray());
  expect(written).toHaveLength(size.posts);
  await database.postFigures.clear();
  await database.transaction('rw', database.tables, (transaction) => fillPacked(transaction));
  expect(itemsIn(await database.postFigures.toArray())).toEqual(written);
  await expectPackedAsKept();
});

test('figures come out as they were put in', () => {
  for (const post of [made[0], { ...made[1], leftOut: true }, { ...made[2], format: null, metrics: {} }]) {
    const packed = post && packFigures(post as (typeof made)[number]);
    if (packed === undefined) throw new Error('not packed');
    const figures = unpackFigures(packed, packed.item as FiguresItem);
    expect(packFigures(figures)).toEqual(packed);
    expect(post).toMatchObject(figures);
  }
});

describe('the posts that one may be compared with', () => {
  beforeEach(() => database.transaction('rw', postTables, () => putPosts(made, [])));

  const ofOne = made.slice(0, size.postsOfAccount);
  const idsOf = (posts: readonly { id: string }[]) => posts.map(({ id }) => id);

  test.each([
    { posts: 12, days: null },
    { posts: 40, days: 30 as const },
    { posts: 200, days: null },
    { posts: 100, days: 180 as const },
  ])('are those nearest in time, whichever it is asked with: %j', async (window) => {
    const nearest = (at: number) =>
      ofOne
        .toReversed()
        .map((post) => ({ post, distance: Math.abs((post.publishedAt ?? 0) - at) }))
        .filter(({ distance }) => window.days === null || distance <= window.days * day)
        .sort((one, other) => one.distance - other.distance)
        .slice(0, 1.25 * window.posts + 1)
        .map(({ post }) => post);
    for (const asked of [[0], [120], [249], [0, 1, 2, 3], [0, 249], [...ofOne.keys()]]) {
      const [first, ...more] = asked.flatMap((index) => ofOne[index] ?? []);
      if (first === undefined) throw new Error('none asked for');
      const candidatesFor = await candidatesOf([first, ...more], window);
      for (const post of [first, ...more]) {
        expect(idsOf(candidatesFor(post))).toEqual(idsOf(nearest(post.publishedAt ?? 0)));
      }
    }
  });

  test('are there whole where a judgement is explained, and it is the same judgement', async () => {
    const at = { platforms: [harbour], window: { posts: 40, days: null }, now: judgedAt };
    for (const key of [ofOne[0], ofOne[120], ofOne[249]].flatMap((post) => post ?? [])) {
      const explanation = await explainPost(key, at);
      const [assessment] = await assessPosts([key], at);
      expect(assessment).toBeDefined();
      expect(explanation?.assessment).toMatchObject({ ...assessment });
      expect(Object.keys(explanation?.assessment.kpis ?? {})).not.toEqual([]);
      expect(explanation?.cohort?.members.length).toBeGreaterThan(12);
      for (const { post } of explanation?.cohort?.members ?? [])
        expect(post).toEqual(made.find(({ id }) => id === post.id));
    }
  });

  test('are none for want of an author or a date', async () => {
    const window = { posts: 100, days: null };
    for (const lacking of [{ author: null }, { publishedAt: null }]) {
      const post = { ...ofOne[0], ...lacking } as (typeof made)[number];
      expect((await candidatesOf([post], window))(post)).toEqual([]);
    }
  });
});

test('of an account’s followers those nearest to any moment are read, also of long ago', async () => {
  const audiences = Array.from({ length: 3000 }, (_, index) => ({
    platform: 'harbour',
    account: 'pier',
    observedAt: noon - index * 5 * hour,
    followers: exactCount(9000 - index),
  }));
  await database.transaction('rw', audienceTables, () => putAudiences(audiences));
  const oldestFirst = audiences.toReversed();
  const pier = { platform: 'harbour', account: 'pier' };
  for (const days of [[0], [3, 1], [100, 60], [400], [700, 690], [0, 90], [90, 0], [620, 690, 650]]) {
    const moments = days.map((each) => noon - each * day + hour);
    const read = await followersAt(pier, moments.slice(0, 1), moments);
    for (const at of moments) expect(nearestAudience(read, at)).toEqual(nearestAudience(oldestFirst, at));
    expect(read.length).toBeLessThan(700);
  }
  expect((await followersAt(pier, [noon, 0], [noon, 0])).length).toBeLessThan(700);
  expect(await followersAt({ ...pier, account: 'quay' }, [noon], [noon])).toEqual([]);
});
