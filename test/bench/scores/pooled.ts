import { toLog } from '../../../src/domain/log-scale.ts';
import { poolSpread, sumSpreads } from '../../../src/domain/spread-prior.ts';
import { fitUsual, type SpreadPrior } from '../../../src/domain/usual.ts';
import type { Chance } from './chance.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import type { KindOfAccount } from './kinds-of-account.ts';
import { madeCase } from './made-account.ts';

const otherAccounts = 5;
const postsOfOthers = 30;

/** The same accounts judged by their own posts alone, and with what other accounts of the kind tell of the spread. */
export function pooledCoverageOf(
  kind: KindOfAccount,
  size: number,
  runs: number,
  chance: () => Chance,
): { readonly alone: Coverage; readonly pooled: Coverage } {
  return {
    alone: coverageOf(kind, size, runs, chance()),
    pooled: coverageOf(kind, size, runs, chance(), priorFrom(kind, chance())),
  };
}

function priorFrom(kind: KindOfAccount, chance: Chance): SpreadPrior | undefined {
  const spreads = Array.from({ length: otherAccounts }, () => {
    const { othersEngagements } = madeCase(kind, postsOfOthers, chance);
    const logs = othersEngagements.map((engagements, index) => ({
      log: toLog(engagements),
      days: -3 * index,
    }));
    return { scale: fitUsual(logs, 1 / Math.sqrt(kind.typical)).scale, posts: postsOfOthers };
  });
  return poolSpread(sumSpreads(spreads));
}
