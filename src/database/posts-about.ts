import { Dexie } from 'dexie';
import type { CohortWindow } from '../domain/cohort-window.ts';
import type { Post } from '../domain/post.ts';
import { database } from './database.ts';

const day = 86_400_000;

/**
 * The posts of one account that any of these posts of it may be compared with: so many before each and as many after it,
 * as far as the window goes. Reads a number of rows that the window and the posts given bound, whatever is stored.
 */
export async function postsAbout(
  posts: readonly [Post, ...Post[]],
  window: CohortWindow,
): Promise<(post: Post) => readonly Post[]> {
  const moments = posts.flatMap(({ publishedAt }) => publishedAt ?? []);
  const [first] = posts;
  if (first.author === null || moments.length === 0) return () => [];
  if (posts.length > 1) {
    const shared = await postsBetween(
      first,
      window,
      Math.min(...moments),
      Math.max(...moments),
      posts.length,
    );
    if (shared !== undefined) return () => shared;
  }
  const about = new Map(
    await Promise.all(posts.map(async (post) => [post, await postsAboutOne(post, window)] as const)),
  );
  return (post) => about.get(post) ?? [];
}

/** All that is near to any moment between the two; undefined where that is more than the posts between and their windows. */
async function postsBetween(
  { platform, author }: Post,
  window: CohortWindow,
  earliest: number,
  latest: number,
  posts: number,
): Promise<readonly Post[] | undefined> {
  const most = posts + 2 * window.posts;
  const rows = await database.posts
    .where('[platform+author+publishedAt]')
    .between(
      [platform, author, window.days === null ? Dexie.minKey : earliest - window.days * day],
      [platform, author, window.days === null ? Dexie.maxKey : latest + window.days * day],
      true,
      true,
    )
    .limit(most + 1)
    .toArray();
  return rows.length > most ? undefined : rows;
}

async function postsAboutOne(
  { platform, author, publishedAt }: Post,
  window: CohortWindow,
): Promise<readonly Post[]> {
  if (author === null || publishedAt === null) return [];
  const within = (from: unknown, to: unknown, includesFrom: boolean) =>
    database.posts
      .where('[platform+author+publishedAt]')
      .between([platform, author, from], [platform, author, to], includesFrom, true);
  const earliest = window.days === null ? Dexie.minKey : publishedAt - window.days * day;
  const latest = window.days === null ? Dexie.maxKey : publishedAt + window.days * day;
  const [before, after] = await Promise.all([
    // The post itself is among them.
    within(earliest, publishedAt, true)
      .reverse()
      .limit(window.posts + 1)
      .toArray(),
    within(publishedAt, latest, false).limit(window.posts).toArray(),
  ]);
  return [...before, ...after];
}
