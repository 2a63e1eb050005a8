import type { AccountKey } from '../domain/account.ts';
import type { Day } from '../domain/day.ts';
import { type Goal, mostGoalKpis, type Objective } from '../domain/goal.ts';
import { mostBaselineWeeks } from '../domain/goal-baseline.ts';
import { dayAfter, dayOf, daysFrom } from '../domain/weekly-window.ts';

/** The steps to a goal, in order. */
export const goalSteps = ['account', 'objective', 'kpis', 'targets'] as const;

/** One of them. */
export type GoalStep = (typeof goalSteps)[number];

/** How many weeks a goal may run, and its baseline may look back. */
export const weekChoices = [4, 5, 6, 7, 8] as const;

/** What stands in the fields of a KPI's targets; not there: what is proposed. */
export interface TypedTargets {
  readonly achievable?: string | undefined;
  readonly stretch?: string | undefined;
}

/** A goal on its way. Nothing that was chosen is lost by going back. */
export interface GoalDraft {
  readonly id: string;
  readonly step: GoalStep;
  readonly account: AccountKey | null;
  readonly objective: Objective | null;
  /** Ids of measures; null: those that the account's weeks tell. */
  readonly chosen: readonly string[] | null;
  readonly from: Day;
  readonly periodWeeks: number;
  readonly baselineWeeks: number;
  readonly typed: Readonly<Record<string, TypedTargets>>;
  /** The goal that is changed, as it is kept; null: a new one. */
  readonly changed: Goal | null;
}

/** A goal to begin with. */
export function firstDraft(now: number): GoalDraft {
  return {
    id: crypto.randomUUID(),
    step: 'account',
    account: null,
    objective: null,
    chosen: null,
    from: dayOf(now),
    periodWeeks: 4,
    baselineWeeks: mostBaselineWeeks,
    typed: {},
    changed: null,
  };
}

/** A goal to be changed. Opens at its targets; the way back leads to the rest. */
export function draftOf(goal: Goal): GoalDraft {
  return {
    id: goal.id,
    step: 'targets',
    account: goal.account,
    objective: goal.objective,
    chosen: goal.targets.map(({ measure }) => measure),
    from: goal.from,
    periodWeeks: Math.max(1, Math.round((daysFrom(goal.from, goal.to) + 1) / 7)),
    baselineWeeks: goal.baselineWeeks,
    typed: {},
    changed: goal,
  };
}

/** The goal after this one: the same figures, from the day after its end or today, whichever is later. */
export function draftAfter(goal: Goal, now: number): GoalDraft {
  const [after, today] = [dayAfter(goal.to, 1), dayOf(now)];
  return {
    ...draftOf(goal),
    id: crypto.randomUUID(),
    from: daysFrom(today, after) > 0 ? after : today,
    changed: null,
  };
}

/** The last day of the period. */
export function lastDayOf({ from, periodWeeks }: Pick<GoalDraft, 'from' | 'periodWeeks'>): Day {
  return dayAfter(from, 7 * periodWeeks - 1);
}

/** What is ticked: what was chosen, or else of what the weeks tell the first ones. */
export function chosenOf({ chosen }: Pick<GoalDraft, 'chosen'>, told: readonly string[]): readonly string[] {
  return chosen === null ? told.slice(0, mostGoalKpis) : chosen.filter((id) => told.includes(id));
}
