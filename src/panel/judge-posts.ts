import { gatherEvidence } from '../database/gather-evidence.ts';
import { explain } from '../domain/explain.ts';
import type { FollowedPost } from '../domain/followed-post.ts';
import { kpiInputs } from '../domain/kpi-inputs.ts';
import type { Post } from '../domain/post.ts';
import { whatWouldChange } from '../domain/what-would-change.ts';
import type { ExportedPost } from '../exports/exported-post.ts';
import { sayChange } from '../locales/say-reasons.ts';
import type { JudgedPost } from './judged-post.ts';
import type { Judging } from './judging.ts';

/** How well each of these posts did. Posts of platforms no longer known are left out. */
export async function judgePosts(posts: readonly Post[], judging: Judging): Promise<readonly JudgedPost[]> {
  const evidence = await gatherEvidence(posts, { ...judging, now: Date.now() });
  return evidence.map((each) => {
    const { assessment, inputs } = explain(each);
    return { post: each.post, assessment, inputs };
  });
}

/**
 * Each of these posts with its followers alone: what posts teach together asks for no more, and judging takes most of the time.
 * Posts of platforms no longer known are left out.
 */
export async function followPosts(
  posts: readonly Post[],
  judging: Judging,
): Promise<readonly FollowedPost[]> {
  const evidence = await gatherEvidence(posts, { ...judging, now: Date.now() });
  return evidence.map(({ post, followersOf }) => ({
    post,
    inputs: kpiInputs(post, followersOf(post)?.followers, undefined),
  }));
}

/** How well each of these posts did, with all that each judgement rests on, one by one: only the post at hand holds its cohort. */
export async function* explainPosts(
  posts: readonly Post[],
  judging: Judging,
): AsyncGenerator<ExportedPost, void, void> {
  const evidence = await gatherEvidence(posts, { ...judging, now: Date.now() });
  for (const each of evidence) {
    const explanation = explain(each);
    // A file is read by programs and by people of any language: its columns and its words are English.
    const changes = whatWouldChange(explanation).map((change) => sayChange(change, 'en'));
    yield { post: each.post, explanation, changes };
  }
}
