import { engagementAdds, engagementNeeds } from '../domain/engagements.ts';
import type { MetricName } from '../domain/metrics.ts';
import type { Format, PostFigures, ReadMetrics } from '../domain/post.ts';
import type { PackedRow } from './packed-row.ts';
import type { Repacking } from './repack.ts';

/** What judging needs of a post that others are compared with, packed. */
export type FiguresItem = readonly [
  publishedAt: number,
  id: string,
  format: Format | null,
  /** 1: yes, 0: no. */
  promoted: number,
  leftOut: number,
  observedAt: number,
  /** Of each of `figureMetrics` its low, its high and when it was read; null where it is unknown. */
  counts: readonly (number | null)[],
];

/** A row of `postFigures`; worked out from `posts`, in no backup. */
export type PostFiguresRow = PackedRow<FiguresItem>;

/** All that posts are judged by. */
const figureMetrics = [...engagementNeeds, ...engagementAdds, 'views'] as const satisfies MetricName[];

/** A post's figures in their place; undefined where it has none, for want of an author or a date: then none is compared with it. */
export function packFigures(post: PostFigures): Omit<Repacking<FiguresItem>, 'isGone'> | undefined {
  const { platform, id, author, publishedAt, format, promoted, leftOut, observedAt, metrics } = post;
  if (author === null || publishedAt === null) return undefined;
  const counts: (number | null)[] = [];
  for (const name of figureMetrics) {
    const count = metrics[name];
    counts.push(count?.low ?? null, count?.high ?? null, count?.observedAt ?? null);
  }
  const item: FiguresItem = [
    publishedAt,
    id,
    format,
    Number(promoted),
    Number(leftOut === true),
    observedAt,
    counts,
  ];
  return { platform, account: author, item };
}

/** The figures that an item holds. */
export function unpackFigures(
  { platform, account }: Pick<PackedRow, 'platform' | 'account'>,
  [publishedAt, id, format, promoted, leftOut, observedAt, counts]: FiguresItem,
): PostFigures {
  return {
    platform,
    id,
    author: account,
    publishedAt,
    format,
    promoted: promoted === 1,
    ...(leftOut === 1 ? { leftOut: true } : {}),
    observedAt,
    metrics: metricsIn(counts),
  };
}

function metricsIn(counts: FiguresItem[6]): ReadMetrics {
  const metrics: { -readonly [Name in keyof ReadMetrics]: ReadMetrics[Name] } = {};
  // A plain loop: of an account's posts a hundred and more are unpacked to judge one.
  let place = 0;
  for (const name of figureMetrics) {
    const [low, high, observedAt] = [counts[place], counts[place + 1], counts[place + 2]];
    if (typeof low === 'number' && typeof high === 'number' && typeof observedAt === 'number') {
      metrics[name] = { low, high, observedAt };
    }
    place += 3;
  }
  return metrics;
}
