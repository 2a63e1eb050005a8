import type { Chance } from './chance.ts';
import type { KindOfAccount } from './kinds-of-account.ts';

/** The true share, 0–100, of the account's posts of one day that a post of so many engagements would leave behind. */
export type TruePlace = (engagements: number) => number;

const sampleSize = 100_000;

/** Found from a great many posts of that day; equal counts are shared half and half. */
export function truePlaceIn(kind: KindOfAccount, chance: Chance): TruePlace {
  const logs = Float64Array.from(
    { length: sampleSize },
    () => Math.log(kind.typical) + kind.spread(chance),
  ).sort();
  const below = (engagements: number) => countBelow(logs, Math.log(Math.max(engagements, 1e-9))) / sampleSize;
  return (engagements) => 50 * (below(engagements - 0.5) + below(engagements + 0.5));
}

function countBelow(ascending: Float64Array, value: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] ?? Number.POSITIVE_INFINITY) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
