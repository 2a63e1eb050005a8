import { median } from 'simple-statistics';
import { quantile } from './benchmark.ts';
import type { GoalEvidence, GoalMeasure, WindowReading } from './goal-measure.ts';
import type { DayWindow } from './weekly-window.ts';

/** With fewer weeks nothing is said of what is ordinary. */
export const fewestBaselineWeeks = 4;

/** Further back an account was another one. */
export const mostBaselineWeeks = 8;

/** What a measure was in one week. */
export interface WeekReading extends WindowReading {
  readonly week: DayWindow;
}

/** How the weeks spread, in the measure's unit. */
export interface WeekSpread {
  /** The middle of the weeks: what is aimed from. */
  readonly median: number;
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
  /**
   * 1.4826 × the median distance from the median: the standard deviation where weeks are spread normally, hardly moved by a
   * single strange one (Rousseeuw and Croux 1993, https://doi.org/10.1080/01621459.1993.10476408). Where more than half of the
   * weeks are equal, 1.2533 × the mean distance. Of a measure of time it is that of logarithms.
   */
  readonly deviation: number;
}

/** An account's own ordinary weeks. */
export interface Baseline {
  /** All that were looked at, oldest first. */
  readonly weeks: readonly WeekReading[];
  /** How many of them have a value. */
  readonly known: number;
  /** Null where fewer than `fewestBaselineWeeks` have one. */
  readonly spread: WeekSpread | null;
}

/** What a measure was in each of these weeks, and how the weeks spread. `reference`: see `GoalMeasure.read`. */
export function baselineOf(
  measure: GoalMeasure,
  weeks: readonly DayWindow[],
  evidence: GoalEvidence,
  reference: number,
): Baseline {
  const readings = weeks.map((week) => ({ week, ...measure.read(week, evidence, reference) }));
  const values = readings.flatMap(({ value }) => value ?? []);
  return {
    weeks: readings,
    known: values.length,
    spread: values.length < fewestBaselineWeeks ? null : spreadOf(values, measure),
  };
}

/** How values of a measure spread; at least one. */
function spreadOf(values: readonly number[], measure: GoalMeasure): WeekSpread {
  const sorted = [...values].sort((one, other) => one - other);
  return {
    median: quantile(sorted, 0.5),
    lowerQuartile: quantile(sorted, 0.25),
    upperQuartile: quantile(sorted, 0.75),
    deviation: robustDeviation(sorted.map((value) => toScale(value, measure))),
  };
}

function robustDeviation(values: readonly number[]): number {
  const middle = median([...values]);
  const distances = values.map((value) => Math.abs(value - middle));
  const typical = median([...distances]);
  if (typical > 0) return 1.4826 * typical;
  return (1.2533 * distances.reduce((sum, distance) => sum + distance, 0)) / distances.length;
}

const second = 1000;

/** The scale on which weeks are compared: times by their ratios, for none is below zero and a few are very long. */
export function toScale(value: number, { unit }: Pick<GoalMeasure, 'unit'>): number {
  return unit === 'duration' ? Math.log(Math.max(value, second)) : value;
}

/** The value at a place of that scale, as far as the measure can have it. */
export function fromScale(
  place: number,
  { unit, least, most }: Pick<GoalMeasure, 'unit' | 'least' | 'most'>,
): number {
  const value = unit === 'duration' ? Math.exp(place) : place;
  return Math.min(most ?? value, Math.max(least ?? value, value));
}
