import { studentShareBelow } from './student-t.ts';
import { degrees, type SpreadPrior, type Usual } from './usual.ts';

/** Where another post of the account, published at the moment of the judged one, would lie on the log scale. */
export interface Predictive {
  /** The share of such posts that lie below a log value: 0–1, rising with it. */
  shareBelow(log: number): number;
  /** The log value below which this share of such posts lies; the share between 0 and 1, both excluded. */
  valueAt(share: number): number;
  /** To how many posts the knowledge of a share amounts; see `scoreOf`. */
  readonly worth: number;
}

/**
 * So many posts weigh as much as the fitted curve: with fewer the curve fills the gaps between them, with many they speak for
 * themselves, whatever the shape of their spread.
 */
const curveWorth = 8;

/**
 * The spread of another post: a blend of the Student t curve through the account's posts and of the posts themselves, of
 * which each gap holds an equal share of the posts to come (conformal prediction, https://arxiv.org/abs/0706.3188), so
 * that the blend is right for skewed accounts too. Posts nearer to each other than chance alone sets
 * counts of their size (`usual.noise`) are as good as equal. `usual` rests on at least one post.
 */
export function predict(usual: Usual, prior?: SpreadPrior): Predictive {
  const size = usual.atThatMoment.length;
  const curveShare = curveWorth / (curveWorth + size);
  const scale = usual.scale * Math.sqrt(1 + 1 / usual.worth);
  const onCurve = (log: number) => studentShareBelow((log - usual.level) / scale, degrees);
  // A post that took part in the fit lies nearer to it than one that did not: the posts are set apart by as much.
  const apart = Math.sqrt((1 + 1 / usual.worth) / (1 - 1 / (size + 1)));
  const posts = usual.sorted.map((log) => usual.level + (log - usual.level) * apart);
  const among = (log: number) => shareAmong(posts, log, onCurve);
  const shareBelow = (log: number) =>
    curveShare * onCurve(log) +
    ((1 - curveShare) * (among(log - usual.noise) + among(log) + among(log + usual.noise))) / 3;
  // Asked for the quartiles more than once.
  const found = new Map<number, number>();
  const valueAt = (share: number) => {
    const value = found.get(share) ?? solve(shareBelow, share, usual.level, scale);
    found.set(share, value);
    return value;
  };
  return {
    shareBelow,
    valueAt,
    worth: worthOf(usual.worth, size, curveShare, prior),
  };
}

/** Each of the gaps between n posts, and both ends, holds 1 ÷ (n + 1); within the ends the curve says where. */
function shareAmong(posts: Float64Array, log: number, onCurve: (log: number) => number): number {
  const gaps = posts.length + 1;
  const below = countUpTo(posts, log);
  const left = posts[below - 1];
  const right = posts[below];
  // Equal values share the gaps between them.
  if (left === log) return (posts.indexOf(log) + 1 + below) / 2 / gaps;
  if (left === undefined) return right === undefined ? 0.5 : portion(onCurve(log), onCurve(right)) / gaps;
  if (right === undefined) return 1 - portion(1 - onCurve(log), 1 - onCurve(left)) / gaps;
  return (below + (log - left) / (right - left)) / gaps;
}

function portion(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

/** How many of the ascending values are not above this one. */
function countUpTo(ascending: Float64Array, value: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] ?? Number.POSITIVE_INFINITY) <= value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * The share rises with the value, but in steps and kinks: by the straight line between both ends, which mostly lands next to the
 * value (https://en.wikipedia.org/wiki/Regula_falsi, the Illinois algorithm), and by halves where that closes in too slowly.
 */
function solve(shareBelow: (log: number) => number, share: number, level: number, scale: number): number {
  let low = level - 4 * scale;
  let high = level + 4 * scale;
  let under = shareBelow(low) - share;
  let over = shareBelow(high) - share;
  while (under > 0 && level - low < 1e6 * scale) {
    low -= 2 * (level - low);
    under = shareBelow(low) - share;
  }
  while (over < 0 && high - level < 1e6 * scale) {
    high += 2 * (high - level);
    over = shareBelow(high) - share;
  }
  const precise = 1e-9 * scale;
  let lastSide = 0;
  for (let step = 0; step < 100 && high - low > precise; step += 1) {
    const byLine = low + (-under / (over - under)) * (high - low);
    // Never right at an end, so that the other end comes in too.
    const inside = Math.min(high - precise / 2, Math.max(low + precise / 2, byLine));
    const next = step % 4 === 3 || !(under < 0 && over > 0) ? (low + high) / 2 : inside;
    const off = shareBelow(next) - share;
    if (off === 0) return next;
    if (off < 0) {
      low = next;
      under = off;
      if (lastSide === -1) over /= 2;
      lastSide = -1;
    } else {
      high = next;
      over = off;
      if (lastSide === 1) under /= 2;
      lastSide = 1;
    }
  }
  return (low + high) / 2;
}

/**
 * What is not known of a share comes in equal parts from the level and from the posts around it, less what the curve smooths
 * away. The weights are those that give the scores' ranges their coverage in `npm run bench:scores`; a post of another account
 * tells of the spread alone, and counts for a fifth.
 */
function worthOf(
  levelWorth: number,
  size: number,
  curveShare: number,
  prior: SpreadPrior | undefined,
): number {
  const spreadWorth = size + (prior?.posts ?? 0) / 5;
  return 2 / ((1 / levelWorth + 1 / spreadWorth) * (1 - 0.85 * curveShare));
}
