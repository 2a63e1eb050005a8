import { periodsOf } from '../database/queries/account-periods.ts';
import { audiencesOfAccount, findAccount } from '../database/queries/accounts.ts';
import { commentsPublished } from '../database/queries/comment-figures.ts';
import { keptGoals } from '../database/queries/goals.ts';
import { postsPublished } from '../database/queries/posts.ts';
import type { Account, AccountKey } from '../domain/account.ts';
import type { Day } from '../domain/day.ts';
import type { Goal, GoalTarget, Objective } from '../domain/goal.ts';
import { type Baseline, baselineOf } from '../domain/goal-baseline.ts';
import type { GoalEvidence, GoalMeasure } from '../domain/goal-measure.ts';
import { goalMeasureById } from '../domain/goal-measure-registry.ts';
import { returnDays } from '../domain/goal-measures/returning-comments.ts';
import { type GoalProgress, progressOf } from '../domain/goal-progress.ts';
import type { ObjectiveKpi } from '../domain/objective.ts';
import { planOf } from '../domain/objective-registry.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import { type DayWindow, dayAfter, dayOf, startOfDay, wholeWeeksBefore } from '../domain/weekly-window.ts';

/** Posts that are looked at, at most: sixteen weeks of some fifteen a day. */
const mostPosts = 2000;

/** A KPI of an objective with what the account's weeks say of it. */
export interface KpiBaseline extends ObjectiveKpi {
  readonly gauge: GoalMeasure;
  readonly baseline: Baseline;
}

/** One KPI of a goal, as it is now; `gauge` undefined: this version does not know the measure. */
export interface KpiProgress {
  readonly target: GoalTarget;
  readonly told: {
    readonly gauge: GoalMeasure;
    readonly baseline: Baseline;
    readonly progress: GoalProgress;
  } | null;
}

/** A goal, as it is now. */
export interface GoalDetail {
  readonly goal: Goal;
  readonly account: Account | undefined;
  readonly kpis: readonly KpiProgress[];
}

/** Every goal that is wanted with where it stands at a moment, the one that begins last first. */
export async function readGoals(
  platforms: readonly PlatformFacts[],
  now: number,
  isWanted: (goal: Goal) => boolean = () => true,
): Promise<readonly GoalDetail[]> {
  const goals = (await keptGoals()).filter(isWanted);
  return Promise.all(goals.map((goal) => readGoal(goal, platforms, now)));
}

async function readGoal(goal: Goal, platforms: readonly PlatformFacts[], now: number): Promise<GoalDetail> {
  const weeks = wholeWeeksBefore(goal.from, goal.baselineWeeks);
  const gauges = goal.targets.flatMap(({ measure }) => goalMeasureById(measure) ?? []);
  const days = { from: weeks[0]?.from ?? goal.from, to: goal.to };
  const [account, evidence] = await Promise.all([
    findAccount(goal.account),
    readEvidence(goal.account, days, gauges, platforms, now),
  ]);
  const kpis = goal.targets.map((target) => {
    const gauge = goalMeasureById(target.measure);
    if (gauge === undefined || evidence === undefined) return { target, told: null };
    const baseline = baselineOf(gauge, weeks, evidence, startOfDay(goal.from));
    return {
      target,
      told: { gauge, baseline, progress: progressOf(goal, target, gauge, baseline, evidence) },
    };
  });
  return { goal, account, kpis };
}

/** The KPIs of an objective with what an account's weeks before a day say of them. */
export async function readObjective(
  account: AccountKey,
  objective: Objective,
  { from, baselineWeeks }: { readonly from: Day; readonly baselineWeeks: number },
  platforms: readonly PlatformFacts[],
): Promise<readonly KpiBaseline[]> {
  const now = Date.now();
  const today = dayOf(now);
  // Of a goal that begins in some days, the weeks up to now are what is known.
  const before = from < today ? from : today;
  const weeks = wholeWeeksBefore(before, baselineWeeks);
  const kpis = planOf(objective).kpis.flatMap((kpi) => {
    const gauge = goalMeasureById(kpi.measure);
    return gauge === undefined ? [] : { ...kpi, gauge };
  });
  const days = { from: weeks[0]?.from ?? before, to: before };
  const gauges = kpis.map(({ gauge }) => gauge);
  const evidence = await readEvidence(account, days, gauges, platforms, now);
  if (evidence === undefined) return [];
  return kpis.map((kpi) => ({
    ...kpi,
    baseline: baselineOf(kpi.gauge, weeks, evidence, startOfDay(before)),
  }));
}

/**
 * All that these measures ask of an account over these days; undefined where the platform is unknown. Comments are not there where
 * none of the measures is of them: there may be thousands.
 */
export async function readEvidence(
  account: AccountKey,
  { from, to }: Pick<DayWindow, 'from' | 'to'>,
  measures: readonly Pick<GoalMeasure, 'origin'>[],
  platforms: readonly PlatformFacts[],
  now: number,
): Promise<GoalEvidence | undefined> {
  const facts = platforms.find(({ id }) => id === account.platform);
  if (facts === undefined) return undefined;
  const end = startOfDay(dayAfter(to, 1)) - 1;
  const ofComments = measures.some(({ origin }) => origin === 'comments');
  const [posts, audiences, periods, comments] = await Promise.all([
    postsPublished(account, startOfDay(from), end, mostPosts),
    audiencesOfAccount(account),
    periodsOf(account, from, to),
    ofComments ? commentsPublished(account, startOfDay(dayAfter(from, -2 * returnDays)), end) : [],
  ]);
  return { posts, audiences, periods, comments, facts, now };
}
