import { type AccrualCurve, type AccrualStep, accrualAges, overlap } from './accrual.ts';
import type { FormatFamily } from './format-family.ts';

/** How much a post's engagement grew between two of its readings. */
export interface Growth {
  readonly fromHours: number;
  readonly toHours: number;
  /** On the log scale. */
  readonly growth: number;
}

/** A post's growth, from each of its readings to the last one. */
export interface PostGrowth {
  readonly account: string;
  readonly family: FormatFamily | null;
  readonly growths: readonly Growth[];
}

/** What is known above counts as so many posts for those below; and no account counts as more for those above. */
const poolWorth = 5;

/** No growth or variance is less: from nothing a step could not be learnt again. */
const least = 1e-6;

/**
 * Learns from the readings of one platform how engagement grows with age: for all posts, from there for each family, and
 * from there for each account within it. Where there are few posts, a curve stays near the one above it (partial pooling);
 * and no account's many posts outvote the others'. In the order of the names, the curves for all first.
 */
export function learnAccrual(posts: readonly PostGrowth[]): readonly AccrualCurve[] {
  const all = learn(posts, undefined, { family: '', account: '' });
  const families = byName(posts, ({ family }) => family ?? undefined);
  return [
    all,
    ...[...families].flatMap(([family, ofFamily]) => {
      const curve = learn(ofFamily, all, { family, account: '' });
      const accounts = byName(ofFamily, ({ account }) => account);
      return [curve, ...[...accounts].map(([account, own]) => learn(own, curve, { family, account }))];
    }),
  ];
}

function learn(
  posts: readonly PostGrowth[],
  above: AccrualCurve | undefined,
  whose: Pick<AccrualCurve, 'family' | 'account'>,
): AccrualCurve {
  const sizes = byName(posts, ({ account }) => account);
  const pieces = posts.flatMap((post) => {
    const others = whose.account === '' ? (sizes.get(post.account)?.length ?? 1) - 1 : 0;
    return piecesOf(post, poolWorth / (poolWorth + others));
  });
  let steps: readonly AccrualStep[] = accrualAges.slice(1).map((_, index) => ({
    growth: above?.steps[index]?.growth ?? 0.1,
    variance: above?.steps[index]?.variance ?? 0.1,
    posts: 0,
  }));
  // Each growth is dealt out over the steps it spans, as the steps then known would have it, and the steps learnt anew.
  for (let round = 0; round < 30; round += 1) steps = relearn(steps, pieces, above);
  const support = steps.map((_, index) => supportOf(index, posts));
  return {
    ...whose,
    posts: posts.length,
    accounts: sizes.size,
    steps: steps.map((step, index) => ({
      ...step,
      posts: Math.max(support[index] ?? 0, above?.steps[index]?.posts ?? 0),
    })),
  };
}

interface Piece {
  readonly growth: number;
  readonly weight: number;
  /** The part of each step that the growth spans. */
  readonly parts: readonly number[];
}

function piecesOf({ growths }: PostGrowth, weight: number): readonly Piece[] {
  return growths.map(({ fromHours, toHours, growth }) => ({
    growth,
    weight: weight / growths.length,
    parts: accrualAges.slice(1).map((_, index) => overlap(index, fromHours, toHours)),
  }));
}

function relearn(
  known: readonly AccrualStep[],
  pieces: readonly Piece[],
  above: AccrualCurve | undefined,
): readonly AccrualStep[] {
  const sums = known.map((_, index) => {
    const parent = above?.steps[index];
    return parent === undefined
      ? { growth: 0, square: 0, weight: 0 }
      : { growth: poolWorth * parent.growth, square: poolWorth * parent.variance, weight: poolWorth };
  });
  for (const { growth, weight, parts } of pieces) {
    const expected = total(known, parts, 'growth');
    const variance = total(known, parts, 'variance');
    if (expected === 0) continue;
    const square = (growth - expected) ** 2;
    for (const [index, part] of parts.entries()) {
      const step = known[index];
      const sum = sums[index];
      if (part === 0 || step === undefined || sum === undefined) continue;
      sum.growth += weight * growth * ((part * step.growth) / expected);
      sum.square += weight * square * ((part * step.variance) / variance);
      sum.weight += weight * part;
    }
  }
  return known.map((step, index) => {
    const { growth, square, weight } = sums[index] ?? { growth: 0, square: 0, weight: 0 };
    if (weight === 0) return step;
    return { ...step, growth: Math.max(least, growth / weight), variance: Math.max(least, square / weight) };
  });
}

function total(steps: readonly AccrualStep[], parts: readonly number[], of: 'growth' | 'variance'): number {
  return parts.reduce((sum, part, index) => sum + part * (steps[index]?.[of] ?? 0), 0);
}

/** Posts with a reading at the step's start or before, or in its first half, and one at its end or after, or in its last. */
function supportOf(step: number, posts: readonly PostGrowth[]): number {
  return posts.filter(({ growths }) =>
    growths.some(({ fromHours, toHours }) => overlap(step, fromHours, toHours) >= 0.5),
  ).length;
}

function byName<Item, Name extends string>(
  items: readonly Item[],
  nameOf: (item: Item) => Name | undefined,
): ReadonlyMap<Name, readonly Item[]> {
  const groups = new Map<Name, Item[]>();
  for (const item of items) {
    const name = nameOf(item);
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return groups;
}
