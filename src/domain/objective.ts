import type { Objective } from './goal.ts';
import type { Localised } from './localised.ts';

/** A KPI that an objective is followed by. */
export interface ObjectiveKpi {
  /** The id of a `GoalMeasure`. */
  readonly measure: string;
  /** In a sentence, why it belongs to the objective. */
  readonly why: Localised;
}

/** What an objective means, and the few KPIs that matter to it. One file each in `objectives/`. */
export interface ObjectivePlan {
  readonly id: Objective;
  readonly name: Localised;
  /** In a sentence, what is to come about. */
  readonly aim: Localised;
  /** At most `mostGoalKpis`, what matters most first. */
  readonly kpis: readonly ObjectiveKpi[];
}
