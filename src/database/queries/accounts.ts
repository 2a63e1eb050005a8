import type { Account, AccountKey, Audience } from '../../domain/account.ts';
import { database, startingWith } from '../database.ts';
import type { Piece } from './posts.ts';

/** An account with how many of its posts are kept, those without a known publication left out. */
export interface CountedAccount extends Account {
  readonly posts: number;
}

/** An account as it is kept; undefined where it is not. */
export function findAccount({ platform, id }: AccountKey): Promise<Account | undefined> {
  return database.accounts.get([platform, id]);
}

/** The accounts by platform and handle, `limit` at a time; `after` is `next` of the piece before. */
export async function listAccounts({
  after = null,
  limit = 100,
}: {
  readonly after?: AccountKey | null;
  readonly limit?: number;
} = {}): Promise<Piece<Account, AccountKey>> {
  const { accounts } = database;
  const all =
    after === null ? accounts.orderBy(':id') : accounts.where(':id').above([after.platform, after.id]);
  const rows = await all.limit(limit).toArray();
  return { rows, next: rows.length < limit ? null : (rows.at(-1) ?? null) };
}

/** The accounts that the person has said are theirs. */
export async function myAccounts(): Promise<readonly Account[]> {
  // All in one request: a filter of Dexie's asks for row after row.
  return (await database.accounts.toArray()).filter(({ mine }) => mine);
}

/** An account's follower counts, oldest first, the newest `limit` of them. */
export async function audiencesOfAccount(
  { platform, id }: AccountKey,
  { limit = 400 } = {},
): Promise<readonly Audience[]> {
  const newestFirst = await database.audiences
    .where('[platform+account+observedAt]')
    .between(...startingWith(platform, id))
    .reverse()
    .limit(limit)
    .toArray();
  return newestFirst.reverse();
}

/** An account with how many of its posts are kept. */
export async function counted(account: Account): Promise<CountedAccount> {
  const posts = await database.posts
    .where('[platform+author+publishedAt]')
    .between(...startingWith(account.platform, account.id))
    .count();
  return { ...account, posts };
}
