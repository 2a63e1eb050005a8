import { Dexie } from 'dexie';
import type { AccountKey } from '../../domain/account.ts';
import type { Post, PostKey, Snapshot } from '../../domain/post.ts';
import { database } from '../database.ts';
import { isReadFromPage } from '../post-from-statement.ts';

/** A piece of a list that is read by key. */
export interface Piece<Row, Key> {
  readonly rows: readonly Row[];
  /** What to ask the next piece with; null: this was the last. */
  readonly next: Key | null;
}

/** A post as it is kept; undefined where it is not. */
export function findPost({ platform, id }: PostKey): Promise<Post | undefined> {
  return database.posts.get([platform, id]);
}

/** A post's snapshots, newest first, `limit` at a time; `before` is `next` of the piece before. */
export async function historyOfPost(
  { platform, id }: PostKey,
  { before = Number.MAX_SAFE_INTEGER, limit = 200 } = {},
): Promise<Piece<Snapshot, number>> {
  const rows = await database.snapshots
    .where('[platform+id+observedAt]')
    .between([platform, id, 0], [platform, id, before], true, false)
    .reverse()
    .limit(limit)
    .toArray();
  return { rows, next: rows.length < limit ? null : (rows.at(-1)?.observedAt ?? null) };
}

/**
 * An account's posts, newest first, about `limit` at a time (posts of the very same moment are never parted); `before` is
 * `next` of the piece before. A post whose publication is unknown is not among them.
 */
export async function postsOfAccount(
  { platform, id }: AccountKey,
  { before = Number.MAX_SAFE_INTEGER, limit = 200 } = {},
): Promise<Piece<Post, number>> {
  const within = (from: unknown, to: unknown) =>
    database.posts
      .where('[platform+author+publishedAt]')
      .between([platform, id, from], [platform, id, to], true, false)
      .reverse();
  const rows = await within(Dexie.minKey, before).limit(limit).toArray();
  const last = rows.at(-1)?.publishedAt ?? null;
  if (rows.length < limit || last === null) return { rows, next: null };
  const ofLastMoment = await within(last, last + 1).toArray();
  return { rows: [...rows.filter(({ publishedAt }) => publishedAt !== last), ...ofLastMoment], next: last };
}

/** How many posts were read on pages since a moment (milliseconds since 1970); those of files alone are not read. */
export function countPostsReadSince(moment: number): Promise<number> {
  return database.posts.where('observedAt').aboveOrEqual(moment).filter(isReadFromPage).count();
}

/**
 * An account's posts that were published from one moment to another (milliseconds since 1970, both included), the newest first, at
 * most `limit`.
 */
export function postsPublished(
  { platform, id }: AccountKey,
  from: number,
  to: number,
  limit: number,
): Promise<readonly Post[]> {
  return database.posts
    .where('[platform+author+publishedAt]')
    .between([platform, id, from], [platform, id, to], true, true)
    .reverse()
    .limit(limit)
    .toArray();
}
