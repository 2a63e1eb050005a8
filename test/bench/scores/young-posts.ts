import type { AccrualCurve } from '../../../src/domain/accrual.ts';
import { growthOfPost } from '../../../src/domain/growth-of-post.ts';
import { learnAccrual } from '../../../src/domain/learn-accrual.ts';
import type { Chance } from './chance.ts';
import { judgeMade } from './judge-made.ts';
import {
  finalPlace,
  type GrowingAccount,
  type KindOfGrowth,
  makeAccount,
  makePost,
  readAtAges,
} from './made-growth.ts';
import { multipleOfMean, rankAmongAll } from './naive-methods.ts';

/** What came of judging young posts at one age. Places 0–100, shares of 100. */
export interface YoungPosts {
  readonly growth: string;
  readonly ageHours: number;
  /** How many were judged; the others were said to be too early. */
  readonly judged: number;
  /** Mean distance of the place from that of the post's final engagement among the others' final ones. */
  readonly error: number;
  readonly rankError: number;
  readonly multipleError: number;
  /** How often the final place lay in the score's ranges. */
  readonly place80: number;
  readonly place95: number;
  readonly width: number;
}

const postsOfAccount = 30;

/** So many accounts are browsed for so many posts each before: what is learnt from. */
const browsed = { accounts: 8, posts: 12 } as const;

/** Learns from browsing anew for each of `worlds`, and judges young posts of `perWorld` accounts in each. */
export function judgeYoungPosts(
  growth: KindOfGrowth,
  ageHours: number,
  { worlds, perWorld }: { readonly worlds: number; readonly perWorld: number },
  chance: Chance,
): YoungPosts {
  const sums = { judged: 0, error: 0, rank: 0, multiple: 0, place80: 0, place95: 0, width: 0 };
  for (let world = 0; world < worlds; world += 1) {
    const curve = learnByBrowsing(growth, chance);
    for (let each = 0; each < perWorld; each += 1) judgeOne(makeAccount('mill', growth, chance), curve);
  }
  const mean = (sum: number) => sum / sums.judged;
  return {
    growth: growth.name,
    ageHours,
    judged: (100 * sums.judged) / (worlds * perWorld),
    error: mean(sums.error),
    rankError: mean(sums.rank),
    multipleError: mean(sums.multiple),
    place80: 100 * mean(sums.place80),
    place95: 100 * mean(sums.place95),
    width: mean(sums.width),
  };

  function judgeOne(account: GrowingAccount, curve: AccrualCurve | undefined): void {
    const young = makePost(account, 'young', ageHours, chance);
    const others = Array.from({ length: postsOfAccount }, (_, index) =>
      makePost(account, `other${index}`, 60 + 72 * (index + chance.uniform(0, 1)), chance),
    );
    const score = judgeMade(
      young.post,
      others.map(({ post }) => post),
      { curve },
    )?.score;
    if (score === undefined) return;
    const truth = finalPlace(account, young.final);
    const read = others.map(({ post }) => post.metrics.reactions?.low ?? 0);
    const own = young.post.metrics.reactions?.low ?? 0;
    sums.judged += 1;
    sums.error += Math.abs(score.place - truth);
    sums.rank += Math.abs(rankAmongAll(own, read) - truth);
    sums.multiple += Math.abs(multipleOfMean(own, read) - truth);
    sums.place80 += Number(truth >= score.likely.low && truth <= score.likely.high);
    sums.place95 += Number(truth >= score.almostSure.low && truth <= score.almostSure.high);
    sums.width += score.likely.high - score.likely.low;
  }
}

/** Every post of the browsed accounts is seen two to five times, now young, now old. */
function learnByBrowsing(growth: KindOfGrowth, chance: Chance): AccrualCurve | undefined {
  const posts = Array.from({ length: browsed.accounts }, (_, account) =>
    makeAccount(`account${account}`, growth, chance),
  ).flatMap((account) =>
    Array.from({ length: browsed.posts }, (_, index) => {
      const seen = makePost(account, `${account.name} ${index}`, 400, chance);
      const young = Array.from({ length: 1 + Math.floor(chance.uniform(0, 3)) }, () =>
        Math.exp(chance.uniform(Math.log(1), Math.log(60))),
      );
      return growthOfPost(seen.post, readAtAges(seen, [...young, chance.uniform(60, 400)])) ?? [];
    }).flat(),
  );
  return learnAccrual(posts).find(({ family, account }) => family === 'picture' && account === '');
}
