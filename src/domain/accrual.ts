import type { FormatFamily } from './format-family.ts';

/** Ages in hours between which growth is learnt; within a step it is even on the logarithm of the age. */
export const accrualAges = [0.5, 1, 2, 4, 8, 16, 24, 48, 96, 168, 336, 720] as const;

/** What is known of how engagement grows from one of `accrualAges` to the next. */
export interface AccrualStep {
  /** Mean growth on the log scale, 0 or more; 0.69 is a doubling. */
  readonly growth: number;
  /** Variance of that growth from post to post. */
  readonly variance: number;
  /** Posts that were read on both sides of the step or close to it. */
  readonly posts: number;
}

/** How a platform's posts of a family gather engagement with age, as far as repeated readings tell. */
export interface AccrualCurve {
  /** '' for all families of the platform together. */
  readonly family: FormatFamily | '';
  /** The account whose own posts shape it; '' for all accounts together. */
  readonly account: string;
  /** One for each pair of neighbouring `accrualAges`. */
  readonly steps: readonly AccrualStep[];
  /** Posts that were read more than once, of this family and account. */
  readonly posts: number;
  /** Accounts that these belong to. */
  readonly accounts: number;
}

/** With fewer posts to show a step, nothing is said of it. */
export const fewestPostsAStep = 10;

/** What is still to come for a post of some age, on the log scale: growth to expect, and the standard deviation around it. */
export interface Remaining {
  readonly growth: number;
  readonly spread: number;
}

/**
 * How much a post's engagement will still grow from an age on, as far as the curve reaches. Undefined where the curve does not
 * know every step from that age to `settledHours`: then a younger post cannot be compared. Past that age a step that is not
 * known ends the curve: what comes later is left out for every post alike.
 */
export function remainingAfter(
  { steps }: Pick<AccrualCurve, 'steps'>,
  ageHours: number,
  settledHours: number,
): Remaining | undefined {
  if (ageHours < accrualAges[0]) return ageHours >= settledHours ? { growth: 0, spread: 0 } : undefined;
  let growth = 0;
  let variance = 0;
  for (const [index, step] of steps.entries()) {
    const part = overlap(index, ageHours, Number.POSITIVE_INFINITY);
    if (part === 0) continue;
    if (step.posts < fewestPostsAStep) {
      if ((accrualAges[index] ?? 0) < settledHours) return undefined;
      break;
    }
    growth += part * step.growth;
    // Beside the posts' own spread, the mean growth itself is known only so well.
    variance += part * step.variance * (1 + 1 / step.posts);
  }
  return { growth, spread: Math.sqrt(variance) };
}

/** The youngest age in hours from which `remainingAfter` has an answer; undefined where only settled posts do. */
export function supportedFrom(curve: Pick<AccrualCurve, 'steps'>, settledHours: number): number | undefined {
  return accrualAges.find(
    (age) => age < settledHours && remainingAfter(curve, age, settledHours) !== undefined,
  );
}

/** The part of a step, on the logarithm of the age, that lies between two ages. */
export function overlap(step: number, fromHours: number, toHours: number): number {
  const start = accrualAges[step];
  const end = accrualAges[step + 1];
  if (start === undefined || end === undefined) return 0;
  const from = Math.max(start, fromHours);
  const to = Math.min(end, toHours);
  return to > from ? Math.log(to / from) / Math.log(end / start) : 0;
}
