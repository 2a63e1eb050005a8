import type { AccrualCurve } from '../domain/accrual.ts';
import type { BasisName } from '../domain/assessment.ts';
import { familyOf, formatFamilies } from '../domain/format-family.ts';
import type { PlatformId } from '../domain/platform-facts.ts';
import type { Post } from '../domain/post.ts';
import { poolSpreads } from '../domain/spread-prior.ts';
import type { SpreadPrior } from '../domain/usual.ts';
import { database } from './database.ts';

/** What readings have taught of an account, and where they have not, of the others of its platform. */
export interface Learnt {
  /** The most particular curve: of the account and the post's family, of the family, of the platform. */
  readonly curveOf: (post: Post) => AccrualCurve | undefined;
  /** How widely the platform's other accounts spread. */
  readonly priorOf: (basis: BasisName) => SpreadPrior | undefined;
}

const bases: readonly BasisName[] = ['engagementRateByFollowers', 'engagements', 'views'];

/** Reads what `learnFromReadings` has kept: ten small rows at most. */
export async function whatWasLearnt(platform: PlatformId, account: string): Promise<Learnt> {
  const keys = [
    [platform, '', ''],
    ...formatFamilies.flatMap((family) => [
      [platform, family, ''],
      [platform, family, account],
    ]),
  ] as [string, string, string][];
  const [curves, spreads] = await Promise.all([
    database.accruals.bulkGet(keys),
    database.spreads.bulkGet(bases.map((basis) => [platform, basis] as [string, string])),
  ]);
  const curve = (family: string, of: string) =>
    curves.find((row) => row !== undefined && row.family === family && row.account === of);
  return {
    curveOf: ({ format }) => {
      const family = familyOf(format) ?? '';
      return curve(family, account) ?? curve(family, '') ?? curve('', '');
    },
    priorOf: (basis) => {
      const row = spreads.find((each) => each?.basis === basis);
      return row && poolSpreads(row.accounts.filter((other) => other.account !== account));
    },
  };
}
