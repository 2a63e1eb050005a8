import type { LearntRow } from '../../../src/database/rows.ts';
import { type AccrualCurve, accrualAges } from '../../../src/domain/accrual.ts';
import type { BasisName } from '../../../src/domain/assessment.ts';
import { formatFamilies } from '../../../src/domain/format-family.ts';
import { type AccountSpread, sumSpreads } from '../../../src/domain/spread-prior.ts';
import { accountsIn, handleOf, judgedAt, type MadeSize } from './made-rows.ts';

// What would have been learnt from a made collection: of every account, so that what is pooled over all of them weighs as it does.

/** What each account has taught, and what all of them together have. */
export function madeLearnt(platform: string, size: MadeSize): LearntRow[] {
  const accounts = Array.from({ length: accountsIn(size) }, (_, account) =>
    ofAccount(platform, account, size),
  );
  const curve = (family: AccrualCurve['family']): AccrualCurve => ({
    ...curveOf(family, ''),
    posts: size.posts,
    accounts: accounts.length,
  });
  const sums = Object.fromEntries(
    bases.map((basis) => [basis, sumSpreads(accounts.flatMap(({ spreads }) => spreads[basis] ?? []))]),
  );
  return [
    {
      platform,
      account: '',
      curves: [curve(''), ...formatFamilies.map(curve)],
      spreads: {},
      sums,
      learntAt: judgedAt,
    },
    ...accounts,
  ];
}

const bases = ['engagementRateByFollowers', 'engagements', 'views'] as const satisfies readonly BasisName[];

function ofAccount(platform: string, account: number, { postsOfAccount }: MadeSize): LearntRow {
  const handle = handleOf(account);
  const spread: AccountSpread = { scale: 0.4 + (account % 7) * 0.05, posts: postsOfAccount };
  return {
    platform,
    account: handle,
    curves: formatFamilies.map((family) => ({ ...curveOf(family, handle), posts: postsOfAccount })),
    spreads: Object.fromEntries(bases.map((basis) => [basis, spread])),
    sums: {},
    learntAt: judgedAt,
  };
}

function curveOf(family: AccrualCurve['family'], account: string): AccrualCurve {
  const steps = accrualAges
    .slice(1)
    .map((_, index) => ({ growth: 0.6 / (index + 1), variance: 0.02, posts: 40 }));
  return { family, account, steps, posts: 0, accounts: 1 };
}
