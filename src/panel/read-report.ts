import { keptImports } from '../database/queries/imports.ts';
import type { AccountKey } from '../domain/account.ts';
import type { Goal } from '../domain/goal.ts';
import { goalMeasures } from '../domain/goal-measure-registry.ts';
import type { ImportRecord } from '../domain/import-record.ts';
import { type PeriodReview, reviewPeriod } from '../domain/review/period-review.ts';
import type { ReviewWindows } from '../domain/review/review-windows.ts';
import type { DayWindow } from '../domain/weekly-window.ts';
import { judgePosts } from './judge-posts.ts';
import type { JudgedPost } from './judged-post.ts';
import type { Judging } from './judging.ts';
import { type ListedCampaign, readWantedCampaigns } from './read-campaign.ts';
import { type GoalDetail, readEvidence, readGoals } from './read-goal.ts';

/** A week or a month of one account, with all that bears on it. */
export interface ReviewDetail {
  readonly review: PeriodReview;
  /** Posts of the period, judged as of now, the best first; those that are not judged last. */
  readonly judged: readonly JudgedPost[];
  /** Goals of the account that run in the period. */
  readonly goals: readonly GoalDetail[];
  /** Campaigns that have a day in the period. */
  readonly campaigns: readonly ListedCampaign[];
  /** Files from which figures of the period's posts come. */
  readonly files: readonly ImportRecord[];
}

/** Reads the review of an account as of `now` (milliseconds since 1970); undefined where its platform is unknown. */
export async function readReview(
  account: AccountKey,
  windows: ReviewWindows,
  judging: Judging,
  now: number,
): Promise<ReviewDetail | undefined> {
  const [period, goals, campaigns, imports] = await Promise.all([
    readPeriod(account, windows, judging, now),
    readGoals(judging.platforms, now, (goal) => isOf(goal, account) && overlaps(goal, windows.now)),
    readWantedCampaigns(
      now,
      ({ from, to }) => from !== null && from <= windows.now.to && (to === null || to >= windows.now.from),
    ),
    keptImports(),
  ]);
  if (period === undefined) return undefined;
  const used = new Set(
    period.review.posts.flatMap(({ metrics }) =>
      Object.values(metrics).flatMap((count) => count.import ?? []),
    ),
  );
  return { ...period, goals, campaigns, files: imports.filter(({ id }) => used.has(id)) };
}

async function readPeriod(
  account: AccountKey,
  windows: ReviewWindows,
  judging: Judging,
  now: number,
): Promise<Pick<ReviewDetail, 'review' | 'judged'> | undefined> {
  const days = { from: windows.before.from, to: windows.now.to };
  const evidence = await readEvidence(account, days, goalMeasures, judging.platforms, now);
  if (evidence === undefined) return undefined;
  const review = reviewPeriod(windows, evidence);
  const judged = await judgePosts(review.posts, judging);
  return { review, judged: judged.toSorted((one, other) => placeOf(other) - placeOf(one)) };
}

/** The place of a post in its cohort, for the order; −1 where it is not judged. */
export function placeOf({ assessment: { standing } }: JudgedPost): number {
  return 'verdict' in standing ? standing.verdict.score.place : -1;
}

function isOf({ account }: Goal, { platform, id }: AccountKey): boolean {
  return account.platform === platform && account.id === id;
}

function overlaps({ from, to }: Goal, window: DayWindow): boolean {
  return from <= window.to && to >= window.from;
}
