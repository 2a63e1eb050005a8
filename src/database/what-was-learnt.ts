import type { AccrualCurve } from '../domain/accrual.ts';
import type { BasisName } from '../domain/assessment.ts';
import { familyOf } from '../domain/format-family.ts';
import type { Post } from '../domain/post.ts';
import { poolSpread } from '../domain/spread-prior.ts';
import type { SpreadPrior } from '../domain/usual.ts';
import { database } from './database.ts';
import type { PackedAccount } from './packed-row.ts';
import type { LearntRow } from './rows.ts';

/** What readings have taught of an account, and where they have not, of the others of its platform. */
export interface Learnt {
  /** The most particular curve: of the account and the post's family, of the family, of the platform. */
  readonly curveOf: (post: Pick<Post, 'format'>) => AccrualCurve | undefined;
  /** How widely the platform's other accounts spread. */
  readonly priorOf: (basis: BasisName) => SpreadPrior | undefined;
}

/** What `learnFromReadings` has kept, for each of these accounts at its place. Asked for before this returns. */
export function readLearnt(accounts: readonly PackedAccount[]): Promise<readonly Learnt[]> {
  const platforms = [...new Set(accounts.map(({ platform }) => platform))];
  const keys = [
    ...accounts.map(({ platform, account }): [string, string] => [platform, account]),
    ...platforms.map((platform): [string, string] => [platform, '']),
  ];
  return database.learnt
    .bulkGet(keys)
    .then((rows) =>
      accounts.map(({ platform }, place) =>
        learntFrom(rows[place], rows[accounts.length + platforms.indexOf(platform)]),
      ),
    );
}

/** From the row of the account, and that of all of its platform. */
function learntFrom(own: LearntRow | undefined, all: LearntRow | undefined): Learnt {
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
