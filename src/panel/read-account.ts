import { audiencesOfAccount, findAccount } from '../database/queries/accounts.ts';
import { postsOfAccount } from '../database/queries/posts.ts';
import type { AccountKey } from '../domain/account.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import type { AccountDetail } from './account-screen.tsx';
import { judgePosts } from './judge-posts.ts';

/** The posts of an account that are shown at most; the rest is in the exports. */
const shownPosts = 1000;

/** Reads all that is known of an account from the database. */
export async function readAccount(
  key: AccountKey,
  platforms: readonly PlatformFacts[],
): Promise<AccountDetail> {
  const [account, audiences, { rows }] = await Promise.all([
    findAccount(key),
    audiencesOfAccount(key),
    postsOfAccount(key, { limit: shownPosts }),
  ]);
  return { key, account, audiences, posts: await judgePosts(rows, platforms) };
}
