import { gatherEvidence } from '../database/gather-evidence.ts';
import { postsOfAccount } from '../database/queries/posts.ts';
import type { AccountKey } from '../domain/account.ts';
import { type AccountUsual, accountUsual, latestCounted, postOfNow } from '../domain/account-usual.ts';
import type { Post } from '../domain/post.ts';
import type { Judging } from './judging.ts';

/** The newest posts of an account among which one that has counts is looked for. */
const lookedAt = 50;

/** What is usual for an account now; of its posts only the newest are read. */
export async function readUsual(key: AccountKey, judging: Judging): Promise<AccountUsual> {
  const { rows } = await postsOfAccount(key, { limit: lookedAt });
  return usualFrom(rows, judging);
}

/** The same from its posts, newest first, where they are read anyway. */
export async function usualFrom(newestFirst: readonly Post[], judging: Judging): Promise<AccountUsual> {
  const now = Date.now();
  const latest = latestCounted(newestFirst);
  const [evidence] = await gatherEvidence(latest === undefined ? [] : [postOfNow(latest, now)], {
    ...judging,
    now,
  });
  return accountUsual(evidence);
}
