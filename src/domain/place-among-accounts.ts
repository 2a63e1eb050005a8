import { quantile } from './benchmark.ts';
import { type AccountSample, fewestOfAccount } from './compare-accounts.ts';
import { percentileRank } from './percentile-rank.ts';
import type { Range } from './range.ts';

/** A place among accounts, or why there is none. */
export type PlaceAmongAccounts =
  /**
   * The share of the accounts' posts that lie below, 0–100, ties counted half: worked out for each account and then averaged, so
   * that each counts the same however many of its posts were read. A range where counts are abbreviated.
   */
  | { readonly state: 'placed'; readonly place: Range; readonly accounts: number }
  /** Fewer than `fewestAccounts` accounts of the set have `fewestOfAccount` posts to compare; `enough` have. */
  | { readonly state: 'too few accounts'; readonly enough: number }
  /** The account that is to be placed has fewer than `fewestOfAccount` posts to compare itself. */
  | { readonly state: 'too few posts'; readonly size: number };

/** Accounts with enough posts that a set needs. */
export const fewestAccounts = 2;

/** The place of a rate, such as a post's, among the accounts of a set that have enough posts. */
export function placeAmongAccounts(rate: Range, samples: readonly AccountSample[]): PlaceAmongAccounts {
  const enough = samples.filter(hasEnough);
  if (enough.length < fewestAccounts) return { state: 'too few accounts', enough: enough.length };
  return { state: 'placed', place: averageRank(rate, enough), accounts: enough.length };
}

/**
 * The place of an account's median among the posts of the other accounts that have enough. Its own are left out: among them
 * a median is at 50 by what it is. `samples` holds the account.
 */
export function placeOfMedian(handle: string, samples: readonly AccountSample[]): PlaceAmongAccounts {
  const own = samples.find((sample) => sample.handle === handle);
  if (own === undefined || !hasEnough(own)) return { state: 'too few posts', size: own?.rates.length ?? 0 };
  const others = samples.filter((sample) => sample !== own && hasEnough(sample));
  if (others.length + 1 < fewestAccounts) return { state: 'too few accounts', enough: others.length + 1 };
  return { state: 'placed', place: averageRank(medianRange(own.rates), others), accounts: others.length };
}

/** Whether an account counts in a place. */
export function hasEnough({ rates }: AccountSample): boolean {
  return rates.length >= fewestOfAccount;
}

function averageRank(rate: Range, samples: readonly AccountSample[]): Range {
  const ranks = samples.map(({ rates }) => percentileRank(rate, rates));
  return {
    low: ranks.reduce((sum, { low }) => sum + low, 0) / ranks.length,
    high: ranks.reduce((sum, { high }) => sum + high, 0) / ranks.length,
  };
}

/** Every median that the ranges can give: it is lowest where all are, and highest where all are. */
function medianRange(rates: readonly Range[]): Range {
  const inOrder = (values: readonly number[]) => [...values].sort((one, other) => one - other);
  return {
    low: quantile(inOrder(rates.map(({ low }) => low)), 0.5),
    high: quantile(inOrder(rates.map(({ high }) => high)), 0.5),
  };
}
