import type { AccountKey } from '../domain/account.ts';
import type { Day } from '../domain/day.ts';
import { type Goal, type GoalTarget, mostGoalKpis, type Objective } from '../domain/goal.ts';
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
    periodWeeks: weeksOf(goal),
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

/** The last day of the period; of a goal that is changed otherwise, the day it had. */
export function lastDayOf({
  from,
  periodWeeks,
  changed,
}: Pick<GoalDraft, 'from' | 'periodWeeks' | 'changed'>): Day {
  if (changed !== null && changed.from === from && weeksOf(changed) === periodWeeks) return changed.to;
  return dayAfter(from, 7 * periodWeeks - 1);
}

/** What is ticked: what was chosen, or else of what the weeks tell the first ones. */
export function chosenOf({ chosen }: Pick<GoalDraft, 'chosen'>, told: readonly string[]): readonly string[] {
  return chosen === null ? told.slice(0, mostGoalKpis) : chosen.filter((id) => told.includes(id));
}

/**
 * What a goal that is changed aims at with KPIs of which the weeks no longer tell enough, or which this version does not know: it
 * stays as it is, as long as the objective does.
 */
export function untoldTargets(
  { changed, objective }: Pick<GoalDraft, 'changed' | 'objective'>,
  told: readonly string[],
): readonly GoalTarget[] {
  if (changed === null || changed.objective !== objective) return [];
  return changed.targets.filter(({ measure }) => !told.includes(measure));
}

function weeksOf({ from, to }: Goal): number {
  return Math.max(1, Math.round((daysFrom(from, to) + 1) / 7));
}
