import type { PlatformId } from './platform-facts.ts';

/** Accounts that a set holds at most: what comparing them reads stays bounded. */
export const mostInSet = 20;

/** Characters that the name of a set has at most. */
export const longestSetName = 80;

/** A set of accounts of one platform that the person has put together to compare them: their own, competitors. */
export interface AccountSet {
  readonly platform: PlatformId;
  /** Made where the set is; the same in every backup of it. */
  readonly id: string;
  readonly name: string;
  /** Handles, each once, at most `mostInSet`. */
  readonly accounts: readonly string[];
}
