import { assess } from '../domain/assess.ts';
import type { Assessment } from '../domain/assessment.ts';
import type { CohortWindow } from '../domain/cohort-window.ts';
import { type Explanation, explain } from '../domain/explain.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import type { PostKey } from '../domain/post.ts';
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
  const [evidence] = await gatherEvidence([post], at, { withEarlier: true });
  return evidence === undefined ? undefined : explain(evidence);
}
