import { engagementMetrics, engagementsReadAt } from '../comparable-metrics.ts';
import type { GroupPost } from '../compare-groups.ts';
import { changeBetween, type DefinitionChange } from '../definition-change.ts';
import { addsKnownToAll, engagementsOf } from '../engagements.ts';
import type { FollowedPost } from '../followed-post.ts';
import type { MetricName } from '../metrics.ts';
import type { Post } from '../post.ts';

/** Posts published longer ago than so many days are left out: accounts, their public and the platforms change. */
export const diagnosisDays = 365;

/** A post of the account with what its engagement is compared by. */
export interface DiagnosedPost {
  readonly post: Post;
  /** Milliseconds since 1970. */
  readonly publishedAt: number;
  readonly engagement: GroupPost;
}

/** Why a post says nothing here. */
export type NotDiagnosed =
  | 'promoted'
  | 'by the person'
  | 'no date'
  | 'outside the period'
  | 'no counts'
  | 'read too early'
  | 'other definition';

/** The posts of one account from which something can be learnt, all counted alike. */
export interface DiagnosedPosts {
  /** Newest first. */
  readonly posts: readonly DiagnosedPost[];
  /** The metrics that make engagements, the same for every post. */
  readonly counted: readonly MetricName[];
  /** Whether engagements are divided by followers: where every post has them. */
  readonly perFollower: boolean;
  readonly leftOut: Readonly<Partial<Record<NotDiagnosed, number>>>;
}

/** What is asked of the account's platform, and when; `now` in milliseconds since 1970. */
export interface DiagnosisQuestion {
  readonly settlesAfterHours: number;
  readonly definitionChanges: readonly DefinitionChange[];
  readonly now: number;
}

const hour = 3_600_000;

/** Those of an account's posts whose engagement has settled and is counted alike; the newest decides by which definition. */
export function diagnosedPosts(posts: readonly FollowedPost[], question: DiagnosisQuestion): DiagnosedPosts {
  const leftOut: Partial<Record<NotDiagnosed, number>> = {};
  const newestFirst = posts.toSorted(
    (one, other) => (other.post.publishedAt ?? 0) - (one.post.publishedAt ?? 0),
  );
  const taken: FollowedPost[] = [];
  for (const each of newestFirst) {
    const reason = whyNot(each.post, taken[0]?.post, question);
    if (reason === undefined) taken.push(each);
    else leftOut[reason] = (leftOut[reason] ?? 0) + 1;
  }
  const adds = addsKnownToAll(taken.map(({ post }) => engagementMetrics(post)));
  const perFollower = taken.every(({ inputs }) => (inputs.followers?.low ?? 0) > 0);
  const diagnosed = taken.flatMap(({ post, inputs }) => {
    const engagements = engagementsOf(engagementMetrics(post), adds);
    if (engagements === undefined || post.publishedAt === null) return [];
    const outOf = perFollower ? (inputs.followers ?? null) : null;
    return {
      post,
      publishedAt: post.publishedAt,
      engagement: { count: engagements.value, outOf },
      engagements,
    };
  });
  return {
    posts: diagnosed,
    counted: diagnosed[0]?.engagements.counted ?? [],
    perFollower: perFollower && diagnosed.length > 0,
    leftOut,
  };
}

function whyNot(
  post: Post,
  newest: Post | undefined,
  { settlesAfterHours, definitionChanges, now }: DiagnosisQuestion,
): NotDiagnosed | undefined {
  if (post.promoted) return 'promoted';
  if (post.leftOut === true) return 'by the person';
  if (post.publishedAt === null) return 'no date';
  if (post.publishedAt > now || now - post.publishedAt > diagnosisDays * 24 * hour)
    return 'outside the period';
  const counts = engagementMetrics(post);
  const readAt = engagementsReadAt(counts);
  if (readAt === undefined) return 'no counts';
  if (readAt - post.publishedAt < settlesAfterHours * hour) return 'read too early';
  const newestReadAt = newest && engagementsReadAt(engagementMetrics(newest));
  if (newest?.publishedAt == null || newestReadAt === undefined) return undefined;
  const change = changeBetween(
    { publishedAt: post.publishedAt, readAt },
    { publishedAt: newest.publishedAt, readAt: newestReadAt },
    Object.keys(counts) as MetricName[],
    definitionChanges,
  );
  return change && 'other definition';
}
