import type { PostKey } from '../domain/post.ts';
import { database } from './database.ts';
import { mergePosts } from './merge-posts.ts';
import { postTables, putPosts } from './put-posts.ts';

/**
 * Leaves a post out of every comparison, or takes it in again. `now` in milliseconds since 1970. Throws where the post is not
 * kept.
 */
export function leaveOut({ platform, id }: PostKey, leftOut: boolean, now: number): Promise<void> {
  return database.transaction('rw', postTables, async () => {
    const known = await database.posts.get([platform, id]);
    if (known === undefined) throw new Error('this post is not kept');
    // What the person said last stands, also where the clock was put back since.
    const at = Math.max(now, (known.toldAt.leftOut ?? 0) + 1);
    const told = { ...known, leftOut, toldAt: { ...known.toldAt, leftOut: at } };
    await putPosts([mergePosts(told, told)], [known]);
  });
}
