import { gatherEvidence } from '../database/gather-evidence.ts';
import { explain } from '../domain/explain.ts';
import type { Post } from '../domain/post.ts';
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
