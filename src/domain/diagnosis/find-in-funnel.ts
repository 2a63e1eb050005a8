import { quantileSorted } from 'simple-statistics';
import { changeBetween } from '../definition-change.ts';
import type { MetricName } from '../metrics.ts';
import type { Post } from '../post.ts';
import type { DiagnosedPost, DiagnosisQuestion } from './diagnosed-posts.ts';
import type { FunnelRule } from './funnel-rule.ts';
import { funnelRules } from './funnel-rule-registry.ts';
import { clickedBy, type StagedPost, type StageValue, seenBy, stagedPosts } from './funnel-stages.ts';

/** Posts that tell both stages which a rule needs: with fewer an account has no upper quarter worth the name. */
export const fewestInFunnel = 12;

/** "Seen by many" is by so many times the account's median at least, "by few" by its median divided by this at most. */
export const muchMore = 1.5;

/** A post that a rule points to, with its evidence. */
export interface FunnelMatch {
  readonly post: Post;
  readonly high: StageValue;
  readonly low: StageValue;
}

/** What a rule found among an account's posts. */
export type FunnelFinding =
  | {
      readonly state: 'too few';
      readonly rule: FunnelRule;
      /** Posts that tell both stages; `fewestInFunnel` are needed. */
      readonly posts: number;
      /** Metrics that none of the posts tells, though the rule needs them (of `seenBy` one is enough). */
      readonly lacks: readonly MetricName[];
    }
  | {
      readonly state: 'looked';
      readonly rule: FunnelRule;
      readonly posts: number;
      readonly seenBy: (typeof seenBy)[number];
      /** From here on a post is high: the upper quarter; for 'seen' `muchMore` too. */
      readonly highFrom: number;
      /** Below it a post is low: the account's median; for 'seen' the limit of `muchMore`. */
      readonly lowBelow: number;
      /** Newest first. */
      readonly matches: readonly FunnelMatch[];
      /** How many matches there would be if the two stages had nothing to do with each other. */
      readonly byChance: number;
      /** Whether there are three matches at least, and more than chance gives in 19 of 20 cases: a pattern of the account, not only of these posts. */
      readonly isPattern: boolean;
    };

/**
 * Looks an account's posts through by every rule. A post matches where at the high stage it is in the account's upper quarter,
 * with its whole interval above the account's median, and at the low one its whole interval lies below the median. Counts of
 * 'seen' have no interval: there it is the upper or lower quarter and `muchMore`. Posts that are counted otherwise than the newest
 * one are left aside.
 */
export function findInFunnel(
  posts: readonly DiagnosedPost[],
  question: Pick<DiagnosisQuestion, 'definitionChanges'>,
): readonly FunnelFinding[] {
  return funnelRules.map((rule) => findByRule(rule, posts, question));
}

function findByRule(
  rule: FunnelRule,
  posts: readonly DiagnosedPost[],
  { definitionChanges }: Pick<DiagnosisQuestion, 'definitionChanges'>,
): FunnelFinding {
  const clicks = [rule.high, rule.low].includes('clicked') ? clickedBy : clickedBy.slice(0, 1);
  const ways = seenBy.flatMap((seen) =>
    clicks.map((clicked) => ({
      seen,
      told: countedAlike(stagedPosts(rule, posts, { seen, clicked }), seen, definitionChanges),
    })),
  );
  const chosen =
    ways.find(({ told }) => told.length >= fewestInFunnel) ??
    ways.toSorted((one, other) => other.told.length - one.told.length)[0];
  if (chosen === undefined || chosen.told.length < fewestInFunnel) {
    return { state: 'too few', rule, posts: chosen?.told.length ?? 0, lacks: lackingOf(rule, posts) };
  }
  return { ...matchesOf(rule, chosen.told), posts: chosen.told.length, seenBy: chosen.seen };
}

/** Those that are counted as the newest one is. */
function countedAlike(
  told: readonly StagedPost[],
  seen: MetricName,
  changes: DiagnosisQuestion['definitionChanges'],
): readonly StagedPost[] {
  const [newest] = told;
  return newest === undefined
    ? []
    : told.filter(({ lifetime }) => changeBetween(lifetime, newest.lifetime, [seen], changes) === undefined);
}

function matchesOf(rule: FunnelRule, told: readonly StagedPost[]) {
  const [highs, lows] = [told.map(({ high }) => high.value), told.map(({ low }) => low.value)];
  const [highMedian, lowMedian] = [quantileOf(highs, 0.5), quantileOf(lows, 0.5)];
  const seenMuch = rule.high === 'seen' ? muchMore * highMedian : 0;
  const highFrom = Math.max(quantileOf(highs, 0.75), seenMuch);
  const lowBelow = rule.low === 'seen' ? Math.min(quantileOf(lows, 0.25), lowMedian / muchMore) : lowMedian;
  const isHigh = ({ high }: StagedPost) => high.value >= highFrom && high.interval.low > highMedian;
  const isLow = ({ low }: StagedPost) => low.interval.high < lowBelow;
  const matches = told.filter((each) => isHigh(each) && isLow(each));
  const byChance = (told.filter(isHigh).length * told.filter(isLow).length) / told.length;
  return {
    state: 'looked' as const,
    rule,
    highFrom,
    lowBelow,
    matches: matches.map(({ post, high, low }) => ({ post, high, low })),
    byChance,
    isPattern: matches.length >= fewestOfPattern && matches.length > mostByChance(byChance),
  };
}

/** One or two posts are no habit, however unlikely. */
const fewestOfPattern = 3;

/** As many as chance gives at most in 19 of 20 cases, where it gives so many on average (Poisson). */
function mostByChance(average: number): number {
  let [number, chance] = [0, Math.exp(-average)];
  for (let below = chance; below < 0.95; below += chance) {
    number += 1;
    chance *= average / number;
  }
  return number;
}

function quantileOf(values: readonly number[], share: number): number {
  return quantileSorted(
    values.toSorted((a, b) => a - b),
    share,
  );
}

function lackingOf(rule: FunnelRule, posts: readonly DiagnosedPost[]): readonly MetricName[] {
  const isTold = (name: MetricName) => posts.some(({ post }) => hasAny(post, name));
  const seen = seenBy.some(isTold) ? [] : seenBy;
  const clicks: readonly MetricName[] =
    rule.low !== 'clicked' || isTold('clicks') || isTold('linkClicks') ? [] : ['clicks'];
  return [...seen, ...clicks];
}

function hasAny({ metrics, others }: Post, name: MetricName): boolean {
  return metrics[name] !== undefined || (others ?? []).some(({ metric }) => metric === name);
}
