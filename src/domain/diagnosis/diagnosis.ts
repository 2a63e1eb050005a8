import type { FollowedPost } from '../followed-post.ts';
import { type BestTimes, bestTimes } from './best-times.ts';
import { compareTraits, type TraitComparison } from './compare-traits.ts';
import { type DiagnosedPosts, type DiagnosisQuestion, diagnosedPosts } from './diagnosed-posts.ts';
import { type FunnelFinding, findInFunnel } from './find-in-funnel.ts';

/** What an account's posts teach, each part with its sample. */
export interface Diagnosis {
  readonly posts: DiagnosedPosts;
  readonly funnel: readonly FunnelFinding[];
  readonly times: BestTimes;
  readonly traits: readonly TraitComparison[];
}

/** Looks an account's posts through; `timeZone` (IANA) is the one in which hours are told. */
export function diagnose(
  posts: readonly FollowedPost[],
  question: DiagnosisQuestion & { readonly timeZone: string },
): Diagnosis {
  const diagnosed = diagnosedPosts(posts, question);
  return {
    posts: diagnosed,
    funnel: findInFunnel(diagnosed.posts, question),
    times: bestTimes(diagnosed.posts, question.timeZone),
    traits: compareTraits(diagnosed.posts),
  };
}
