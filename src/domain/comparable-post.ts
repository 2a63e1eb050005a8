import type { Audience } from './account.ts';
import type { Comparable } from './cohort.ts';
import { countOf, type Measure } from './measure.ts';
import type { MetricName } from './metrics.ts';
import type { PostFigures } from './post.ts';
import { divideRanges } from './range-arithmetic.ts';

/** A post of which what it is judged by is known, with the followers that its author had then. */
export interface Counted<Compared extends PostFigures = PostFigures> {
  readonly post: Compared;
  readonly followers: Audience | undefined;
  readonly publishedAt: number;
  readonly readAt: number;
}

/**
 * A post as it is compared: by the sum of the measure's metrics, those of `adds` that it has among them, over its followers where
 * `byRate`. Undefined where that is unknown. The same object again where the same is asked of it once more.
 */
export function comparable<Compared extends PostFigures>(
  each: Counted<Compared>,
  measure: Measure,
  adds: readonly MetricName[],
  byRate: boolean,
): Comparable<Compared> | undefined {
  const found = made.get(each.post);
  const isIt =
    found !== undefined &&
    found.measure === measure &&
    found.byRate === byRate &&
    found.followers === each.followers &&
    found.adds.length === adds.length &&
    found.adds.every((name, place) => name === adds[place]);
  // Of this very post: it is what it is kept by.
  if (isIt) return found.comparable as Comparable<Compared> | undefined;
  const { followers } = each;
  const fresh = { measure, byRate, followers, adds, comparable: makeComparable(each, measure, adds, byRate) };
  made.set(each.post, fresh);
  return fresh.comparable;
}

// Neighbours in time are compared with mostly the same posts, and figures never change in place.
const made = new WeakMap<
  PostFigures,
  {
    readonly measure: Measure;
    readonly byRate: boolean;
    readonly followers: Audience | undefined;
    readonly adds: readonly MetricName[];
    readonly comparable: Comparable<PostFigures> | undefined;
  }
>();

function makeComparable<Compared extends PostFigures>(
  { post, followers, publishedAt, readAt }: Counted<Compared>,
  measure: Measure,
  adds: readonly MetricName[],
  byRate: boolean,
): Comparable<Compared> | undefined {
  const count = countOf(post, measure, adds)?.value;
  if (count === undefined) return undefined;
  if (!byRate) return { post, count, value: count, followers: undefined, publishedAt, readAt };
  const value = followers && divideRanges(count, followers.followers);
  return value && { post, count, value, followers, publishedAt, readAt };
}
