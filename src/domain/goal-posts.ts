import { countsFor } from './counts-for.ts';
import { changeBetween } from './definition-change.ts';
import type { GoalEvidence, GoalLeftOut, WindowReading } from './goal-measure.ts';
import type { MetricName } from './metrics.ts';
import type { Post } from './post.ts';
import { middleOf } from './range-arithmetic.ts';
import type { DayWindow } from './weekly-window.ts';

const hour = 3_600_000;

/** A post with what is measured of it; abbreviated counts by the middle of what they can be. */
export interface CountedPost {
  readonly counts: Readonly<Partial<Record<MetricName, number>>>;
  /** When the oldest of these counts was read, in milliseconds since 1970. */
  readonly readAt: number;
}

/** A window's posts, and how many of it do not count. */
export interface CountedPosts {
  readonly posts: readonly CountedPost[];
  readonly leftOut: WindowReading['leftOut'];
}

/** The posts published in a window of which all of these metrics are known, read about the same time once they had settled. */
export function countedPosts(
  metrics: readonly MetricName[],
  window: DayWindow,
  evidence: GoalEvidence,
  reference: number,
): CountedPosts {
  const posts: CountedPost[] = [];
  const leftOut: Partial<Record<GoalLeftOut, number>> = {};
  for (const post of evidence.posts) {
    const { publishedAt } = post;
    if (publishedAt === null || publishedAt < window.start || publishedAt >= window.end) continue;
    const found = countedOr(post, publishedAt, metrics, evidence, reference);
    if (typeof found === 'string') leftOut[found] = (leftOut[found] ?? 0) + 1;
    else posts.push(found);
  }
  return { posts, leftOut };
}

function countedOr(
  post: Post,
  publishedAt: number,
  metrics: readonly MetricName[],
  { facts, now }: GoalEvidence,
  reference: number,
): CountedPost | GoalLeftOut {
  if (post.promoted) return 'promoted';
  if (post.leftOut === true) return 'by the person';
  const settles = facts.settlesAfterHours * hour;
  if (now - publishedAt < settles) return 'young';
  const choice = countsFor(post, metrics);
  if (choice.state !== 'chosen') return 'no counts';
  const counts: Partial<Record<MetricName, number>> = {};
  const moments: number[] = [];
  for (const name of metrics) {
    const count = choice.counts[name];
    if (count === undefined) return 'no counts';
    counts[name] = middleOf(count);
    moments.push(count.observedAt);
  }
  const readAt = Math.min(...moments);
  if (readAt - publishedAt < settles) return 'read too early';
  const today = { publishedAt: reference, readAt: reference };
  return changeBetween({ publishedAt, readAt }, today, metrics, facts.definitionChanges) === undefined
    ? { counts, readAt }
    : 'other definition';
}
