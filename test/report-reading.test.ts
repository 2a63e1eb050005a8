import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { database } from '../src/database/database.ts';
import type { Campaign } from '../src/domain/campaign.ts';
import { windowOf } from '../src/domain/cohort-window.ts';
import type { Goal } from '../src/domain/goal.ts';
import { reviewWindows } from '../src/domain/review/review-windows.ts';
import { firstSettings } from '../src/domain/settings.ts';
import { dayOf } from '../src/domain/weekly-window.ts';
import { readCampaigns, readWantedCampaigns } from '../src/panel/read-campaign.ts';
import { readGoals } from '../src/panel/read-goal.ts';
import { readReview } from '../src/panel/read-report.ts';
import { countRowsRead } from './bench/assessment/count-rows-read.ts';
import { accountRow, audiencesOf, commentsUnder, day, postsOf } from './bench/panel/made-collection.ts';
import { harbour } from './keeping/made-readings.ts';
import { clearDatabase } from './keeping/stored.ts';

// What the report of a period reads of goals and campaigns, beside what the lists of all of them do.

const now = Date.UTC(2026, 5, 15, 12);
const own = { handle: 'pier', posts: 120, begin: 0 };
const key = { platform: harbour.id, id: own.handle };
const judging = { platforms: [harbour], window: windowOf(firstSettings) };
const windows = reviewWindows('monthly', now);
const requestsSince = countRowsRead(database);

const goalOf = (id: string, over: Partial<Goal>): Goal => ({
  id,
  account: key,
  objective: 'engagement',
  targets: ['engagementRateByFollowers', 'responseRate'].map((measure) => ({
    ...{ measure, weeks: 6, baseline: 0.02, achievable: 0.024, stretch: 0.03 },
  })),
  from: dayOf(now - 40 * day),
  to: dayOf(now + 10 * day),
  baselineWeeks: 6,
  ...over,
});

const campaignOf = (id: string, from: number | null, to: number | null, words: string): Campaign => ({
  id,
  name: id,
  from: from === null ? null : dayOf(now - from * day),
  to: to === null ? null : dayOf(now - to * day),
  rules: [{ by: 'text', words }],
  reviewedAt: null,
});

beforeEach(async () => {
  await clearDatabase();
  const posts = postsOf(harbour.id, own, now);
  await database.accounts.put(accountRow(harbour.id, own, now));
  await database.posts.bulkPut(posts);
  await database.audiences.bulkPut(audiencesOf(harbour.id, own, now));
  await database.commentFigures.bulkPut(commentsUnder(posts, 200, now).figures);
  const goals = [
    goalOf('runs', {}),
    goalOf('is over', { from: dayOf(now - 100 * day), to: dayOf(now - 90 * day) }),
    goalOf('of another', { account: { platform: harbour.id, id: 'quay' } }),
  ];
  await database.goals.bulkPut(goals.map((goal) => ({ id: goal.id, goal, toldAt: now })));
  const campaigns = [
    campaignOf('runs on', 300, null, 'harvest'),
    campaignOf('is over', 90, 60, 'lantern'),
    campaignOf('within', 30, 20, 'river'),
    campaignOf('theme', null, null, 'harvest'),
  ];
  await database.campaigns.bulkPut(campaigns.map((campaign) => ({ id: campaign.id, campaign, toldAt: now })));
});

test('goals and campaigns of a period stand in its report as in the lists of all', async () => {
  const review = await readReview(key, windows, judging, now);
  const goals = await readGoals([harbour], now);
  const { campaigns } = await readCampaigns(now);
  expect(review?.review.posts.length).toBeGreaterThan(20);
  expect(review?.goals).toEqual(goals.filter(({ goal }) => goal.id === 'runs'));
  expect(review?.goals.flatMap(({ kpis }) => kpis.map(({ told }) => told?.progress.state))).toHaveLength(2);
  const shown = ['runs on', 'within'];
  expect(review?.campaigns).toEqual(campaigns.filter(({ campaign }) => shown.includes(campaign.id)));
  expect(review?.campaigns.every(({ posts }) => posts > 0)).toBe(true);
});

test('no post is read for campaigns where none is wanted, and no comment for goals that are not of comments', async () => {
  requestsSince();
  expect(await readWantedCampaigns(now, () => false)).toEqual([]);
  expect(tablesRead()).toEqual(['campaigns']);
  const [byPosts] = goalOf('by posts', {}).targets;
  if (byPosts === undefined) throw new Error('no target');
  await database.goals.put({ id: 'by posts', goal: goalOf('by posts', { targets: [byPosts] }), toldAt: now });
  requestsSince();
  await readGoals([harbour], now, ({ id }) => id === 'by posts');
  expect(tablesRead()).not.toContain('commentFigures');
  await readGoals([harbour], now, ({ id }) => id === 'runs');
  expect(tablesRead()).toContain('commentFigures');
});

function tablesRead(): readonly string[] {
  return [...new Set(requestsSince().map(({ table }) => table))];
}
