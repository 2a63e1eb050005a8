import type { Range } from './range.ts';
import { studentQuantile } from './student-t.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** Each side of an interval that holds the true value in 19 of 20 cases. */
const tail = 0.025;

/**
 * Where the median lies of what `sorted` is a sample of, without asking how it is spread: between two values of the sample that
 * the binomial distribution picks (Conover, Practical Nonparametric Statistics, 3.2). `sorted` is ascending. Null with fewer than six:
 * no two of five enclose it in 19 of 20 cases.
 */
export function medianInterval(sorted: readonly number[]): Range | null {
  const n = sorted.length;
  let share = 0.5 ** n;
  let below = 0;
  let rank = 0;
  while (below + share <= tail) {
    below += share;
    share *= (n - rank) / (rank + 1);
    rank += 1;
  }
  const [low, high] = [sorted[rank - 1], sorted[n - rank]];
  return rank === 0 || low === undefined || high === undefined ? null : { low, high };
}

/** Where the mean lies of what these are a sample of, by Student's t; null with fewer than three values. */
export function meanInterval(values: readonly number[]): Range | null {
  const n = values.length;
  if (n < 3) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const reach = studentReach(n - 1) * Math.sqrt(squares / (n - 1) / n);
  return { low: mean - reach, high: mean + reach };
}

/** A part of a whole. */
export interface Part {
  readonly over: number;
  readonly under: number;
}

/**
 * Where the share lies that these parts make together. Of two intervals the wider one: Wilson's (1927), as if every case were
 * one of its own, and, from three posts on, that of a ratio of sums whose posts differ (Cochran, Sampling Techniques, 6.4):
 * people who saw one post are more alike than people at large. Null where nothing is under it.
 */
export function shareInterval(parts: readonly Part[]): Range | null {
  const { over, under } = sumOf(parts);
  if (under <= 0) return null;
  const share = over / under;
  const wilson = wilsonInterval(over, under);
  const n = parts.length;
  if (n < 3) return wilson ?? null;
  const squares = parts.reduce((sum, part) => sum + (part.over - share * part.under) ** 2, 0);
  const reach = (studentReach(n - 1) * Math.sqrt((n / (n - 1)) * squares)) / under;
  return {
    low: Math.max(0, Math.min(wilson?.low ?? share, share - reach)),
    high: Math.max(wilson?.high ?? share, share + reach),
  };
}

/** Both sums. */
export function sumOf(parts: readonly Part[]): Part {
  return parts.reduce((sum, part) => ({ over: sum.over + part.over, under: sum.under + part.under }), {
    over: 0,
    under: 0,
  });
}

/** How many standard errors the interval reaches to each side. */
export function studentReach(degreesOfFreedom: number): number {
  return studentQuantile(1 - tail, degreesOfFreedom);
}
