import { assess, type ShortAssessment } from '../domain/assess.ts';
import type { CohortWindow } from '../domain/cohort-window.ts';
import { engagementMetrics, engagementsReadAt } from '../domain/comparable-metrics.ts';
import { engagementNeeds } from '../domain/engagements.ts';
import { type Explanation, explain } from '../domain/explain.ts';
import { fewestHoursBetween } from '../domain/kpi-inputs.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import type { Post, PostFigures, PostKey, Snapshot } from '../domain/post.ts';
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
export async function assessPosts(
  keys: readonly PostKey[],
  at: JudgedAt,
): Promise<readonly ShortAssessment[]> {
  const posts = await database.posts.bulkGet(keys.map(({ platform, id }) => [platform, id]));
  return assessRows(
    posts.flatMap((post) => post ?? []),
    at,
  );
}

/** The same of posts as they are kept, which need not be read again. */
export async function assessRows(posts: readonly Post[], at: JudgedAt): Promise<readonly ShortAssessment[]> {
  const evidence = await gatherEvidence(posts, at);
  return evidence.map(assess);
}

/** How one post did, with everything that rests on and with its velocity; undefined where it is not kept. */
export async function explainPost({ platform, id }: PostKey, at: JudgedAt): Promise<Explanation | undefined> {
  const post = await database.posts.get([platform, id]);
  if (post === undefined) return undefined;
  const [evidence] = await gatherEvidence([post], at);
  if (evidence === undefined) return undefined;
  const [candidates, earlier] = await Promise.all([
    wholePosts(post, evidence.candidates),
    earlierSnapshot(post),
  ]);
  return explain({ ...evidence, candidates, earlier });
}

/**
 * The posts of which these are the figures, in their order; one that was deleted meanwhile is left out. Posts nearest to a
 * moment lie side by side in the index by date: they come several times as fast from there as one by one.
 */
async function wholePosts(
  { platform, author }: Post,
  figures: readonly PostFigures[],
): Promise<readonly Post[]> {
  const moments = figures.flatMap(({ publishedAt }) => publishedAt ?? []);
  if (author === null || moments.length === 0) return [];
  const posts = await database.posts
    .where('[platform+author+publishedAt]')
    .between([platform, author, Math.min(...moments)], [platform, author, Math.max(...moments)], true, true)
    // Those of the very same moment at either end may be more.
    .limit(2 * figures.length)
    .toArray();
  const byId = new Map(posts.map((post) => [post.id, post]));
  return figures.flatMap(({ id }) => byId.get(id) ?? []);
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
