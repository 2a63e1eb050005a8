import { preferCount } from './choose-counts.ts';
import { comparableHours } from './comparable-metrics.ts';
import type { MetricName } from './metrics.ts';
import type { ObservedCount, ObservedMetrics, OtherCount, Post } from './post.ts';

/** All that is known of a post's counts: the ones used elsewhere and what other sources say. */
export type KnownCounts = Pick<Post, 'metrics' | 'others'>;

/** Which counts of a post stand together in one figure, and why these; or why none can. */
export type CountChoice =
  | {
      readonly state: 'chosen';
      readonly counts: ObservedMetrics;
      /**
       * 'only': no other count was there to choose; 'newest': one count is needed, and it is the newest; 'one source': it has all
       * that is needed; 'several sources': none has.
       */
      readonly because: 'only' | 'newest' | 'one source' | 'several sources';
      /** Metrics of which a newer count is known that stands too far from the others. */
      readonly newerLeft: readonly MetricName[];
    }
  /** These are not known at all. */
  | { readonly state: 'missing'; readonly lacks: readonly MetricName[] }
  /** Everything is known, but never within `comparableHours` of each other. */
  | { readonly state: 'apart' };

/**
 * The counts for one figure: at the newest moment at which all that it needs is known within `comparableHours` of each other.
 * Pages, files and the person's hand may stand together there, but one source that has everything goes first: what it counts
 * belongs together. `adds` are taken where they are known about then, of the same source if it has them.
 */
export function countsFor(
  post: KnownCounts,
  needs: readonly MetricName[],
  adds: readonly MetricName[] = [],
): CountChoice {
  if (!needs.every((name) => isKnown(post, name))) {
    return { state: 'missing', lacks: needs.filter((name) => !isKnown(post, name)) };
  }
  if (post.others === undefined || post.others.length === 0) return onlyCounts(post.metrics, needs, adds);
  const needed = needs.flatMap((name) => known(post, name));
  const moments = [...new Set(needed.map(({ observedAt }) => observedAt))].sort((a, b) => b - a);
  if (moments.length === 0) return chosen(post, [], [], undefined, adds);
  for (const newest of moments) {
    const about = needed.filter(
      ({ observedAt }) => observedAt <= newest && newest - observedAt <= comparableHours * hour,
    );
    if (!needs.every((name) => about.some(({ metric }) => metric === name))) continue;
    const origin = completeOrigin(about, needs);
    const candidates = origin === undefined ? about : about.filter((count) => originOf(count) === origin);
    const counts = needs.flatMap(
      (metric) => best(candidates.filter((count) => count.metric === metric)) ?? [],
    );
    return chosen(post, needs, counts, origin, adds);
  }
  return { state: 'apart' };
}

const hour = 3_600_000;

/** Every count that is known of a metric, the one in use first. */
export function known({ metrics, others }: KnownCounts, metric: MetricName): readonly OtherCount[] {
  const used = metrics[metric];
  const rest = others?.filter((count) => count.metric === metric) ?? [];
  return used === undefined ? rest : [{ ...used, metric }, ...rest];
}

/** Whether any source tells a metric. */
export function isKnown({ metrics, others }: KnownCounts, name: MetricName): boolean {
  return metrics[name] !== undefined || others?.some(({ metric }) => metric === name) === true;
}

/** The same where one source at most tells each metric, as of nearly every post: in plain loops, for it is asked of many. */
function onlyCounts(
  metrics: ObservedMetrics,
  needs: readonly MetricName[],
  adds: readonly MetricName[],
): CountChoice {
  const counts: { -readonly [Name in MetricName]?: ObservedCount } = {};
  let newest = Number.NEGATIVE_INFINITY;
  let oldest = Number.POSITIVE_INFINITY;
  for (const names of [needs, adds]) {
    for (const name of names) {
      const count = metrics[name];
      if (count === undefined) continue;
      const later = Math.max(newest, count.observedAt);
      const earlier = Math.min(oldest, count.observedAt);
      if (later - earlier > comparableHours * hour) {
        if (names === needs) return { state: 'apart' };
        continue;
      }
      newest = later;
      oldest = earlier;
      counts[name] = count;
    }
  }
  return { state: 'chosen', counts, because: 'only', newerLeft: [] };
}

function chosen(
  post: KnownCounts,
  needs: readonly MetricName[],
  needed: readonly OtherCount[],
  origin: string | undefined,
  adds: readonly MetricName[],
): CountChoice {
  const counts = [...needed];
  for (const name of adds) {
    const near = known(post, name).filter(({ observedAt }) =>
      counts.every((count) => Math.abs(count.observedAt - observedAt) <= comparableHours * hour),
    );
    const count = best(near.filter((each) => originOf(each) === origin)) ?? best(near);
    if (count !== undefined) counts.push(count);
  }
  const newestUsed = new Map(counts.map(({ metric, observedAt }) => [metric, observedAt]));
  return {
    state: 'chosen',
    counts: Object.fromEntries(counts.map(({ metric, ...count }) => [metric, count])),
    because: reasonFor(),
    newerLeft: needs.filter((name) =>
      known(post, name).some(({ observedAt }) => observedAt > (newestUsed.get(name) ?? observedAt)),
    ),
  };

  function reasonFor(): 'only' | 'newest' | 'one source' | 'several sources' {
    if ([...needs, ...adds].every((name) => known(post, name).length <= 1)) return 'only';
    if (needs.length === 1) return 'newest';
    return origin === undefined ? 'several sources' : 'one source';
  }
}

/** Of the sources that have everything the one whose oldest count is the newest; of one moment by `preferCount`. */
function completeOrigin(counts: readonly OtherCount[], needs: readonly MetricName[]): string | undefined {
  const complete = [...new Set(counts.map(originOf))].flatMap((origin) => {
    const bests = needs.flatMap(
      (name) => best(counts.filter((count) => count.metric === name && originOf(count) === origin)) ?? [],
    );
    const first = best(bests);
    const oldest = Math.min(...bests.map(({ observedAt }) => observedAt));
    return first !== undefined && bests.length === needs.length ? [{ origin, oldest, first }] : [];
  });
  return complete.toSorted((a, b) => b.oldest - a.oldest || preferCount(a.first, b.first))[0]?.origin;
}

/** Pages are one source: an owner's screen shows what only the owner sees beside what everybody does. Each file is its own. */
function originOf({ source, import: from }: ObservedCount): string {
  if (source === 'page' || source === 'owner page') return 'pages';
  return source === 'file' ? `file ${from ?? ''}` : source;
}

function best(counts: readonly OtherCount[]): OtherCount | undefined {
  return counts.toSorted(preferCount)[0];
}
