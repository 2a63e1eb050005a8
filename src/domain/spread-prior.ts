import type { SpreadPrior } from './usual.ts';

/** How widely one account's posts spread: the scale of `fitUsual`, and from how many posts. */
export interface AccountSpread {
  readonly scale: number;
  readonly posts: number;
}

/** Sums over accounts of what `poolSpread` needs: with an account's own share taken out, they tell of all others. */
export interface SpreadSums {
  readonly accounts: number;
  /** Of the weights w = posts ÷ `varianceAPost`, of their squares, and of w·log(scale) and w·log(scale)². */
  readonly weights: number;
  readonly weightSquares: number;
  readonly logs: number;
  readonly logSquares: number;
}

/** With fewer accounts nothing can be said of how alike they are. */
const fewestAccounts = 3;

/** However alike the accounts are, what they tell beforehand of another counts as so many posts at most. */
const mostWorth = 30;

/** Variance of the logarithm of a scale that was fitted to one post; (ν + 3) ÷ 2ν of a Student t distribution of ν = 5. */
const varianceAPost = 0.8;

/** The sums over these accounts. */
export function sumSpreads(spreads: readonly AccountSpread[]): SpreadSums {
  let sums: SpreadSums = { accounts: 0, weights: 0, weightSquares: 0, logs: 0, logSquares: 0 };
  for (const spread of spreads) sums = plus(sums, spread, 1);
  return sums;
}

/**
 * What the other accounts' spreads tell of this one's: their mean on the log scale, worth the more posts the more alike they
 * are, beyond chance (DerSimonian & Laird 1986, https://doi.org/10.1016/0197-2456(86)90046-2). `own` is taken out of the sums
 * where it is among them. Undefined below 3 other accounts.
 */
export function poolSpread(sums: SpreadSums, own?: AccountSpread): SpreadPrior | undefined {
  const others = own === undefined ? sums : plus(sums, own, -1);
  if (others.accounts < fewestAccounts) return undefined;
  const mean = others.logs / others.weights;
  const beyondChance = others.logSquares - others.weights * mean ** 2 - (others.accounts - 1);
  const between = Math.max(0, beyondChance / (others.weights - others.weightSquares / others.weights));
  return { scale: Math.exp(mean), posts: Math.min(mostWorth, varianceAPost / between) };
}

function plus(sums: SpreadSums, { scale, posts }: AccountSpread, sign: 1 | -1): SpreadSums {
  const weight = posts / varianceAPost;
  const log = Math.log(scale);
  return {
    accounts: sums.accounts + sign,
    weights: sums.weights + sign * weight,
    weightSquares: sums.weightSquares + sign * weight ** 2,
    logs: sums.logs + sign * weight * log,
    logSquares: sums.logSquares + sign * weight * log ** 2,
  };
}
