import type { AccountKey } from './account.ts';
import type { Day } from './day.ts';

/** What an account is run for. */
export const objectives = ['awareness', 'engagement', 'traffic', 'sales', 'loyalty', 'care'] as const;

/** One of the objectives that KPIs are chosen by. */
export type Objective = (typeof objectives)[number];

/** At most so many KPIs a goal: who follows everything follows nothing. */
export const mostGoalKpis = 5;

/** What is aimed at with one KPI. In the KPI's own unit. */
export interface GoalTarget {
  /** The id of what is measured: see `goalMeasures`. */
  readonly measure: string;
  /** The middle of the baseline's weeks when the goal was set, and how many weeks had it. */
  readonly baseline: number;
  readonly weeks: number;
  readonly achievable: number;
  readonly stretch: number;
}

/** What the person aims at with an account over a period. */
export interface Goal {
  readonly id: string;
  readonly account: AccountKey;
  readonly objective: Objective;
  /** 1 to `mostGoalKpis`, each measure once. */
  readonly targets: readonly GoalTarget[];
  /** First and last day of the period. */
  readonly from: Day;
  readonly to: Day;
  /** Weeks before `from` that the baseline looks back on: 4 to 8. */
  readonly baselineWeeks: number;
}
