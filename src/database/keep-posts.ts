import { database } from './database.ts';
import { noteReauthored, reauthored } from './due-comments.ts';
import { grouped } from './grouped.ts';
import { isNewsOfPost } from './is-news.ts';
import { joinImportedPosts } from './join-imported-posts.ts';
import type { Batch } from './keep-batch.ts';
import { mergePosts } from './merge-posts.ts';
import { type KeepableReading, postFromReading, snapshotFromReading } from './post-from-reading.ts';
import { putPosts } from './put-posts.ts';
import type { PostRow, SnapshotRow } from './rows.ts';

/**
 * Keeps the posts of a batch and what is new of their histories, and notes those whose comments wait for their author; what
 * files told of them under another id is joined to them. Answers the posts as they are kept now. To be called within a
 * transaction over `joiningTables` and `snapshots`.
 */
export async function keepPosts({ readings }: Pick<Batch, 'readings'>): Promise<readonly PostRow[]> {
  const ofPosts = grouped(readings, ({ platform, id }) => `${platform} ${id}`).map(inOrder);
  const keys = ofPosts.flatMap(([first]) =>
    first === undefined ? [] : [[first.platform, first.id] as [string, string]],
  );
  const [known, imports] = await Promise.all([
    database.posts.bulkGet(keys),
    database.imports.limit(1).count(),
  ]);
  const kept = ofPosts.map((ofPost, index) => readingsOverPost(ofPost, known[index]));
  const posts = kept.flatMap(({ post }) => post ?? []);
  await Promise.all([
    noteReauthored(reauthored(posts, known)),
    putPosts(posts, known),
    database.snapshots.bulkPut(kept.flatMap(({ snapshots }) => snapshots)),
  ]);
  // Where no file was imported there is nothing to join.
  if (imports === 0 || !(await joinImportedPosts(posts, known))) return posts;
  return (await database.posts.bulkGet(keys)).flatMap((post) => post ?? []);
}

/** Oldest first; those of one moment in a fixed order, so that the order within a batch says nothing. */
function inOrder(readings: readonly KeepableReading[]): readonly KeepableReading[] {
  return [...readings].sort(
    (one, other) =>
      one.observedAt - other.observedAt || (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1),
  );
}

function readingsOverPost(
  readings: readonly KeepableReading[],
  known: PostRow | undefined,
): { readonly post: PostRow | undefined; readonly snapshots: readonly SnapshotRow[] } {
  let post = known;
  const snapshots: SnapshotRow[] = [];
  for (const reading of readings) {
    const snapshot = snapshotFromReading(reading);
    const isNews = isNewsOfPost(snapshot, post);
    if (isNews) snapshots.push(snapshot);
    const told = postFromReading(reading);
    const withSnapshot = isNews ? { ...told, snapshotAt: snapshot.observedAt } : told;
    // Merged with itself where it is the first, so that every row is written in one way.
    post = mergePosts(post ?? withSnapshot, withSnapshot);
  }
  return { post, snapshots };
}
