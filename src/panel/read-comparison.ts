import { accountSetsOf, postsOfSet } from '../database/queries/account-sets.ts';
import { findPost } from '../database/queries/posts.ts';
import type { Account } from '../domain/account.ts';
import type { AccountSet } from '../domain/account-set.ts';
import { type ComparedAccounts, compareAccounts, momentOf } from '../domain/compare-accounts.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import type { Post, PostKey } from '../domain/post.ts';

/** A set with its accounts compared. */
export interface Comparison {
  readonly set: AccountSet;
  /** Posts were published at most so many days before now, or before or after the placed post; null: whenever. */
  readonly days: number | null;
  readonly around: 'now' | 'placed post';
  readonly compared: ComparedAccounts;
  /** What is kept of the accounts, by handle. */
  readonly accounts: ReadonlyMap<string, Account>;
}

interface ComparedAt {
  readonly facts: PlatformFacts;
  readonly days: number | null;
}

/** Reads what a set's accounts are compared by, and compares them as of now; `placed` is placed among the others. */
export async function readComparison(
  set: AccountSet,
  { facts, days }: ComparedAt,
  placed?: Post,
): Promise<Comparison> {
  const now = Date.now();
  const found = await postsOfSet(set, { moment: momentOf({ placed, now }), days, now });
  const { settlesAfterHours } = facts;
  return {
    set,
    days,
    around: placed === undefined ? 'now' : 'placed post',
    compared: compareAccounts({ accounts: found, placed, now, days, settlesAfterHours }),
    accounts: new Map(
      found.flatMap(({ handle, account }) => (account === undefined ? [] : [[handle, account]])),
    ),
  };
}

/** A post with the comparisons of every set that its account is in; none where it is in none, or where the post is not kept. */
export async function readPlaces(key: PostKey, at: ComparedAt): Promise<readonly Comparison[]> {
  const post = await findPost(key);
  if (post === undefined || post.author === null) return [];
  const sets = await accountSetsOf(at.facts.id, post.author);
  return Promise.all(sets.map((set) => readComparison(set, at, post)));
}
