import type { AccrualCurve } from '../domain/accrual.ts';
import type { BasisName } from '../domain/assessment.ts';
import { familyOf } from '../domain/format-family.ts';
import type { PlatformId } from '../domain/platform-facts.ts';
import type { Post } from '../domain/post.ts';
import { poolSpread } from '../domain/spread-prior.ts';
import type { SpreadPrior } from '../domain/usual.ts';
import { database } from './database.ts';

/** What readings have taught of an account, and where they have not, of the others of its platform. */
export interface Learnt {
  /** The most particular curve: of the account and the post's family, of the family, of the platform. */
  readonly curveOf: (post: Pick<Post, 'format'>) => AccrualCurve | undefined;
  /** How widely the platform's other accounts spread. */
  readonly priorOf: (basis: BasisName) => SpreadPrior | undefined;
}

/** Reads what `learnFromReadings` has kept: two rows. */
export async function whatWasLearnt(platform: PlatformId, account: string): Promise<Learnt> {
  const [own, all] = await database.learnt.bulkGet([
    [platform, account],
    [platform, ''],
  ]);
  const curves = [...(own?.curves ?? []), ...(all?.curves ?? [])];
  return {
    curveOf: ({ format }) => {
      const family = familyOf(format) ?? '';
      return curves.find((curve) => curve.family === family) ?? curves.find((curve) => curve.family === '');
    },
    priorOf: (basis) => {
      const sums = all?.sums[basis];
      return sums && poolSpread(sums, own?.spreads[basis]);
    },
  };
}
