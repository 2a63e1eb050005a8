import type { AccrualCurve, Remaining } from './accrual.ts';
import { remainingAfter } from './accrual.ts';
import type { AgeRule } from './assessment.ts';
import type { Cohort, Comparable } from './cohort.ts';
import { toLog } from './log-scale.ts';
import type { PostFigures } from './post.ts';
import type { Range } from './range.ts';
import { middleOf } from './range-arithmetic.ts';
import type { PlacedLog } from './score.ts';
import type { Usual } from './usual.ts';

/** How engagement grows with age, and from when on it is taken to have settled. */
export interface Ageing {
  /** The best curve there is for a post; undefined where nothing was learnt. */
  readonly curveOf: (post: Pick<PostFigures, 'format'>) => AccrualCurve | undefined;
  readonly settlesAfterHours: number;
}

/** Age in hours when the counts were read. */
export function ageOf({ publishedAt, readAt }: Pick<Comparable, 'publishedAt' | 'readAt'>): number {
  return (readAt - publishedAt) / 3_600_000;
}

/** What is still to come for a post; undefined where it is too young to be compared. Views are compared settled only. */
export function remainingOf(
  post: Comparable<PostFigures>,
  { curveOf, settlesAfterHours }: Ageing,
  measure: Cohort['basis'],
): Remaining | undefined {
  const curve = measure === 'views' ? undefined : curveOf(post.post);
  const isSettled = ageOf(post) >= settlesAfterHours;
  const known = curve && remainingAfter(curve, ageOf(post), settlesAfterHours);
  return known ?? (isSettled ? { growth: 0, spread: 0 } : undefined);
}

/**
 * The middle of `settledLog` of a post that is compared with; as it is where nothing is known of its growth. The same post is asked
 * again with each that it is compared with, and remembered.
 */
export function usualLog(
  post: Comparable<PostFigures>,
  ageing: Ageing,
  measure: Cohort['basis'],
  oneAudience: boolean,
): number {
  const found = usualLogs.get(post);
  const isIt =
    found !== undefined &&
    found.curveOf === ageing.curveOf &&
    found.settlesAfterHours === ageing.settlesAfterHours &&
    found.measure === measure &&
    found.oneAudience === oneAudience;
  if (isIt) return found.log;
  const remaining = remainingOf(post, ageing, measure) ?? { growth: 0, spread: 0 };
  const log = middleOf(settledLog(post, remaining, oneAudience));
  const { curveOf, settlesAfterHours } = ageing;
  usualLogs.set(post, { curveOf, settlesAfterHours, measure, oneAudience, log });
  return log;
}

const usualLogs = new WeakMap<
  Comparable<PostFigures>,
  Ageing & { readonly measure: Cohort['basis']; readonly oneAudience: boolean; readonly log: number }
>();

/** A post's value on the log scale as it will be once settled, over what its counts may stand for. */
export function settledLog(
  post: Comparable<PostFigures>,
  { growth }: Remaining,
  oneAudience: boolean,
): Range {
  const divisor = divisorOf(post, oneAudience);
  return {
    low: toLog(post.count.low, divisor.high) + growth,
    high: toLog(post.count.high, divisor.low) + growth,
  };
}

/** What the count is divided by: 1 where it stands by itself; one number for all where every rate has the same divisor. */
export function divisorOf({ followers }: Pick<Comparable, 'followers'>, oneAudience: boolean): Range {
  if (followers === undefined) return { low: 1, high: 1 };
  const middle = middleOf(followers.followers);
  return oneAudience ? { low: middle, high: middle } : followers.followers;
}

/**
 * Where a post will stand once settled, given what is usual: the less sure its growth, the nearer to the usual it is expected
 * to end (the posterior mean of a normal value that is seen with a normal error).
 */
export function expectSettled(log: Range, { spread }: Remaining, { level, scale }: Usual): PlacedLog {
  if (spread === 0) return { log, spread };
  const kept = keptShare(spread, scale);
  const drawn = (value: number) => level + kept * (value - level);
  return { log: { low: drawn(log.low), high: drawn(log.high) }, spread: spread * Math.sqrt(kept) };
}

/** The other way round: the count read now, as a log, of a post that is expected to end at a value. */
export function logToEndAt(settled: number, { growth, spread }: Remaining, { level, scale }: Usual): number {
  return level + (settled - level) / keptShare(spread, scale) - growth;
}

function keptShare(spread: number, scale: number): number {
  return scale ** 2 / (scale ** 2 + spread ** 2);
}

/** The rule by which a post's age was made equal to that of the others. */
export function ageRuleOf(
  post: Comparable<PostFigures>,
  { curveOf, settlesAfterHours }: Ageing,
  remaining: Remaining,
): AgeRule {
  const ages = { ageHours: ageOf(post), settledHours: settlesAfterHours };
  const curve = curveOf(post.post);
  if (curve === undefined || remaining.growth === 0) return { rule: 'settled', ...ages };
  const share = (deviations: number) =>
    Math.min(1, Math.exp(-remaining.growth - deviations * remaining.spread));
  return {
    rule: 'curve',
    ...ages,
    share: { low: share(1.2816), high: share(-1.2816) },
    posts: curve.posts,
    accounts: curve.accounts,
  };
}
