import { accrualAges } from './accrual.ts';
import { addsKnownToAll, engagementsOf } from './engagements.ts';
import { familyOf } from './format-family.ts';
import type { Growth, PostGrowth } from './learn-accrual.ts';
import { toLog } from './log-scale.ts';
import type { Post, Snapshot } from './post.ts';
import { middleOf } from './range-arithmetic.ts';

/** Past this age growth is not learnt. */
const oldest = Math.max(...accrualAges);

/** Two readings nearer to each other than so many hours tell nothing of how a post grows. */
const fewestHoursBetween = 1;

/**
 * How a post's engagements grew from each reading to the last one that tells them, over the metrics that both have. Undefined
 * where there are no two such readings at ages that are learnt from, and for posts whose growth is not their own: promoted
 * ones and those the person has left out. `snapshots` are the post's, oldest first.
 */
export function growthOfPost(post: Post, snapshots: readonly Snapshot[]): PostGrowth | undefined {
  const { author, publishedAt, promoted, leftOut, format } = post;
  if (author === null || publishedAt === null || promoted || leftOut === true) return undefined;
  const known = snapshots.filter(({ metrics }) => engagementsOf(metrics) !== undefined);
  const last = known.at(-1);
  if (last === undefined) return undefined;
  const growths = known.slice(0, -1).flatMap((earlier) => growthBetween(earlier, last, publishedAt) ?? []);
  return growths.length === 0 ? undefined : { account: author, family: familyOf(format), growths };
}

function growthBetween(earlier: Snapshot, later: Snapshot, publishedAt: number): Growth | undefined {
  const fromHours = (earlier.observedAt - publishedAt) / 3_600_000;
  const toHours = (later.observedAt - publishedAt) / 3_600_000;
  if (fromHours < accrualAges[0] || fromHours >= oldest) return undefined;
  if (toHours - fromHours < fewestHoursBetween) return undefined;
  const adds = addsKnownToAll([earlier.metrics, later.metrics]);
  const from = engagementsOf(earlier.metrics, adds)?.value;
  const to = engagementsOf(later.metrics, adds)?.value;
  if (from === undefined || to === undefined) return undefined;
  return { fromHours, toHours, growth: toLog(middleOf(to)) - toLog(middleOf(from)) };
}
