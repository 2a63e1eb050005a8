import { type Objective, objectives } from './goal.ts';
import type { ObjectivePlan } from './objective.ts';
import awareness from './objectives/awareness.ts';
import care from './objectives/care.ts';
import engagement from './objectives/engagement.ts';
import loyalty from './objectives/loyalty.ts';
import sales from './objectives/sales.ts';
import traffic from './objectives/traffic.ts';

const plans: Readonly<Record<Objective, ObjectivePlan>> = {
  awareness,
  engagement,
  traffic,
  sales,
  loyalty,
  care,
};

/** What every objective means, in the order in which they are offered. */
export const objectivePlans: readonly ObjectivePlan[] = objectives.map((id) => plans[id]);

/** What an objective means. */
export function planOf(objective: Objective): ObjectivePlan {
  return plans[objective];
}
