import { countsFor } from '../counts-for.ts';
import { addsKnownToAll, engagementAdds, engagementNeeds, engagementsOf } from '../engagements.ts';
import type { MetricName } from '../metrics.ts';
import type { ObservedMetrics, Post } from '../post.ts';
import type { Range } from '../range.ts';
import { middleOf } from '../range-arithmetic.ts';
import { wilsonInterval } from '../wilson-interval.ts';
import type { DiagnosedPost } from './diagnosed-posts.ts';
import type { FunnelRule, Stage } from './funnel-rule.ts';

/** Displays, people or views that a post needs, so that its rates mean something. */
const fewestSeen = 100;

/** By what "seen" is counted: the first of these that enough posts tell, the same for all. */
export const seenBy = ['reach', 'impressions', 'views'] as const satisfies readonly MetricName[];

/** By what "clicked" is counted, likewise: clicks on the link, else all clicks; of posts that differ in that nothing could be said. */
export const clickedBy = ['linkClicks', 'clicks'] as const satisfies readonly MetricName[];

/** By what the stages of all posts are counted. */
export interface CountedBy {
  readonly seen: (typeof seenBy)[number];
  readonly clicked: (typeof clickedBy)[number];
}

/** A post at one stage. */
export interface StageValue {
  /** A count for 'seen', else a share of it. */
  readonly value: number;
  /** Where the true share lies in 95 of 100 cases (Wilson); of 'seen' the count itself, as a range. */
  readonly interval: Range;
}

/** A post that tells both stages of a rule. */
export interface StagedPost {
  readonly post: Post;
  readonly high: StageValue;
  readonly low: StageValue;
  readonly lifetime: { readonly publishedAt: number; readonly readAt: number };
}

/**
 * The posts that tell both stages of a rule, in their order. What counts as an engagement is the same for all of them: shares and saves
 * only where every one tells them.
 */
export function stagedPosts(
  rule: FunnelRule,
  posts: readonly DiagnosedPost[],
  by: CountedBy,
): readonly StagedPost[] {
  const told = posts.flatMap(({ post, publishedAt }) => {
    const counts = countsOf(rule, post, by);
    return counts === undefined ? [] : [{ post, publishedAt, counts }];
  });
  const adds = addsKnownToAll(told.map(({ counts }) => counts));
  return told.flatMap(({ post, publishedAt, counts }) => {
    const displays = counts[by.seen];
    if (displays === undefined) return [];
    const high = valueAt(rule.high, counts, displays, by, adds);
    const low = valueAt(rule.low, counts, displays, by, adds);
    return high && low ? [{ post, high, low, lifetime: { publishedAt, readAt: displays.observedAt } }] : [];
  });
}

/** The counts of both stages at one moment; undefined where one is unknown, or too few have seen the post. */
function countsOf(rule: FunnelRule, post: Post, by: CountedBy): ObservedMetrics | undefined {
  const stages = [rule.high, rule.low];
  const needs = new Set<MetricName>([by.seen, ...stages.flatMap((stage) => partsOf(stage, by))]);
  const choice = countsFor(post, [...needs], stages.includes('engaged') ? engagementAdds : []);
  if (choice.state !== 'chosen') return undefined;
  return (choice.counts[by.seen]?.low ?? 0) < fewestSeen ? undefined : choice.counts;
}

/** What a stage is counted by, beside what it is counted out of. */
function partsOf(stage: Stage, { clicked }: CountedBy): readonly MetricName[] {
  switch (stage) {
    case 'seen':
      return [];
    case 'liked':
      return ['reactions'];
    case 'engaged':
      return engagementNeeds;
    case 'clicked':
      return [clicked];
  }
}

function valueAt(
  stage: Stage,
  counts: ObservedMetrics,
  displays: Range,
  by: CountedBy,
  adds: readonly MetricName[],
): StageValue | undefined {
  if (stage === 'seen') return { value: middleOf(displays), interval: displays };
  const [only] = partsOf(stage, by);
  const part = stage === 'engaged' ? engagementsOf(counts, adds)?.value : only && counts[only];
  return part && shareOf(part, displays);
}

/** Undefined where the part may be more than the whole: then it is no share. */
function shareOf(part: Range, whole: Range): StageValue | undefined {
  if (part.high > whole.low) return undefined;
  const lowest = wilsonInterval(part.low, whole.high);
  const highest = wilsonInterval(part.high, whole.low);
  if (lowest === undefined || highest === undefined) return undefined;
  return {
    value: middleOf(part) / middleOf(whole),
    interval: { low: lowest.low, high: highest.high },
  };
}
