import { explainPost } from '../database/assess-posts.ts';
import { findPost, historyOfPost } from '../database/queries/posts.ts';
import type { PostKey } from '../domain/post.ts';
import type { Judging } from './judging.ts';
import type { PostDetail } from './post-screen.tsx';

/** Reads all that is known of one post from the database; undefined where it is not kept. */
export async function readPost(key: PostKey, judging: Judging): Promise<PostDetail | undefined> {
  const [post, history, explanation] = await Promise.all([
    findPost(key),
    historyOfPost(key),
    explainPost(key, { ...judging, now: Date.now() }),
  ]);
  if (post === undefined || explanation === undefined) return undefined;
  return { post, explanation, snapshots: [...history.rows].reverse() };
}
