import { audiencesOfAccount, findAccount } from '../database/queries/accounts.ts';
import { postsOfAccount } from '../database/queries/posts.ts';
import type { AccountKey } from '../domain/account.ts';
import type { AccountDetail } from './account-screen.tsx';
import { judgePosts } from './judge-posts.ts';
import type { Judging } from './judging.ts';
import { usualFrom } from './read-usual.ts';

/** The posts of an account that are shown at most; the rest is in the exports. */
const shownPosts = 1000;

/** Reads all that is known of an account from the database. */
export async function readAccount(key: AccountKey, judging: Judging): Promise<AccountDetail> {
  const [account, audiences, { rows }] = await Promise.all([
    findAccount(key),
    audiencesOfAccount(key),
    postsOfAccount(key, { limit: shownPosts }),
  ]);
  const [posts, usual] = await Promise.all([judgePosts(rows, judging), usualFrom(rows, judging)]);
  return { key, account, audiences, posts, usual };
}
