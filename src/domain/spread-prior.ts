import type { SpreadPrior } from './usual.ts';

/** How widely one account's posts spread: the scale of `fitUsual`, and from how many posts. */
export interface AccountSpread {
  readonly account: string;
  readonly scale: number;
  readonly posts: number;
}

/** With fewer accounts nothing can be said of how alike they are. */
const fewestAccounts = 3;

/** However alike the accounts are, what they tell beforehand of another counts as so many posts at most. */
const mostWorth = 30;

/** Variance of the logarithm of a scale that was fitted to one post; (ν + 3) ÷ 2ν of a Student t distribution of ν = 5. */
const varianceAPost = 0.8;

/**
 * What the other accounts' spreads tell of this one's: their mean on the log scale, worth the more posts the more alike they
 * are, beyond chance (DerSimonian & Laird 1986, https://doi.org/10.1016/0197-2456(86)90046-2). Undefined below 3 accounts.
 */
export function poolSpreads(accounts: readonly AccountSpread[]): SpreadPrior | undefined {
  if (accounts.length < fewestAccounts) return undefined;
  const known = accounts.map(({ scale, posts }) => ({ log: Math.log(scale), weight: posts / varianceAPost }));
  const weights = sum(known, ({ weight }) => weight);
  const mean = sum(known, ({ log, weight }) => weight * log) / weights;
  const beyondChance = sum(known, ({ log, weight }) => weight * (log - mean) ** 2) - (known.length - 1);
  const between = Math.max(0, beyondChance / (weights - sum(known, ({ weight }) => weight ** 2) / weights));
  // Now each account by what is sure of it and what sets accounts apart.
  const balanced = known.map(({ log, weight }) => ({ log, weight: 1 / (1 / weight + between) }));
  const pooled = sum(balanced, ({ log, weight }) => weight * log) / sum(balanced, ({ weight }) => weight);
  return { scale: Math.exp(pooled), posts: Math.min(mostWorth, varianceAPost / between) };
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
