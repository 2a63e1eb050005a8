import { countsFor, known as knownCounts } from './counts-for.ts';
import type { FollowedPost } from './followed-post.ts';
import { isMetric, type MetricName } from './metrics.ts';
import type { Format, Post } from './post.ts';
import type { Denominator, PublishedComparison } from './published-benchmark.ts';
import type { Range } from './range.ts';
import { addRanges, divideRanges } from './range-arithmetic.ts';

/** From this many posts on an account has a figure of its own: fewer say too little of what is usual for it. */
export const fewestForFigure = 8;

/** Posts published longer ago than this many days do not count: published figures are of a year, and accounts change. */
export const figureDays = 180;

/** Of which posts, and at what moment, a figure is wanted. */
export interface FigureQuestion {
  /** null: all formats. */
  readonly format: Format | null;
  readonly settlesAfterHours: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** An account's own figure, made as published ones are. */
export interface OwnFigure {
  /** Posts that have every count it is made of. */
  readonly size: number;
  /** The median over them, as a range where counts are abbreviated; undefined where they are fewer than `fewestForFigure`. */
  readonly median: Range | undefined;
  /** What no post of the period tells, though the figure needs it. */
  readonly lacks: readonly (MetricName | Denominator)[];
}

/**
 * The median rate of an account's posts: the sum of the numerator's counts over the denominator, all of them known. Over posts
 * that nobody was paid to show, published in the last `figureDays`, whose counts were read once they had settled.
 */
export function ownFigure(
  posts: readonly FollowedPost[],
  { numerator, denominator }: Pick<PublishedComparison, 'numerator' | 'denominator'>,
  question: FigureQuestion,
): OwnFigure {
  const parts = [...numerator, denominator];
  const asked = posts.filter(({ post }) => isAskedFor(post, question));
  const rates = asked.flatMap((followed) => {
    const rate = settledRate(followed, numerator, denominator, question);
    return rate === undefined ? [] : [rate];
  });
  return {
    size: rates.length,
    median: rates.length < fewestForFigure ? undefined : medianOf(rates),
    lacks:
      asked.length === 0 ? [] : parts.filter((part) => asked.every((followed) => !isKnown(followed, part))),
  };
}

function isKnown({ post, inputs }: FollowedPost, part: MetricName | Denominator): boolean {
  return part === 'followers' ? inputs.followers !== undefined : knownCounts(post, part).length > 0;
}

const hour = 3_600_000;

function isAskedFor(post: Post, { format, now }: FigureQuestion): boolean {
  if (post.promoted || post.publishedAt === null) return false;
  if (format !== null && post.format !== format) return false;
  return post.publishedAt <= now && now - post.publishedAt <= figureDays * 24 * hour;
}

function settledRate(
  { post, inputs }: FollowedPost,
  numerator: readonly MetricName[],
  denominator: Denominator,
  { settlesAfterHours }: FigureQuestion,
): Range | undefined {
  // Followers are no count of the post: they need not settle.
  const choice = countsFor(post, [...numerator, denominator].filter(isMetric));
  if (choice.state !== 'chosen' || post.publishedAt === null) return undefined;
  const divisor = denominator === 'followers' ? inputs.followers : choice.counts[denominator];
  if (divisor === undefined) return undefined;
  const readAt = Object.values(choice.counts).map(({ observedAt }) => observedAt);
  if (Math.min(...readAt) - post.publishedAt < settlesAfterHours * hour) return undefined;
  return divideRanges(addRanges(...numerator.flatMap((name) => choice.counts[name] ?? [])), divisor);
}

/** Of ranges: no value that one of them can have makes the median lower than that of the low ends, or higher than of the high. */
function medianOf(ranges: readonly Range[]): Range {
  return {
    low: middle(ranges.map(({ low }) => low)),
    high: middle(ranges.map(({ high }) => high)),
  };
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  return lower + (upper - lower) / 2;
}
