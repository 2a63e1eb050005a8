import type { AccrualRow, SpreadRow } from '../../../src/database/rows.ts';
import { accrualAges } from '../../../src/domain/accrual.ts';
import { formatFamilies } from '../../../src/domain/format-family.ts';
import { accountsIn, handleOf, judgedAt, type MadeSize } from './made-rows.ts';

// What would have been learnt from a made collection: of every account, so that what is pooled over all of them weighs as it does.

/** The curves of the platform, of its families, and of one account after the other within these. */
export function madeAccruals(platform: string, size: MadeSize): AccrualRow[] {
  const accounts = accountsIn(size);
  const steps = accrualAges
    .slice(1)
    .map((_, index) => ({ growth: 0.6 / (index + 1), variance: 0.02, posts: 40 }));
  const curve = (family: AccrualRow['family'], account: string): AccrualRow => ({
    platform,
    family,
    account,
    steps,
    posts: account === '' ? size.posts : size.postsOfAccount,
    accounts: account === '' ? accounts : 1,
    learntAt: judgedAt,
  });
  return [
    curve('', ''),
    ...formatFamilies.flatMap((family) => [
      curve(family, ''),
      ...Array.from({ length: accounts }, (_, account) => curve(family, handleOf(account))),
    ]),
  ];
}

/** How widely each account spreads, by each basis. */
export function madeSpreads(platform: string, size: MadeSize): SpreadRow[] {
  const bases = ['engagementRateByFollowers', 'engagements', 'views'] as const;
  return bases.map((basis) => ({
    platform,
    basis,
    accounts: Array.from({ length: accountsIn(size) }, (_, account) => ({
      account: handleOf(account),
      scale: 0.4 + (account % 7) * 0.05,
      posts: size.postsOfAccount,
    })),
  }));
}
