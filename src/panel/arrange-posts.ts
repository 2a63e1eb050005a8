import { type MetricName, metricNames } from '../domain/metrics.ts';
import type { Format, PostKey } from '../domain/post.ts';
import { middleOf } from '../domain/range-arithmetic.ts';
import { type JudgedPost, verdictOf } from './judged-post.ts';

/** What a list is sorted by: highest or newest first, unknown last. */
export type SortKey = 'score' | 'date' | `kpi:${string}` | `metric:${MetricName}`;

/** How a list of posts is looked at. */
export interface Arrangement {
  readonly sort: SortKey;
  readonly format: Format | null;
  /** Published in the last so many days; null: at any time. */
  readonly days: number | null;
  /** The id of a campaign that they belong to; null: to any or none. */
  readonly campaign: string | null;
  /** Every word must be in the text or the author's name. */
  readonly words: string;
}

/** How a list is looked at first. */
export const firstArrangement: Arrangement = {
  sort: 'score',
  format: null,
  days: null,
  campaign: null,
  words: '',
};

/** The posts that fit, in order. `now` in milliseconds since 1970; `tagsOf`: ids of the campaigns that a post belongs to. */
export function arrangePosts(
  posts: readonly JudgedPost[],
  arrangement: Arrangement,
  now: number,
  tagsOf: (post: PostKey) => readonly string[] = () => [],
): readonly JudgedPost[] {
  return posts
    .filter((judged) => fits(judged, arrangement, now))
    .filter(({ post }) => arrangement.campaign === null || tagsOf(post).includes(arrangement.campaign))
    .map((judged) => ({ judged, value: sortValue(judged, arrangement.sort) }))
    .sort(
      (a, b) =>
        compare(a.value, b.value) || compare(sortValue(a.judged, 'date'), sortValue(b.judged, 'date')),
    )
    .map(({ judged }) => judged);
}

/** What these posts can be sorted by beside score and date: what at least one of them tells. */
export function sortKeysOf(posts: readonly JudgedPost[]): {
  readonly kpis: readonly string[];
  readonly metrics: readonly MetricName[];
} {
  return {
    kpis: [...new Set(posts.flatMap(({ assessment }) => Object.keys(assessment.kpis)))],
    metrics: metricNames.filter((name) => posts.some(({ post }) => post.metrics[name] !== undefined)),
  };
}

function fits({ post }: JudgedPost, { format, days, words }: Arrangement, now: number): boolean {
  if (format !== null && post.format !== format) return false;
  if (days !== null && (post.publishedAt === null || now - post.publishedAt > days * 86_400_000))
    return false;
  const searched = `${post.text ?? ''} ${post.authorName ?? ''} ${post.author ?? ''}`.toLocaleLowerCase();
  return words
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => searched.includes(word));
}

function sortValue(judged: JudgedPost, sort: SortKey): number | undefined {
  if (sort === 'date') return judged.post.publishedAt ?? undefined;
  if (sort === 'score') return verdictOf(judged)?.score.place;
  const range = rangeOf(judged, sort);
  return range === undefined ? undefined : middleOf(range);
}

function rangeOf(judged: JudgedPost, sort: Exclude<SortKey, 'date' | 'score'>) {
  const name = sort.slice(sort.indexOf(':') + 1);
  if (sort.startsWith('kpi:')) return judged.assessment.kpis[name];
  return judged.post.metrics[name as MetricName];
}

function compare(a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return b - a;
}
