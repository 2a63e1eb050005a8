import type { SpreadPrior } from '../../../src/domain/usual.ts';
import type { Chance } from './chance.ts';
import { judgeMade } from './judge-made.ts';
import type { KindOfAccount } from './kinds-of-account.ts';
import { madeCase } from './made-account.ts';
import { multipleOfMean, rankAmongAll } from './naive-methods.ts';
import { truePlaceIn } from './true-place.ts';

/** What came of judging many posts of one kind of account with so many posts to compare with. Shares are of 100. */
export interface Coverage {
  readonly kind: string;
  readonly size: number;
  /** How often the next post lay in the middle 80 and 95 of what was predicted. */
  readonly next80: number;
  readonly next95: number;
  /** How often the post's true place lay in the score's range. */
  readonly place80: number;
  readonly place95: number;
  /** Mean width of the likely range. */
  readonly width: number;
  /** Mean distance from the true place: by Vigie, by the rank among all, by the multiple of the mean. */
  readonly error: number;
  readonly rankError: number;
  readonly multipleError: number;
}

/** Judges so many posts, each of an account of its own; `prior` is what other accounts tell of the spread. */
export function coverageOf(
  kind: KindOfAccount,
  size: number,
  runs: number,
  chance: Chance,
  prior?: SpreadPrior,
): Coverage {
  const truePlace = truePlaceIn(kind, chance);
  const sums = { next80: 0, next95: 0, place80: 0, place95: 0, width: 0, error: 0, rank: 0, multiple: 0 };
  for (let run = 0; run < runs; run += 1) {
    const { post, engagements, others, othersEngagements } = madeCase(kind, size, chance);
    const score = judgeMade(post, others, { priorOf: () => prior })?.score;
    if (score === undefined) throw new Error('an ordinary post was not judged');
    const truth = truePlace(engagements);
    sums.next80 += Number(score.place > 10 && score.place < 90);
    sums.next95 += Number(score.place > 2.5 && score.place < 97.5);
    sums.place80 += Number(truth >= score.likely.low && truth <= score.likely.high);
    sums.place95 += Number(truth >= score.almostSure.low && truth <= score.almostSure.high);
    sums.width += score.likely.high - score.likely.low;
    sums.error += Math.abs(score.place - truth);
    sums.rank += Math.abs(rankAmongAll(engagements, othersEngagements) - truth);
    sums.multiple += Math.abs(multipleOfMean(engagements, othersEngagements) - truth);
  }
  const share = (sum: number) => (100 * sum) / runs;
  return {
    kind: kind.name,
    size,
    next80: share(sums.next80),
    next95: share(sums.next95),
    place80: share(sums.place80),
    place95: share(sums.place95),
    width: sums.width / runs,
    error: sums.error / runs,
    rankError: sums.rank / runs,
    multipleError: sums.multiple / runs,
  };
}
