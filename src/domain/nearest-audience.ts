import type { Audience } from './account.ts';
import { engagementMetrics, engagementsReadAt } from './comparable-metrics.ts';
import type { PostFigures } from './post.ts';

/**
 * The follower count read nearest to a moment; of two equally near ones the earlier. Undefined where there is none.
 * Of the one before and the one after, both read within a day of it, the narrower is as good as nearest: one page says
 * "13K" and the next "12,604", and the second is what the account has.
 * `audiences` are one account's, oldest first, as the table's key gives them.
 */
export function nearestAudience(audiences: readonly Audience[], at: number): Audience | undefined {
  // Binary search: asked once for every post of a cohort, over an account's whole history.
  let from = 0;
  let to = audiences.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((audiences[middle]?.observedAt ?? Number.POSITIVE_INFINITY) < at) from = middle + 1;
    else to = middle;
  }
  const before = audiences[from - 1];
  const after = audiences[from];
  if (before === undefined || after === undefined) return before ?? after;
  const nearer = at - before.observedAt <= after.observedAt - at ? before : after;
  const farther = nearer === before ? after : before;
  return isWithinADay(farther, at) && widthOf(farther) < widthOf(nearer) ? farther : nearer;
}

function isWithinADay({ observedAt }: Audience, at: number): boolean {
  return Math.abs(observedAt - at) <= 24 * 3_600_000;
}

function widthOf({ followers }: Audience): number {
  return followers.high - followers.low;
}

/** For `assess`: of any post of the account, its followers at the reading nearest to that of the post's counts. */
export function followersFrom(
  audiences: readonly Audience[],
): (post: Pick<PostFigures, 'metrics' | 'observedAt'>) => Audience | undefined {
  return (post) => nearestAudience(audiences, engagementsReadAt(engagementMetrics(post)) ?? post.observedAt);
}
