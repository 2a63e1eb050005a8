import type { Goal, GoalTarget } from './goal.ts';
import { type Baseline, fewestBaselineWeeks, fromScale, toScale } from './goal-baseline.ts';
import { studentReach } from './goal-interval.ts';
import type { GoalEvidence, GoalMeasure, WindowReading } from './goal-measure.ts';
import { isReached } from './goal-targets.ts';
import type { Range } from './range.ts';
import { dayOf, daysFrom, windowOfDays } from './weekly-window.ts';

/**
 * How a goal goes. Before its last day is over: 'not begun'; 'nothing yet', no value so far; 'too early', the interval holds the
 * achievable target, or none can be told; 'on the way' and 'behind', all of the interval is at least as good as that target, or
 * worse. After it: the value alone decides, and 'no result' says that there is none.
 */
export type ProgressState =
  | 'not begun'
  | 'nothing yet'
  | 'too early'
  | 'on the way'
  | 'behind'
  | 'stretch reached'
  | 'reached'
  | 'not reached'
  | 'no result';

/** Where a goal stands with one of its KPIs. */
export interface GoalProgress {
  readonly state: ProgressState;
  /** Over the period so far; null: it has not begun. */
  readonly reading: WindowReading | null;
  /** Where the true value lies in 19 of 20 cases; null: nothing tells. */
  readonly interval: Range | null;
  /** By what that is told: the period's own sample, or how the baseline's weeks spread. */
  readonly intervalBy: 'sample' | 'weeks' | null;
  /** Whether the interval holds the achievable target: then chance may have decided. */
  readonly isOpen: boolean;
}

/** Where a goal stands in time. */
export interface GoalTime {
  readonly state: 'to come' | 'runs' | 'over';
  /** Days until it begins, or that are left with today; 0 when it is over. */
  readonly days: number;
}

/** Where a goal stands in time, at a moment in milliseconds since 1970. */
export function timeOf({ from, to }: Pick<Goal, 'from' | 'to'>, now: number): GoalTime {
  const today = dayOf(now);
  if (today < from) return { state: 'to come', days: daysFrom(today, from) };
  return today > to ? { state: 'over', days: 0 } : { state: 'runs', days: daysFrom(today, to) + 1 };
}

/** Where a goal stands with one KPI. `baseline` is that of the weeks before `goal.from`. */
export function progressOf(
  goal: Pick<Goal, 'from' | 'to'>,
  target: GoalTarget,
  measure: GoalMeasure,
  baseline: Baseline,
  evidence: GoalEvidence,
): GoalProgress {
  const time = timeOf(goal, evidence.now);
  if (time.state === 'to come') {
    return { state: 'not begun', reading: null, interval: null, intervalBy: null, isOpen: false };
  }
  const period = windowOfDays(goal.from, goal.to);
  const soFar = { ...period, end: Math.min(period.end, evidence.now) };
  const reading = measure.read(soFar, evidence, period.start);
  const { value } = reading;
  if (value === null) {
    const state = time.state === 'over' ? 'no result' : 'nothing yet';
    return { state, reading, interval: null, intervalBy: null, isOpen: false };
  }
  const byWeeks = reading.interval === null ? intervalByWeeks(value, soFar, measure, baseline) : null;
  const interval = reading.interval ?? byWeeks;
  const isOpen = interval !== null && holds(interval, target.achievable, measure);
  return {
    state:
      time.state === 'over' ? resultOf(value, target, measure) : stateOf(interval, isOpen, target, measure),
    reading,
    interval,
    intervalBy: interval === null ? null : byWeeks === null ? 'sample' : 'weeks',
    isOpen,
  };
}

function resultOf(value: number, target: GoalTarget, measure: GoalMeasure): ProgressState {
  if (isReached(value, target.stretch, measure)) return 'stretch reached';
  return isReached(value, target.achievable, measure) ? 'reached' : 'not reached';
}

function stateOf(
  interval: Range | null,
  isOpen: boolean,
  { achievable }: GoalTarget,
  measure: GoalMeasure,
): ProgressState {
  if (interval === null || isOpen) return 'too early';
  return isReached(interval.low, achievable, measure) && isReached(interval.high, achievable, measure)
    ? 'on the way'
    : 'behind';
}

/** Whether one end of an interval reaches the target and the other does not. */
function holds({ low, high }: Range, target: number, measure: GoalMeasure): boolean {
  return isReached(low, target, measure) !== isReached(high, target, measure);
}

const week = 7 * 86_400_000;

/**
 * Around a value of so many weeks, as far as the baseline's weeks differ: their deviation ÷ √weeks, by Student's t. Null before a
 * whole week is over, or where the baseline cannot be told any more.
 */
function intervalByWeeks(
  value: number,
  { start, end }: { readonly start: number; readonly end: number },
  measure: GoalMeasure,
  { spread, known }: Baseline,
): Range | null {
  const weeks = (end - start) / week;
  if (weeks < 1 || spread === null || known < fewestBaselineWeeks) return null;
  const reach = (studentReach(known - 1) * spread.deviation) / Math.sqrt(weeks);
  const place = toScale(value, measure);
  return { low: fromScale(place - reach, measure), high: fromScale(place + reach, measure) };
}
