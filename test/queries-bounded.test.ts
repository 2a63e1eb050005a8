import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { assessPosts, explainPost } from '../src/database/assess-posts.ts';
import { database } from '../src/database/database.ts';
import { gatherEvidence } from '../src/database/gather-evidence.ts';
import { windowOf } from '../src/domain/cohort-window.ts';
import { firstSettings } from '../src/domain/settings.ts';
import { countRowsRead } from './bench/assessment/count-rows-read.ts';
import { fillDatabase } from './bench/assessment/fill-database.ts';
import { mostRowsAllowed } from './bench/assessment/judgements.ts';
import { judgedAt, type MadeSize, madeKey } from './bench/assessment/made-rows.ts';
import { harbour } from './keeping/made-readings.ts';
import { clearDatabase } from './keeping/stored.ts';

const requestsSince = countRowsRead(database);
const at = { platforms: [harbour], window: windowOf(firstSettings), now: judgedAt };

beforeEach(clearDatabase);

/** Rows read to judge one post, and to explain one. */
async function rowsRead(size: MadeSize): Promise<{ judged: number; explained: number }> {
  await fillDatabase(harbour.id, size);
  const key = madeKey(harbour.id, 120, size);
  requestsSince();
  const [assessment] = await assessPosts([key], at);
  const judged = rowsSince();
  const explanation = await explainPost(key, at);
  expect([assessment?.standing.state, explanation?.assessment.standing.state]).toEqual(['score', 'score']);
  return { judged, explained: rowsSince() };
}

function rowsSince(): number {
  return requestsSince().reduce((sum, { rows }) => sum + rows, 0);
}

test.each([
  ['more accounts', { postsOfAccount: 250 }],
  ['more posts of one account', { postsOfAccount: 5000 }],
])(
  'judging one post reads no more than a few rows, with 5,000 stored posts as with 1,000: %s',
  async (_, { postsOfAccount }) => {
    const size = { postsOfAccount, snapshotsOfPost: 2, audiencesOfAccount: 500, textLength: 10 };
    const few = await rowsRead({ ...size, posts: 1000, postsOfAccount: Math.min(postsOfAccount, 1000) });
    await clearDatabase();
    const many = await rowsRead({ ...size, posts: 5000 });
    for (const { judged, explained } of [few, many]) {
      expect(judged).toBeGreaterThan(0);
      expect(judged).toBeLessThanOrEqual(mostRowsAllowed.assessPosts);
      expect(explained).toBeLessThanOrEqual(mostRowsAllowed.explainPost);
    }
  },
);

test('more posts of one account than a call could take arguments for, with all that they are compared with, are judged at once', async () => {
  const posts = 1200;
  const size = { posts, postsOfAccount: posts, snapshotsOfPost: 1, audiencesOfAccount: 20, textLength: 1 };
  await fillDatabase(harbour.id, size);
  const all = await database.posts.toArray();
  const evidence = await gatherEvidence(all, at);
  expect(evidence.map(({ post }) => post.id)).toEqual(all.map(({ id }) => id));
  expect(evidence.every(({ candidates }) => candidates.length > 100)).toBe(true);
  expect(evidence.flatMap(({ post, followersOf }) => followersOf(post) ?? [])).toHaveLength(posts);
});

test('what is counted is every row, however it is asked for', async () => {
  const size = { posts: 7, postsOfAccount: 7, snapshotsOfPost: 1, audiencesOfAccount: 1, textLength: 10 };
  await fillDatabase(harbour.id, size);
  const asked: [string, () => PromiseLike<unknown>][] = [
    ['all', () => database.posts.toArray()],
    ['keys', () => database.posts.toCollection().primaryKeys()],
    ['a count', () => database.posts.count()],
    ['one after the other', () => database.posts.each(() => undefined)],
    ['by a filter', () => database.posts.filter(({ promoted }) => promoted).toArray()],
    ['by keys', () => database.posts.bulkGet([0, 1, 2, 3, 4, 5, 6].map((index) => keyOf(index, size)))],
  ];
  const counted: [string, number][] = [];
  for (const [name, ask] of asked) {
    requestsSince();
    await ask();
    counted.push([name, rowsSince()]);
  }
  expect(counted).toEqual(asked.map(([name]) => [name, 7]));
});

function keyOf(index: number, size: MadeSize): [string, string] {
  const { platform, id } = madeKey(harbour.id, index, size);
  return [platform, id];
}
