import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { assessPosts, explainPost } from '../src/database/assess-posts.ts';
import { database } from '../src/database/database.ts';
import { keepBatch } from '../src/database/keep-batch.ts';
import { markMine } from '../src/database/mark-mine.ts';
import { audienceTables, putAudiences } from '../src/database/put-audiences.ts';
import { counted, listAccounts, myAccounts } from '../src/database/queries/accounts.ts';
import { countPostsReadSince, historyOfPost, postsOfAccount } from '../src/database/queries/posts.ts';
import { windowOf } from '../src/domain/cohort-window.ts';
import { exactCount } from '../src/domain/count.ts';
import { firstSettings } from '../src/domain/settings.ts';
import { type Arriving, day, harbour, hour, madeReading, madeReport, noon } from './keeping/made-readings.ts';
import { clearDatabase } from './keeping/stored.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

beforeEach(clearDatabase);

const at = { platforms: [harbour], window: windowOf(firstSettings), now: noon };

const keep = (readings: readonly Arriving[]) =>
  keepBatch({
    tab: 7,
    visit: 'v',
    report: madeReport(),
    observedAt: noon,
    readings: readings.map((reading) => ({
      ...reading,
      platform: harbour.id,
      metrics: reading.metrics as object,
    })),
  });

const by = (handle: string | null, followers: number | null = null): Arriving['author'] => ({
  handle,
  name: null,
  url: null,
  followers: followers === null ? null : exactCount(followers),
});

/** So many posts of an account, one a day, about alike but for the newest, which did well, and the 20th, which did not. */
const posts = (handle: string, size: number) =>
  Array.from({ length: size }, (_, index) =>
    madeReading({
      id: `${handle}-${index}`,
      author: by(handle, 1000),
      publishedAt: noon - (index + 4) * day,
      metrics: {
        reactions: exactCount(index === 0 ? 300 : index === 19 ? 30 : 95 + ((index * 7) % 11)),
        comments: exactCount(0),
      },
      observedAt: noon,
    }),
  );

async function allPieces<Row, Key>(
  ask: (key: Key | undefined) => Promise<{ readonly rows: readonly Row[]; readonly next: Key | null }>,
): Promise<Row[][]> {
  const pieces: Row[][] = [];
  let key: Key | undefined;
  for (;;) {
    const { rows, next } = await ask(key);
    pieces.push([...rows]);
    if (next === null) return pieces;
    key = next;
  }
}

describe('in pieces', () => {
  test('an account’s posts come newest first, none twice, none parted from those of its moment', async () => {
    const sameMoment = ['x', 'y', 'z'].map((id) =>
      madeReading({ id, author: by('pier'), publishedAt: noon - 6.5 * day }),
    );
    await keep([
      ...posts('pier', 6),
      ...sameMoment,
      ...posts('quay', 3),
      madeReading({ id: 'undated', publishedAt: null, publishedAtFrom: null }),
    ]);
    const pieces = await allPieces((before: number | undefined) =>
      postsOfAccount(
        { platform: 'harbour', id: 'pier' },
        { limit: 4, ...(before === undefined ? {} : { before }) },
      ),
    );
    expect(pieces.map((piece) => piece.map(({ id }) => id))).toEqual([
      ['pier-0', 'pier-1', 'pier-2', 'z', 'y', 'x'],
      ['pier-3', 'pier-4', 'pier-5'],
    ]);
  });

  test('a post’s history comes newest first', async () => {
    const moments = [5, 4, 3, 2, 1].map((hours) => noon - hours * hour);
    for (const observedAt of moments) await keep([madeReading({ observedAt })]);
    const pieces = await allPieces((before: number | undefined) =>
      historyOfPost(
        { platform: 'harbour', id: 'p1' },
        { limit: 2, ...(before === undefined ? {} : { before }) },
      ),
    );
    expect(pieces.map((piece) => piece.map(({ observedAt }) => (noon - observedAt) / hour))).toEqual([
      [1, 2],
      [3, 4],
      [5],
    ]);
  });

  test('accounts are listed, and how many posts are kept of each is counted', async () => {
    await keep([...posts('pier', 3), ...posts('quay', 2), ...posts('mole', 1)]);
    await markMine({ platform: 'harbour', id: 'quay' }, true, noon);
    const pieces = await allPieces((after: { platform: string; id: string } | undefined) =>
      listAccounts({ limit: 2, after: after ?? null }),
    );
    expect(pieces.map((piece) => piece.map(({ id }) => id))).toEqual([['mole', 'pier'], ['quay']]);
    const all = await Promise.all(pieces.flat().map(counted));
    expect(all.map(({ posts }) => posts)).toEqual([1, 3, 2]);
    expect(await myAccounts()).toMatchObject([{ id: 'quay', mine: true }]);
  });
});

test('posts read since a moment are counted', async () => {
  await keep([madeReading({ id: 'a', observedAt: noon - hour }), madeReading({ id: 'b', observedAt: noon })]);
  expect(await countPostsReadSince(noon - hour + 1)).toBe(1);
});

describe('judging', () => {
  test('compares with the account’s own posts, by followers, each account apart, in the order asked', async () => {
    await keep([...posts('pier', 20), ...posts('quay', 5)]);
    const keys = ['quay-0', 'pier-0', 'nothing', 'pier-19'].map((id) => ({ platform: 'harbour', id }));
    const assessments = await assessPosts(keys, at);
    expect(assessments.map(({ id, standing }) => [id, standing.state])).toEqual([
      ['quay-0', 'too few'],
      ['pier-0', 'score'],
      ['pier-19', 'score'],
    ]);
    const [, best, worst] = assessments.map(({ standing }) =>
      'verdict' in standing ? standing.verdict : undefined,
    );
    expect(best).toMatchObject({ rank: 1, rating: 'above', basis: { kpi: 'engagementRateByFollowers' } });
    expect(worst).toMatchObject({ rank: 20, rating: 'below' });
  });

  test('leaves out posts of a platform that there is not, and judges those without an author as such', async () => {
    await keep([madeReading({ author: by(null) })]);
    const keys = [{ platform: 'harbour', id: 'p1' }];
    expect(await assessPosts(keys, at)).toMatchObject([{ standing: { state: 'unknown', lacks: 'author' } }]);
    expect(await assessPosts(keys, { ...at, platforms: [] })).toEqual([]);
  });

  test('takes the follower count nearest to the reading', async () => {
    const audiences = [
      { observedAt: noon - 9 * day, followers: exactCount(2000) },
      { observedAt: noon - 2 * day, followers: exactCount(4000) },
    ].map((audience) => ({ platform: 'harbour', account: 'pier', ...audience }));
    await database.transaction('rw', audienceTables, () => putAudiences(audiences));
    await keep([madeReading({ publishedAt: noon - 30 * day, observedAt: noon - 8 * day })]);
    const explained = await explainPost({ platform: 'harbour', id: 'p1' }, at);
    expect(explained?.assessment.kpis.engagementRateByFollowers).toEqual({
      low: 128 / 2000,
      high: 128 / 2000,
    });
  });

  test('of one post tells its velocity since the reading before that told engagements', async () => {
    const reading = (hours: number, metrics: Arriving['metrics']) =>
      madeReading({ observedAt: noon - hours * hour, metrics });
    await keep([reading(5, { reactions: exactCount(100), comments: exactCount(10) })]);
    await keep([reading(3, { views: exactCount(5000) })]);
    await keep([reading(1, { reactions: exactCount(118), comments: exactCount(12) })]);
    const explanation = await explainPost({ platform: 'harbour', id: 'p1' }, at);
    expect(explanation?.inputs).toMatchObject({
      earlierEngagements: { low: 110, high: 110 },
      laterEngagements: { low: 130, high: 130 },
      hoursBetween: { low: 4, high: 4 },
    });
    expect(await explainPost({ platform: 'harbour', id: 'nothing' }, at)).toBeUndefined();
  });
});
