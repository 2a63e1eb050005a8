import type { Verdict } from '../../../src/domain/assessment.ts';
import { engagementsOf } from '../../../src/domain/engagements.ts';
import type { Post } from '../../../src/domain/post.ts';
import { judgeMade } from './judge-made.ts';
import { multipleOfMean, rankAmongAll } from './naive-methods.ts';
import type { Series } from './read-series.ts';

/** One post of a series, judged by the posts before it as on the day it had settled. All places 0–100. */
export interface Rolled {
  readonly vigie: number;
  readonly rank: number;
  readonly multiple: number;
}

/** Judges every post that has posts enough before it, by these alone; and by the naive methods over the same posts. */
export function rollForward({ posts, followersOf }: Series, byRate: boolean): readonly Rolled[] {
  return posts.flatMap((post, index) => {
    const before = posts.slice(0, index);
    const verdict: Verdict | undefined = judgeMade(post, before, byRate ? { followersOf } : {});
    if (verdict === undefined) return [];
    const figureOf = (each: Post) => {
      const engagements = engagementsOf(each.metrics)?.value.low ?? 0;
      const followers = followersOf(each)?.followers.low;
      return byRate && followers !== undefined ? engagements / followers : engagements;
    };
    const others = before.map(figureOf);
    return [
      {
        vigie: verdict.score.place,
        rank: rankAmongAll(figureOf(post), others),
        multiple: multipleOfMean(figureOf(post), others),
      },
    ];
  });
}

/** Largest distance between how often places up to any point came and how often they should: 0 for a perfect scale (Kolmogorov–Smirnov). */
export function distanceFromUniform(places: readonly number[]): number {
  const sorted = [...places].sort((a, b) => a - b);
  return Math.max(
    ...sorted.map((place, index) =>
      Math.max(
        Math.abs(place / 100 - index / sorted.length),
        Math.abs((index + 1) / sorted.length - place / 100),
      ),
    ),
  );
}
