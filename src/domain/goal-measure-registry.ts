import type { GoalMeasure } from './goal-measure.ts';

const modules = import.meta.glob<GoalMeasure>('./goal-measures/*.ts', { eager: true, import: 'default' });

/** Every measure that a goal can be set for; one file each in `goal-measures/`. */
export const goalMeasures: readonly GoalMeasure[] = Object.values(modules);

/** A measure by its id; undefined where this version knows none of it. */
export function goalMeasureById(id: string): GoalMeasure | undefined {
  return goalMeasures.find((measure) => measure.id === id);
}
