import { audiencesOfAccount, findAccount } from '../database/queries/accounts.ts';
import { postsOfAccount } from '../database/queries/posts.ts';
import type { AccountKey } from '../domain/account.ts';
import type { FollowedPost } from '../domain/followed-post.ts';
import type { Post } from '../domain/post.ts';
import type { AccountDetail } from './account-screen.tsx';
import { followPosts, judgePosts } from './judge-posts.ts';
import type { Judging } from './judging.ts';
import { usualFrom } from './read-usual.ts';

/** The posts of an account that are shown at most; the rest is in the exports. */
const shownPosts = 1000;

/** Reads all that is known of an account from the database. */
export function readAccount(key: AccountKey, judging: Judging): Promise<AccountDetail> {
  return readWith(key, judging, judgePosts);
}

/** The same without how well each of its posts did. */
export function readAccountUnjudged(key: AccountKey, judging: Judging): Promise<AccountDetail<FollowedPost>> {
  return readWith(key, judging, followPosts);
}

async function readWith<Shown extends FollowedPost>(
  key: AccountKey,
  judging: Judging,
  show: (posts: readonly Post[], judging: Judging) => Promise<readonly Shown[]>,
): Promise<AccountDetail<Shown>> {
  const [account, audiences, { rows }] = await Promise.all([
    findAccount(key),
    audiencesOfAccount(key),
    postsOfAccount(key, { limit: shownPosts }),
  ]);
  const [posts, usual] = await Promise.all([show(rows, judging), usualFrom(rows, judging)]);
  return { key, account, audiences, posts, usual };
}
