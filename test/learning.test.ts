import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepReadings } from '../src/background/keep-readings.ts';
import { keepLearningAlarm, learn, learningAlarm } from '../src/background/learning.ts';
import { assessPosts } from '../src/database/assess-posts.ts';
import { database } from '../src/database/database.ts';
import { leaveOut } from '../src/database/leave-out.ts';
import { remainingAfter } from '../src/domain/accrual.ts';
import { windowOf } from '../src/domain/cohort-window.ts';
import { exactCount } from '../src/domain/count.ts';
import { firstSettings } from '../src/domain/settings.ts';
import { writeSettings } from '../src/messaging/settings.ts';
import { type Arriving, day, harbour, hour, madeReading, madeReport, noon } from './keeping/made-readings.ts';
import { clearDatabase, everythingStored } from './keeping/stored.ts';

// Readings kept as they come, and what the background makes of them every hour.

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const accounts = ['pier', 'quay', 'lock', 'weir'];
const postsOfAccount = 12;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon });
  fakeBrowser.reset();
  await clearDatabase();
  await writeSettings({ ...firstSettings, consentedAt: noon - day, modes: { harbour: 'badges' } });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('learning', () => {
  test('from posts seen young and old again: how they grow, and how widely each account spreads', async () => {
    await browseThrice();
    await learn([harbour]);

    const all = await database.learnt.get(['harbour', '']);
    expect(all?.curves.map(({ family }) => family)).toEqual(['', 'picture']);
    // By construction a post has a third of its engagements in the first hours: ln 3 is still to come.
    const curve = all?.curves.find(({ family }) => family === 'picture');
    expect([curve?.posts, curve?.accounts]).toEqual([48, 4]);
    const rest = curve && remainingAfter(curve, 4, 48);
    expect(rest?.growth).toBeGreaterThan(0.8);
    expect(rest?.growth).toBeLessThan(1.3);

    const own = await database.learnt.get(['harbour', 'pier']);
    expect(own?.curves.map(({ account }) => account)).toEqual(['pier']);
    expect(own?.spreads.engagements?.posts).toBe(postsOfAccount);
    expect(all?.sums.engagements?.accounts).toBe(4);
  });

  test('lets a young post be judged that was too early before', async () => {
    await browseThrice();
    await keep([reading('pier', 'new', Date.now() - 6 * hour, 40)]);
    expect((await judged('new'))?.standing.state).toBe('too early');
    await learn([harbour]);
    const standing = (await judged('new'))?.standing;
    expect(standing).toMatchObject({ state: 'provisional', hoursLeft: 42 });
    const age = standing !== undefined && 'verdict' in standing ? standing.verdict.age : undefined;
    expect(age).toMatchObject({ rule: 'curve', ageHours: 6, posts: 12, accounts: 1 });
  });

  test('is done anew only when something was read since, and then replaces what was learnt', async () => {
    await browseThrice();
    await learn([harbour]);
    const first = await database.learnt.toArray();
    vi.setSystemTime(Date.now() + hour);
    await learn([harbour]);
    expect(await database.learnt.toArray()).toEqual(first);

    await keep([reading('newcomer', 'first', Date.now() - day, 9)]);
    await database.learnt.put({
      platform: 'harbour',
      account: 'gone',
      curves: [],
      spreads: {},
      sums: {},
      learntAt: 1,
    });
    vi.setSystemTime(Date.now() + hour);
    await learn([harbour]);
    expect(await database.learnt.get(['harbour', 'gone'])).toBeUndefined();
    expect((await database.learnt.get(['harbour', '']))?.learntAt).toBe(Date.now());
  });

  test('takes nothing from posts that the person has left out', async () => {
    await browseThrice();
    for (const { platform, id } of await database.posts.toArray()) {
      await leaveOut({ platform, id }, true, Date.now());
    }
    await learn([harbour]);
    const all = await database.learnt.get(['harbour', '']);
    expect(all?.curves.map(({ posts }) => posts)).toEqual([0]);
    expect(all?.sums).toEqual({});
  });

  test('touches nothing that was read, and learns nothing from nothing', async () => {
    await learn([harbour]);
    expect(await database.learnt.count()).toBe(0);
    await browseThrice();
    const { learnt: none, ...before } = await everythingStored();
    expect(none).toEqual([]);
    await learn([harbour]);
    const { learnt: some, ...after } = await everythingStored();
    expect(after).toEqual(before);
    expect(some?.length).toBe(1 + accounts.length);
  });

  test('comes round every hour', async () => {
    await keepLearningAlarm();
    const alarm = await fakeBrowser.alarms.get(learningAlarm);
    expect(alarm?.periodInMinutes).toBe(60);
    await keepLearningAlarm();
    expect(await fakeBrowser.alarms.getAll()).toHaveLength(1);
  });
});

/** Four accounts of a dozen posts each, seen when they are a few hours old, after two days, and after eight. */
async function browseThrice(): Promise<void> {
  const published = (index: number) => noon - (2 + index / 3) * hour;
  const final = (index: number, account: number) => 100 * (1 + account) * (1 + (index % 5) / 2);
  const shares = [
    { after: 0, share: 1 / 3 },
    { after: 50 * hour, share: 1 },
    { after: 8 * day, share: 1 },
  ];
  for (const { after, share } of shares) {
    vi.setSystemTime(noon + after);
    await keep(
      accounts.flatMap((handle, account) =>
        Array.from({ length: postsOfAccount }, (_, index) =>
          reading(handle, `${handle}${index}`, published(index), share * final(index, account)),
        ),
      ),
    );
  }
}

function reading(handle: string, id: string, publishedAt: number, reactions: number): Arriving {
  return madeReading({
    id,
    url: `https://harbour.example/p/${id}`,
    author: { handle, name: null, url: null, followers: null },
    publishedAt,
    metrics: { reactions: exactCount(Math.round(reactions)), comments: exactCount(0) },
    observedAt: Date.now(),
  });
}

async function keep(readings: readonly Arriving[]): Promise<void> {
  const answer = await keepReadings(
    { visit: 'v', report: madeReport(), readings: [...readings] },
    { tab: 7 },
    [harbour],
  );
  expect([answer.refused, answer.trouble]).toEqual([[], null]);
}

async function judged(id: string) {
  const at = { platforms: [harbour], window: windowOf(firstSettings), now: Date.now() };
  return (await assessPosts([{ platform: 'harbour', id }], at))[0];
}
