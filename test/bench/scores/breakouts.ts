import type { Chance } from './chance.ts';
import { judgeMade } from './judge-made.ts';
import type { KindOfAccount } from './kinds-of-account.ts';
import { madeCase } from './made-account.ts';
import { day, madePost, now } from './made-posts.ts';

/** How often posts were flagged as breakouts, of 100. */
export interface Breakouts {
  readonly kind: string;
  readonly size: number;
  /** Ordinary posts: all of these are false alarms. */
  readonly ordinary: number;
  /** Posts of ten times the usual. */
  readonly tenfold: number;
  /** Ordinary posts of more than twice the mean, a common rule of thumb. */
  readonly twiceTheMean: number;
}

/** Judges so many ordinary posts, and as many that did ten times as well as usual. */
export function breakoutsOf(kind: KindOfAccount, size: number, runs: number, chance: Chance): Breakouts {
  let ordinary = 0;
  let tenfold = 0;
  let twiceTheMean = 0;
  for (let run = 0; run < runs; run += 1) {
    const { post, engagements, others, othersEngagements } = madeCase(kind, size, chance);
    const mean = othersEngagements.reduce((sum, each) => sum + each, 0) / size;
    ordinary += Number(judgeMade(post, others)?.breakout ?? false);
    twiceTheMean += Number(engagements > 2 * mean);
    const giant = madePost({
      id: 'giant',
      account: 'mill',
      publishedAt: now - 5 * day,
      readAt: now,
      engagements: 10 * kind.typical,
      figures: kind.figures,
    });
    tenfold += Number(judgeMade(giant, others)?.breakout ?? false);
  }
  const share = (count: number) => (100 * count) / runs;
  return {
    kind: kind.name,
    size,
    ordinary: share(ordinary),
    tenfold: share(tenfold),
    twiceTheMean: share(twiceTheMean),
  };
}
