import type { Account, AccountKey, Audience } from '../../domain/account.ts';
import { type AccountSet, mostInSet } from '../../domain/account-set.ts';
import type { PlatformId } from '../../domain/platform-facts.ts';
import type { Post } from '../../domain/post.ts';
import { database, startingWith } from '../database.ts';
import { audiencesOfAccount, type CountedAccount, counted } from './accounts.ts';

/** Posts of one account that are compared at most. */
const postsLimit = 100;

/** The sets of a platform's accounts, by name; those of one account alone where one is given. Without those that were deleted. */
export async function accountSetsOf(platform: PlatformId, account?: string): Promise<readonly AccountSet[]> {
  const rows = await database.accountSets
    .where(':id')
    .between(...startingWith(platform))
    .filter(({ deleted, accounts }) => !deleted && (account === undefined || accounts.includes(account)))
    .toArray();
  return rows.sort((one, other) => one.name.localeCompare(other.name) || (one.id < other.id ? -1 : 1));
}

/** What is kept of one account of a set. */
export interface AccountOfSet {
  readonly handle: string;
  /** Undefined where the account itself is not kept, or not any more. */
  readonly account: Account | undefined;
  /** Those nearest to the moment asked for, nearest first, at most `postsLimit`. */
  readonly posts: readonly Post[];
  /** Oldest first. */
  readonly audiences: readonly Audience[];
}

/** Which of an account's posts are read. Moments in milliseconds since 1970. */
interface Around {
  /** Those nearest to it. */
  readonly moment: number;
  /** At most so many days before or after it; null: whenever. */
  readonly days: number | null;
  /** None after it. */
  readonly now: number;
}

/** The accounts of a set with their posts around a moment: bounded, whatever is stored. */
export function postsOfSet(
  { platform, accounts }: Pick<AccountSet, 'platform' | 'accounts'>,
  around: Around,
): Promise<readonly AccountOfSet[]> {
  return Promise.all(
    accounts.slice(0, mostInSet).map(async (handle) => {
      const key = { platform, id: handle };
      const [account, audiences, posts] = await Promise.all([
        database.accounts.get([platform, handle]),
        audiencesOfAccount(key),
        postsNear(key, around),
      ]);
      return { handle, account, posts, audiences };
    }),
  );
}

async function postsNear(
  { platform, id }: AccountKey,
  { moment, days, now }: Around,
): Promise<readonly Post[]> {
  const reach = days === null ? Number.POSITIVE_INFINITY : days * 86_400_000;
  const between = (from: number, to: number) =>
    database.posts
      .where('[platform+author+publishedAt]')
      .between([platform, id, from], [platform, id, to], true, true);
  const before = await between(moment - reach, moment)
    .reverse()
    .limit(postsLimit)
    .toArray();
  const after =
    moment < now
      ? await between(moment + 1, Math.min(now, moment + reach))
          .limit(postsLimit)
          .toArray()
      : [];
  const distance = ({ publishedAt }: Post) => Math.abs((publishedAt ?? 0) - moment);
  return [...before, ...after].sort((one, other) => distance(one) - distance(other)).slice(0, postsLimit);
}

/** Accounts of a platform whose handle or name holds these words, in whatever case: the person's own first, then by handle. */
export async function findAccounts(
  platform: PlatformId,
  words: string,
  limit: number,
): Promise<{ readonly rows: readonly CountedAccount[]; readonly more: boolean }> {
  const wanted = words.trim().toLocaleLowerCase();
  const fits = ({ id, name }: Account) =>
    id.toLocaleLowerCase().includes(wanted) || (name ?? '').toLocaleLowerCase().includes(wanted);
  const ofPlatform = (mine: boolean) =>
    database.accounts
      .where(':id')
      .between(...startingWith(platform))
      .filter((account) => account.mine === mine && fits(account))
      .limit(limit + 1)
      .toArray();
  const found = [...(await ofPlatform(true)), ...(await ofPlatform(false))];
  return { rows: await Promise.all(found.slice(0, limit).map(counted)), more: found.length > limit };
}

/** These accounts with how many of their posts are kept; one that is not kept is there by its handle alone. */
export function countAccounts(keys: readonly AccountKey[]): Promise<readonly CountedAccount[]> {
  return Promise.all(
    keys.map(async ({ platform, id }) => {
      const known = await database.accounts.get([platform, id]);
      return counted(known ?? { platform, id, name: null, url: null, mine: false, observedAt: 0 });
    }),
  );
}
