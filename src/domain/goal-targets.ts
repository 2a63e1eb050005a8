import { fromScale, toScale, type WeekSpread } from './goal-baseline.ts';
import type { GoalMeasure } from './goal-measure.ts';

/**
 * Half a deviation from the middle: a third of ordinary weeks reach it, and four weeks without change about one time in four
 * (25 to 32 % with a baseline of eight to four weeks, themselves a sample). So it asks for a little, and is within reach.
 */
export const achievableDeviations = 0.5;

/**
 * So far from the middle lies one ordinary week in ten, where the spread is known; four weeks without change get there about one
 * time in ten (7 to 15 % with a baseline of eight to four weeks).
 */
export const stretchDeviations = 1.28;

/** What is proposed to aim at. */
export interface ProposedTargets {
  readonly achievable: number;
  readonly stretch: number;
}

/**
 * What to aim at from how the weeks spread: median ± 0.5 and ± 1.28 robust deviations, towards what is better. Null where that is no
 * better than what is usual: all weeks are equal, or the measure cannot be any better.
 */
export function proposeTargets(measure: GoalMeasure, spread: WeekSpread): ProposedTargets | null {
  const achievable = targetAt(achievableDeviations, measure, spread);
  const stretch = targetAt(stretchDeviations, measure, spread);
  return isReached(spread.median, achievable, measure) ? null : { achievable, stretch };
}

/** Whether a value is as good as a target. */
export function isReached(value: number, target: number, { better }: Pick<GoalMeasure, 'better'>): boolean {
  return better === 'higher' ? value >= target : value <= target;
}

function targetAt(deviations: number, measure: GoalMeasure, { median, deviation }: WeekSpread): number {
  if (deviation === 0) return median;
  const sign = measure.better === 'higher' ? 1 : -1;
  const target = fromScale(toScale(median, measure) + sign * deviations * deviation, measure);
  // Three significant figures, for more would feign precision; but never so few that rounding moves the target among the weeks.
  for (let figures = 3; figures <= 15; figures += 1) {
    const rounded = Number(target.toPrecision(figures));
    const moved = Math.abs(toScale(rounded, measure) - toScale(target, measure));
    if (moved <= deviation * mostMoved) return rounded;
  }
  return target;
}

/** A tenth of the way to the achievable target. */
const mostMoved = achievableDeviations / 10;
