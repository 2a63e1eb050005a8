import { assess } from '../domain/assess.ts';
import type { Assessment } from '../domain/assessment.ts';
import type { CohortWindow } from '../domain/cohort-window.ts';
import { engagementMetrics, engagementsReadAt } from '../domain/comparable-metrics.ts';
import { engagementNeeds } from '../domain/engagements.ts';
import { type Explanation, explain } from '../domain/explain.ts';
import { fewestHoursBetween } from '../domain/kpi-inputs.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import type { Post, PostKey, Snapshot } from '../domain/post.ts';
import { database } from './database.ts';
import { gatherEvidence } from './gather-evidence.ts';

/** What judging needs to know beside what is stored. */
export interface JudgedAt {
  readonly platforms: readonly PlatformFacts[];
  /** As the person has chosen it; see `windowOf`. */
  readonly window: CohortWindow;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** How these posts did; those that are not kept, or of an unknown platform, are left out. Without velocity. */
export async function assessPosts(keys: readonly PostKey[], at: JudgedAt): Promise<readonly Assessment[]> {
  const posts = await database.posts.bulkGet(keys.map(({ platform, id }) => [platform, id]));
  const evidence = await gatherEvidence(
    posts.flatMap((post) => post ?? []),
    at,
  );
  return evidence.map(assess);
}

/** How one post did, with everything that rests on and with its velocity; undefined where it is not kept. */
export async function explainPost({ platform, id }: PostKey, at: JudgedAt): Promise<Explanation | undefined> {
  const post = await database.posts.get([platform, id]);
  if (post === undefined) return undefined;
  const [evidence] = await gatherEvidence([post], at);
  if (evidence === undefined) return undefined;
  const [candidates, earlier] = await Promise.all([
    database.posts.bulkGet(evidence.candidates.map((candidate) => [candidate.platform, candidate.id])),
    earlierSnapshot(post),
  ]);
  return explain({ ...evidence, candidates: candidates.flatMap((each) => each ?? []), earlier });
}

/** Snapshots before a post's latest reading that are looked at for one which tells engagements. */
const earlierLimit = 20;

/** The newest snapshot, early enough before the post's latest counts, that tells engagements too. */
async function earlierSnapshot(post: Post): Promise<Snapshot | undefined> {
  const { platform, id, observedAt } = post;
  const readAt = engagementsReadAt(engagementMetrics(post)) ?? observedAt;
  const before = await database.snapshots
    .where('[platform+id+observedAt]')
    .between([platform, id, 0], [platform, id, readAt - fewestHoursBetween * 3_600_000], true, true)
    .reverse()
    .limit(earlierLimit)
    .toArray();
  return before.find(({ metrics }) => engagementNeeds.every((name) => metrics[name] !== undefined));
}
